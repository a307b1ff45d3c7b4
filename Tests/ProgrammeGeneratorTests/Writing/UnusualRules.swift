import Mentoring

extension Rules {
  /// Every rule at another value than its default.
  static var unusual: Rules {
    var rules = Rules()
    rules.recipients = .statuses([.lowResults, .ordinary])
    rules.curators.perRecipient = 2
    rules.curators.travelLimit = Minutes(50)
    rules.curators.remote = true
    rules.curators.recipientsMayCurate = true
    rules.curators.minUsed = 1
    rules.curators.maxUsed = 7
    rules.curators.teamVisits = false
    rules.consent.willingIsEnough = false
    rules.mentors.maxMentees = 5
    rules.mentors.maxGroups = 2
    rules.mentors.travelLimit = Minutes(45)
    rules.mentors.weeklyLoadLimit = Minutes(36 * 60)
    rules.mentors.reducedAbove = Minutes(27 * 60 + 30)
    rules.mentors.reducedShare = Thousandths(335)
    rules.mentors.levelMargin = 1
    rules.mentors.discountPerStep = 2
    rules.mentors.travelCounts = false
    rules.mentors.mayBeMentees = false
    rules.mentees.maxMentors = 3
    rules.mentees.learningTime = Minutes(30 * 60)
    rules.mentees.weeklyLoadLimit = Minutes(35 * 60)
    rules.mentees.travelLimit = Minutes(30)
    rules.groups.allowed = false
    rules.groups.minSize = 3
    rules.groups.maxSize = 8
    rules.groups.atOtherSchools = false
    rules.network.allowed = false
    rules.remote.allowed = false
    rules.remote.loss = Thousandths(125)
    rules.contracts.perSchool = 4
    rules.contracts.perPartnerOrganisation = 6
    rules.setUnusualCosts()
    rules.tutoring.time = Minutes(570)
    rules.tutoring.maxPupils = 2
    rules.tutoring.remote = false
    rules.tutoring.siblings = .together
    rules.tutoring.languageRequired = false
    rules.tutoring.needRequired = false
    rules.tutoring.supportWeight = 3
    rules.tutoring.newWeight = 2
    rules.tutoring.quality = [.needs: 1, .languages: 3, .wish: 0]
    rules.goals = [
      Stage([.init(goal: .curators, weight: 9)]), Stage(.coverage, tolerance: .units(3)),
      Stage(.worstOff, tolerance: .share(Thousandths(5))),
      Stage([.init(goal: .quality, weight: 2), .init(goal: .burden)], tolerance: .units(1)),
    ]
    rules.targets = Indicator.allCases.map { Target(indicator: $0, share: Thousandths(755)) }
    return rules
  }

  private mutating func setUnusualCosts() {
    travel.seasons = [.winter, .summer]
    travel.everySeason = false
    travel.visits = 3
    travel.estimates = false
    travel.detour = Thousandths(1450)
    travel.urbanSpeed = 30
    travel.ruralSpeed = 45
    travel.sameSettlement = Leg(time: Minutes(5), distance: Hectometres(15))
    budgets.tripDistance = Hectometres(12_345)
    budgets.pay = Roubles(50_000)
    pay.perHour = Roubles(300)
    risks.leaving = Thousandths(71)
    risks.illness = Thousandths(205)
    risks.illnessLoses = Thousandths(333)
    risks.roadClosed = Thousandths(0)
    help.allowed = false
    help.perWeakness = 2
    help.perStrength = 1
    help.pointsPerWeight = 4
    help.travelLimit = Minutes(40)
    help.remote = false
    reciprocity = Reciprocity()
    reciprocity?.gives = 2
    reciprocity?.receives = 3
    reciprocity?.isHard = true
    floor = Floor()
    floor?.share = Thousandths(425)
    floor?.schools = ["S06": Thousandths(600), "S02": Thousandths(50)]
    floor?.isHard = true
    fairness.schools = .all
    coverage.recipientWeight = 3
    quality.tandem = [
      .competence: 1, .swot: 0, .context: 2, .travel: 1, .preference: 3, .inSchool: 9,
    ]
    quality.curator = [.swot: 1, .context: 0, .travel: 0, .preference: 0]
    quality.help = [.swot: 0, .context: 1, .travel: 2, .preference: 0]
    quality.tandemWeight = 2
    quality.curatorWeight = 3
    quality.helpWeight = 0
    quality.opportunityRaise = Thousandths(35)
    quality.threatFall = Thousandths(0)
    burden.perKilometre = 2
    burden.perContract = 70
    burden.perOpeningRouble = 0
    burden.perPayRouble = 1
  }
}
