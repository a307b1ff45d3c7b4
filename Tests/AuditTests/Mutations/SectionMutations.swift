import Audit
import Mentoring

extension Mutation {
  /// Partnerships, trips, visits, attainable points and indicators as the plan states them.
  static let sections: [Mutation] = [
    Mutation("a partnership left out", stating: .all, [.partnershipMissing]) {
      $0.plan.partnerships.remove(at: 3)
    },
    Mutation("a partnership for nothing", stating: .all, [.partnershipNeedless]) {
      $0.plan.partnerships.append(
        Partnership(first: "S6", second: "S7", mode: .remote, purposes: []))
    },
    Mutation("a partnership twice", stating: .all, [.partnershipTwice]) {
      $0.plan.partnerships.append($0.plan.partnerships[0])
    },
    Mutation("a partnership the wrong way round", stating: .all, [.partnershipOrder]) {
      ($0.plan.partnerships[0].first, $0.plan.partnerships[0].second) = ("S3", "P1")
    },
    // T02 works remotely with S3, but T01 in person.
    Mutation("a partnership's mode", stating: .all, [.partnershipMode]) {
      $0.plan.partnerships[4].mode = .remote
    },
    Mutation("a purpose left out", stating: .all, [.partnershipPurposes]) {
      $0.plan.partnerships[4].purposes.removeLast()
    },
    Mutation("a purpose twice", stating: .all, [.partnershipPurposes]) {
      $0.plan.partnerships[0].purposes.append($0.plan.partnerships[0].purposes[0])
    },
    Mutation("a purpose of nobody", stating: .all, [.partnershipPurposes]) {
      $0.plan.partnerships[0].purposes = [.tandem(mentor: "T99", mentee: "T98")]
    },
    Mutation("trips left out", stating: .all, [.tripMissing]) { $0.plan.trips.remove(at: 3) },
    Mutation("trips for nothing", stating: .all, [.tripNeedless]) {
      $0.plan.trips.append(
        Trip(from: "S3", to: "S1", distance: Hectometres(250), time: Minutes(30)))
    },
    Mutation("trips twice", stating: .all, [.tripTwice]) {
      $0.plan.trips.append($0.plan.trips[0])
    },
    Mutation("a trip's distance", stating: .all, [.tripWay]) {
      $0.plan.trips[0].distance = Hectometres(251)
    },
    Mutation("a trip's time", stating: .all, [.tripWay]) { $0.plan.trips[0].time = Minutes(31) },
    Mutation("visits left out", stating: .all, [.visitMissing]) { $0.plan.visits.remove(at: 0) },
    Mutation("visits for nothing", stating: .all, [.visitNeedless]) {
      $0.plan.visits.append(Visit(mentor: "T02", school: "S3", time: Minutes(240)))
    },
    Mutation("visits twice", stating: .all, [.visitTwice]) {
      $0.plan.visits.append($0.plan.visits[0])
    },
    Mutation("a visit's time", stating: .all, [.visitTime]) {
      $0.plan.visits[0].time = Minutes(239)
    },
    Mutation("attainable points left out", stating: [.attainable], [.attainableMissing]) {
      $0.plan.attainable["S4"] = nil
    },
    Mutation("attainable points of a leader", stating: .all, [.attainableNeedless]) {
      $0.plan.attainable["S1"] = .zero
    },
    // S3 covers 130 and could reach 155.
    Mutation("attainable points above reach", stating: [.attainable], [.attainableValue]) {
      $0.plan.attainable["S3"] = Points(156)
    },
    Mutation("attainable points below the covered", stating: [.attainable], [.attainableValue]) {
      $0.plan.attainable["S3"] = Points(129)
    },
    Mutation("attainable points just covered", stating: [.attainable], []) {
      $0.plan.attainable["S3"] = Points(130)
    },
    Mutation("attainable points that no number holds", stating: [.attainable], [.attainableValue]) {
      $0.plan.attainable["S4"] = Points(Int.min)
    },
    Mutation("an indicator left out", stating: .all, [.indicatorMissing]) {
      $0.plan.indicators.removeLast()
    },
    Mutation("an indicator twice", stating: .all, [.indicatorTwice]) {
      $0.plan.indicators.append($0.plan.indicators[0])
    },
    Mutation("an indicator's numerator", stating: .all, [.indicatorValue]) {
      $0.plan.indicators[4].numerator = 4
    },
    Mutation("an indicator's denominator", stating: .all, [.indicatorValue]) {
      $0.plan.indicators[9].denominator = 15
    },
    Mutation("a target that the rules do not set", stating: .all, [.indicatorTarget]) {
      $0.plan.indicators[3].target = Thousandths(500)
    },
    Mutation("a target left out", stating: .all, [.indicatorTarget]) {
      $0.plan.indicators[0].target = nil
    },
  ]

