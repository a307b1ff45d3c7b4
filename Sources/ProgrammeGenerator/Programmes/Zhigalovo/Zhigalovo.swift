import Mentoring

// Жигаловский район (Иркутская обл.): every school gives and receives, problem by problem.
extension ProgrammeSketch {
  static var zhigalovo: ProgrammeSketch {
    ProgrammeSketch(
      identity: ProgrammeIdentity(
        id: "zhigalovo", name: "Сетевое наставничество школ Жигаловского района",
        municipality: "Жигаловский район, Иркутская область",
        periodStart: day(2021, 1, 1), periodEnd: day(2021, 12, 30)),
      notes: [
        "Жигаловский район, 2020-2022; здесь 2021 год, первый год договоров между школами.",
        "Цели по годам: школы в сетевом наставничестве 2020 0 %, 2021 50-100 %, 2022 80-100 %.",
        "Что взято из документа и что придумано: Data/README.md.",
      ],
      rules: zhigalovoRules, topics: Topic.list(zhigalovoTopics),
      areas: CompetencyArea.common + zhigalovoAreas, schools: zhigalovoSchools,
      knownSWOT: zhigalovoSWOT, travel: zhigalovoWays, population: zhigalovoPopulation,
      choices: ChoiceCounts(
        prefers: 6, refuses: 2, estimates: 4, pinnedTandems: 1, forbiddenTandems: 2))
  }

  private static var zhigalovoPopulation: Population {
    var population = Population(deficits: 110, mentors: 40)
    population.loads = 26...40
    // 6.5 % are young; 82 % have more than 10 years, 55 % more than 20.
    population.experience = [(0...3, 7), (4...10, 11), (11...20, 27), (21...42, 55)]
    population.categories = [("", 55), ("первая", 40), ("высшая", 5)]
    population.mentoringHours = [12, 16, 20, 24, 30]
    population.scarce = ["DIG-LAB", "GIA-TOP", "GEOG-MAP"]
    population.diagnosed = [day(2020, 9, 18), day(2020, 10, 9), day(2020, 10, 30)]
    population.signed = [day(2020, 12, 21), day(2020, 12, 25)]
    return population
  }

  private static var zhigalovoRules: Rules {
    var rules = Rules()
    rules.recipients = .nobody
    rules.mentors.weeklyLoadLimit = Minutes(38 * 60)
    rules.mentors.reducedAbove = Minutes(32 * 60)
    rules.mentors.reducedShare = Thousandths(600)
    rules.mentees.learningTime = Minutes(36 * 60)
    rules.mentees.weeklyLoadLimit = Minutes(39 * 60)
    rules.groups.maxSize = 5
    rules.remote.loss = Thousandths(250)
    rules.contracts.perSchool = 4
    rules.travel.seasons = [.autumn, .winter]
    rules.travel.visits = 4
    rules.travel.detour = Thousandths(1400)
    rules.travel.ruralSpeed = 45
    rules.travel.sameSettlement = Leg(time: Minutes(10), distance: Hectometres(10))
    rules.budgets.tripDistance = Hectometres(40_000)
    rules.help.perWeakness = 2
    rules.help.pointsPerWeight = 4
    rules.reciprocity = Rules.Reciprocity()
    rules.fairness.schools = .all
    rules.quality.tandem[.inSchool] = 4
    rules.quality.helpWeight = 2
    rules.burden.perContract = 80
    rules.goals = [
      Stage(.reciprocity), Stage(.coverage), Stage(.worstOff),
      Stage([.init(goal: .quality), .init(goal: .burden)]),
    ]
    rules.targets = [
      Target(indicator: .schoolsAnalysed, share: Thousandths(1000)),
      Target(indicator: .schoolsInNetwork, share: Thousandths(500)),
      Target(indicator: .schoolsGiving, share: Thousandths(1000)),
      Target(indicator: .schoolsReceiving, share: Thousandths(1000)),
    ]
    return rules
  }
}
