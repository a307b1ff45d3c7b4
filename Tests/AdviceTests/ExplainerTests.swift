import Advice
import Audit
import GLPKSolver
import Matching
import Mentoring
import Planning
import TestSupport
import Testing

/// Two teachers of S1 lack C; the mentor of S2 has 10 hours, and each deficit takes 6 of them. The one
/// of 80 points is served, the one of 50 is not.
@Suite struct ExplainerTests {
  private static var contents: ProgrammeContents {
    var contents = TinyProgramme.contents(seed: 0, flavour: .people)
    contents.rules = Rules()
    contents.rules.mentors.travelCounts = false
    contents.rules.groups.allowed = false
    contents.rules.remote.allowed = false
    contents.schools = ["S1", "S2"].map {
      School(
        id: .init($0), name: $0, kind: .basic, settlement: "Place",
        status: $0 == "S1" ? .lowResults : .ordinary)
    }
    contents.competencies = [Competency(id: "C", name: "C", block: .subject)]
    contents.teachers = [
      Teacher(id: "M", school: "S2", mentoringTime: Minutes(600), mentorConsent: .signed),
      Teacher(id: "N", school: "S2", mentoringTime: Minutes(600), mentorConsent: .none),
      Teacher(id: "T1", school: "S1"), Teacher(id: "T2", school: "S1"),
    ]
    contents.mentors = [
      MentorCompetency(teacher: "M", competency: "C", level: 5),
      MentorCompetency(teacher: "N", competency: "C", level: 3),
    ]
    contents.deficits = [("T1", 50), ("T2", 80)].map { teacher, points in
      Deficit(
        teacher: .init(teacher), competency: "C", levelFound: 1, levelNeeded: 3,
        points: Points(points), time: Minutes(360))
    }
    contents.curators = [Curator(school: "S2", person: "P", capacity: 1)]
    (contents.swot, contents.estimates, contents.travel) = ([], [], [])
    (contents.wishes, contents.decisions) = ([], [])
    return contents
  }

  private func explainer(_ contents: ProgrammeContents = contents) throws -> Explainer {
    let candidates = Candidates(for: try Programme(contents))
    let outcome = try Planner(solver: GLPKSolver(), options: PlanningOptions()).plan(candidates)
    guard case .planned(let plan) = outcome else { throw SolverlessTest() }
    return try Explainer(candidates, plan: plan, solver: GLPKSolver(), effort: 5)
  }

  private struct SolverlessTest: Error {}

