import Mentoring

// Карабудахкентский район (Дагестан): 28 schools, weak schools work with leaders.
extension ProgrammeSketch {
  static var karabudakhkent: ProgrammeSketch {
    ProgrammeSketch(
      identity: ProgrammeIdentity(
        id: "karabudakhkent",
        name: "Работа со школами с низкими результатами и в неблагоприятных условиях",
        municipality: "Карабудахкентский район, Республика Дагестан",
        periodStart: day(2021, 9, 1), periodEnd: day(2022, 5, 31)),
      notes: [
        "Карабудахкентский район, 2021/22 учебный год.",
        "Школы, их статусы и люди придуманы, см. Data/README.md.",
      ],
      rules: karabudakhkentRules, topics: Topic.list(karabudakhkentTopics),
      areas: CompetencyArea.common + karabudakhkentAreas,
      schools: karabudakhkentCentre + karabudakhkentVillages,
      curators: karabudakhkentCurators, travel: karabudakhkentWays,
      decisions: [
        Decision(
          kind: .forbidden, subject: .curatorPair(recipient: "S04", curator: "S01"),
          reason: "школы соперничают за учеников"),
        Decision(
          kind: .pinned, subject: .curatorPair(recipient: "S09", curator: "S06"),
          reason: "учителя уже посещают уроки друг друга"),
      ],
      population: karabudakhkentPopulation,
      choices: ChoiceCounts(
        prefers: 10, refuses: 3, estimates: 6, pinnedTandems: 1, forbiddenTandems: 2))
  }

  private static let karabudakhkentCurators: [Curator] = [
    Curator(school: "S01", person: "H01", capacity: 2, openingCost: Roubles(2000)),
    Curator(school: "S02", person: "H02", capacity: 2, openingCost: Roubles(2500)),
    Curator(school: "S06", person: "H06", capacity: 2, openingCost: Roubles(2000)),
    Curator(school: "S07", person: "H07", capacity: 1, openingCost: Roubles(1500)),
    Curator(school: "S10", person: "H10", capacity: 2, openingCost: Roubles(3000)),
    Curator(school: "S12", person: "H12", capacity: 2, openingCost: Roubles(2000)),
    Curator(school: "S14", person: "H14", capacity: 2, openingCost: Roubles(2500)),
    Curator(school: "S16", person: "H16", capacity: 1, openingCost: Roubles(1000)),
    Curator(school: "S18", person: "H18", capacity: 1, willing: false),
    Curator(school: "S22", person: "H22", capacity: 2, openingCost: Roubles(2000)),
    Curator(school: "S24", person: "H24", capacity: 1, openingCost: Roubles(1000)),
  ]

  private static var karabudakhkentPopulation: Population {
    var population = Population(deficits: 250, mentors: 72)
    population.loads = 18...36
    population.scarce = ["INF-CODE", "DIG-LAB", "PSY-BURN", "BILING-BOOK"]
    population.diagnosed = [day(2021, 9, 20), day(2021, 10, 4), day(2021, 10, 18)]
    population.signed = [day(2021, 9, 6), day(2021, 9, 13)]
    population.specialities.append(.nativeLanguage)
    return population
  }

  private static var karabudakhkentRules: Rules {
    var rules = Rules()
    rules.curators.travelLimit = Minutes(60)
    rules.curators.maxUsed = 9
    rules.mentors.travelLimit = Minutes(45)
    rules.mentors.discountPerStep = 2
    rules.mentees.maxMentors = 1
    rules.groups.allowed = false
    rules.contracts.perSchool = 5
    rules.budgets.tripDistance = Hectometres(120_000)
    rules.help.travelLimit = Minutes(45)
    rules.floor = Rules.Floor()
    rules.floor?.share = Thousandths(400)
    rules.coverage.recipientWeight = 2
    rules.quality.curatorWeight = 4
    rules.quality.opportunityRaise = Thousandths(30)
    rules.quality.threatFall = Thousandths(40)
    rules.burden.perKilometre = 8
    rules.burden.perContract = 500
    rules.goals = [
      Stage(.curators), Stage(.shortfall), Stage(.coverage, tolerance: .share(Thousandths(10))),
      Stage(.worstOff), Stage([.init(goal: .quality, weight: 3), .init(goal: .burden)]),
    ]
    rules.targets = [
      Target(indicator: .recipientsWithCurator, share: Thousandths(1000)),
      Target(indicator: .recipientsInNetwork, share: Thousandths(1000)),
    ]
    return rules
  }
}
