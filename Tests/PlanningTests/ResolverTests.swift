import Audit
import GLPKSolver
import Matching
import Mentoring
import TestSupport
import Testing

@testable import Planning

/// Questions to tiny programmes, answered by going through every plan as well.
@Suite struct ResolverTests {
  private static let enumerable = 1500

  /// A tiny programme with all its plans, its best plan and what that leaves to ask.
  private struct Case {
    let candidates: Candidates
    let all: PlanEnumeration
    let plan: Plan

    init?(_ seed: UInt64, _ flavour: TinyProgramme.Flavour, earlier: Bool = false) throws {
      var contents = TinyProgramme.contents(seed: seed, flavour: flavour)
      if earlier {
        var random = SplitMix64(seed: seed &+ 77)
        contents.rules.goals.removeAll { $0.parts.contains { $0.goal == .changes } }
        let place = Int(random.next() % UInt64(contents.rules.goals.count + 1))
        contents.rules.goals.insert(Stage(.changes), at: place)
        contents.earlier = Relations(
          curating: Set(
            contents.curators.map { .init(recipient: "S1", curator: $0.school) }),
          mentoring: Set(
            contents.deficits.flatMap { deficit in
              ["M1", "M2", "GONE"].map { .init(mentor: .init($0), mentee: deficit.teacher) }
            }))
      }
      let programme = try Programme(contents)
      guard let all = PlanEnumeration(programme, limit: ResolverTests.enumerable)?.withAttainable()
      else { return nil }
      candidates = Candidates(for: programme)
      self.all = all
      guard
        case .planned(let plan) = try Planner(solver: GLPKSolver(), options: PlanningOptions())
          .plan(candidates)
      else { return nil }
      self.plan = plan
    }

    func resolve(_ demands: [Demand]) throws -> Resolution {
      try Resolver(solver: GLPKSolver()).resolve(
        candidates, Conditions(start: plan, demands: demands), attainable: all.attainable,
        known: plan.goals)
    }
  }

