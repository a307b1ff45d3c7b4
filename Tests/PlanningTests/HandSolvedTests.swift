import GLPKSolver
import Mentoring
import TestSupport
import Testing

@testable import Planning

/// Programmes small enough to be solved on paper; the working stands above each.
@Suite struct HandSolvedTests {
  private func plan(_ contents: ProgrammeContents) throws -> Plan {
    let planner = Planner(solver: GLPKSolver(), options: PlanningOptions())
    guard case .planned(let plan) = try planner.plan(Programme(contents)) else {
      throw Unplanned()
    }
    #expect(plan.status == .optimal)
    return plan
  }

  private struct Unplanned: Error {}

  private func served(_ plan: Plan) -> Set<Teacher.ID> {
    Set(plan.tandems.flatMap(\.items).map(\.deficit.teacher))
  }

  /// A triangle of schools: A can help B on K1, B can help C on K2, C can help A on K3, each for 20
  /// points. M of A can lead one group on C and no pair; TA, TB and TC lack it for 10, 20 and 50 points.
  private func triangle(contractsPerSchool: Int?) -> ProgrammeContents {
    var contents = PaperProgramme.bare(["A", "B", "C"])
    contents.rules.groups.allowed = true
    contents.rules.help.allowed = true
    contents.rules.reciprocity = Rules.Reciprocity()
    contents.rules.contracts.perSchool = contractsPerSchool
    contents.rules.goals = [Stage(.reciprocity), Stage(.coverage)]
    contents.topics = ["K1", "K2", "K3"].map { Topic(id: $0, name: "Topic") }
    for (giver, topic, receiver) in [("A", "K1", "B"), ("B", "K2", "C"), ("C", "K3", "A")] {
      contents.swot += [
        SWOTItem(school: .init(giver), quadrant: .strength, topic: .init(topic), weight: 4),
        SWOTItem(school: .init(receiver), quadrant: .weakness, topic: .init(topic), weight: 4),
      ]
    }
    contents.addMentor("M", at: "A", minutes: 360)
    contents.teachers[0].maxMentees = 0
    contents.competencies[0].groupTime = Minutes(360)
    contents.addMentee("TA", at: "A", points: 10)
    contents.addMentee("TB", at: "B", points: 20)
    contents.addMentee("TC", at: "C", points: 50)
    return contents
  }

  /// One contract a school leaves one contract in the triangle, and one of the three helps: of the six
  /// things that the schools should give and receive, four are lacking, whichever it is. With A–C the
  /// group has TA and TC and C answers A: 10 + 50 + 20 = 80; A–B brings 50, B–C 20.
  @Test func groupAndHelpShareTheOneContract() throws {
    let plan = try plan(triangle(contractsPerSchool: 1))
    #expect(plan.goals.map(\.stageValue) == [4, 80])
    #expect(plan.partnerships.map { [$0.first, $0.second] } == [["A", "C"]])
    #expect(plan.help.map(\.giver) == ["C"])
    #expect(served(plan) == ["TA", "TC"])
    #expect(plan.openDeficits.map(\.reason) == [.limitReached(limit: .contracts)])
  }

  /// Without the limit everybody gives and receives, and the group has all three: 80 + 60.
  @Test func withoutTheLimitTheTriangleIsClosed() throws {
    let plan = try plan(triangle(contractsPerSchool: nil))
    #expect(plan.goals.map(\.stageValue) == [0, 140])
    #expect(plan.partnerships.count == 3)
    #expect(served(plan) == ["TA", "TB", "TC"])
  }

  /// M of A travels once a period to B (10 km away, 30 points), C (30 km, 50 points) or D (20 km, 25
  /// points), there and back. Of 60 km, C takes all for 50 points; B and D take 20 + 40 for 55.
  @Test(arguments: [(600, ["TB", "TD"], 55), (599, ["TB"], 30), (1200, ["TB", "TC", "TD"], 105)])
  func aTripBudgetBuysTheMostPoints(
    hectometres: Int, expected: [String], points: Int
  ) throws {
    var contents = PaperProgramme.bare(["A", "B", "C", "D"])
    contents.rules.travel.visits = 1
    contents.rules.budgets.tripDistance = Hectometres(hectometres)
    contents.rules.goals = [Stage(.coverage)]
    contents.addMentor("M", at: "A", minutes: 6000)
    for (school, kilometres, points) in [("B", 10, 30), ("C", 30, 50), ("D", 20, 25)] {
      contents.addRoad("A", school, minutes: kilometres, hectometres: kilometres * 10)
      contents.addMentee("T\(school)", at: school, points: points)
    }
    let plan = try plan(contents)
    #expect(served(plan) == Set(expected.map { Teacher.ID($0) }))
    #expect(plan.goals.map(\.stageValue) == [points])
    #expect(plan.openDeficits.allSatisfy { $0.reason == .limitReached(limit: .trips) })
  }

