import Mentoring

/// Makes up who can teach what.
struct MentorBank {
  let population: Population
  let pool: CompetencyPool

  private static let evidence: [String] = [
    "открытый урок", "мастер-класс на методическом объединении", "методическая разработка",
    "результаты выпускников", "ведёт районный семинар", "победа в конкурсе",
    "курс повышения квалификации", "эксперт предметной комиссии",
  ]

  /// Chooses mentors, gives them time, consent and limits, and lists their competencies.
  func competencies(
    of teachers: inout [Teacher], weights: [Int], seed: UInt64
  ) -> [MentorCompetency] {
    var dice = Dice(seed: seed, stream: "mentors")
    var lottery = Lottery(weights: weights, dice: &dice)
    var bank: [MentorCompetency] = []
    for _ in 0..<population.mentors {
      guard let mentor = lottery.draw() else { break }
      engage(&teachers[mentor], dice: &dice)
      bank += competencies(of: teachers[mentor], dice: &dice)
    }
    return bank.sorted { ($0.teacher, $0.competency) < ($1.teacher, $1.competency) }
  }

  private func engage(_ teacher: inout Teacher, dice: inout Dice) {
    teacher.mentoringTime = Minutes(dice.pick(population.mentoringHours) * 60)
    teacher.mentorConsent = dice.pick(Choice(population.consents))
    if teacher.mentorConsent == .signed, !population.signed.isEmpty {
      teacher.mentorConsentDate = dice.pick(population.signed)
    }
    teacher.travelLimit = dice.pick(Choice(population.travelLimits)).map { Minutes($0) }
    if dice.chance(120) { teacher.maxMentees = dice.number(in: 1...4) }
    if dice.chance(80) { teacher.maxGroups = dice.number(in: 0...2) }
    // A mentor has some years behind them.
    if let years = teacher.experience, years < 5 { teacher.experience = years + 5 }
    if teacher.category.isEmpty { teacher.category = dice.pick(["первая", "высшая"]) }
  }

  private func competencies(of teacher: Teacher, dice: inout Dice) -> [MentorCompetency] {
    let wanted = dice.number(in: 2...6)
    var found: [MentorCompetency] = []
    var attempts = 0
    while found.count < wanted, attempts < 40 {
      attempts += 1
      var competency = pool.draw(for: teacher, subject: population.subjectMentors, dice: &dice)
      if dice.chance(population.generalMentors) { competency = pool.area(of: competency) }
      if found.contains(where: { $0.competency == competency }) { continue }
      found.append(
        MentorCompetency(
          teacher: teacher.id, competency: competency, level: dice.number(in: 5...10),
          evidence: dice.chance(750) ? dice.pick(Self.evidence) : ""))
    }
    return found
  }
}
