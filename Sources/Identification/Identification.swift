import Mentoring
import YearRecords

/// Who needs help, by the criteria of the programme, and how sure that is.
public struct Identification: Sendable {
  public let programme: Programme
  public let rules: IdentificationRules
  /// The years that were looked at.
  public let years: ClosedRange<Int>
  /// Whether schools have any results in these years, and any conditions.
  public let hasResults: Bool
  public let hasConditions: Bool
  /// Schools (partner organisations aside) in key order.
  public let findings: [SchoolFinding]
  public let clusters: [Cluster]
  /// Schools that cannot be compared: pupils, locality or social shares are not known.
  public let unclustered: [School.ID]
  public let lowResultsStability: [Stability]
  public let adverseStability: [Stability]
  /// The rows that each social index comes from.
  public let indexRows: [School.ID: RowReference]

  /// The year that the tables end with, where the rules name none; nil: they have no rows.
  public static func lastYear(_ records: YearRecords) -> Int? {
    let results = records.results.filter { $0.school != nil }.map(\.year).max()
    return results ?? records.social.map(\.year).max()
  }

  public init(_ programme: Programme, _ records: YearRecords, _ rules: IdentificationRules) {
    self.programme = programme
    self.rules = rules
    let last = rules.year ?? Self.lastYear(records) ?? programme.identity.periodStart.year
    let years = last - rules.years + 1...last
    self.years = years
    let observing = Observing(rules, records, years: years)
    hasResults = !observing.results.isEmpty
    hasConditions = !observing.social.isEmpty
    let achievements = Achievements(rules, records, years: years)
    let indices = SocialIndex.of(records, rules.indicators, upTo: last)
    indexRows = indices.mapValues(\.row)
    let schools = programme.schools.filter { $0.kind != .partner }
    var findings = schools.map { school -> SchoolFinding in
      func list(_ rule: ListRule?) -> ListFinding? {
        rule.map { rule in
          ListFinding(
            rule, rule.criteria.map { observing.evidence($0, of: school.id) }, near: rules.near)
        }
      }
      var finding = SchoolFinding(
        school: school, lowResults: list(rules.lowResults), adverse: list(rules.adverse),
        dynamics: achievements.dynamics(of: school.id),
        doubtful: (observing.results[school.id] ?? []).filter { !$0.isObjective }.map(\.source))
      finding.socialIndex = indices[school.id]?.index
      return finding
    }
    let clustering = Clustering(schools, social: indices.mapValues(\.index), rules.clusters)
    clusters = clustering.clusters
    let compared = Set(clustering.schools.map(\.id))
    unclustered = schools.map(\.id).filter { !compared.contains($0) }
    Comparing(clusters: clusters, achievements: achievements, year: last).compare(&findings)
    Self.addContext(clustering, year: last, to: &findings)
    let advising = Advising(programme, records, rules)
    if !records.recommendations.isEmpty {
      let fitness = PartnerFitness(findings, rules)
      for index in findings.indices {
        findings[index].recommendations = advising.recommendations(for: findings[index], fitness)
      }
    }
    self.findings = findings
    func stability(_ rule: ListRule?, _ list: (SchoolFinding) -> ListFinding?) -> [Stability] {
      guard let rule else { return [] }
      return Stability.of(
        rule, findings.compactMap { f in list(f).map { (f.school.id, $0) } }, rules)
    }
    lowResultsStability = stability(rules.lowResults, \.lowResults)
    adverseStability = stability(rules.adverse, \.adverse)
  }

  public func finding(of school: School.ID) -> SchoolFinding? {
    findings.first { $0.school.id == school }
  }

  private static func addContext(
    _ clustering: Clustering, year: Int, to findings: inout [SchoolFinding]
  ) {
    let place = Dictionary(
      uniqueKeysWithValues: zip(findings.map(\.school.id), findings.indices))
    let rows = clustering.schools.indices.compactMap { row -> (Int, [Double], Achievement)? in
      let index = place[clustering.schools[row].id]!
      guard let own = findings[index].dynamics.last, own.year == year else { return nil }
      return (index, clustering.features[row], own)
    }
    let expected = ContextModel.expectations(rows.map(\.1), rows.map { Double($0.2.share) })
    for (row, expected) in zip(rows, expected ?? []) {
      guard let expected else { continue }
      findings[row.0].context = ContextStanding(own: row.2, expected: expected)
    }
  }
}

/// Compares schools with the others of their cluster.
private struct Comparing {
  let clusters: [Cluster]
  let achievements: Achievements
  let year: Int

  func compare(_ findings: inout [SchoolFinding]) {
    let place = Dictionary(
      uniqueKeysWithValues: zip(findings.map(\.school.id), findings.indices))
    for cluster in clusters {
      let whole = cluster.schools.compactMap { id -> (Int, Achievement)? in
        let index = place[id]!
        guard let own = findings[index].dynamics.last, own.year == year else { return nil }
        return (index, own)
      }
      for (index, own, others) in Self.besideOthers(whole) {
        findings[index].cluster = ClusterStanding(cluster: cluster, own: own, others: others)
      }
      let bySubject = cluster.schools.map { ($0, achievements.subjects(of: $0, in: year)) }
      for subject in Set(bySubject.flatMap { Array($0.1.keys) }).sorted() {
        let rows = bySubject.compactMap { id, subjects in
          subjects[subject].map { (place[id]!, $0) }
        }
        for (index, own, others) in Self.besideOthers(rows) {
          findings[index].subjects.append(
            SubjectStanding(subject: subject, own: own, others: others))
        }
      }
    }
  }

  /// Each with the sum of the others; nobody alone.
  private static func besideOthers(
    _ rows: [(Int, Achievement)]
  ) -> [(Int, Achievement, Achievement)] {
    guard rows.count > 1 else { return [] }
    let participations = rows.reduce(0) { $0 + $1.1.participations }
    let reached = rows.reduce(0) { $0 + $1.1.reached }
    return rows.map { index, own in
      // The rows of the others are those of the other schools' own figures.
      (
        index, own,
        Achievement(
          year: own.year, participations: participations - own.participations,
          reached: reached - own.reached, rows: [])
      )
    }
  }
}
