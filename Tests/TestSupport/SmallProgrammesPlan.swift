import Mentoring

extension SmallProgrammes {
  /// A right plan of the district, worked out on paper, with every section stated.
  ///
  /// It is not the best one: the deficit T04:C3 could be added.
  public static var districtPlan: Plan {
    Plan(
      status: .effortLimit, goals: goals, curatorPairs: curatorPairs, help: help,
      tandems: tandems, partnerships: partnerships, openDeficits: openDeficits,
      attainable: ["S3": Points(155), "S4": Points(106), "S7": Points(56)],
      trips: [
        trip("S1", "S3", 250, 30), trip("S2", "S4", 500, 60), trip("S2", "S5", 400, 45),
        trip("S4", "S3", 300, 40), trip("S5", "S2", 400, 45),
      ],
      visits: [
        // 2 × 4 visits × one way of 30 and 45 minutes.
        Visit(mentor: "T01", school: "S3", time: Minutes(240)),
        Visit(mentor: "T03", school: "S5", time: Minutes(360)),
        Visit(mentor: "T10", school: "S2", time: Minutes(360)),
      ],
      indicators: indicators,
      shortfalls: [
        Shortfall(school: "S2", kind: .giving, required: 1, reached: 0),
        Shortfall(school: "S3", kind: .giving, required: 1, reached: 0),
        Shortfall(school: "S4", kind: .receiving, required: 1, reached: 0),
        // ⌈0.6 × 56⌉ = 34.
        Shortfall(school: "S7", kind: .floor, required: 34, reached: 30),
      ], effort: 1)
  }

  // MARK: Choices

  private static var curatorPairs: [CuratorPair] {
    [
      // (4 × 810 + 3 × 250 + 2 × 500 + 1 × 500) / 10 = 549
      CuratorPair(
        recipient: "S3", curator: "S1", mode: .inPerson, score: score(curator: 810, 250, 500, 500)),
      // (4 × 0 + 3 × 156 + 2 × 0 + 1 × 0) / 10 = 46.8, so 47
      CuratorPair(
        recipient: "S4", curator: "S2", mode: .inPerson, score: score(curator: 0, 156, 0, 0)),
    ]
  }

  private static var help: [HelpRelation] {
    [
      // (4 × 1000 + 2 × 250 + 1 × 250 + 0) / 8 = 593.75, so 594
      HelpRelation(
        giver: "P1", receiver: "S5", topic: "K2", mode: .inPerson,
        score: score(help: 1000, 250, 250, 0)),
      // (4 × 820 + 2 × 250 + 1 × 500 + 1 × 500) / 8 = 597.5, so 598
      HelpRelation(
        giver: "S1", receiver: "S3", topic: "K1", mode: .inPerson,
        score: score(help: 820, 250, 500, 500)),
      // (4 × 1000 + 2 × 500 + 1 × 250 + 0) / 8 = 656.25, so 656
      HelpRelation(
        giver: "S5", receiver: "S2", topic: "K3", mode: .inPerson,
        score: score(help: 1000, 500, 250, 0)),
      // (4 × 1000 + 2 × 531 + 1 × 1000 + 0) / 8 = 757.75, so 758; × 0.8 = 606.4, so 606
      HelpRelation(
        giver: "S5", receiver: "S7", topic: "K3", mode: .remote,
        score: score(help: 1000, 531, 1000, 0, loss: 200)),
    ]
  }

  private static var tandems: [Tandem] {
    [
      Tandem(
        mentor: "T01", form: .group(competency: "C1", place: "S3", time: Minutes(600)),
        items: [
          // (4 × 1000 + 810 + 250 + 2 × 500 + 500) / 10 = 656
          item("T05", "C11", .inPerson, 600, score(tandem: 1000, 810, 250, 500, 500, 0)),
          item("T06", "C12", .inPerson, 600, score(tandem: 1000, 810, 250, 500, 500, 0)),
          // (4 × 600 + 440 + 238 + 2 × 333) / 10 = 374.4, so 374
          item("T08", "C11", .inPerson, 600, score(tandem: 600, 440, 238, 333, 0, 0)),
        ]),
      Tandem(
        mentor: "T02", form: .pair,
        items: [
          // (4 × 700 + 810 + 250 + 2 × 1000 + 500) / 10 = 636; × 0.8 = 508.8, so 509
          item("T07", "C2", .remote, 420, score(tandem: 700, 810, 250, 1000, 500, 0, loss: 200))
        ]),
      Tandem(
        mentor: "T03", form: .pair,
        items: [
          item("T11", "C3", .inPerson, 300, Score(parts: [], estimate: Thousandths(900)))
        ]),
      Tandem(
        mentor: "T07", form: .pair,
        items: [
          // (4 × 700 + 500 + 1000 + 2 × 1000 + 500 + 1000) / 10 = 780
          item("T06", "C3", .inPerson, 240, score(tandem: 700, 500, 1000, 1000, 500, 1000))
        ]),
      Tandem(
        mentor: "T10", form: .pair,
        items: [
          // (4 × 600 + 1000 + 500 + 2 × 250) / 10 = 440
          item("T04", "C11", .inPerson, 360, score(tandem: 600, 1000, 500, 250, 0, 0))
        ]),
      Tandem(
        mentor: "T14", form: .group(competency: "C2", place: nil, time: Minutes(480)),
        items: [
          // (4 × 1000 + 500 + 250 + 2 × 1000) / 10 = 675; × 0.8 = 540
          item("T05", "C2", .remote, 480, score(tandem: 1000, 500, 250, 1000, 0, 0, loss: 200)),
          // (4 × 1000 + 0 + 250 + 2 × 1000) / 10 = 625; × 0.8 = 500
          item("T09", "C2", .remote, 480, score(tandem: 1000, 0, 250, 1000, 0, 0, loss: 200)),
          item("T12", "C2", .remote, 480, score(tandem: 1000, 500, 250, 1000, 0, 0, loss: 200)),
        ]),
    ]
  }

