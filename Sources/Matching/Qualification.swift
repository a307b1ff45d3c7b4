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
  /// The holders of one competency, also by where they are and by what bars them.
  private struct Holders: Sendable {
    /// In the order of teachers.
    var all: [Qualification] = []
    /// Those whom no rule on mentors bars, by school, and those of them who work remotely.
    var bySchool: [Int: [Qualification]] = [:]
    var remote: [Qualification] = []
    /// By the first rule that bars them, their levels in rising order.
    var levels: [(bar: Int, levels: [Int])] = []
    var levelOf: [Int: Int] = [:]
  }

  private let holders: [Holders]
  private let bars: [Int]

  /// - Parameter bars: by teacher, the first rule on mentors that bars them.
  init(_ surroundings: Surroundings, bars: [Int]) {
    let programme = surroundings.programme
    var rows = Array(repeating: [Qualification](), count: programme.competencies.count)
    for row in programme.mentors {
      rows[programme.competencyIndex[row.competency]!].append(
        Qualification(
          mentor: programme.teacherIndex[row.teacher]!, level: row.level,
          hasEvidence: !row.evidence.isEmpty))
    }
    self.bars = bars
    let needed = Set(surroundings.competencyOfDeficit)
    holders = programme.competencies.indices.map { competency in
      guard needed.contains(competency) else { return Holders() }
      let best = Self.best(competency, rows, surroundings)
      return Self.arranged(best, surroundings, bars)
    }
  }

  /// For each holder the row that serves the competency best.
  private static func best(
    _ competency: Int, _ rows: [[Qualification]], _ surroundings: Surroundings
  ) -> [Qualification] {
    let discount = surroundings.programme.rules.mentors.discountPerStep
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

  private static func arranged(
    _ all: [Qualification], _ surroundings: Surroundings, _ bars: [Int]
  ) -> Holders {
    var holders = Holders()
    holders.all = all
    var levels: [Int: [Int]] = [:]
    for holder in all {
      levels[bars[holder.mentor], default: []].append(holder.level)
      holders.levelOf[holder.mentor] = holder.level
      guard bars[holder.mentor] == PersonRules.none else { continue }
      holders.bySchool[surroundings.schoolOfTeacher[holder.mentor], default: []].append(holder)
      if surroundings.programme.teachers[holder.mentor].mode.allows(.remote) {
        holders.remote.append(holder)
      }
    }
    holders.levels = levels.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
    return holders
  }

  /// Holders of a competency that some deficit needs, in the order of teachers.
  func holders(of competency: Int) -> [Qualification] { holders[competency].all }

  /// A holder's level in a competency that some deficit needs; nil for those who do not hold it.
  func level(of mentor: Int, in competency: Int) -> Int? { holders[competency].levelOf[mentor] }

  /// Those of one school whom no rule on mentors bars.
  func holders(of competency: Int, at school: Int) -> [Qualification] {
    holders[competency].bySchool[school] ?? []
  }

  /// Those who work remotely and whom no rule on mentors bars.
  func remoteHolders(of competency: Int) -> [Qualification] { holders[competency].remote }

  /// How many holders have at least a level, by the first rule that bars them, one person aside.
  func counts(of competency: Int, from level: Int, except person: Int) -> [(bar: Int, count: Int)] {
    let own = holders[competency].levelOf[person].map { $0 >= level } ?? false
    return holders[competency].levels.map { bar, levels in
      var (low, high) = (0, levels.count)
      while low < high {
        let middle = (low + high) / 2
        if levels[middle] < level { low = middle + 1 } else { high = middle }
      }
      return (bar, levels.count - low - (own && bars[person] == bar ? 1 : 0))
    }
  }
}
