import Mentoring

// КГО (городской округ, place not stated): heads who can curate are found first, then pairs.
extension ProgrammeSketch {
  static var kgo: ProgrammeSketch {
    ProgrammeSketch(
      identity: ProgrammeIdentity(
        id: "kgo", name: "Поддержка школ с низкими результатами и в неблагоприятных условиях",
        municipality: "КГО, городской округ", periodStart: day(2022, 10, 1),
        periodEnd: day(2022, 12, 31)),
      notes: [
        "КГО, 2022-2025; здесь октябрь-декабрь 2022 года: список кураторов, пары, назначение.",
        "Места, школы и люди придуманы, см. Data/README.md.",
      ],
      rules: kgoRules, topics: Topic.list(kgoTopics), areas: CompetencyArea.common + kgoAreas,
      schools: kgoSchools,
      curators: [
        Curator(school: "S01", person: "H01", capacity: 3, openingCost: Roubles(3000)),
        Curator(school: "S02", person: "H02", capacity: 2, openingCost: Roubles(2000)),
        Curator(school: "S03", person: "H03", capacity: 1, willing: false),
        Curator(school: "S04", person: "H04", capacity: 2, openingCost: Roubles(2000)),
        Curator(school: "S07", person: "H07", capacity: 2, openingCost: Roubles(2500)),
        Curator(school: "S08", person: "H08", capacity: 1, openingCost: Roubles(1000)),
      ],
      travel: kgoWays,
      decisions: [
        Decision(
          kind: .forbidden, subject: .curatorPair(recipient: "S05", curator: "S04"),
          reason: "школы делят одно здание и спорят о нём"),
        Decision(
          kind: .pinned, subject: .curatorPair(recipient: "S11", curator: "S07"),
          reason: "договор прошлого года продолжается"),
      ],
      population: kgoPopulation,
      choices: ChoiceCounts(
        prefers: 6, refuses: 2, estimates: 4, pinnedTandems: 1, forbiddenTandems: 1),
      tutoring: TutoringSketch(
        supportNeeds: ["PSY-MOT", "PSY-ROUTE", "TUT-CAREER"], newNeeds: ["TUT-NEW"],
        offers: ["PSY", "PSY", "TUT", "TUT", "PSY-MOT", "PSY-ROUTE", "TUT-NEW"],
        languages: ["узбекский", "таджикский", "ненецкий"]))
  }

  private static var kgoPopulation: Population {
    var population = Population(deficits: 130, mentors: 52)
    population.loads = 18...34
    population.mentoringHours = [10, 12, 16, 20, 24]
    population.generalMentors = 260
    population.scarce = ["CHEM-TASK", "INF-CODE", "PSY-BURN"]
    population.diagnosed = [day(2022, 9, 14), day(2022, 9, 21), day(2022, 9, 28)]
    population.signed = [day(2022, 9, 29), day(2022, 9, 30)]
    return population
  }

  private static var kgoRules: Rules {
    var rules = Rules()
    rules.curators.remote = true
    rules.curators.travelLimit = Minutes(60)
    rules.curators.recipientsMayCurate = true
    rules.curators.minUsed = 3
    rules.mentors.maxGroups = 2
    rules.mentors.levelMargin = 1
    rules.mentors.mayBeMentees = false
    rules.groups.atOtherSchools = false
    rules.remote.loss = Thousandths(100)
    rules.contracts.perSchool = 6
    rules.travel.seasons = [.autumn, .winter]
    rules.travel.everySeason = false
    rules.travel.visits = 2
    rules.travel.urbanSpeed = 35
    rules.travel.ruralSpeed = 45
    rules.help.allowed = false
    rules.pay.perHour = Roubles(200)
    rules.burden.perKilometre = 12
    rules.burden.perContract = 500
    rules.burden.perPayRouble = 1
    rules.tutoring.time = Minutes(6 * 60)
    rules.tutoring.maxPupils = 4
    rules.goals = [
      Stage(.curators), Stage(.coverage), Stage(.worstOff), Stage(.untutored), Stage(.quality),
      Stage(.burden),
      Stage([
        .init(goal: .tutoring), .init(goal: .tutorsChanged, weight: 500),
        .init(goal: .siblingsApart, weight: 500),
      ]),
    ]
    rules.targets = [
      Target(indicator: .recipientsWithCurator, share: Thousandths(1000)),
      Target(indicator: .recipientTeachersWithMentor, share: Thousandths(800)),
      Target(indicator: .supportPupilsWithTutor, share: Thousandths(1000)),
      Target(indicator: .newPupilsWithTutor, share: Thousandths(1000)),
    ]
    return rules
  }
}
