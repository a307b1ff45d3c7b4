import Mentoring

/// Where deficits are and how far people travel, so that offers are looked for only where there can be
/// some: the work follows their number, not that of mentors times mentees.
struct Vicinity {
  /// By competency, deficits of it or below it, by school.
  private let below: [[Int: [Int]]]
  /// By school, the schools to which its mentors may travel, itself included.
  private let goals: [[Int]]
  /// By school, the schools whose mentees may travel there, itself included.
  private let sources: [[Int]]

  init(_ facts: Facts) {
    let schools = facts.programme.schools.indices
    var below = [[Int: [Int]]](repeating: [:], count: facts.programme.competencies.count)
    for (deficit, need) in facts.needs.enumerated() {
      for above in facts.lineage[need.competency] {
        below[above][facts.people[need.teacher].school, default: []].append(deficit)
      }
    }
    var goals = schools.map { [$0] }
    var sources = goals
    for from in schools {
      for to in schools where to != from {
        guard let time = facts.leg(from, to)?.time else { continue }
        if time <= facts.rules.mentors.travelLimit { goals[from].append(to) }
        if time <= facts.rules.mentees.travelLimit { sources[to].append(from) }
      }
    }
    self.below = below
    self.goals = goals
    self.sources = sources
  }

  /// Every deficit of a competency or below it.
  func deficits(below competency: Int) -> [Int] { below[competency].values.flatMap(\.self) }

  /// Those at schools to which mentors of a school may travel, by school.
  func deficits(below competency: Int, nearMentorsOf home: Int) -> [(school: Int, deficits: [Int])]
  {
    goals[home].compactMap { school in
      below[competency][school].map { (school, $0) }
    }
  }

  /// Those of mentees who may travel to a place.
  func deficits(below competency: Int, nearPlace place: Int) -> [Int] {
    sources[place].flatMap { below[competency][$0] ?? [] }
  }
}