  // MARK: What follows from them

  private static var partnerships: [Partnership] {
    [
      partnership("P1", "S3", .remote, [.tandem(mentor: "T14", mentee: "T05")]),
      partnership("P1", "S4", .remote, [.tandem(mentor: "T14", mentee: "T09")]),
      partnership("P1", "S5", .inPerson, [.help(giver: "P1", topic: "K2")]),
      partnership("P1", "S6", .remote, [.tandem(mentor: "T14", mentee: "T12")]),
      partnership(
        "S1", "S3", .inPerson,
        [
          .curating(recipient: "S3"), .help(giver: "S1", topic: "K1"),
          .tandem(mentor: "T01", mentee: "T05"), .tandem(mentor: "T01", mentee: "T06"),
          .tandem(mentor: "T02", mentee: "T07"),
        ]),
      partnership("S1", "S4", .inPerson, [.tandem(mentor: "T01", mentee: "T08")]),
      partnership("S2", "S4", .inPerson, [.curating(recipient: "S4")]),
      partnership(
        "S2", "S5", .inPerson,
        [
          .help(giver: "S5", topic: "K3"), .tandem(mentor: "T03", mentee: "T11"),
          .tandem(mentor: "T10", mentee: "T04"),
        ]),
      partnership("S5", "S7", .remote, [.help(giver: "S5", topic: "K3")]),
    ]
  }

  private static var openDeficits: [OpenDeficit] {
    [
      // T03 of the same school has the level and the time.
      open("T04", "C3", .outweighed(stage: "coverage")),
      // Level 8 is T15's alone, who refused.
      open("T08", "C3", .allBarred(rule: "mentor_consent")),
      // Nobody has level 10.
      open("T09", "C3", .nobodyQualified),
      // T01 could, remotely; S6 may sign one contract and has it. T10 is refused.
      open("T12", "C11", .limitReached(limit: .contracts)),
      // T14 is banned; T02 may have one mentee and has T07.
      open("T13", "C2", .mentorsFull),
      // T03 is two hours away, from T07 there is no road, T15 refused; C3 is not for remote work.
      // T03 is 120 minutes away, T07 has no road; of a tie the first counts.
      open("T13", "C3", .nobodyInReach(NoWay(inPerson: .noRoad, remote: .remoteCompetency))),
    ]
  }

  private static var indicators: [IndicatorValue] {
    func value(
      _ indicator: Indicator, _ numerator: Int, _ denominator: Int, target: Int? = nil
    ) -> IndicatorValue {
      IndicatorValue(
        indicator: indicator, numerator: numerator, denominator: denominator,
        target: target.map { Thousandths($0) })
    }
    return [
      value(.schoolsAnalysed, 6, 7, target: 1000),  // all but S6
      value(.recipientsWithCurator, 2, 3),  // S3 and S4, not S7
      value(.schoolsInNetwork, 7, 7),
      value(.recipientsInNetwork, 3, 3),
      value(.schoolsGiving, 3, 7),  // S1, S2, S5; T07 mentors at home
      value(.schoolsReceiving, 6, 7),  // all but S1
      value(.weaknessesAnswered, 4, 6),  // not S3:K2, S4:K1
      value(.deficitsCovered, 10, 16, target: 700),
      value(.pointsCovered, 218, 304),
      value(.teachersWithMentor, 8, 9),  // not T13
      value(.recipientTeachersWithMentor, 5, 6),
      value(.mentorsEngaged, 6, 6),  // T15 refused
    ]
  }

