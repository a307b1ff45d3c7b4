import Mentoring

/// Who may mentor whom, and how they could meet: Docs/Formulation.md, sections 2.1 and 2.2.
extension Facts {
  /// A mentor's effective level in a competency, and whether the row that gives it has evidence.
  struct Standing {
    let level: Int
    let hasEvidence: Bool
  }

  /// The greatest level less the discount over the rows at or above the competency; ties go to the
  /// fewest steps.
  func standing(of mentor: Int, in competency: Int) -> Standing? {
    var best: Standing?
    for (steps, above) in lineage[competency].enumerated() {
      guard let skill = skills[mentor].first(where: { $0.competency == above }) else { continue }
      let level = skill.level - rules.mentors.discountPerStep * steps
      if best.map({ level > $0.level }) ?? true {
        best = Standing(level: level, hasEvidence: skill.hasEvidence)
      }
    }
    return best
  }

  /// Why the mentor is not qualified for the deficit.
  func unqualified(_ mentor: Int, for deficit: Int) -> Obstacle? {
    let need = needs[deficit]
    if mentor == need.teacher { return .ownSelf }
    let level = standing(of: mentor, in: need.competency)?.level
    if let level, level >= need.level { return nil }
    return .level(has: level, needed: need.level)
  }

  /// The rules that can bar, in their order.
  static let barringRules: [Violation.Rule] = [
    .ban, .mentorConsent, .menteeConsent, .refusal, .mentorLoad, .menteeLoad, .network,
  ]

  /// The first rule that bars a qualified mentor from the deficit.
  func bar(_ mentor: Int, from deficit: Int) -> Obstacle? {
    bars(mentor, from: deficit).first
  }

  /// Every rule that bars a mentor from the deficit, in the order of `barringRules`.
  func bars(_ mentor: Int, from deficit: Int) -> [Obstacle] {
    let mentee = needs[deficit].teacher
    let (giver, taker) = (people[mentor], people[mentee])
    var bars: [Obstacle] = []
    if bans.persons.contains(Link(mentor, mentee)) || bans.deficits.contains(Link(mentor, deficit))
    {
      bars.append(.ban)
    }
    if !giver.consentsToMentor { bars.append(.mentorConsent) }
    if !taker.consentsToLearn { bars.append(.menteeConsent) }
    if wishes.refuse(
      .init(school: giver.school, teacher: mentor), .init(school: taker.school, teacher: mentee))
    {
      bars.append(.refusal)
    }
    if giver.isOverloadedToMentor { bars.append(.mentorLoad) }
    if taker.isOverloadedToLearn { bars.append(.menteeLoad) }
    if giver.school != taker.school, !rules.network.allowed { bars.append(.network) }
    return bars
  }

  /// Everything that keeps two persons from being a pair in this mode, in the rules' order; remote
  /// work asks for the competency too.
  func pairObstacles(_ mentor: Int, _ deficit: Int, _ mode: MeetingMode) -> [Obstacle] {
    let (giver, taker) = (people[mentor], people[needs[deficit].teacher])
    let areTogether = giver.school == taker.school
    let found: [Obstacle?]
    switch mode {
    case .inPerson:
      if areTogether { return [] }
      found = [
        giver.worksInPerson ? nil : .mentorMode(mode),
        taker.worksInPerson ? nil : .menteeMode(mode),
        journey(ofMentor: mentor, to: taker.school),
      ]
    case .remote:
      if areTogether { return [.remoteInSchool] }
      found = [
        rules.remote.allowed ? nil : .remoteRule,
        remoteObstacle(needs[deficit].competency),
        giver.worksRemotely ? nil : .mentorMode(mode),
        taker.worksRemotely ? nil : .menteeMode(mode),
      ]
    }
    return found.compactMap(\.self)
  }

  /// Everything that keeps a mentor from leading a group on a competency at a place (nil: remotely).
  func groupObstacles(_ mentor: Int, _ competency: Int, at place: Int?) -> [Obstacle] {
    let giver = people[mentor]
    var found: [Obstacle?] = [
      rules.groups.allowed ? nil : .groupsRule,
      skills[mentor].contains { $0.competency == competency } ? nil : .groupRow,
      groupTimes[competency] == nil ? .groupHours : nil,
    ]
    if let place, place != giver.school {
      found += [
        rules.groups.atOtherSchools ? nil : .groupElsewhere,
        rules.network.allowed ? nil : .network,
        giver.worksInPerson ? nil : .mentorMode(.inPerson),
        journey(ofMentor: mentor, to: place),
      ]
    } else if place == nil {
      found += [
        rules.remote.allowed ? nil : .remoteRule,
        remoteObstacle(competency),
        giver.worksRemotely ? nil : .mentorMode(.remote),
      ]
    }
    return found.compactMap(\.self)
  }

  /// Everything that keeps a deficit from being worked on in a mentor's group, persons and levels
  /// aside.
  func memberObstacles(
    _ deficit: Int, inGroupOf mentor: Int, on competency: Int, at place: Int?
  ) -> [Obstacle] {
    let need = needs[deficit]
    let (giver, taker) = (people[mentor], people[need.teacher])
    var found: [Obstacle?] = [
      lineage[need.competency].contains(competency) ? nil : .groupCompetency
    ]
    if let place {
      let areApart = giver.school != taker.school
      let mentorMeets = giver.worksInPerson || (!areApart && place == giver.school)
      let menteeMeets = taker.worksInPerson || (!areApart && place == taker.school)
      found += [
        mentorMeets ? nil : .mentorMode(.inPerson),
        menteeMeets ? nil : .menteeMode(.inPerson),
        journey(ofMentee: need.teacher, to: place),
      ]
    } else {
      found += [
        remoteObstacle(need.competency), taker.worksRemotely ? nil : .menteeMode(.remote),
      ]
    }
    return found.compactMap(\.self)
  }

  private func remoteObstacle(_ competency: Int) -> Obstacle? {
    isRemote[competency] ? nil : .remoteCompetency(competency)
  }

  /// Why a mentor's way from home is too long, or none.
  private func journey(ofMentor mentor: Int, to place: Int) -> Obstacle? {
    let giver = people[mentor]
    return journey(giver.school, place, within: rules.mentors.travelLimit)
      ?? journey(giver.school, place, within: giver.mentorTravelLimit, of: .mentor)
  }

  /// The same of a mentee.
  func journey(ofMentee mentee: Int, to place: Int) -> Obstacle? {
    let taker = people[mentee]
    if place == taker.school { return nil }
    return journey(taker.school, place, within: rules.mentees.travelLimit)
      ?? journey(taker.school, place, within: taker.menteeTravelLimit, of: .mentee)
  }

  /// Why a way is too long, or none.
  func journey(
    _ from: Int, _ to: Int, within limit: Minutes, of bound: TravelBound = .programme
  ) -> Obstacle? {
    guard let leg = leg(from, to) else {
      let schools = programme.schools
      return programme.travel.hasRoad(from: schools[from], to: schools[to])
        ? .roadClosed(from: from, to: to) : .noRoad(from: from, to: to)
    }
    return leg.time <= limit
      ? nil : .travelLimit(from: from, to: to, time: leg.time, limit: limit, of: bound)
  }

  /// Work in a pair on the deficit with this mentor.
  func pairTime(_ mentor: Int, _ deficit: Int) -> Minutes {
    estimates[Link(mentor, deficit)]?.time ?? needs[deficit].time
  }

  /// Length of a group's work on a competency; zero where it has none.
  func groupTime(_ competency: Int) -> Minutes {
    groupTimes[competency] ?? .zero
  }
}
