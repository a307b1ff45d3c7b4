import Mentoring

/// A mentor's standing in one competency, by the row that serves it best.
struct Qualification: Sendable {
  let mentor: Int
  /// Level after the discount for every step down the tree.
  let level: Int
  let hasEvidence: Bool
}

/// Who holds a competency, or a more general one at a discount.
struct QualificationTable: Sendable {
  /// For each competency, its holders in the order of teachers.
  private let holders: [[Qualification]]

  init(_ surroundings: Surroundings) {
    let programme = surroundings.programme
    let discount = programme.rules.mentors.discountPerStep
    var rows = Array(repeating: [Qualification](), count: programme.competencies.count)
    for row in programme.mentors {
      rows[programme.competencyIndex[row.competency]!].append(
        Qualification(
          mentor: programme.teacherIndex[row.teacher]!, level: row.level,
          hasEvidence: !row.evidence.isEmpty))
    }
    let needed = Set(surroundings.competencyOfDeficit)
    holders = programme.competencies.indices.map { competency in
      guard needed.contains(competency) else { return [] }
      var best: [Int: Qualification] = [:]
      var current: Int? = competency
      var steps = 0
      while let general = current {
        for row in rows[general] {
          let level = row.level - discount * steps
          if best[row.mentor].map({ level > $0.level }) ?? true {
            best[row.mentor] = Qualification(
              mentor: row.mentor, level: level, hasEvidence: row.hasEvidence)
          }
        }
        current = surroundings.parentOfCompetency[general]
        steps += 1
      }
      return best.values.sorted { $0.mentor < $1.mentor }
    }
  }

  /// Holders of a competency that some deficit needs, in the order of teachers.
  func holders(of competency: Int) -> [Qualification] { holders[competency] }
}
