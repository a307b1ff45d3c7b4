import Mentoring
import YearRecords

/// Finds what the programme's table says for each school.
struct Advising {
  let programme: Programme
  let records: YearRecords
  let rules: IdentificationRules
  private let strong: [Topic.ID: [(School.ID, Int)]]
  private let lacking: [School.ID: [Competency.ID: Set<Teacher.ID>]]

  init(_ programme: Programme, _ records: YearRecords, _ rules: IdentificationRules) {
    self.programme = programme
    self.records = records
    self.rules = rules
    var strong: [Topic.ID: [(School.ID, Int)]] = [:]
    for item in programme.swot where item.quadrant == .strength {
      strong[item.topic, default: []].append((item.school, item.weight))
    }
    self.strong = strong.mapValues { $0.sorted { ($1.1, $0.0) < ($0.1, $1.0) } }
    var lacking: [School.ID: [Competency.ID: Set<Teacher.ID>]] = [:]
    for deficit in programme.deficits {
      let school = programme.teacher(deficit.teacher).school
      var next: Competency.ID? = deficit.competency
      while let id = next {
        lacking[school, default: [:]][id, default: []].insert(deficit.teacher)
        next = programme.competency(id).parent
      }
    }
    self.lacking = lacking
  }

  /// - Parameter fitness: judges who could be a partner.
  func recommendations(
    for finding: SchoolFinding, _ fitness: PartnerFitness
  ) -> [AddressedRecommendation] {
    let reasons = finding.reasons(rules)
    return records.recommendations.flatMap { row in
      reasons.filter { reason in
        reason.code == row.finding
          && (row.subject.map { reason.subjects.contains($0) } ?? reason.isWhole)
      }.prefix(1).map { reason in
        let others = (row.topic.flatMap { strong[$0] } ?? []).map(\.0)
          .filter { $0 != finding.school.id }
        let unfit = others.isEmpty ? [] : fitness.unfit(for: reason, subject: row.subject)
        return AddressedRecommendation(
          recommendation: row, reason: reason,
          partners: Array(others.lazy.filter { !unfit.contains($0) }.prefix(3)),
          unfit: others.filter(unfit.contains),
          teachers: row.competency.flatMap { lacking[finding.school.id]?[$0]?.count } ?? 0)
      }
    }
  }
}

extension Reason {
  /// Whether a recommendation for any subject follows from it.
  fileprivate var isWhole: Bool {
    switch self {
    case .belowCluster(let standing), .aboveCluster(let standing): standing == nil
    default: true
    }
  }
}
