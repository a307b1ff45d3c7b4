import Mentoring
import YearRecords

// Heads of schools, one each, and all staff.
extension Counting {
  func heads(_ count: Count) -> Tally? {
    switch count {
    case .heads: return Tally(all)
    case .headsInvolved: return Tally(involved)
    case .staff: return people(.teachers).map { $0.adding(Tally(apart(all))) }
    case .staffInvolved: return people(.teachersInvolved).map { $0.adding(Tally(apart(involved))) }
    default: preconditionFailure("the count is of heads")
    }
  }

  private var all: [School.ID: [RowReference]] {
    Dictionary(
      uniqueKeysWithValues: schools.map { ($0, [monitor.schoolRows[$0]].compactMap { $0 }) })
  }

  /// Schools whose head curates or is curated by the plan, signed a contract, visited or received guests.
  private var involved: [School.ID: [RowReference]] {
    var found = monitor.plan?.curating ?? [:]
    for fact in arrivals + facts(.contractSigned) {
      for school in [fact.school, fact.other].compactMap({ $0 }) {
        found[school, default: []].append(fact.source)
      }
    }
    return found.filter { schools.contains($0.key) }
  }

  /// Without schools whose head stands among the teachers, who are counted as such.
  private func apart(_ heads: [School.ID: [RowReference]]) -> [School.ID: [RowReference]] {
    heads.filter { school, _ in
      !monitor.programme.curators.contains {
        $0.school == school && monitor.schoolOfTeacher[.init($0.person)] != nil
      }
    }
  }
}

extension Tally {
  fileprivate func adding(_ other: Tally) -> Tally {
    Tally(thousandths: amount + other.amount, rows + other.rows)
  }
}
