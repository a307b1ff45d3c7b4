import Mentoring
import TestSupport
import Testing

@testable import Audit

/// Why deficits of the district stay open when its limits change.
@Suite struct OpenReasonTests {
  /// The reason for a deficit of the changed district with its unchanged plan.
  private func reason(
    _ teacher: Teacher.ID, _ competency: Competency.ID,
    after change: (inout Mutation.Case) -> Void = { _ in }
  ) throws -> OpenReasons.Finding {
    var changed = Mutation.Case()
    change(&changed)
    let programme = try Programme(changed.contents)
    let facts = Facts(programme)
    var findings = Findings()
    let choices = Choices(changed.plan, Keys(programme: programme), &findings)
    let reasons = OpenReasons(facts, choices, Tally(choices, facts))
    let id = Deficit.ID(teacher: teacher, competency: competency)
    return reasons.reason(for: try #require(programme.deficitIndex[id]))
  }

  @Test func thePayBudgetStandsInTheWay() throws {
    // The plan pays 12 000, T03's 300 minutes with T04 would be 1500 more.
    let reason = try reason("T04", "C3") { $0.contents.rules.budgets.pay = Roubles(13_499) }
    #expect(reason == .limitReached(limit: .pay))
  }

  @Test func thePayBudgetIsInclusive() throws {
    let reason = try reason("T04", "C3") { $0.contents.rules.budgets.pay = Roubles(13_500) }
    #expect(reason == .outweighed)
  }

  @Test func aFullBudgetDoesNotMatterToWorkWithoutPay() throws {
    let reason = try reason("T04", "C3") {
      $0.contents.rules.budgets.pay = Roubles(1)
      $0.contents.rules.pay.perHour = .zero
    }
    #expect(reason == .outweighed)
  }

  @Test func theTripBudgetStandsInTheWay() throws {
    // T03 is full; T07 could travel to S2, where nobody of S3 travels yet: 8 × 250 more.
    let reason = try reason("T04", "C3") {
      $0.teacher("T03") { $0.maxMentees = 1 }
      $0.teacher("T07") { $0.mentoringTime = Minutes(780) }
      $0.contents.rules.budgets.tripDistance = Hectometres(16_799)
      $0.contents.rules.contracts = Rules.Contracts()
    }
    #expect(reason == .limitReached(limit: .trips))
  }

  @Test func contractsComeBeforeTrips() throws {
    // The same, where S2 and S3 have no contract with each other, and S2 has both it may sign.
    let reason = try reason("T04", "C3") {
      $0.teacher("T03") { $0.maxMentees = 1 }
      $0.teacher("T07") { $0.mentoringTime = Minutes(780) }
      $0.contents.rules.contracts.perSchool = 2
    }
    #expect(reason == .limitReached(limit: .contracts))
  }

  @Test func travelTakesFromTheMentorsTime() throws {
    // T07: 240 with T06, 300 with T04 and 8 × 30 on the road are 780.
    let reason = try reason("T04", "C3") {
      $0.teacher("T03") { $0.maxMentees = 1 }
      $0.teacher("T07") { $0.mentoringTime = Minutes(779) }
      $0.contents.rules.budgets.tripDistance = nil
      $0.contents.rules.contracts = Rules.Contracts()
    }
    #expect(reason == .mentorsFull)
  }

  @Test func oneWayThatFitsIsEnough() throws {
    let reason = try reason("T04", "C3") {
      $0.teacher("T03") { $0.maxMentees = 1 }
      $0.teacher("T07") { $0.mentoringTime = Minutes(780) }
      $0.contents.rules.budgets.tripDistance = nil
      $0.contents.rules.contracts = Rules.Contracts()
    }
    #expect(reason == .outweighed)
  }

  @Test func theFirstWayNamesTheLimit() throws {
    // T03, before T07 by key, fails on pay alone; T07 on contracts.
    let reason = try reason("T04", "C3") {
      $0.teacher("T07") { $0.mentoringTime = Minutes(780) }
      $0.contents.rules.budgets.pay = Roubles(12_000)
      $0.contents.rules.contracts.perSchool = 2
    }
    #expect(reason == .limitReached(limit: .pay))
  }

  @Test func aFullMenteeCountsAsFull() throws {
    #expect(try reason("T12", "C11") { $0.teacher("T12") { $0.maxMentors = 1 } } == .mentorsFull)
    let time = try reason("T12", "C11") { $0.teacher("T12") { $0.learningTime = Minutes(779) } }
    #expect(time == .mentorsFull)
  }

  @Test func rolesCount() throws {
    // T04 could mentor T13 remotely, but learns from T10.
    for (mayBeMentees, expected) in [(true, OpenReasons.Finding.outweighed), (false, .mentorsFull)]
    {
      let reason = try reason("T13", "C2") {
        $0.contents.rules.mentors.mayBeMentees = mayBeMentees
        $0.contents.rules.budgets.pay = nil
        $0.contents.rules.contracts = Rules.Contracts()
        $0.contents.mentors.append(MentorCompetency(teacher: "T04", competency: "C2", level: 6))
        $0.teacher("T04") {
          $0.mentorConsent = .signed
          $0.mentoringTime = Minutes(6000)
        }
      }
      #expect(reason == expected)
    }
  }

  @Test func joiningAGroupIsAWay() throws {
    // Without the ban T13 could join T14's remote group once it may have four members.
    let join = try reason("T13", "C2") {
      $0.contents.decisions.removeLast()
      $0.contents.rules.groups.maxSize = 4
      $0.contents.rules.contracts.perPartnerOrganisation = 5
    }
    #expect(join == .outweighed)
    let full = try reason("T13", "C2") {
      $0.contents.decisions.removeLast()
      $0.contents.rules.contracts.perPartnerOrganisation = 5
    }
    #expect(full == .mentorsFull)
    let contracts = try reason("T13", "C2") {
      $0.contents.decisions.removeLast()
      $0.contents.rules.groups.maxSize = 4
    }
    #expect(contracts == .limitReached(limit: .contracts))
  }

  @Test func aMemberMayAlwaysBringAnotherDeficit() throws {
    // T05 sits in T01's full group on C1 and lacks C12 as well.
    let reason = try reason("T05", "C12") {
      $0.contents.deficits.append(
        Deficit(
          teacher: "T05", competency: "C12", levelFound: 0, levelNeeded: 2, points: Points(1),
          time: Minutes(6000)))
    }
    #expect(reason == .outweighed)
  }

  @Test func openingAGroupIsNotAWay() throws {
    // T01 has no time for a pair; a group on C1 would take 600 minutes of 1200 less 840, too.
    let reason = try reason("T12", "C11") {
      $0.teacher("T01") { $0.mentoringTime = Minutes(2279) }
      $0.school("S6") { $0.contractLimit = 9 }
    }
    #expect(reason == .mentorsFull)
  }

  @Test func theRuleThatBarsMostIsNamed() throws {
    // T07 and T03 are refused, T15 has not consented.
    let most = try reason("T04", "C3") {
      $0.refuse(.teacher("T04"), .teacher("T03"))
      $0.refuse(.teacher("T04"), .teacher("T07"))
    }
    #expect(most == .allBarred(rule: "refusal"))
    // One for each rule: the first in the rules' order.
    let tie = try reason("T04", "C3") {
      $0.refuse(.teacher("T04"), .teacher("T03"))
      $0.forbid(.tandem(mentor: "T07", mentee: "T04", competency: "C3"))
    }
    #expect(tie == .allBarred(rule: "ban"))
  }

  @Test func aThirdSchoolCanBringInReach() throws {
    // T13 has no road but to Gamma; T03 is 45 minutes from there, and groups on C3 exist.
    let change: (inout Mutation.Case) -> Void = {
      $0.contents.travel.removeAll { $0.to == .settlement("Epsilon") }
      $0.contents.travel.append(
        TravelRow(
          from: .settlement("Epsilon"), to: .settlement("Gamma"), time: Minutes(60),
          distance: Hectometres(500)))
    }
    let noRoad = NoWay(inPerson: .noRoad, remote: .remoteCompetency)
    #expect(try reason("T13", "C3", after: change) == .nobodyInReach(noRoad))
    let reachable = try reason("T13", "C3") {
      change(&$0)
      $0.competency("C3") { $0.groupTime = Minutes(300) }
    }
    #expect(reachable == .mentorsFull)
  }
}
