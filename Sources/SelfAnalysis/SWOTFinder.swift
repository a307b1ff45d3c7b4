import Identification
import Mentoring
import YearRecords

/// Looks whether a rule's condition holds at a school.
struct SWOTFinder {
  let programme: Programme
  let identification: Identification?
  private let findings: [School.ID: SchoolFinding]
  private let resources: [School.ID: [Resource]]
  private let social: [School.ID: SocialRow]
  private let staff: [School.ID: [Teacher]]
  private let teacherRows: [Teacher.ID: RowReference]

  init(
    programme: Programme, records: YearRecords, identification: Identification?,
    teacherRows: [Teacher.ID: RowReference]
  ) {
    self.programme = programme
    self.identification = identification
    self.teacherRows = teacherRows
    findings = Dictionary(
      (identification?.findings ?? []).map { ($0.school.id, $0) }
    ) { first, _ in first }
    resources = Dictionary(grouping: records.resources, by: \.school)
    social = Dictionary(grouping: records.social, by: \.school).compactMapValues { rows in
      rows.max { $0.year < $1.year }
    }
    staff = Dictionary(grouping: programme.teachers, by: \.school)
  }

  struct Found {
    var value: Int?
    var rows: [RowReference]
    var otherRows: [RowReference] = []
  }

  /// Nil where the condition does not hold, or nothing is known.
  func find(_ condition: SWOTRule.Condition, _ school: School) -> Found? {
    switch condition {
    case .belowCluster(let subjects, let by):
      return compared(school, subjects, { -$0 }, by: by)
    case .aboveCluster(let subjects, let by):
      return compared(school, subjects, { $0 }, by: by)
    case .has(let kind, let shared):
      return resource(school) { $0.kind == kind && $0.state == .have && (!shared || $0.isShared) }
    case .lacks(let kind):
      return resource(school) { $0.kind == kind && $0.state == .lack }
    case .young(let years, let share):
      return teachers(school, share) { teacher in teacher.experience.map { $0 <= years } }
    case .experienced(let years, let share):
      return teachers(school, share) { teacher in teacher.experience.map { $0 >= years } }
    case .loaded(let above, let share):
      return teachers(school, share) { teacher in teacher.weeklyLoad.map { $0 > above } }
    case .social(let indicator, let share):
      guard let row = social[school.id], let own = row.shares[indicator], own >= share else {
        return nil
      }
      return Found(value: own.value, rows: [row.source])
    }
  }

  /// The greatest difference from the cluster among the subjects, in the direction that is asked for;
  /// nil where it is less than that.
  private func compared(
    _ school: School, _ subjects: [String], _ direction: (Int) -> Int, by least: Thousandths
  ) -> Found? {
    guard let finding = findings[school.id], let identification else { return nil }
    guard !subjects.isEmpty else {
      guard let cluster = finding.cluster, direction(cluster.difference) >= least.value else {
        return nil
      }
      return Found(
        value: cluster.difference, rows: cluster.own.rows,
        otherRows: identification.rowsOfOthers(finding))
    }
    let found = finding.subjects.filter { subjects.contains($0.subject) }
      .max { direction($0.difference) < direction($1.difference) }
    guard let found, direction(found.difference) >= least.value else { return nil }
    return Found(
      value: found.difference, rows: found.own.rows,
      otherRows: identification.rowsOfOthers(finding, subject: found.subject))
  }

  private func resource(_ school: School, _ isMeant: (Resource) -> Bool) -> Found? {
    let found = (resources[school.id] ?? []).filter(isMeant)
    return found.isEmpty ? nil : Found(value: nil, rows: found.map(\.source))
  }

  /// Of the teachers of whom it is known.
  private func teachers(
    _ school: School, _ least: Thousandths, _ isMeant: (Teacher) -> Bool?
  ) -> Found? {
    let known = (staff[school.id] ?? []).compactMap { teacher in
      isMeant(teacher).map { (teacher, $0) }
    }
    let found = known.filter(\.1)
    guard !known.isEmpty, found.count * 1000 >= least.value * known.count else { return nil }
    return Found(
      value: roundedQuotient(found.count * 1000, known.count),
      rows: found.compactMap { teacherRows[$0.0.id] })
  }
}
