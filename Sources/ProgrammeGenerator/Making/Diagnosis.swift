import Mentoring

/// Makes up who lacks what.
struct Diagnosis {
  let population: Population
  let pool: CompetencyPool

  /// - Parameter weights: tickets of each teacher, 0 for those without deficits.
  /// - Returns: deficits in the order of teachers and competencies.
  func deficits(of teachers: [Teacher], weights: [Int], seed: UInt64) -> [Deficit] {
    var dice = Dice(seed: seed, stream: "deficits")
    var lottery = Lottery(weights: weights, dice: &dice)
    // Mean 2.05 deficits a mentee, as in the instances of published measurements of this model.
    let number = Choice([(1, 35), (2, 35), (3, 20), (4, 10)])
    var deficits: [Deficit] = []
    while deficits.count < population.deficits, let mentee = lottery.draw() {
      let wanted = min(dice.pick(number), population.deficits - deficits.count)
      deficits += self.deficits(of: teachers[mentee], count: wanted, dice: &dice)
    }
    return deficits.sorted { $0.id < $1.id }
  }

  private func deficits(of teacher: Teacher, count: Int, dice: inout Dice) -> [Deficit] {
    var found: [Deficit] = []
    while found.count < count {
      var competency = pool.draw(for: teacher, subject: population.subjectDeficits, dice: &dice)
      if dice.chance(40) { competency = pool.area(of: competency) }
      if found.contains(where: { $0.competency == competency }) { continue }
      found.append(deficit(of: teacher, competency, dice: &dice))
    }
    return found
  }

  private func deficit(
    of teacher: Teacher, _ competency: Competency.ID, dice: inout Dice
  ) -> Deficit {
    let sources = Choice<Deficit.Source>([
      (.diagnostics, 60), (.lessonVisit, 25), (.selfAssessment, 15),
    ])
    let found = dice.number(in: 1...5)
    let gap = dice.number(in: 1...3)
    let points = min(100, gap * 20 + dice.number(in: -15...35))
    // 4 to 16 hours in half hours, more for a wider gap.
    let halfHours = min(32, 8 + gap * 4 + dice.number(in: -4...12))
    return Deficit(
      teacher: teacher.id, competency: competency, levelFound: found, levelNeeded: found + gap,
      points: Points(max(5, points)), time: Minutes(halfHours * 30),
      source: dice.pick(sources),
      date: population.diagnosed.isEmpty ? nil : dice.pick(population.diagnosed))
  }
}