  @Test func forcingTheLighterDeficitCostsTheDifferenceProven() throws {
    let explanation = try explainer().explain(
      .tandem(mentor: "M", mentee: "T1", competency: nil))
    let price = try #require(
      explanation.facts.lazy.compactMap { fact -> Price? in
        if case .with(let price) = fact { price } else { nil }
      }.first)
    #expect(price.isProven)
    #expect(price.rows.first { $0.stage == "coverage" }?.found == 30)
    #expect(price.rows.first { $0.stage == "coverage" }?.interval == 30...30)
    #expect(price.changes?.dropped.mentoring == [.init(mentor: "M", mentee: "T2")])
  }

  @Test func theLeastChangeThatBringsItInIsTwoHoursMore() throws {
    let explanation = try explainer().explain(
      .tandem(mentor: "M", mentee: "T1", competency: nil))
    let way = try #require(
      explanation.facts.lazy.compactMap { fact -> Explanation.Way? in
        if case .way(let way) = fact { way } else { nil }
      }.first)
    #expect(way.changes == [.mentorHours("M", from: Minutes(600), to: Minutes(720))])
    #expect(way.price.rows.first { $0.stage == "coverage" }?.found == -50)
  }

  @Test func anOpenDeficitHasItsReasonTheCheapestWaysFirstAndWhatANewMentorBrings() throws {
    let explanation = try explainer().explain(.deficit(.init(teacher: "T1", competency: "C")))
    let ways = explanation.facts.compactMap { fact -> [InputChange]? in
      if case .way(let way) = fact { way.changes } else { nil }
    }
    #expect(
      ways == [
        [.mentorHours("M", from: Minutes(600), to: Minutes(720))], [.consent("N")],
      ])
    let isFull = explanation.facts.contains {
      if case .open(.mentorsFull) = $0 { true } else { false }
    }
    #expect(isFull)
    let new = explanation.facts.lazy.compactMap { fact -> Explanation.NewMentor? in
      if case .newMentor(let new) = fact { new } else { nil }
    }.first
    #expect(new?.deficitsMore == 1)
    #expect(new?.pointsMore == 50)
  }

  @Test func aRuleThatRejectsIsNamedInsteadOfAPrice() throws {
    let explanation = try explainer().explain(
      .tandem(mentor: "N", mentee: "T1", competency: nil))
    let rejection = explanation.facts.lazy.compactMap { fact -> Rejection? in
      if case .rejected(let rejection) = fact { rejection } else { nil }
    }.first
    #expect(rejection == .rule("mentor_consent"))
  }

  @Test func whatAPinForbidsIsShownAsItsConflict() throws {
    var contents = Self.contents
    contents.decisions = [
      Decision(
        kind: .pinned, subject: .tandem(mentor: "M", mentee: "T2", competency: "C"), reason: "r")
    ]
    let explanation = try explainer(contents).explain(
      .tandem(mentor: "M", mentee: "T1", competency: nil))
    let items = explanation.facts.lazy.compactMap { fact -> [ConflictItem]? in
      if case .conflict(let items) = fact { items } else { nil }
    }.first
    #expect(
      Set(items ?? []) == [
        .pin(.tandem(mentor: "M", mentee: "T2", competency: "C")), .mentorHours("M"), .demand(0),
      ])
  }

  @Test func losingTheOnlyMentorLosesAllPointsAndIsCritical() throws {
    let stress = try Stress.run(explainer(), threads: 2) { false }
    let row = try #require(stress.rows.first { $0.loss == .mentor("M") })
    #expect(row.pointsAtStake == 80)
    #expect(row.pointsLost == 80)
    #expect(row.isCritical)
    #expect(row.price.isProven)
    #expect(stress.rows.contains { $0.loss == .curator("S2") && $0.isCritical })
  }

  @Test func aMentorWhoStopsIsReplacedAndNobodyElseIsTouched() throws {
    var contents = Self.contents
    contents.teachers[1].mentorConsent = .signed
    contents.deficits.append(
      Deficit(
        teacher: "T2", competency: "D", levelFound: 1, levelNeeded: 2, points: Points(5),
        time: Minutes(60)))
    contents.competencies.append(Competency(id: "D", name: "D", block: .subject))
    contents.mentors.append(MentorCompetency(teacher: "N", competency: "D", level: 4))
    let programme = try Programme(contents)
    let explainer = try explainer(contents)
    let plan = try #require(try explainer.price([]).plan)
    var after = contents
    for change in Event.mentorStops("M").changes(in: programme) { change.apply(to: &after) }
    let outcome = try Continuation(solver: GLPKSolver(), effort: 5)
      .repair(Programme(after), plan)
    guard case .planned(let repaired, _, let succession) = outcome else {
      Issue.record("no plan")
      return
    }
    #expect(!repaired.tandems.contains { $0.mentor == "M" })
    let ended = succession.entries.filter { if case .ended = $0.fate { true } else { false } }
    #expect(ended.allSatisfy { $0.giver == "M" })
    #expect(
      ended.allSatisfy { $0.fate == .ended(.barred(.rule("mentor_consent"))) })
    #expect(succession.entries.contains { $0.kind == .curator && $0.fate == .kept(.recipient) })
  }

  @Test func threeWorkingDaysPassOverTheWeekendAndTheYearsEnd() throws {
    let friday = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    #expect(friday.addingWorkingDays(3).description == "2026-11-25")
    let wednesday = try #require(CalendarDate(year: 2025, month: 12, day: 31))
    #expect(wednesday.addingWorkingDays(3).description == "2026-01-05")
  }

  @Test func alternativesComeInOrderAndDifferFromEachOther() throws {
    let explainer = try explainer()
    let plan = try #require(try explainer.price([]).plan)
    let candidates = Candidates(for: try Programme(Self.contents))
    let found = try Alternatives.find(
      candidates, count: 10, apart: 1, from: plan, resolver: Resolver(solver: GLPKSolver()),
      attainable: plan.attainable)
    // Each of curator or not, and M with T2, T1 or nobody: six plans in all.
    #expect(found.isExhausted)
    #expect(found.items.count == 6)
    #expect(Set(found.items.map { Relations($0.plan) }).count == 6)
    let ranks = found.items.map { item in
      (
        item.resolution.stages.first { $0.stage.id == "curators" }?.value ?? 0,
        -(item.resolution.stages.first { $0.stage.id == "coverage" }?.value ?? 0)
      )
    }
    #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func improvementNeverFallsAndEndsAtTheBestPlan() throws {
    let candidates = Candidates(for: try Programme(Self.contents))
    let worse = Plan(
      status: .unsolved,
      tandems: [
        Tandem(
          mentor: "M", form: .pair,
          items: [
            .init(
              deficit: .init(teacher: "T1", competency: "C"), mode: .inPerson, time: Minutes(360),
              score: nil)
          ])
      ], stated: [])
    let attainable = try AttainablePoints(solver: GLPKSolver(), threads: 1).find(candidates)
    let curve = try Improvement.find(
      candidates, from: worse, most: 3, resolver: Resolver(solver: GLPKSolver()),
      attainable: attainable)
    let coverage = curve.steps.map { step in
      step.resolution.stages.first { $0.stage.id == "coverage" }?.value
    }
    let lacking = curve.steps.map { $0.resolution.stages.first?.value }
    // The curator first (one change), then T2 in the place of T1 (two more).
    #expect(lacking == [1, 0, 0, 0])
    #expect(coverage == [50, 50, 50, 80])
  }

  @Test func simulatedYearsDependOnTheSeedAloneAndOnlyLose() throws {
    let explainer = try explainer()
    let plan = try #require(try explainer.price([]).plan)
    let programme = try Programme(Self.contents)
    func rates(_ leaving: Int) -> Rules.Risks {
      var rates = Rules.Risks()
      rates.leaving = Thousandths(leaving)
      rates.illness = Thousandths(0)
      rates.roadClosed = Thousandths(0)
      return rates
    }
    func years(_ leaving: Int, _ seed: UInt64) -> YearSimulation {
      YearSimulation(
        plan, of: programme,
        rates: rates(leaving), years: 400, seed: seed)
    }
    #expect(years(0, 1).years.allSatisfy { $0 == 80 })
    #expect(years(1000, 1).years.allSatisfy { $0 == 0 })
    #expect(years(300, 1).years == years(300, 1).years)
    #expect((40...72).contains(years(300, 1).mean))
  }
}
