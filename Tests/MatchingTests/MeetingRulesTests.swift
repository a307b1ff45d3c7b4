import Matching
import Mentoring
import Testing

/// What is said of a mentor and a mentee who cannot meet: a cause for each way.
@Suite struct MeetingRulesTests {
  /// Mentor M of school A, mentee T of school B, 50 minutes apart; the programme lets mentors travel
  /// 60 minutes, mentees 60, and allows remote work.
  private static func contents() -> ProgrammeContents {
    var contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "two", name: "Two", municipality: "Two",
        periodStart: CalendarDate(year: 2021, month: 9, day: 1)!,
        periodEnd: CalendarDate(year: 2022, month: 5, day: 31)!))
    contents.rules.mentors.travelLimit = Minutes(60)
    contents.rules.mentees.travelLimit = Minutes(60)
    contents.rules.travel.estimates = false
    contents.schools = ["A", "B"].map {
      School(id: $0, name: "School", kind: .secondary, settlement: "")
    }
    contents.travel = [
      TravelRow(
        from: .school("A"), to: .school("B"), time: Minutes(50), distance: Hectometres(400))
    ]
    contents.competencies = [
      Competency(id: "C", name: "Competency", block: .subject, groupTime: Minutes(300))
    ]
    contents.teachers = [
      Teacher(id: "M", school: "A", mentoringTime: Minutes(600), mentorConsent: .signed),
      Teacher(id: "T", school: "B"),
    ]
    contents.mentors = [MentorCompetency(teacher: "M", competency: "C", level: 5)]
    contents.deficits = [
      Deficit(
        teacher: "T", competency: "C", levelFound: 0, levelNeeded: 3, points: Points(10),
        time: Minutes(300))
    ]
    return contents
  }

  private func reason(
    after change: (inout ProgrammeContents) -> Void
  ) throws -> OpenDeficit.Reason? {
    var contents = Self.contents()
    change(&contents)
    return Candidates(for: try Programme(contents)).rejections.standingReason(forDeficit: 0)
  }

  private func noWay(_ change: (inout ProgrammeContents) -> Void) throws -> NoWay? {
    guard case .nobodyInReach(let noWay) = try reason(after: change) else { return nil }
    return noWay
  }

  @Test func theTwoCanMeet() throws { #expect(try reason { _ in } == nil) }

  @Test func theProgrammesLimitAndRemoteRuleAreNamed() throws {
    let noWay = try noWay {
      $0.rules.mentors.travelLimit = Minutes(49)
      $0.rules.mentees.travelLimit = Minutes(49)
      $0.rules.remote.allowed = false
    }
    #expect(
      noWay == NoWay(inPerson: .travelLimit, group: .travelLimit, remote: .remoteRule))
    #expect(
      noWay?.code == "in_person:travel_limit group:travel_limit remote:remote_rule")
    #expect(
      noWay?.words.english
        == "in person – the way is longer than the programme's limit, "
        + "in a group – the way is longer than the programme's limit, "
        + "remotely – the rules do not allow it")
  }

  @Test func personsOwnLimitsAndTheCompetencyAreNamed() throws {
    let noWay = try noWay {
      $0.teachers[0].travelLimit = Minutes(49)
      $0.teachers[1].travelLimit = Minutes(49)
      $0.competencies[0].remote = false
    }
    #expect(
      noWay
        == NoWay(
          inPerson: .mentorTravelLimit, group: .menteeTravelLimit, remote: .remoteCompetency))
  }

  @Test func aGroupTheMenteeCouldTravelToIsAWay() throws {
    let reason = try reason {
      $0.teachers[0].travelLimit = Minutes(49)
      $0.competencies[0].remote = false
    }
    #expect(reason == nil)
  }

  @Test func withoutGroupsNothingIsSaidOfThem() throws {
    let noWay = try noWay {
      $0.rules.groups.allowed = false
      $0.teachers[0].travelLimit = Minutes(49)
      $0.rules.remote.allowed = false
    }
    #expect(noWay == NoWay(inPerson: .mentorTravelLimit, remote: .remoteRule))
  }

  @Test func aPersonsOwnModeIsNamed() throws {
    let mentor = try noWay {
      $0.teachers[0].mode = .remote
      $0.teachers[1].mode = .inPerson
    }
    #expect(mentor == NoWay(inPerson: .mentorInPerson, remote: .menteeRemote))
    let mentee = try noWay {
      $0.teachers[1].mode = .remote
      $0.teachers[0].mode = .inPerson
    }
    #expect(mentee == NoWay(inPerson: .menteeInPerson, remote: .mentorRemote))
  }

  @Test func aClosedRoadIsNotAMissingOne() throws {
    let closed = try noWay {
      $0.rules.travel.seasons = [.winter]
      $0.travel[0].seasons = [.summer]
      $0.rules.remote.allowed = false
    }
    #expect(closed == NoWay(inPerson: .season, group: .season, remote: .remoteRule))
    // A road that bars pair and group alike is spoken of once.
    #expect(
      closed?.words.russian
        == "очно – дорога закрыта в сезоны программы, дистанционно – правила этого не разрешают")
    let missing = try noWay {
      $0.travel = []
      $0.rules.remote.allowed = false
    }
    #expect(missing == NoWay(inPerson: .noRoad, group: .noRoad, remote: .remoteRule))
  }

  @Test func whatBarsMostOfSeveralMentorsIsNamed() throws {
    // M and N live too far by the programme's limit, O would not travel so far.
    let noWay = try noWay {
      for id: Teacher.ID in ["N", "O"] {
        $0.teachers.append(
          Teacher(id: id, school: "A", mentoringTime: Minutes(600), mentorConsent: .signed))
        $0.mentors.append(MentorCompetency(teacher: id, competency: "C", level: 5))
      }
      $0.rules.groups.allowed = false
      $0.rules.remote.allowed = false
      $0.schools.append(School(id: "D", name: "School", kind: .secondary, settlement: ""))
      $0.teachers[3].school = "D"
      $0.travel.append(
        TravelRow(
          from: .school("D"), to: .school("B"), time: Minutes(30), distance: Hectometres(200)))
      $0.travel[0].time = Minutes(61)
      $0.teachers[3].travelLimit = Minutes(29)
    }
    #expect(noWay == NoWay(inPerson: .travelLimit, remote: .remoteRule))
  }
}