  /// M has time for two of four: 70 and 60 points at R1 (attainable 130), 30 and 20 at R2 (50).
  private func twoRecipients(_ goals: [Goal], floor: Int? = nil) -> ProgrammeContents {
    var contents = PaperProgramme.bare(["H", "R1", "R2"])
    for index in [1, 2] { contents.schools[index].status = .lowResults }
    contents.rules.goals = goals.map { Stage($0) }
    if let floor {
      contents.rules.floor = Rules.Floor()
      contents.rules.floor?.share = Thousandths(floor)
    }
    contents.addMentor("M", at: "H", minutes: 720)
    for (teacher, school, points) in [
      ("T1", "R1", 70), ("T2", "R1", 60), ("T3", "R2", 30), ("T4", "R2", 20),
    ] {
      contents.addMentee(teacher, at: school, points: points)
    }
    return contents
  }

  /// Coverage first: 70 + 60, and R2 has nothing.
  @Test func coverageAloneLeavesTheWeakSchoolOut() throws {
    let plan = try plan(twoRecipients([.coverage, .worstOff]))
    #expect(plan.goals.map(\.stageValue) == [130, 0])
    #expect(plan.attainable == ["R1": Points(130), "R2": Points(50)])
  }

  /// A floor of 40 %: 52 points at R1, 20 at R2. One each, the heavier: 70 / 130 = 538 thousandths is
  /// less than 30 / 50.
  @Test func aFloorBringsTheWeakSchoolIn() throws {
    let plan = try plan(twoRecipients([.shortfall, .coverage, .worstOff], floor: 400))
    #expect(plan.goals.map(\.stageValue) == [0, 100, 538])
    #expect(served(plan) == ["T1", "T3"])
  }

  /// A floor of 56 % asks 73 points of R1 and 28 of R2. Both of R1 leave R2 28 short; one each, 70 and
  /// 30, leave R1 3 short.
  @Test func aFloorOutOfReachIsMissedByTheLeast() throws {
    let plan = try plan(twoRecipients([.shortfall, .coverage], floor: 560))
    #expect(plan.goals.map(\.stageValue) == [3, 100])
  }

  @Test func theWorstOffSchoolFirstAsksForTheSame() throws {
    let plan = try plan(twoRecipients([.worstOff, .coverage]))
    #expect(plan.goals.map(\.stageValue) == [538, 100])
  }

  /// M of A and T of B, 50 minutes apart, six hours of work, four visits: in person it takes 360 + 4 × 2 ×
  /// 50 = 760 minutes of M's time and is worth 600, remotely 360 and a fifth less, 480.
  @Test(arguments: [(760, MeetingMode.inPerson, 600), (759, .remote, 480)])
  func timeDecidesWhetherTheyMeetInPerson(minutes: Int, mode: MeetingMode, quality: Int) throws {
    let plan = try plan(apart(minutes: minutes))
    #expect(plan.tandems.flatMap(\.items).map(\.mode) == [mode])
    #expect(plan.goals.map(\.stageValue) == [40, quality])
  }

  @Test func withoutRemoteWorkAMinuteTooLittleLeavesTheDeficitOpen() throws {
    var contents = apart(minutes: 759)
    contents.rules.remote.allowed = false
    let plan = try plan(contents)
    #expect(plan.tandems == [])
    #expect(plan.openDeficits.map(\.reason) == [.mentorsFull])
  }

  private func apart(minutes: Int) -> ProgrammeContents {
    var contents = PaperProgramme.bare(["A", "B"])
    contents.rules.remote.allowed = true
    contents.rules.mentors.travelCounts = true
    contents.rules.travel.visits = 4
    contents.rules.quality.tandem = [.competence: 1]
    contents.rules.goals = [Stage(.coverage), Stage(.quality)]
    contents.addRoad("A", "B", minutes: 50, hectometres: 400)
    contents.addMentor("M", at: "A", minutes: minutes)
    contents.addMentee("T", at: "B", points: 40)
    return contents
  }

  /// R may sign one contract. C1 is the curator that both sides wish for (1000), C2 the one whose teacher
  /// can mentor T (600, and 40 points). With coverage first C2 curates, with quality first C1.
  @Test(arguments: [
    ([Goal.curators, .coverage, .quality], "C2", [0, 40, 600]),
    ([.curators, .quality, .coverage], "C1", [0, 1000, 0]),
  ])
  func aGoodCuratorIsOneWhoseTeachersCanMentor(
    goals: [Goal], curator: String, values: [Int]
  ) throws {
    var contents = PaperProgramme.bare(["C1", "C2", "R"])
    contents.schools[2].status = .lowResults
    contents.schools[2].contractLimit = 1
    contents.curators = ["C1", "C2"].map { Curator(school: $0, person: "P", capacity: 1) }
    contents.wishes = [
      Wish(who: .school("C1"), whom: .school("R"), kind: .prefers),
      Wish(who: .school("R"), whom: .school("C1"), kind: .prefers),
    ]
    contents.rules.quality.tandem = [.competence: 1]
    contents.rules.quality.curator = [.preference: 1]
    contents.rules.goals = goals.map { Stage($0) }
    contents.addMentor("M", at: "C2", minutes: 360)
    contents.addMentee("T", at: "R", points: 40)
    let plan = try plan(contents)
    #expect(plan.curatorPairs.map(\.curator.text) == [curator])
    #expect(plan.goals.map(\.stageValue) == values)
  }
}
