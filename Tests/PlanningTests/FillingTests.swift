import GLPKSolver
import Mentoring
import Synchronization
import TestSupport
import Testing

@testable import Planning

/// What a plan holds before any search.
@Suite struct FillingTests {
  private func planInNoTime(_ contents: ProgrammeContents) throws -> Plan {
    let planner = Planner(solver: GLPKSolver(), options: PlanningOptions(timeLimit: 0))
    guard case .planned(let plan) = try planner.plan(Programme(contents)) else {
      throw Unplanned()
    }
    return plan
  }

  private struct Unplanned: Error {}

  /// M has time for one pair (6 hours) or for a group of 6 hours. A pair brings 50 points at most; the group
  /// brings those of the three that it has room for, 50 + 40 + 30, and nobody of it is added one by one.
  private func oneMentor(minSize: Int, groupMinutes: Int) -> ProgrammeContents {
    var contents = PaperProgramme.bare(["A"])
    contents.rules.groups.allowed = true
    contents.rules.groups.minSize = minSize
    contents.rules.groups.maxSize = 3
    contents.rules.goals = [Stage(.coverage)]
    contents.competencies[0].groupTime = Minutes(groupMinutes)
    contents.addMentor("M", at: "A", minutes: 360)
    for (teacher, points) in [("T1", 20), ("T2", 50), ("T3", 30), ("T4", 40)] {
      contents.addMentee(teacher, at: "A", points: points)
    }
    return contents
  }

  @Test func aWholeGroupComesBeforeAPair() throws {
    let plan = try planInNoTime(oneMentor(minSize: 3, groupMinutes: 360))
    #expect(Set(plan.tandems.flatMap(\.items).map(\.deficit.teacher)) == ["T2", "T3", "T4"])
    #expect(plan.goals.map(\.stageValue) == [120])
  }

  /// A group of 7 hours does not fit.
  @Test func aGroupThatTakesTooLongGivesWayToThePairOfMostPoints() throws {
    let plan = try planInNoTime(oneMentor(minSize: 3, groupMinutes: 420))
    #expect(plan.tandems.flatMap(\.items).map(\.deficit.teacher) == ["T2"])
  }

  /// Two are too few for a group of three.
  @Test func aGroupThatCannotBeFilledIsNotBegun() throws {
    var contents = oneMentor(minSize: 3, groupMinutes: 360)
    contents.teachers.removeLast(2)
    contents.deficits.removeLast(2)
    let plan = try planInNoTime(contents)
    #expect(plan.tandems.flatMap(\.items).map(\.deficit.teacher) == ["T2"])
  }
}

/// What is told of a stage while it is searched.
@Suite struct StageProgressTests {
  @Test func planAndBoundAreToldTogetherAndNeverGetWorse() {
    let told = Mutex<[[Int?]]>([])
    let progress = StageProgress(.maximize) { objective, bound in
      told.withLock { $0.append([objective, bound]) }
    }
    progress.report(10, nil)
    progress.report(5, 40)
    progress.report(12, nil)
    progress.report(12, 50)
    progress.report(11, 30)
    #expect(told.withLock(\.self) == [[10, nil], [10, 40], [12, 40], [12, 30]])
  }

  @Test func whatIsMinimisedFalls() {
    let told = Mutex<[[Int?]]>([])
    let progress = StageProgress(.minimize) { objective, bound in
      told.withLock { $0.append([objective, bound]) }
    }
    progress.report(10, 2)
    progress.report(12, 1)
    progress.report(9, 3)
    #expect(told.withLock(\.self) == [[10, 2], [9, 3]])
  }
}