  private func expect(
    _ resolution: Resolution, _ best: [Int]?, _ comment: Comment
  ) {
    if let best {
      #expect(resolution.outcome == .found, comment)
      #expect(resolution.isProven, comment)
      #expect(resolution.stages.map(\.value) == best, comment)
    } else {
      guard case .impossible = resolution.outcome else {
        Issue.record("\(comment): \(resolution.outcome)")
        return
      }
    }
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func aForcedOrForbiddenTandemCostsWhatEveryPlanSays(flavour: TinyProgramme.Flavour) throws {
    var asked = 0
    for seed in 0..<UInt64(120) {
      guard let given = try Case(seed, flavour) else { continue }
      let programme = given.candidates.programme
      for deficit in programme.deficits.prefix(2) {
        for mentor in Set(programme.mentors.map(\.teacher)).sorted().prefix(2)
        where mentor != deficit.teacher {
          let subject = Decision.Subject.tandem(
            mentor: mentor, mentee: deficit.teacher, competency: deficit.competency)
          func contains(_ plan: Plan) -> Bool {
            plan.tandems.contains { tandem in
              tandem.mentor == mentor && tandem.items.contains { $0.deficit == deficit.id }
            }
          }
          expect(
            try given.resolve([.include(subject)]), given.all.bestStageValues(of: contains),
            "\(flavour) \(seed) with \(mentor) \(deficit.id)")
          expect(
            try given.resolve([.exclude(subject)]),
            given.all.bestStageValues { !contains($0) },
            "\(flavour) \(seed) without \(mentor) \(deficit.id)")
          asked += 1
        }
      }
    }
    #expect(asked >= 20)
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func withFewChangesAllowedThePlanIsTheBestOfThoseThatDifferSoLittle(
    flavour: TinyProgramme.Flavour
  ) throws {
    var asked = 0
    for seed in 0..<UInt64(80) {
      guard let given = try Case(seed, flavour) else { continue }
      var other: Plan?
      given.all.forEachPlan { plan in
        guard other == nil, !plan.tandems.isEmpty || !plan.curatorPairs.isEmpty,
          Audit.run(plan, of: given.candidates.programme, attainable: given.all.attainable).isClean
        else { return }
        other = plan
      }
      guard let other else { continue }
      let relations = Relations(other)
      for most in 0...2 {
        expect(
          try given.resolve([.changes(from: relations, atMost: most)]),
          given.all.bestStageValues { Relations($0).distance(to: relations) <= most },
          "\(flavour) \(seed) \(most)")
      }
      expect(
        try given.resolve([.differs(from: Relations(given.plan), atLeast: 1)]),
        given.all.bestStageValues { Relations($0) != Relations(given.plan) },
        "\(flavour) \(seed) another")
      asked += 1
    }
    #expect(asked >= 15)
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func changesAgainstAnEarlierPlanAreAGoalLikeAnyOther(flavour: TinyProgramme.Flavour) throws {
    var compared = 0
    for seed in 0..<UInt64(150) {
      guard let given = try Case(seed, flavour, earlier: true) else { continue }
      #expect(
        given.plan.goals.map(\.stageValue) == given.all.bestStageValues(), "\(flavour) \(seed)")
      let report = Audit.run(
        given.plan, of: given.candidates.programme, attainable: given.all.attainable)
      #expect(report.violations == [], "\(flavour) \(seed)")
      compared += 1
    }
    #expect(compared >= 30)
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func whoWasLeftOutComesFirstWhereTheGoalsSaySo(flavour: TinyProgramme.Flavour) throws {
    var (compared, counted) = (0, 0)
    for seed in 0..<UInt64(150) {
      var contents = TinyProgramme.contents(seed: seed, flavour: flavour)
      contents.leftOut = Set(contents.deficits.map(\.teacher).sorted().suffix(2) + ["GONE"])
      contents.rules.goals.removeAll { $0.parts.contains { $0.goal == .leftOut } }
      let place = min(Int(seed % 2), contents.rules.goals.count)
      contents.rules.goals.insert(Stage(.leftOut), at: place)
      let programme = try Programme(contents)
      guard
        let all = PlanEnumeration(programme, limit: Self.enumerable)?.withAttainable(),
        case .planned(let plan) = try Planner(solver: GLPKSolver(), options: PlanningOptions())
          .plan(programme)
      else { continue }
      #expect(plan.goals.map(\.stageValue) == all.bestStageValues(), "\(flavour) \(seed)")
      let report = Audit.run(plan, of: programme, attainable: all.attainable)
      #expect(report.violations == [], "\(flavour) \(seed)")
      compared += 1
      counted += report.goals[.leftOut] ?? 0
    }
    #expect(compared >= 30)
    #expect(counted >= 5)
  }

  /// Where a search goes on from the groundwork, the answers are those of every plan as well.
  @Test func groundworkChangesNoAnswer() throws {
    var asked = 0
    let cases = TinyProgramme.Flavour.allCases.flatMap { flavour in
      (0..<UInt64(120)).map { (flavour, $0) }
    }
    for (flavour, seed) in cases {
      guard let given = try Case(seed, flavour) else { continue }
      var resolver = Resolver(solver: GLPKSolver())
      resolver.groundwork = try resolver.groundwork(
        given.candidates, given.plan, attainable: given.all.attainable,
        share: Thousandths(seed % 3 == 0 ? 1 : 200), threads: 2)
      guard resolver.groundwork != nil else { continue }
      for tandem in given.plan.tandems.prefix(2) {
        let subject = Decision.Subject.tandem(
          mentor: tandem.mentor, mentee: tandem.mentees[0], competency: nil)
        let answer = try resolver.resolve(
          given.candidates, Conditions(start: given.plan, demands: [.exclude(subject)]),
          attainable: given.all.attainable, known: given.plan.goals)
        expect(
          answer,
          given.all.bestStageValues { plan in
            !plan.tandems.contains {
              $0.mentor == tandem.mentor && $0.mentees.contains(tandem.mentees[0])
            }
          }, "\(flavour) \(seed) without \(subject)")
        asked += 1
      }
    }
    #expect(asked >= 10)
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func theFarthestPlanWithinALossIsTheFarthestOfAll(flavour: TinyProgramme.Flavour) throws {
    var asked = 0
    for seed in 0..<UInt64(80) {
      guard let given = try Case(seed, flavour) else { continue }
      let programme = given.candidates.programme
      let values = given.plan.goals.map(\.value)
      let losses = programme.rules.goals.map { _ in Tolerance.share(Thousandths(300)) }
      let base = Relations(given.plan)
      let found = try #require(
        try Resolver(solver: GLPKSolver(), wanders: true).farthest(
          given.candidates, from: [base], start: given.plan, values: values, losses: losses,
          attainable: given.all.attainable), "\(flavour) \(seed)")
      var farthest = 0
      given.all.forEachPlan { plan in
        let report = Audit.run(plan, of: programme, attainable: given.all.attainable)
        guard report.isClean else { return }
        let isWithin = zip(report.stageValues, zip(values, zip(losses, programme.rules.goals)))
          .allSatisfy { now, rest in
            let (value, (loss, stage)) = rest
            let limit = loss.units(of: value)
            return stage.isMaximised ? now! >= value - limit : now! <= value + limit
          }
        if isWithin { farthest = max(farthest, Relations(plan).distance(to: base)) }
      }
      #expect(found.isProven, "\(flavour) \(seed)")
      #expect(found.distance == farthest, "\(flavour) \(seed)")
      #expect(Relations(found.plan).distance(to: base) == farthest, "\(flavour) \(seed)")
      asked += 1
    }
    #expect(asked >= 15)
  }

  @Test func aPlanBeginsFromItselfAndStaysWhereItIs() throws {
    for seed in 0..<UInt64(40) {
      guard let given = try Case(seed, .mixed) else { continue }
      let resolution = try given.resolve([])
      #expect(resolution.stages.map(\.value) == given.plan.goals.map(\.stageValue), "\(seed)")
    }
  }
}
