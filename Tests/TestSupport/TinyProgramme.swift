import Mentoring

/// Small random programmes, each wholly given by its seed, that together use every rule and limit.
public struct TinyProgramme {
  /// What a programme is made to exercise.
  public enum Flavour: CaseIterable, Sendable {
    /// Pairs, groups, hours, modes, contracts, trips and pay.
    case people
    /// Curators, loads, openings, help and reciprocity.
    case schools
    /// A little of everything at once.
    case mixed
    /// Tutors, pupils and families, with a mentor or two whose time they share.
    case tutors
  }

  private var random: SplitMix64
  private let flavour: Flavour
  var contents: ProgrammeContents

  private init(seed: UInt64, flavour: Flavour) {
    random = SplitMix64(seed: seed)
    self.flavour = flavour
    contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "tiny", name: "Tiny", municipality: "Nowhere",
        periodStart: CalendarDate(year: 2026, month: 9, day: 1)!,
        periodEnd: CalendarDate(year: 2027, month: 5, day: 31)!))
  }

  /// The same contents for the same seed and flavour, always consistent.
  public static func contents(seed: UInt64, flavour: Flavour) -> ProgrammeContents {
    var tiny = TinyProgramme(seed: seed, flavour: flavour)
    tiny.addSchools()
    tiny.addAnalysis()
    tiny.addPeople()
    tiny.addTravelAndWishes()
    tiny.addRules()
    tiny.addGoals()
    tiny.addDecisions()
    tiny.addLeftOut(seed: seed)
    if flavour == .tutors { tiny.addTutoring() }
    return tiny.contents
  }

  public static func programme(seed: UInt64, flavour: Flavour) throws -> Programme {
    try Programme(contents(seed: seed, flavour: flavour))
  }

  // MARK: Draws

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(random.next() % UInt64(range.count))
  }

  /// True in so many of 100 draws.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[number(0...(items.count - 1))] }

  // MARK: Tables

  private mutating func addSchools() {
    let count = flavour == .people || flavour == .tutors ? 3 : 4
    for index in 1...count {
      contents.schools.append(
        School(
          id: .init("S\(index)"), name: "School \(index)",
          kind: index == count && chance(30) ? .partner : pick([.secondary, .basic]),
          settlement: "Place \(chance(30) ? 1 : index)",
          coordinates: Coordinates(
            latitude: 54 + Double(number(0...40)) / 100,
            longitude: 37 + Double(number(0...60)) / 100),
          locality: pick([.urban, .rural, nil]), pupils: chance(80) ? number(20...900) : nil,
          status: index <= 2
            ? pick([.lowResults, .adverseConditions, .ordinary]) : pick([.leader, .ordinary]),
          recipientLoad: number(1...3), contractLimit: chance(15) ? number(0...2) : nil,
          contingent: chance(60) ? Thousandths(number(0...1000)) : nil))
    }
    let curating = flavour == .people || flavour == .tutors ? 1 : 3
    for school in contents.schools.suffix(curating) {
      contents.curators.append(
        Curator(
          school: school.id, person: "P-\(school.id)", capacity: number(1...4),
          openingCost: Roubles(chance(50) ? number(0...300) : 0), willing: chance(90)))
    }
  }

  private mutating func addAnalysis() {
    contents.topics = [Topic(id: "K1", name: "One"), Topic(id: "K2", name: "Two")]
    var left = flavour == .people ? 1 : flavour == .tutors ? 0 : 3
    for school in contents.schools where left > 0 && school.kind != .partner {
      if chance(60) {
        contents.swot.append(
          SWOTItem(
            school: school.id, quadrant: .weakness, topic: pick(contents.topics).id,
            weight: number(1...10)))
        left -= 1
      }
    }
    for school in contents.schools {
      for topic in contents.topics where chance(35) {
        let isWeak = contents.swot.contains {
          $0.school == school.id && $0.topic == topic.id && $0.quadrant == .weakness
        }
        if !isWeak {
          contents.swot.append(
            SWOTItem(
              school: school.id, quadrant: .strength, topic: topic.id, weight: number(1...10)))
        }
        if chance(40) {
          contents.swot.append(
            SWOTItem(
              school: school.id, quadrant: pick([.opportunity, .threat]), topic: topic.id,
              weight: number(1...10)))
        }
      }
    }
  }

  private mutating func addPeople() {
    contents.competencies = [
      Competency(
        id: "C", name: "General", block: .methodical,
        groupTime: chance(50) ? Minutes(60 * number(2...6)) : nil, remote: chance(80)),
      Competency(
        id: "C1", name: "Special one", block: .methodical, parent: "C",
        groupTime: chance(70) ? Minutes(60 * number(2...6)) : nil, remote: chance(80)),
      Competency(
        id: "C2", name: "Special two", block: .subject, parent: "C",
        groupTime: chance(50) ? Minutes(60 * number(2...6)) : nil, remote: chance(80)),
    ]
    let mentorCount = flavour == .schools ? 1 : flavour == .tutors ? 2 : 3
    for index in 1...mentorCount {
      let id = Teacher.ID("M\(index)")
      contents.teachers.append(
        Teacher(
          id: id, school: pick(contents.schools).id,
          weeklyLoad: chance(70) ? Minutes(60 * number(16...38)) : nil,
          mentoringTime: Minutes(60 * number(4...40)), maxMentees: chance(40) ? number(0...2) : nil,
          maxGroups: chance(40) ? number(0...2) : nil,
          mode: pick([.both, .both, .inPerson, .remote]),
          travelLimit: chance(30) ? Minutes(number(10...80)) : nil,
          mentorConsent: pick([.signed, .willing, .willing, .none, .refused, .signed])))
      for competency in contents.competencies where chance(55) {
        contents.mentors.append(
          MentorCompetency(
            teacher: id, competency: competency.id, level: number(2...6),
            evidence: chance(50) ? "x" : ""))
      }
    }
    var left = flavour == .people ? number(2...4) : number(0...2)
    var index = 1
    while left > 0 {
      let isMentorToo = chance(15)
      let id = isMentorToo ? Teacher.ID("M1") : Teacher.ID("T\(index)")
      index += 1
      if !contents.teachers.contains(where: { $0.id == id }) {
        contents.teachers.append(
          Teacher(
            id: id, school: pick(contents.schools).id,
            weeklyLoad: chance(50) ? Minutes(60 * number(16...38)) : nil,
            maxMentors: chance(30) ? number(1...2) : nil,
            learningTime: chance(40) ? Minutes(60 * number(4...14)) : nil,
            mode: pick([.both, .both, .inPerson, .remote]),
            travelLimit: chance(20) ? Minutes(number(10...80)) : nil,
            menteeConsent: pick([.willing, .signed, .willing, .willing, .none])))
      }
      for competency in contents.competencies.shuffled(using: &random) where left > 0 && chance(50)
      {
        guard
          !contents.deficits.contains(where: {
            $0.teacher == id && $0.competency == competency.id
          })
        else { continue }
        let found = number(0...2)
        contents.deficits.append(
          Deficit(
            teacher: id, competency: competency.id, levelFound: found,
            levelNeeded: found + number(1...2), points: Points(number(1...100)),
            time: Minutes(60 * number(1...10))))
        left -= 1
      }
    }
    for deficit in contents.deficits where chance(20) {
      contents.estimates.append(
        Estimate(
          mentor: pick(contents.teachers).id, deficit: deficit.id,
          time: chance(60) ? Minutes(60 * number(1...10)) : nil,
          quality: Thousandths(number(0...1000))))
    }
  }

  private mutating func addTravelAndWishes() {
    for from in contents.schools {
      for to in contents.schools where from.id < to.id && chance(30) {
        let isClosed = chance(20)
        contents.travel.append(
          TravelRow(
            from: .school(from.id), to: .school(to.id),
            time: isClosed ? nil : Minutes(number(5...100)),
            distance: isClosed ? nil : Hectometres(number(10...900)),
            seasons: chance(70) ? Set(Season.allCases) : [.autumn, .winter]))
      }
    }
    var seen: Set<[Party]> = []
    for _ in 0..<3 where chance(50) {
      func party(_ tiny: inout TinyProgramme) -> Party {
        tiny.chance(60)
          ? .teacher(tiny.pick(tiny.contents.teachers).id)
          : .school(tiny.pick(tiny.contents.schools).id)
      }
      let (who, whom) = (party(&self), party(&self))
      if who != whom, seen.insert([who, whom]).inserted {
        contents.wishes.append(
          Wish(who: who, whom: whom, kind: pick([.prefers, .prefers, .refuses])))
      }
    }
  }

  // MARK: Rules

  private mutating func addRules() {
    var rules = Rules()
    if chance(15) { rules.recipients = .nobody }
    if chance(15) { rules.recipients = .listed(["S1"]) }
    rules.curators.perRecipient = chance(25) ? 2 : 1
    rules.curators.travelLimit = Minutes(number(20...100))
    rules.curators.remote = chance(50)
    rules.curators.recipientsMayCurate = chance(30)
    rules.curators.maxUsed = chance(20) ? number(1...2) : nil
    rules.curators.minUsed = chance(10) ? 1 : nil
    rules.curators.teamVisits = chance(70)
    rules.consent.willingIsEnough = chance(80)
    rules.mentors.maxMentees = number(1...3)
    rules.mentors.travelLimit = Minutes(number(20...90))
    rules.mentors.weeklyLoadLimit = chance(30) ? Minutes(60 * 34) : nil
    rules.mentors.reducedAbove = chance(40) ? Minutes(60 * 26) : nil
    rules.mentors.discountPerStep = number(0...2)
    rules.mentors.levelMargin = chance(20) ? 1 : 0
    rules.mentors.travelCounts = chance(60)
    rules.mentors.mayBeMentees = chance(70)
    rules.mentees.maxMentors = number(1...2)
    rules.mentees.learningTime = chance(30) ? Minutes(60 * number(6...16)) : nil
    rules.mentees.weeklyLoadLimit = chance(15) ? Minutes(60 * 36) : nil
    rules.mentees.travelLimit = Minutes(number(20...90))
    rules.groups.allowed = chance(85)
    rules.groups.minSize = number(1...2)
    rules.groups.maxSize = number(2...3)
    rules.groups.atOtherSchools = chance(70)
    rules.network.allowed = chance(90)
    rules.remote.allowed = chance(80)
    rules.remote.loss = Thousandths(number(0...400))
    rules.contracts.perSchool = chance(60) ? number(0...2) : nil
    rules.contracts.perPartnerOrganisation = chance(40) ? number(0...1) : nil
    rules.travel.visits = number(1...6)
    rules.travel.everySeason = chance(60)
    rules.travel.estimates = chance(85)
    rules.budgets.tripDistance = chance(30) ? Hectometres(number(200...4000)) : nil
    rules.pay.perHour = Roubles(chance(50) ? number(50...300) : 0)
    rules.budgets.pay = chance(25) ? Roubles(number(300...3000)) : nil
    rules.help.allowed = chance(85)
    rules.help.perWeakness = number(1...2)
    rules.help.perStrength = number(1...2)
    rules.help.travelLimit = Minutes(number(20...90))
    rules.help.remote = chance(60)
    if chance(40) {
      var reciprocity = Rules.Reciprocity()
      reciprocity.gives = number(0...2)
      reciprocity.receives = number(0...1)
      reciprocity.isHard = chance(20)
      rules.reciprocity = reciprocity
    }
    if chance(50) {
      var floor = Rules.Floor()
      floor.share = Thousandths(number(100...1000))
      floor.isHard = chance(30)
      rules.floor = floor
    }
    rules.fairness.schools = chance(50) ? .all : .recipients
    rules.coverage.recipientWeight = number(1...3)
    rules.quality.curatorWeight = number(0...2)
    rules.quality.helpWeight = number(0...2)
    rules.burden.perKilometre = number(0...2)
    rules.burden.perContract = number(0...300)
    rules.burden.perPayRouble = number(0...1)
    contents.rules = rules
  }

  /// Those of pupils only where there are some.
  private var askedGoals: [Goal] {
    Goal.allCases.filter { $0 != .leftOut && (flavour == .tutors || !$0.concernsPupils) }
  }

  /// In some programmes an earlier plan left people out, who come first.
  private mutating func addLeftOut(seed: UInt64) {
    guard seed % 5 == 2, contents.rules.goals.count > 1 else { return }
    contents.leftOut = Set(contents.deficits.prefix(3).map(\.teacher) + ["GONE"])
    contents.rules.goals.insert(Stage(.leftOut), at: 0)
  }

  private mutating func addGoals() {
    if chance(20) {
      contents.rules.goals = [
        Stage(askedGoals.map { Stage.Part(goal: $0, weight: number(1...50)) })
      ]
      return
    }
    var goals = askedGoals
    if chance(40) { goals.shuffle(using: &random) }
    if chance(30) { goals.removeLast() }
    var stages: [Stage] = []
    while !goals.isEmpty {
      let tolerance: Tolerance =
        chance(30)
        ? pick([.units(number(0...60)), .share(Thousandths(number(0...100)))]) : .units(0)
      if goals.count >= 2, chance(25) {
        let parts = goals.prefix(2).map { Stage.Part(goal: $0, weight: number(1...20)) }
        stages.append(Stage(parts, tolerance: tolerance))
        goals.removeFirst(2)
      } else {
        stages.append(Stage(goals.removeFirst(), tolerance: tolerance))
      }
    }
    contents.rules.goals = stages
  }

  private mutating func addDecisions() {
    let recipients = contents.schools.filter { school in
      switch contents.rules.recipients {
      case .statuses(let statuses): school.kind != .partner && statuses.contains(school.status)
      case .listed(let ids): ids.contains(school.id)
      case .nobody: false
      }
    }
    if let recipient = recipients.first, let curator = contents.curators.first,
      recipient.id != curator.school, chance(25)
    {
      contents.decisions.append(
        Decision(
          kind: pick([.pinned, .forbidden]),
          subject: .curatorPair(recipient: recipient.id, curator: curator.school), reason: "r"))
    }
    if let deficit = contents.deficits.first, let mentor = contents.mentors.first,
      deficit.teacher != mentor.teacher, chance(35)
    {
      contents.decisions.append(
        Decision(
          kind: pick([.pinned, .forbidden]),
          subject: .tandem(
            mentor: mentor.teacher, mentee: deficit.teacher,
            competency: chance(50) ? deficit.competency : nil), reason: "r"))
    }
  }
}

/// A small generator whose numbers depend on the seed alone.
///
/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
/// doi:10.1145/2660193.2660195.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
