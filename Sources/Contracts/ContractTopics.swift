import Mentoring
import OfficeRecords

/// Lists what the parties work on: topics of curating, of help, competencies of tandems.
struct ContractTopics {
  private struct Finding: Hashable {
    let school: School.ID
    let topic: Topic.ID
  }

  private let records: ContractRecords
  private let strengths: [School.ID: [Topic.ID]]
  private let weaknesses: Set<Finding>

  init(_ records: ContractRecords) {
    self.records = records
    let swot = records.programme.swot
    strengths = Dictionary(grouping: swot.filter { $0.quadrant == .strength }, by: \.school)
      .mapValues { $0.map(\.topic) }
    weaknesses = Set(
      swot.filter { $0.quadrant == .weakness }.map { Finding(school: $0.school, topic: $0.topic) })
  }

  func list(_ relation: Relation) -> [ContractTopic] {
    relation.curating.flatMap(topics) + relation.help.map(topic)
      + relation.tandems.flatMap(topics)
  }

  private func topics(_ pair: CuratorPair) -> [ContractTopic] {
    let shared = (strengths[pair.curator] ?? []).filter {
      weaknesses.contains(Finding(school: pair.recipient, topic: $0))
    }
    guard !shared.isEmpty else {
      let direction = records.office.directionOfCurating?.direction
      return [
        topic(.curating, pair.curator, pair.recipient, "", "", direction, pair.mode)
      ]
    }
    return shared.map { id in
      let direction = records.office.direction(of: id) ?? records.office.directionOfCurating
      return topic(
        .curating, pair.curator, pair.recipient, id.text, records.programme.topic(id).name,
        direction?.direction, pair.mode)
    }
  }

  private func topic(_ help: HelpRelation) -> ContractTopic {
    topic(
      .help, help.giver, help.receiver, help.topic.text, records.programme.topic(help.topic).name,
      records.office.direction(of: help.topic)?.direction, help.mode)
  }

  private func topics(_ relation: Relation.NetworkTandem) -> [ContractTopic] {
    let byCompetency = Dictionary(grouping: relation.items, by: \.deficit.competency)
    return byCompetency.sorted { $0.key < $1.key }.map { id, items in
      var topic = topic(
        .tandem, relation.giver, relation.receiver, id.text, records.programme.competency(id).name,
        records.office.direction(of: id, in: records.programme)?.direction,
        items.map(\.mode).min() ?? .inPerson)
      topic.mentor = records.participant(relation.tandem.mentor)
      topic.mentees = items.map { records.participant($0.deficit.teacher) }
      topic.isGroup = relation.tandem.isGroup
      topic.time =
        switch relation.tandem.form {
        case .group(_, _, let time): time
        case .pair: items.reduce(.zero) { $0 + $1.time }
        }
      return topic
    }
  }

  private func topic(
    _ kind: ContractTopic.Kind, _ giver: School.ID, _ receiver: School.ID, _ code: String,
    _ name: String, _ direction: String?, _ mode: MeetingMode
  ) -> ContractTopic {
    ContractTopic(
      kind: kind, giver: giver, receiver: receiver, code: code, name: name, direction: direction,
      mode: mode, mentor: nil, mentees: [], isGroup: false, time: nil)
  }
}

extension ContractRecords {
  /// A teacher who takes part.
  func participant(_ id: Teacher.ID) -> ContractPerson {
    office.person(id.text, names, position: programme.teacher(id).position)
  }
}
