import Mentoring

// Лениногорский район (Татарстан): order of 2019, a contract for each weak school with its partner.
extension ProgrammeSketch {
  static var leninogorsk: ProgrammeSketch {
    ProgrammeSketch(
      identity: ProgrammeIdentity(
        id: "leninogorsk",
        name: "Поддержка школ с низкими результатами и в неблагоприятных условиях",
        municipality: "Лениногорский муниципальный район, Республика Татарстан",
        periodStart: day(2019, 5, 15), periodEnd: day(2019, 12, 31)),
      notes: [
        "Лениногорский район, 2019-2022; договоры школ-партнёров на 2019 год.",
        "Что взято из документа и что придумано: Data/README.md.",
      ],
      rules: leninogorskRules, topics: Topic.list(leninogorskTopics),
      areas: CompetencyArea.common + leninogorskAreas, schools: leninogorskSchools,
      curators: [
        Curator(school: "S02", person: "H02", capacity: 1),
        Curator(school: "S06", person: "H06", capacity: 1),
      ],
      knownSWOT: leninogorskSWOT,
      swotItems: SWOTItems(strengths: 3...4, weaknesses: 3...4),
      travel: leninogorskWays,
      decisions: [
        Decision(
          kind: .pinned, subject: .curatorPair(recipient: "S10", curator: "S06"),
          reason: "пара назначена приказом 2019 года"),
        Decision(
          kind: .pinned, subject: .curatorPair(recipient: "SZR", curator: "S02"),
          reason: "пара назначена приказом 2019 года"),
      ],
      population: leninogorskPopulation,
      choices: ChoiceCounts(
        prefers: 4, refuses: 1, estimates: 3, pinnedTandems: 1, forbiddenTandems: 1))
  }

  private static var leninogorskPopulation: Population {
    var population = Population(deficits: 70, mentors: 38)
    population.loads = 18...32
    population.consents = [(.signed, 70), (.willing, 16), (.none, 8), (.refused, 6)]
    population.modes = [(.both, 70), (.inPerson, 26), (.remote, 4)]
    population.generalMentors = 300
    population.menteeConsents = [(.signed, 78), (.willing, 17), (.refused, 5)]
    population.scarce = ["PSY-BURN", "CHEM-TASK", "NAT-RUS"]
    population.diagnosed = [day(2019, 3, 22), day(2019, 4, 5), day(2019, 4, 12)]
    population.signed = [day(2019, 4, 30), day(2019, 5, 7)]
    population.specialities.append(.nativeLanguage)
    return population
  }

  private static var leninogorskRules: Rules {
    var rules = Rules()
    rules.recipients = .listed(["S10", "SZR"])
    rules.curators.travelLimit = Minutes(60)
    rules.consent.willingIsEnough = false
    rules.mentors.maxMentees = 4
    rules.mentors.travelCounts = false
    rules.remote.allowed = false
    rules.travel.estimates = false
    rules.travel.sameSettlement = Leg(time: Minutes(20), distance: Hectometres(30))
    rules.help.remote = false
    rules.help.perStrength = 3
    rules.reciprocity = Rules.Reciprocity()
    rules.reciprocity?.isHard = true
    rules.floor = Rules.Floor()
    rules.floor?.share = Thousandths(300)
    rules.floor?.isHard = true
    rules.coverage.recipientWeight = 2
    rules.quality.curatorWeight = 3
    rules.burden.perContract = 100
    rules.goals = [
      Stage(.curators), Stage(.coverage, tolerance: .units(4)), Stage(.worstOff), Stage(.quality),
      Stage(.burden),
    ]
    rules.targets = [
      Target(indicator: .schoolsAnalysed, share: Thousandths(1000)),
      Target(indicator: .recipientsWithCurator, share: Thousandths(1000)),
      Target(indicator: .recipientsInNetwork, share: Thousandths(1000)),
    ]
    return rules
  }
}
