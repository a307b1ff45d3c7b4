import GLPKSolver
import Mentoring
import TestSupport
import Testing

@testable import Planning

/// What is promised of every plan, whatever the programme.
@Suite struct PromiseTests {
  private func plan(_ contents: ProgrammeContents, threads: Int = 1) throws -> Plan? {
    let options = PlanningOptions(threads: threads)
    let outcome = try Planner(solver: GLPKSolver(), options: options).plan(Programme(contents))
    if case .planned(let plan) = outcome { return plan }
    return nil
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func theOrderOfRowsChangesNothing(flavour: TinyProgramme.Flavour) throws {
    for seed in 0..<UInt64(60) {
      let contents = TinyProgramme.contents(seed: seed, flavour: flavour)
      var shuffled = contents
      var random = SplitMix64(seed: seed + 1)
      shuffled.schools.shuffle(using: &random)
      shuffled.curators.shuffle(using: &random)
      shuffled.topics.shuffle(using: &random)
      shuffled.swot.shuffle(using: &random)
      shuffled.competencies.shuffle(using: &random)
      shuffled.teachers.shuffle(using: &random)
      shuffled.deficits.shuffle(using: &random)
      shuffled.mentors.shuffle(using: &random)
      shuffled.estimates.shuffle(using: &random)
      shuffled.travel.shuffle(using: &random)
      shuffled.wishes.shuffle(using: &random)
      shuffled.decisions.shuffle(using: &random)
      #expect(try plan(contents) == plan(shuffled), "\(flavour) \(seed)")
    }
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func theNumberOfThreadsChangesNothing(flavour: TinyProgramme.Flavour) throws {
    for seed in 0..<UInt64(30) {
      let contents = TinyProgramme.contents(seed: seed, flavour: flavour)
      #expect(
        try plan(contents, threads: 1) == plan(contents, threads: 3), "\(flavour) \(seed)")
    }
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func oneMoreMentorMakesNoStageWorse(flavour: TinyProgramme.Flavour) throws {
    var compared = 0
    for seed in 0..<UInt64(80) {
      var contents = TinyProgramme.contents(seed: seed, flavour: flavour)
      // Attainable points grow with mentors, and shares of them with it; tolerances are of values.
      contents.rules.floor = nil
      contents.rules.goals = [Goal.curators, .reciprocity, .coverage, .quality].map { Stage($0) }
      guard let before = try plan(contents) else { continue }
      contents.teachers.append(
        Teacher(
          id: "Z9", school: contents.schools[0].id, mentoringTime: Minutes(1200),
          mentorConsent: .signed))
      contents.mentors.append(MentorCompetency(teacher: "Z9", competency: "C", level: 6))
      let after = try #require(try plan(contents))
      for (old, new) in zip(before.goals, after.goals) where old.stageValue != new.stageValue {
        #expect(
          (new.stageValue > old.stageValue) == new.isMaximised, "\(flavour) \(seed) \(new.id)")
        break
      }
      compared += 1
    }
    #expect(compared >= 40)
  }

  /// Two teachers of S1 lack C, one mentor of S2 has it and 10 hours; each deficit takes 6 of them.
  /// One of the two is served: the one of 80 points, not the one of 50.
  @Test func hoursDecideAndTheHeavierDeficitIsServed() throws {
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
      Teacher(id: "T1", school: "S1"), Teacher(id: "T2", school: "S1"),
    ]
    contents.mentors = [MentorCompetency(teacher: "M", competency: "C", level: 5)]
    contents.deficits = [("T1", 50), ("T2", 80)].map { teacher, points in
      Deficit(
        teacher: .init(teacher), competency: "C", levelFound: 1, levelNeeded: 3,
        points: Points(points), time: Minutes(360))
    }
    contents.curators = [Curator(school: "S2", person: "P", capacity: 1)]
    (contents.swot, contents.estimates, contents.travel) = ([], [], [])
    (contents.wishes, contents.decisions) = ([], [])
    let plan = try #require(try plan(contents))
    #expect(plan.status == .optimal)
    #expect(plan.curatorPairs.map(\.curator) == ["S2"])
    #expect(plan.tandems.flatMap(\.items).map(\.deficit.teacher) == ["T2"])
    #expect(plan.openDeficits.map(\.reason) == [.mentorsFull])
    #expect(plan.goals.first { $0.id == "coverage" }?.value == 80)
    #expect(plan.partnerships.count == 1)
  }
}
