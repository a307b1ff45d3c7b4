import Mentoring
import TestSupport
import Testing

@testable import Audit

/// Everything that keeps two persons from meeting is reported, not the first thing alone.
@Suite struct WaysTests {
  /// The district after a change.
  private func facts(after change: (inout Mutation.Case) -> Void) throws -> Facts {
    var changed = Mutation.Case()
    change(&changed)
    return Facts(try Programme(changed.contents))
  }

  @Test func theWordsOfAPlanAreThoseOfTheAudit() {
    for word in WayRule.allCases { #expect(Violation.Rule(rawValue: word.rawValue) != nil) }
  }

  @Test func everyObstacleToAPairIsReported() throws {
    // T07 (S3, Alpha) and T04 (S2, the town, 30 minutes away), on C3, which is not for remote work.
    let remoteOnly = try facts {
      $0.teacher("T07") {
        $0.mode = .remote
        $0.travelLimit = Minutes(10)
      }
      $0.teacher("T04") { $0.mode = .remote }
    }
    let mentor = remoteOnly.programme.teacherIndex["T07"]!
    let id = Deficit.ID(teacher: "T04", competency: "C3")
    let deficit = remoteOnly.programme.deficitIndex[id]!
    #expect(
      remoteOnly.pairObstacles(mentor, deficit, .inPerson).map(\.rule)
        == [.mentorInPerson, .menteeInPerson, .mentorTravelLimit])
    let inPersonOnly = try facts {
      $0.contents.rules.remote.allowed = false
      $0.teacher("T07") { $0.mode = .inPerson }
      $0.teacher("T04") { $0.mode = .inPerson }
    }
    #expect(
      inPersonOnly.pairObstacles(mentor, deficit, .remote).map(\.rule)
        == [.remoteRule, .remoteCompetency, .mentorRemote, .menteeRemote])
    #expect(inPersonOnly.pairObstacles(mentor, deficit, .inPerson) == [])
  }

  @Test func everyObstacleToAGroupAndToItsMembersIsReported() throws {
    // T10 (S5, Gamma) has C1 and could lead a group on it at S3, 20 minutes away; T08 of S4, 40
    // minutes from there, could join with C11.
    let facts = try facts {
      $0.contents.rules.groups.atOtherSchools = false
      $0.contents.rules.network.allowed = false
      $0.competency("C1") { $0.groupTime = nil }
      $0.teacher("T10") {
        $0.mode = .remote
        $0.travelLimit = Minutes(19)
      }
      $0.teacher("T08") {
        $0.mode = .remote
        $0.travelLimit = Minutes(39)
      }
    }
    let programme = facts.programme
    let mentor = programme.teacherIndex["T10"]!
    let place = programme.schoolIndex["S3"]!
    let (general, other) = (programme.competencyIndex["C1"]!, programme.competencyIndex["C2"]!)
    let deficit = programme.deficitIndex[.init(teacher: "T08", competency: "C11")]!
    #expect(
      facts.groupObstacles(mentor, general, at: place).map(\.rule)
        == [.groupHours, .groupElsewhere, .network, .mentorInPerson, .mentorTravelLimit])
    #expect(
      facts.memberObstacles(deficit, inGroupOf: mentor, on: other, at: place).map(\.rule)
        == [.groupCompetency, .mentorInPerson, .menteeInPerson, .menteeTravelLimit])
  }

  @Test func aClosedRoadIsNotAMissingOne() throws {
    // In winter no road leads to Delta (S6); none ever leads from there to Epsilon (S7).
    let facts = try facts { _ in }
    let schools = facts.programme.schoolIndex
    #expect(
      facts.journey(schools["S1"]!, schools["S6"]!, within: Minutes(1000))?.rule == .season)
    #expect(
      facts.journey(schools["S6"]!, schools["S7"]!, within: Minutes(1000))?.rule == .noRoad)
  }
}
