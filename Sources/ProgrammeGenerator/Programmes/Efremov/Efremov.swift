import Mentoring

// Ефремов (Тульская обл.): two recipients, partners outside the school system, few mentors.
extension ProgrammeSketch {
  static var efremov: ProgrammeSketch {
    ProgrammeSketch(
      identity: ProgrammeIdentity(
        id: "efremov", name: "Поддержка школ с низкими результатами",
        municipality: "Ефремов, Тульская область", periodStart: day(2022, 10, 1),
        periodEnd: day(2023, 5, 31)),
      notes: [
        "Ефремов, 2022-2024; здесь 2022/23 учебный год, первый после диагностики.",
        "Цели документа на 2024 год: наставничество и сетевые формы 100 %, рост педагогов 75 %.",
        "Что взято из документа и что придумано: Data/README.md.",
      ],
      rules: efremovRules, topics: Topic.list(efremovTopics),
      areas: CompetencyArea.common + efremovAreas,
      schools: efremovTownSchools + efremovVillageSchools + efremovPartners,
      curators: [
        Curator(school: "S03", person: "H03", capacity: 2),
        Curator(school: "S04", person: "H04", capacity: 2),
        Curator(school: "S05", person: "H05", capacity: 1),
        Curator(school: "S07", person: "H07", capacity: 1),
        Curator(school: "S09", person: "H09", capacity: 1, willing: false),
      ],
      knownSWOT: efremovSWOT, travel: efremovWays, population: efremovPopulation,
      choices: ChoiceCounts(
        prefers: 8, refuses: 3, estimates: 8, pinnedTandems: 1, forbiddenTandems: 2))
  }

  private static var efremovPopulation: Population {
    var population = Population(deficits: 415, mentors: 60)
    population.loads = 18...34
    // 5 % have up to three years; nearly a quarter of the recipients' staff is at pension age.
    population.experience = [(0...3, 5), (4...10, 16), (11...20, 30), (21...45, 49)]
    population.mentoringHours = [12, 16, 20, 24, 30, 36]
    population.consents = [(.signed, 44), (.willing, 38), (.none, 12), (.refused, 6)]
    population.scarce = ["NATR-CLASS", "PHYS-LAB", "GEOG-MAP", "PSY-BURN"]
    population.diagnosed = [day(2022, 9, 12), day(2022, 9, 19), day(2022, 9, 26)]
    population.signed = [day(2022, 9, 15), day(2022, 9, 28)]
    return population
  }

  private static var efremovRules: Rules {
    var rules = Rules()
    rules.recipients = .statuses([.lowResults])
    rules.curators.perRecipient = 2
    rules.curators.travelLimit = Minutes(60)
    rules.curators.teamVisits = false
    rules.mentors.travelLimit = Minutes(50)
    rules.mentors.reducedAbove = Minutes(27 * 60)
    rules.mentors.reducedShare = Thousandths(700)
    rules.mentees.travelLimit = Minutes(45)
    rules.groups.minSize = 3
    rules.groups.maxSize = 8
    rules.contracts.perSchool = 4
    rules.contracts.perPartnerOrganisation = 6
    rules.travel.visits = 6
    rules.pay.perHour = Roubles(300)
    rules.budgets.pay = Roubles(300_000)
    rules.help.travelLimit = Minutes(60)
    rules.floor = Rules.Floor()
    rules.floor?.schools = ["S02": Thousandths(600)]
    rules.coverage.recipientWeight = 3
    rules.quality.curatorWeight = 5
    rules.goals = [
      Stage(.curators), Stage(.shortfall), Stage(.coverage, tolerance: .share(Thousandths(5))),
      Stage(.worstOff), Stage([.init(goal: .quality), .init(goal: .burden)]),
    ]
    rules.targets = [
      Target(indicator: .recipientsWithCurator, share: Thousandths(1000)),
      Target(indicator: .recipientsInNetwork, share: Thousandths(1000)),
      Target(indicator: .recipientTeachersWithMentor, share: Thousandths(750)),
    ]
    return rules
  }
}
