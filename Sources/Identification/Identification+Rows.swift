import Mentoring
import YearRecords

// The rows that figures about several schools come from.
extension Identification {
  /// Of the last year's results of schools.
  public func resultRows(_ schools: some Sequence<School.ID>) -> [RowReference] {
    let wanted = Set(schools)
    return findings.filter { wanted.contains($0.school.id) }.flatMap { finding in
      finding.dynamics.last.map { $0.year == years.upperBound ? $0.rows : [] } ?? []
    }
  }

  /// Of the results of the other schools of a school's cluster; with a subject: in this alone.
  public func rowsOfOthers(_ finding: SchoolFinding, subject: String? = nil) -> [RowReference] {
    guard let cluster = clusters.first(where: { $0.schools.contains(finding.school.id) }) else {
      return []
    }
    let others = Set(cluster.schools).subtracting([finding.school.id])
    guard let subject else { return resultRows(others) }
    return findings.filter { others.contains($0.school.id) }.flatMap { other in
      other.subjects.filter { $0.subject == subject }.flatMap(\.own.rows)
    }
  }

  /// Results and conditions that expectations come from; those of a school leave its own results out.
  public var expectationRows: [RowReference] {
    let schools = findings.filter { $0.context != nil }.map(\.school.id)
    return resultRows(schools) + schools.compactMap { indexRows[$0] }
  }
}

extension ListFinding {
  /// The rows that decide the margin.
  public var decidingRows: [RowReference] { evidence.flatMap(\.deciding).flatMap(\.rows) }
}
