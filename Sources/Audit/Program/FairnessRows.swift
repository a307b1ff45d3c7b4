import Mentoring

/// Constraints 15 and 16.
extension ProgramWriter {
  mutating func requireFairness(_ attainable: [School.ID: Int]) {
    // A hand-made plan may state any number; sums of clamped ones cannot overflow.
    let attainable = attainable.mapValues { min(max(0, $0), 1_000_000_000_000) }
    for school in facts.programme.fairSchools {
      let points = attainable[school.id] ?? 0
      if let share = facts.programme.floorShare(of: school) {
        requireFloor(school, -floorQuotient(-share.value * points, 1000))
      }
    }
    for school in facts.programme.fairSchools where wants(.worstOff) {
      let points = attainable[school.id] ?? 0
      if points > 0 { requireShare(school, of: points) }
    }
  }

  private mutating func requireFloor(_ school: School, _ least: Int) {
    if least <= 0 { return }
    let isHard = rules.floor!.isHard
    let shortfall = variable("shortfall", [school.id.text], upTo: isHard ? 0 : least)
    slacks[.shortfall, default: []].append(shortfall)
    require(
      "floor", [school.id.text], covered(school) + shortfall, atLeast: least)
  }

  private mutating func requireShare(_ school: School, of points: Int) {
    let worst = self.worst ?? variable("worst", [], upTo: 1000)
    self.worst = worst
    require("worst", [school.id.text], points * worst - 1000 * covered(school), atMost: 0)
  }

  private func covered(_ school: School) -> Sum { covered[facts.programme.schoolIndex[school.id]!] }
}