  /// Schools that fall short of floors and reciprocity.
  static let shortfalls: [Mutation] = [
    Mutation("a shortfall left out", stating: .all, [.shortfallMissing]) {
      $0.plan.shortfalls.removeLast()
    },
    Mutation("a shortfall of a school that lacks nothing", stating: .all, [.shortfallNeedless]) {
      $0.plan.shortfalls.append(
        Shortfall(school: "S1", kind: .giving, required: 1, reached: 0))
    },
    Mutation("a shortfall twice", stating: .all, [.shortfallTwice]) {
      $0.plan.shortfalls.append($0.plan.shortfalls[0])
    },
    Mutation("a shortfall's reached points", stating: .all, [.shortfallValue]) {
      $0.plan.shortfalls[3].reached = 29
    },
    Mutation("a shortfall's required relations", stating: .all, [.shortfallValue]) {
      $0.plan.shortfalls[0].required = 2
    },
    Mutation("a shortfall of a school that nobody knows", stating: .all, [.unknownSchool]) {
      $0.plan.shortfalls.append(
        Shortfall(school: "S99", kind: .floor, required: 1, reached: 0))
    },
    // What is missing of attainable points keeps floors from being checked, not the rest.
    Mutation("shortfalls alone", stating: [.shortfalls], [.shortfallMissing]) {
      $0.plan.shortfalls.remove(at: 0)
    },
  ]

  /// Open deficits and their reasons.
  static let openDeficits: [Mutation] = [
    Mutation("an open deficit left out", stating: .all, [.openMissing]) {
      $0.plan.openDeficits.remove(at: 0)
    },
    Mutation("a served deficit called open", stating: .all, [.openServed]) {
      $0.plan.openDeficits.append(
        OpenDeficit(
          deficit: Deficit.ID(teacher: "T04", competency: "C11"), reason: .nobodyQualified))
    },
    Mutation("an open deficit twice", stating: .all, [.openTwice]) {
      $0.plan.openDeficits.append($0.plan.openDeficits[0])
    },
    Mutation("full where it is outweighed", stating: .all, [.openReason]) {
      $0.plan.openDeficits[0].reason = .mentorsFull
    },
    Mutation("outweighed by a stage that is none", stating: .all, [.openReason]) {
      $0.plan.openDeficits[0].reason = .outweighed(stage: "quality")
    },
    Mutation("barred by another rule", stating: .all, [.openReason]) {
      $0.plan.openDeficits[1].reason = .allBarred(rule: "refusal")
    },
    Mutation("out of reach where nobody is qualified", stating: .all, [.openReason]) {
      $0.plan.openDeficits[2].reason = .nobodyInReach(
        NoWay(inPerson: .noRoad, remote: .remoteCompetency))
    },
    Mutation("trips where contracts stand in the way", stating: .all, [.openReason]) {
      $0.plan.openDeficits[3].reason = .limitReached(limit: .trips)
    },
    Mutation("outweighed where the mentors are full", stating: .all, [.openReason]) {
      $0.plan.openDeficits[4].reason = .outweighed(stage: "coverage")
    },
    Mutation("out of reach for another reason", stating: .all, [.openReason]) {
      $0.plan.openDeficits[5].reason = .nobodyInReach(
        NoWay(inPerson: .travelLimit, remote: .remoteCompetency))
    },
    Mutation("nobody qualified where nobody is in reach", stating: .all, [.openReason]) {
      $0.plan.openDeficits[5].reason = .nobodyQualified
    },
  ]
}
