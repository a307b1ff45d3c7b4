import IntegerProgramming
import Mentoring

extension FormulationBuilder {
  /// Points covered at each school: deficits served and weaknesses answered, unweighted.
  mutating func addCoverage() {
    covered = Array(repeating: LinearExpression(), count: programme.schools.count)
    for (deficit, sum) in served.enumerated() where !sum.terms.isEmpty {
      covered[candidates.schoolOfDeficit(deficit)] +=
        sum.scaled(by: programme.deficits[deficit].points.value)
    }
    if answered.isEmpty { return }
    let weights = Dictionary(
      uniqueKeysWithValues: programme.swot.filter { $0.quadrant == .weakness }.map { item in
        (
          DirectedPair(
            from: programme.schoolIndex[item.school]!, to: programme.topicIndex[item.topic]!),
          item.weight
        )
      })
    for (school, topic, expression) in answered {
      let weight = weights[DirectedPair(from: school, to: topic)] ?? 0
      covered[school] += expression.scaled(by: weight * rules.help.pointsPerWeight)
    }
  }

  /// `floor[s]`: covered(s) + shortfall[s] ≥ ⌈share × attainable(s)⌉.
  mutating func requireFloors(_ attainable: [Int: Int]) {
    guard let floor = rules.floor else { return }
    for (school, attainable) in attainable.sorted(by: { $0.key < $1.key }) {
      guard let share = programme.floorShare(of: programme.schools[school]) else { continue }
      let least = (share.value * attainable + 999) / 1000
      guard least > 0 else { continue }
      let lack = slack(
        .shortfall(school: school), lack: covered[school], target: least,
        hard: floor.isHard ? .floors : nil)
      shortfalls.add(1, lack)
      var row = covered[school]
      row.add(1, lack)
      require(.floor, .school(school), row, atLeast: least)
    }
  }

  /// `worst[s]`: attainable(s) × worst ≤ 1000 × covered(s).
  mutating func requireWorstOff(_ attainable: [Int: Int]) {
    guard rules.goals.contains(where: { $0.parts.contains { $0.goal == .worstOff } }) else {
      return
    }
    let schools = attainable.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    guard !schools.isEmpty else { return }
    let worst = variable(.worst, 0...1000)
    self.worst = worst
    for (school, attainable) in schools {
      var row = covered[school].scaled(by: -1000)
      row.add(attainable, worst)
      require(.worst, .school(school), row, atMost: 0)
    }
    define(worst, as: .leastShare(schools.map { ($0.value, covered[$0.key]) }))
  }
}
