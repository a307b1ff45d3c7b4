import Advice
import GLPKSolver
import Matching
import Mentoring
import Planning
import TestSupport
import Testing

/// Robust plans worked out on paper.
@Suite struct RobustPlanTests {
  /// One school of teachers T1, T2 and T3 (50, 50 and 10 points) with a floor of half of what is
  /// attainable, 55 of 110. Mentor A has hours for all that A can do, T1 and T2; B has hours for one
  /// deficit, T1 or T3. The best plan covers all 110 points: A with T1 and T2, B with T3.
  private static var contents: ProgrammeContents {
    var contents = TinyProgramme.contents(seed: 0, flavour: .people)
    contents.rules = Rules()
    contents.rules.recipients = .listed(["S1"])
    contents.rules.mentors.travelCounts = false
    contents.rules.groups.allowed = false
    contents.rules.remote.allowed = false
    contents.rules.floor = Rules.Floor()
    contents.rules.floor?.share = Thousandths(450)
    contents.rules.goals = [Stage(.curators), Stage(.shortfall), Stage(.coverage)]
    contents.schools = ["S1", "S2", "S3"].map {
      School(
        id: .init($0), name: $0, kind: .basic, settlement: "Place",
        status: $0 == "S1" ? .lowResults : .ordinary)
    }
    contents.competencies = ["C1", "C2", "C3"].map {
      Competency(id: .init($0), name: $0, block: .subject)
    }
    contents.teachers = [
      Teacher(id: "A", school: "S2", mentoringTime: Minutes(720), mentorConsent: .signed),
      Teacher(id: "B", school: "S3", mentoringTime: Minutes(360), mentorConsent: .signed),
      Teacher(id: "T1", school: "S1"), Teacher(id: "T2", school: "S1"),
      Teacher(id: "T3", school: "S1"),
    ]
    contents.mentors = [("A", "C1"), ("A", "C2"), ("B", "C1"), ("B", "C3")].map {
      MentorCompetency(teacher: .init($0), competency: .init($1), level: 5)
    }
    contents.deficits = [("T1", "C1", 50), ("T2", "C2", 50), ("T3", "C3", 10)].map {
      Deficit(
        teacher: .init($0), competency: .init($1), levelFound: 1, levelNeeded: 3,
        points: Points($2), time: Minutes(360))
    }
    contents.curators = [
      Curator(school: "S2", person: "P2", capacity: 1),
      Curator(school: "S3", person: "P3", capacity: 1),
    ]
    (contents.swot, contents.estimates, contents.travel) = ([], [], [])
    (contents.wishes, contents.decisions) = ([], [])
    return contents
  }

  private func find(_ contents: ProgrammeContents) throws -> RobustPlan {
    let candidates = Candidates(for: try Programme(contents))
    let outcome = try Planner(solver: GLPKSolver(), options: PlanningOptions()).plan(candidates)
    guard case .planned(let plan) = outcome else { throw NoPlan() }
    let explainer = try Explainer(candidates, plan: plan, solver: GLPKSolver(), effort: 5)
    return try RobustPlan.find(explainer) { false }
  }

  private struct NoPlan: Error {}

  @Test func theFloorIsKeptByHoldingAMentorReadyAndThatCostsTenPoints() throws {
    // 45 % of 110 are 50 points (49.5, rounded up). Without A only B is left, who has no hour beside
    // T3: 10 points. So B has to be free for T1 or to serve T1: 100 points in all.
    let found = try find(Self.contents)
    #expect(found.broken == [.mentor("A")])
    #expect(found.isRobust)
    #expect(found.price?.isProven == true)
    let coverage = try #require(found.price?.rows.first { $0.stage == "coverage" })
    #expect(coverage.value == 110)
    #expect(coverage.found == 10)
    #expect(found.price?.rows.first { $0.stage == "curators" }?.found == 0)
  }

  @Test func aFloorThatNobodyElseCouldKeepIsProvenImpossible() throws {
    var contents = Self.contents
    // 80 % of 110: whoever is left covers 60 at most without A.
    contents.rules.floor?.share = Thousandths(800)
    let found = try find(contents)
    #expect(found.broken.contains(.mentor("A")))
    #expect(found.hopeless == [.mentor("A")])
    #expect(found.isImpossible)
    #expect(!found.isRobust)
    // The plan that is left survives whom it can: B, with A's two deficits of 100 points.
    #expect(found.plan != nil)
  }

  @Test func aCuratorWithoutAStandInIsProvenIrreplaceable() throws {
    var contents = Self.contents
    contents.rules.floor = nil
    contents.curators.removeLast()
    let found = try find(contents)
    #expect(found.broken == [.curator("S2")])
    #expect(found.hopeless == [.curator("S2")])
  }

  @Test func whatSurvivesEverythingCostsNothing() throws {
    var contents = Self.contents
    contents.rules.floor = nil
    let found = try find(contents)
    #expect(found.broken == [])
    #expect(found.isRobust)
    #expect(found.price?.rows.allSatisfy { $0.found == 0 } == true)
  }
}
