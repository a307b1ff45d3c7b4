import Documents
import Mentoring

extension Sample {
  static let score = Score(
    parts: [
      .init(criterion: .competence, value: Thousandths(800), weight: 4),
      .init(criterion: .travel, value: Thousandths(417), weight: 2),
    ], remoteLoss: Thousandths(200))
  static let estimate = Score(parts: [], estimate: Thousandths(900))

  static var plan: Plan {
    Plan(
      status: .effortLimit, goals: goals,
      curatorPairs: [
        CuratorPair(recipient: "S3", curator: "S1", mode: .inPerson, score: score)
      ],
      help: [
        HelpRelation(giver: "S1", receiver: "S3", topic: "K1", mode: .inPerson, score: score),
        HelpRelation(giver: "S2", receiver: "S4", topic: "K2", mode: .remote, score: score),
      ],
      tandems: tandems, partnerships: partnerships, openDeficits: open,
      attainable: ["S3": Points(180), "S4": Points(145)], boundedAttainable: ["S4"],
      trips: [
        Trip(from: "S1", to: "S3", distance: Hectometres(125), time: Minutes(19)),
        Trip(from: "S4", to: "S2", distance: Hectometres(300), time: Minutes(40)),
      ],
      visits: [Visit(mentor: "T01", school: "S3", time: Minutes(16 * 19))],
      indicators: [
        IndicatorValue(
          indicator: .recipientsWithCurator, numerator: 1, denominator: 2,
          target: Thousandths(1000)),
        IndicatorValue(
          indicator: .deficitsCovered, numerator: 5, denominator: 9, target: Thousandths(500)),
        IndicatorValue(indicator: .mentorsEngaged, numerator: 3, denominator: 4),
        IndicatorValue(
          indicator: .schoolsReceiving, numerator: 0, denominator: 0, target: Thousandths(800)),
      ],
      shortfalls: [
        Shortfall(school: "S3", kind: .floor, required: 90, reached: 66),
        Shortfall(school: "S4", kind: .receiving, required: 2, reached: 1),
      ], effort: 1234)
  }

  private static let goals = [
    GoalResult(
      id: "curators", isMaximised: false, stageValue: 2, value: 2, bound: 2, status: .optimal,
      isConditional: false, parts: [.init(goal: .curators, weight: 1, value: 2)]),
    GoalResult(
      id: "coverage", isMaximised: true, stageValue: 165, value: 165, bound: 169,
      certified: 171,
      status: .unproven, isConditional: false,
      parts: [.init(goal: .coverage, weight: 1, value: 165)]),
    GoalResult(
      id: "quality+burden", isMaximised: true, stageValue: 3_020, value: 3_020, bound: nil,
      status: .unproven, isConditional: true,
      parts: [
        .init(goal: .quality, weight: 1, value: 4_200),
        .init(goal: .burden, weight: 1, value: 1_180),
      ]),
  ]

  private static let tandems = [
    Tandem(
      mentor: "T01", form: .pair,
      items: [item("T05", "C1", minutes: 480, score)]),
    Tandem(
      mentor: "T01", form: .pair,
      items: [item("T06", "C1", minutes: 300, estimate)]),
    Tandem(
      mentor: "T02", form: .pair,
      items: [item("T04", "C2", minutes: 360, score)]),
    Tandem(
      mentor: "T02", form: .pair,
      items: [item("T05", "C2", .remote, minutes: 273, score)]),
    Tandem(
      mentor: "T03", form: .group(competency: "C1", place: "S2", time: Minutes(720)),
      items: [
        item("T07", "C1.1", minutes: 720, score), item("T08", "C1", minutes: 720, score),
      ]),
  ]

  private static func item(
    _ mentee: Teacher.ID, _ competency: Competency.ID, _ mode: MeetingMode = .inPerson,
    minutes: Int, _ score: Score
  ) -> Tandem.Item {
    Tandem.Item(
      deficit: Deficit.ID(teacher: mentee, competency: competency), mode: mode,
      time: Minutes(minutes), score: score)
  }

  private static let partnerships = [
    Partnership(
      first: "S1", second: "S3", mode: .inPerson,
      purposes: [
        .curating(recipient: "S3"), .help(giver: "S1", topic: "K1"),
        .tandem(mentor: "T01", mentee: "T05"), .tandem(mentor: "T01", mentee: "T06"),
        .tandem(mentor: "T02", mentee: "T05"),
      ]),
    Partnership(
      first: "S2", second: "S4", mode: .inPerson,
      purposes: [
        .help(giver: "S2", topic: "K2"), .tandem(mentor: "T03", mentee: "T07"),
        .tandem(mentor: "T03", mentee: "T08"),
      ]),
  ]

  private static let open = [
    OpenDeficit(
      deficit: Deficit.ID(teacher: "T06", competency: "C3"), reason: .nobodyQualified),
    OpenDeficit(
      deficit: Deficit.ID(teacher: "T07", competency: "C3"), reason: .nobodyQualified),
    OpenDeficit(
      deficit: Deficit.ID(teacher: "T08", competency: "C2"),
      reason: .allBarred(rule: "mentor_consent")),
  ]

  /// A plan that has every reason, a remote group and no goals, to reach what `plan` does not.
  static var otherPlan: Plan {
    let reasons: [OpenDeficit.Reason] = [
      .nobodyInReach(NoWay(inPerson: .season, group: .menteeTravelLimit, remote: .remoteRule)),
      .mentorsFull, .limitReached(limit: .contracts),
      .limitReached(limit: .trips), .limitReached(limit: .pay),
      .outweighed(stage: "quality+burden"),
      .outweighed(stage: "coverage"), .allBarred(rule: "refusal"),
    ]
    let ids = deficitIDs.dropFirst()
    var plan = Plan(
      status: .unsolved,
      tandems: [
        Tandem(
          mentor: "T01", form: .group(competency: "C1", place: nil, time: Minutes(721)),
          items: [item("T05", "C1", .remote, minutes: 721, score)])
      ],
      openDeficits: zip(ids, reasons).map { OpenDeficit(deficit: $0, reason: $1) })
    plan.stated.remove(.goals)
    plan.stated.remove(.trips)
    return plan
  }

  private static var deficitIDs: [Deficit.ID] {
    [
      ("T05", "C1"), ("T04", "C2"), ("T05", "C2"), ("T06", "C1"), ("T06", "C3"), ("T07", "C1.1"),
      ("T07", "C3"), ("T08", "C1"), ("T08", "C2"),
    ].map { Deficit.ID(teacher: Teacher.ID($0.0), competency: Competency.ID($0.1)) }
  }
}