  /// Covered: S2 15 + 5 × 4 = 35, S3 105 + 5 × 5 = 130, S4 40 + 16 = 56, S5 28 + 5 × 2 = 38,
  /// S6 14, S7 5 × 6 = 30.
  private static var goals: [GoalResult] {
    [
      // S7, of load 3, has no curator.
      result(.curators, 3, bound: 3, .optimal),
      // S3 needs 78 and S4 53, S7 ⌈0.6 × 56⌉ = 34.
      result(.shortfall, 4, bound: 4, .optimal),
      // S2 and S3 give nothing, S4 receives nothing.
      result(.reciprocity, 3, bound: 1, .unproven),
      // 2 × (130 + 56 + 30) + 35 + 38 + 14; 0.5 % of the stage value 521 is 2.
      result(.coverage, 519, stageValue: 521, bound: 600, .unproven, isConditional: true),
      // S3 ⌊130000 / 155⌋ = 838, S4 ⌊56000 / 106⌋ = 528, S7 ⌊30000 / 56⌋ = 535.
      result(.worstOff, 528, bound: 700, .withinGap, isConditional: true),
      // Quality 2 × 5895 + (549 + 47) + (594 + 598 + 656 + 606) = 14840. Burden: trips
      // 200 + 400 + 320 + 240 + 320 = 1480, nine contracts 450, openings 1500, pay 12000.
      GoalResult(
        id: "quality+burden", isMaximised: true, stageValue: -590, value: -590, bound: -590,
        status: .optimal, isConditional: true,
        parts: [
          .init(goal: .quality, weight: 1, value: 14_840),
          .init(goal: .burden, weight: 1, value: 15_430),
        ]),
    ]
  }

  // MARK: Shorthand

  private static func score(
    tandem competence: Int, _ swot: Int, _ context: Int, _ travel: Int, _ preference: Int,
    _ inSchool: Int, loss: Int = 0
  ) -> Score {
    score(
      [
        (.competence, competence, 4), (.swot, swot, 1), (.context, context, 1),
        (.travel, travel, 2), (.preference, preference, 1), (.inSchool, inSchool, 1),
      ], loss)
  }

  private static func score(
    curator swot: Int, _ context: Int, _ travel: Int, _ preference: Int
  ) -> Score {
    score(
      [
        (.swot, swot, 4), (.context, context, 3), (.travel, travel, 2),
        (.preference, preference, 1),
      ],
      0)
  }

  private static func score(
    help swot: Int, _ context: Int, _ travel: Int, _ preference: Int, loss: Int = 0
  ) -> Score {
    score(
      [
        (.swot, swot, 4), (.context, context, 2), (.travel, travel, 1),
        (.preference, preference, 1),
      ],
      loss)
  }

  private static func score(
    _ parts: [(criterion: Criterion, value: Int, weight: Int)], _ loss: Int
  ) -> Score {
    Score(
      parts: parts.map {
        .init(criterion: $0.criterion, value: Thousandths($0.value), weight: $0.weight)
      }, remoteLoss: Thousandths(loss))
  }

  private static func item(
    _ mentee: Teacher.ID, _ competency: Competency.ID, _ mode: MeetingMode, _ minutes: Int,
    _ score: Score
  ) -> Tandem.Item {
    Tandem.Item(
      deficit: Deficit.ID(teacher: mentee, competency: competency), mode: mode,
      time: Minutes(minutes), score: score)
  }

  private static func partnership(
    _ first: School.ID, _ second: School.ID, _ mode: MeetingMode,
    _ purposes: [Partnership.Purpose]
  ) -> Partnership {
    Partnership(first: first, second: second, mode: mode, purposes: purposes)
  }

  private static func open(
    _ teacher: Teacher.ID, _ competency: Competency.ID, _ reason: OpenDeficit.Reason
  ) -> OpenDeficit {
    OpenDeficit(deficit: Deficit.ID(teacher: teacher, competency: competency), reason: reason)
  }

  private static func trip(
    _ from: School.ID, _ to: School.ID, _ hectometres: Int, _ minutes: Int
  ) -> Trip {
    Trip(from: from, to: to, distance: Hectometres(hectometres), time: Minutes(minutes))
  }

  private static func result(
    _ goal: Goal, _ value: Int, stageValue: Int? = nil, bound: Int?,
    _ status: GoalResult.Status, isConditional: Bool = false
  ) -> GoalResult {
    GoalResult(
      id: goal.rawValue, isMaximised: goal.isMaximised, stageValue: stageValue ?? value,
      value: value, bound: bound, status: status, isConditional: isConditional,
      parts: [.init(goal: goal, weight: 1, value: value)])
  }
}
