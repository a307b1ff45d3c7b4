import Mentoring

// A made-up programme of any size with the statistics of Docs/Generator.md.
extension ProgrammeSketch {
  static func synthetic(
    _ size: SyntheticSize, goals: Blueprint.GoalStyle, forms: Blueprint.Forms, seed: UInt64
  ) -> ProgrammeSketch {
    let country = SyntheticCountry(size: size, seed: seed)
    let schools = country.schools
    return ProgrammeSketch(
      identity: ProgrammeIdentity(
        id: size.id, name: "Придуманная программа \(size.id)",
        municipality: "Придуманные районы: \(country.districts)", periodStart: day(2026, 9, 1),
        periodEnd: day(2027, 5, 31)),
      notes: [
        "Придуманная программа: школ \(size.schools), педагогов \(size.teachers), "
          + "с дефицитами \(decimalText(size.deficitShare, places: 1)) %."
      ],
      rules: rules(goals, forms), topics: Topic.list((1...12).map { "Тема \($0)" }), areas: areas,
      schools: schools, curators: curators(schools, seed: seed),
      swotItems: SWOTItems(
        strengths: 2...3, weaknesses: 2...3, opportunities: 0...1, threats: 0...1),
      population: population(size, districts: country.districts))
  }

  private static func rules(_ goals: Blueprint.GoalStyle, _ forms: Blueprint.Forms) -> Rules {
    var rules = Rules()
    if forms == .pairs {
      rules.groups.allowed = false
      rules.help.allowed = false
    }
    rules.contracts.perSchool = 4
    // Groups at the mentors' own schools about double what the pairs offer.
    rules.groups.atOtherSchools = false
    // Else every strength of a region would be on offer to every weakness.
    rules.help.remote = false
    rules.help.travelLimit = Minutes(60)
    switch goals {
    case .ordered:
      rules.goals = [
        Stage(.curators), Stage(.coverage), Stage(.worstOff),
        Stage([.init(goal: .quality), .init(goal: .burden)]),
      ]
    case .weighted:
      rules.goals = [
        Stage([
          .init(goal: .curators, weight: 100_000), .init(goal: .coverage, weight: 100),
          .init(goal: .quality), .init(goal: .burden),
        ])
      ]
    }
    return rules
  }

  /// Fifty competencies: ten general ones, each with four special ones below it.
  private static var areas: [CompetencyArea] {
    let blocks = Competency.Block.allCases
    return (1...10).map { number in
      CompetencyArea(
        "C" + paddedText(number, width: 2), "Область \(number)", blocks[number % blocks.count],
        (1...4).map { special in
          Skill(
            "C" + paddedText(number, width: 2) + "-\(special)",
            "Область \(number), часть \(special)",
            group: special.isMultiple(of: 2) ? 8 + special : nil, remote: special != 3,
            need: 1 + (number * special) % 3)
        })
    }
  }

  /// The leaders curate.
  private static func curators(_ schools: [SchoolSketch], seed: UInt64) -> [Curator] {
    var dice = Dice(seed: seed, stream: "curators")
    return schools.filter { $0.school.status == .leader }.map { sketch in
      Curator(
        school: sketch.school.id, person: "H" + sketch.school.id.text.dropFirst(),
        capacity: dice.number(in: 1...3), openingCost: Roubles(dice.number(in: 0...4) * 50))
    }
  }

  private static func population(_ size: SyntheticSize, districts: Int) -> Population {
    var population = Population(
      deficits: (size.teachers * size.deficitShare * 205 + 50_000) / 100_000,
      mentors: size.teachers * 12 / 100)
    population.consents = [(.signed, 60), (.willing, 30), (.none, 6), (.refused, 4)]
    population.menteeConsents = [(.willing, 98), (.refused, 2)]
    // Where there are many districts, fewer people work remotely with all of them, so that the
    // candidates of a deficit do not grow with the region.
    let remote = districts <= 10 ? 130 : max(1, 1300 / districts)
    population.modes = [(.inPerson, 1000 - remote), (.both, remote)]
    population.travelLimits = [(nil, 80), (30, 10), (45, 10)]
    population.generalMentors = 150
    population.diagnosed = [day(2026, 9, 7), day(2026, 9, 14), day(2026, 9, 21)]
    population.signed = [day(2026, 9, 10), day(2026, 9, 24)]
    return population
  }
}
