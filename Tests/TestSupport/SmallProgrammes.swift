import Mentoring

/// Hand-made programmes small enough to be worked out on paper.
public enum SmallProgrammes {
  /// A district of seven schools and a partner organisation, with curators, help, groups, remote
  /// work, wishes and decisions.
  ///
  /// Ways: the town (S1, S2, P1) lies 30 min / 25 km from Alpha (S3), 60 / 50 from Beta (S4),
  /// 45 / 40 from Gamma (S5), 120 / 100 from Epsilon (S7); in winter no road leads to Delta (S6).
  /// Alpha lies 20 / 15 from Gamma and 40 / 30 from Beta; Beta 70 / 60 from Gamma.
  public static var district: ProgrammeContents {
    var contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "district", name: "District", municipality: "District",
        periodStart: CalendarDate(year: 2021, month: 9, day: 1)!,
        periodEnd: CalendarDate(year: 2022, month: 5, day: 31)!))
    contents.rules = districtRules
    contents.schools = districtSchools
    contents.curators = [
      Curator(school: "S1", person: "H1", capacity: 2, openingCost: Roubles(1000)),
      Curator(school: "S2", person: "H2", capacity: 3, openingCost: Roubles(500)),
      Curator(school: "S5", person: "H5", capacity: 2, willing: false),
    ]
    contents.topics = ["K1", "K2", "K3"].map { Topic(id: $0, name: "Topic") }
    contents.swot = districtAnalysis
    contents.travel = districtTravel
    addPeople(to: &contents)
    return contents
  }

  private static var districtRules: Rules {
    var rules = Rules()
    rules.curators.travelLimit = Minutes(60)
    rules.mentors.weeklyLoadLimit = Minutes(2160)
    rules.mentors.reducedAbove = Minutes(1500)
    rules.mentees.weeklyLoadLimit = Minutes(2160)
    rules.groups.maxSize = 3
    rules.contracts.perSchool = 3
    rules.contracts.perPartnerOrganisation = 4
    rules.travel.visits = 4
    rules.travel.estimates = false
    rules.budgets.tripDistance = Hectometres(15_000)
    rules.budgets.pay = Roubles(14_000)
    rules.pay.perHour = Roubles(300)
    rules.help.perWeakness = 2
    rules.help.travelLimit = Minutes(60)
    rules.reciprocity = Rules.Reciprocity()
    rules.floor = Rules.Floor()
    rules.floor?.schools = ["S7": Thousandths(600)]
    rules.coverage.recipientWeight = 2
    rules.quality.tandemWeight = 2
    rules.burden.perPayRouble = 1
    rules.goals = [
      Stage(.curators), Stage(.shortfall), Stage(.reciprocity),
      Stage(.coverage, tolerance: .share(Thousandths(5))), Stage(.worstOff),
      Stage([.init(goal: .quality), .init(goal: .burden)]),
    ]
    rules.targets = [
      Target(indicator: .schoolsAnalysed, share: Thousandths(1000)),
      Target(indicator: .deficitsCovered, share: Thousandths(700)),
    ]
    return rules
  }

  private static var districtSchools: [School] {
    [
      School(
        id: "S1", name: "First", kind: .secondary, settlement: "Town", locality: .urban,
        pupils: 1000, status: .leader, contingent: Thousandths(100)),
      School(
        id: "S2", name: "Second", kind: .secondary, settlement: "Town", locality: .urban,
        pupils: 800, status: .leader),
      School(
        id: "S3", name: "Alpha", kind: .basic, settlement: "Alpha", locality: .rural, pupils: 200,
        status: .lowResults, recipientLoad: 2, contingent: Thousandths(300)),
      School(
        id: "S4", name: "Beta", kind: .basic, settlement: "Beta", locality: .rural, pupils: 100,
        status: .adverseConditions, contingent: Thousandths(250)),
      School(
        id: "S5", name: "Gamma", kind: .secondary, settlement: "Gamma", locality: .rural,
        pupils: 400, contingent: Thousandths(150)),
      School(
        id: "S6", name: "Delta", kind: .primary, settlement: "Delta", locality: .rural,
        contractLimit: 1),
      School(
        id: "S7", name: "Epsilon", kind: .basic, settlement: "Epsilon", locality: .rural,
        pupils: 150, status: .lowResultsAndAdverse, recipientLoad: 3,
        contingent: Thousandths(400)),
      School(id: "P1", name: "College", kind: .partner, settlement: "Town", locality: .urban),
    ]
  }

  private static var districtAnalysis: [SWOTItem] {
    func item(
      _ school: School.ID, _ quadrant: SWOTItem.Quadrant, _ topic: Topic.ID, _ weight: Int
    ) -> SWOTItem {
      SWOTItem(school: school, quadrant: quadrant, topic: topic, weight: weight)
    }
    return [
      item("S1", .strength, "K1", 4), item("S1", .opportunity, "K1", 2),
      item("S1", .strength, "K2", 4), item("S2", .strength, "K2", 6),
      item("S2", .weakness, "K3", 4), item("S3", .weakness, "K1", 5),
      item("S3", .threat, "K1", 1), item("S3", .weakness, "K2", 5),
      item("S3", .strength, "K3", 2), item("S4", .weakness, "K1", 10),
      item("S5", .strength, "K3", 8), item("S5", .weakness, "K2", 2),
      item("S7", .weakness, "K3", 6), item("P1", .strength, "K2", 10),
    ]
  }

  private static var districtTravel: [TravelRow] {
    func way(
      _ from: String, _ to: String, _ minutes: Int, _ hectometres: Int,
      _ seasons: Set<Season> = Set(Season.allCases)
    ) -> TravelRow {
      TravelRow(
        from: .settlement(from), to: .settlement(to), time: Minutes(minutes),
        distance: Hectometres(hectometres), seasons: seasons)
    }
    return [
      way("Town", "Alpha", 30, 250), way("Town", "Beta", 60, 500), way("Town", "Gamma", 45, 400),
      way("Town", "Epsilon", 120, 1000), way("Town", "Delta", 50, 450, [.autumn, .spring]),
      way("Alpha", "Gamma", 20, 150), way("Alpha", "Beta", 40, 300),
      way("Beta", "Gamma", 70, 600),
    ]
  }
}
