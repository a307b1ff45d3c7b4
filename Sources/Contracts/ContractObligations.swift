import Mentoring
import OfficeRecords

/// Gathers what each party has to do, direction by direction.
struct ContractObligations {
  private let records: ContractRecords

  init(_ records: ContractRecords) { self.records = records }

  func list(_ record: ContractRecord, _ terms: ContractTerms) -> [ContractObligation] {
    var seen: Set<ContractObligation> = []
    var list: [ContractObligation] = []
    func add(_ school: School.ID, _ direction: TopicDirection, _ texts: [String]) {
      for text in texts {
        let obligation = ContractObligation(
          organisation: Organisation.ID(school), direction: direction.direction, text: text)
        if seen.insert(obligation).inserted { list.append(obligation) }
      }
    }
    for topic in record.topics {
      for direction in directions(of: topic) {
        add(topic.giver, direction, direction.giverDoes)
        add(topic.receiver, direction, direction.receiverDoes)
      }
    }
    let order = record.parties.map(\.organisation)
    // The order in which directions first occur, each party's together.
    let byDirection = list.enumerated().sorted { left, right in
      let (one, other) = (rank(left.element, order, list), rank(right.element, order, list))
      return (one.0, one.1, left.offset) < (other.0, other.1, right.offset)
    }.map(\.element)
    guard let third = terms.thirdParty else { return byDirection }
    return byDirection
      + terms.thirdPartyDoes.map {
        ContractObligation(organisation: third, direction: nil, text: $0)
      }
  }

  private func rank(
    _ obligation: ContractObligation, _ order: [Organisation.ID], _ list: [ContractObligation]
  ) -> (Int, Int) {
    (
      order.firstIndex(of: obligation.organisation) ?? 0,
      list.firstIndex { $0.direction == obligation.direction } ?? 0
    )
  }

  /// Curating has a direction of its own besides those of its topics.
  private func directions(of topic: ContractTopic) -> [TopicDirection] {
    let office = records.office
    switch topic.kind {
    case .tandem:
      return [office.direction(of: Competency.ID(topic.code), in: records.programme)]
        .compactMap { $0 }
    case .help: return [office.direction(of: Topic.ID(topic.code))].compactMap { $0 }
    case .curating:
      return [office.directionOfCurating, office.direction(of: Topic.ID(topic.code))]
        .compactMap { $0 }
    }
  }
}
