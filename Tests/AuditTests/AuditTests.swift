import Audit
import Mentoring
import TestSupport
import Testing

/// The district's plan, right, rearranged and with more or less stated.
@Suite struct AuditTests {
  private func audit(
    attainable: [School.ID: Points]? = nil, _ change: (inout Mutation.Case) -> Void = { _ in }
  ) throws -> AuditReport {
    var changed = Mutation.Case()
    change(&changed)
    return Audit.run(changed.plan, of: try Programme(changed.contents), attainable: attainable)
  }

  @Test func findsNothingInARightPlan() throws {
    let report = try audit()
    #expect(report.violations.map(\.message.english) == [])
    #expect(report.isClean)
  }

  @Test func findsTheGoalsWorkedOutOnPaper() throws {
    let report = try audit()
    #expect(
      report.goals == [
        .curators: 3, .shortfall: 4, .reciprocity: 3, .coverage: 519, .worstOff: 528,
        .quality: 14_840, .burden: 15_430, .changes: 0, .leftOut: 0,
      ])
    #expect(report.stageValues == [3, 4, 3, 519, 528, -590])
    #expect(report.indicators == SmallProgrammes.districtPlan.indicators)
  }

  /// Where the signature is needed, nobody else counts as a mentor.
  @Test func mentorsWhoseConsentIsNotEnoughAreNotCounted() throws {
    let contents = SmallProgrammes.district
    let bank = Set(contents.mentors.map(\.teacher))
    let signed = contents.teachers.filter { bank.contains($0.id) && $0.mentorConsent == .signed }
    let willing = contents.teachers.filter { bank.contains($0.id) && $0.mentorConsent == .willing }
    #expect(!willing.isEmpty)
    func engaged(_ report: AuditReport) -> Int? {
      report.indicators.first { $0.indicator == .mentorsEngaged }?.denominator
    }
    #expect(try engaged(audit()) == signed.count + willing.count)
    #expect(
      try engaged(audit { $0.contents.rules.consent.willingIsEnough = false }) == signed.count)
  }

  @Test func addsUpLoadsAndTotals() throws {
    let report = try audit()
    let mentor = try #require(report.mentors.first)
    #expect(mentor.mentor == "T01")
    #expect(mentor.work == Minutes(600))
    #expect(mentor.travel == Minutes(240))
    #expect(mentor.timeLimit == Minutes(1200))
    #expect((mentor.mentees, mentor.groups, mentor.pay) == (0, 1, Roubles(3000)))
    let mentee = try #require(report.mentees.first { $0.mentee == "T05" })
    #expect(mentee.time == Minutes(1080))
    #expect((mentee.mentors, mentee.mentorLimit) == (2, 2))
    #expect(report.curators.map(\.load) == [2, 1, 0])
    let school = try #require(report.schools.first { $0.school == "S3" })
    #expect(school.covered == Points(130))
    #expect(school.total == Points(155))
    #expect((school.contracts, school.helpReceived, school.curators) == (2, 1, 1))
    #expect(report.totals.contracts == 9)
    #expect(report.totals.tripDistance == Hectometres(14_800))
    #expect(report.totals.pay == Roubles(12_000))
    #expect(report.totals.openingCost == Roubles(1500))
  }

  @Test(arguments: [true, false])
  func theOrderOfListsChangesNothing(isBroken: Bool) throws {
    let breakIt: (inout Mutation.Case) -> Void = {
      guard isBroken else { return }
      $0.plan.curatorPairs[1].curator = "S5"
      $0.plan.tandems[0].items[0].time = Minutes(1)
      $0.contents.rules.groups.maxSize = 2
    }
    let expected = try audit(breakIt)
    #expect(expected.isClean != isBroken)
    let report = try audit {
      breakIt(&$0)
      $0.contents.schools.reverse()
      $0.contents.teachers.reverse()
      $0.contents.deficits.reverse()
      $0.contents.mentors.reverse()
      $0.contents.competencies.reverse()
      $0.contents.swot.reverse()
      $0.contents.travel.reverse()
      $0.contents.wishes.reverse()
      $0.contents.decisions.reverse()
      $0.plan.curatorPairs.reverse()
      $0.plan.help.reverse()
      $0.plan.tandems.reverse()
      for index in $0.plan.tandems.indices { $0.plan.tandems[index].items.reverse() }
      $0.plan.partnerships.reverse()
      for index in $0.plan.partnerships.indices {
        $0.plan.partnerships[index].purposes.reverse()
      }
      $0.plan.openDeficits.reverse()
      $0.plan.trips.reverse()
      $0.plan.visits.reverse()
      $0.plan.indicators.reverse()
    }
    #expect(report.violations == expected.violations)
    #expect(report.goals == expected.goals)
    #expect(report.indicators == expected.indicators)
    #expect(report.mentors == expected.mentors)
    #expect(report.schools == expected.schools)
  }

  @Test func comparesAttainablePointsWithTheCallers() throws {
    let given: [School.ID: Points] = ["S3": Points(150), "S4": Points(106), "S7": Points(56)]
    let report = try audit(attainable: given) { $0.plan.stated = [.attainable] }
    #expect(report.violations.map(\.rule) == [.attainableValue])
    #expect(report.violations.map(\.subjects) == [["S3"]])
  }

  @Test func measuresFloorsByTheCallersAttainablePoints() throws {
    // ⌈0.5 × 107⌉ = 54 of S4's 56; ⌈0.6 × 51⌉ = 31 of S7's 30.
    let given: [School.ID: Points] = ["S3": Points(155), "S4": Points(107), "S7": Points(51)]
    let report = try audit(attainable: given) { $0.plan.stated = [] }
    #expect(report.goals[.shortfall] == 1)
    #expect(report.goals[.worstOff] == 523)
  }

  @Test func leavesOutGoalsWhoseAttainablePointsNobodyKnows() throws {
    let report = try audit { $0.plan.stated = [.goals] }
    #expect(report.isClean)
    #expect(report.goals[.worstOff] == nil)
    #expect(report.stageValues == [3, nil, 3, 519, nil, -590])
  }

  @Test func leavesOutOfWorstOffWhomNobodyCanHelp() throws {
    let given: [School.ID: Points] = ["S3": Points(155), "S4": .zero, "S7": Points(56)]
    let report = try audit(attainable: given) { $0.plan.stated = [] }
    #expect(report.goals[.worstOff] == 535)
  }

  @Test func findsNothingInAnEmptyPlan() throws {
    let report = try audit {
      $0.contents.decisions.removeAll { $0.kind == .pinned }
      $0.plan = Plan(status: .unsolved, stated: [])
    }
    #expect(report.isClean)
    #expect(report.goals[.curators] == 6)
    #expect(report.goals[.coverage] == 0)
  }

  @Test func acceptsAPlanProvenOnEveryStage() throws {
    let report = try audit {
      for index in $0.plan.goals.indices {
        $0.plan.goals[index].status = .optimal
        $0.plan.goals[index].stageValue = $0.plan.goals[index].value
        $0.plan.goals[index].bound = $0.plan.goals[index].value
        $0.plan.goals[index].isConditional = false
      }
      $0.plan.status = .optimal
    }
    #expect(report.violations.map(\.message.english) == [])
  }
}
