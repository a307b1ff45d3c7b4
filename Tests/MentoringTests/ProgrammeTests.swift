import Mentoring
import Testing

@Suite struct ProgrammeTests {
  @Test func theOrderOfRowsChangesNothing() throws {
    var reversed = ProgrammeContents.sound()
    reversed.schools.reverse()
    reversed.swot.reverse()
    reversed.competencies.reverse()
    reversed.teachers.reverse()
    let (programme, other) = (try Programme(.sound()), try Programme(reversed))
    #expect(programme.schools == other.schools)
    #expect(programme.swot == other.swot)
    #expect(programme.competencies == other.competencies)
    #expect(programme.teachers == other.teachers)
  }

  @Test func entitiesAreFoundByTheirKeys() throws {
    let programme = try Programme(.sound())
    #expect(programme.school("S2").name == "Second")
    #expect(programme.teacher("T2").school == "S2")
    #expect(programme.school(of: "T1").id == "S1")
    #expect(programme.topic("reading").name == "Reading")
    #expect(programme.deficit(Deficit.ID(teacher: "T2", competency: "C11")).points == Points(10))
  }

  @Test func stepsLeadFromTheSpecialToTheGeneral() throws {
    let programme = try Programme(.sound())
    #expect(programme.steps(from: "C11", upTo: "C11") == 0)
    #expect(programme.steps(from: "C11", upTo: "C1") == 1)
    #expect(programme.steps(from: "C1", upTo: "C11") == nil)
  }
}

@Suite struct ProgrammeLimitsTests {
  private func programme(_ change: (inout ProgrammeContents) -> Void) throws -> Programme {
    var contents = ProgrammeContents.sound()
    change(&contents)
    return try Programme(contents)
  }

  @Test func recipientsFollowTheRules() throws {
    #expect(try programme { _ in }.recipients.map(\.id) == ["S2"])
    #expect(try programme { $0.rules.recipients = .nobody }.recipients.isEmpty)
    #expect(try programme { $0.rules.recipients = .listed(["S1"]) }.recipients.map(\.id) == ["S1"])
    #expect(
      try programme { $0.rules.recipients = .statuses([.leader]) }.recipients.map(\.id) == ["S1"])
  }

  @Test func aPartnerIsARecipientOnlyWhereListed() throws {
    #expect(try programme { $0.schools[1].kind = .partner }.recipients.isEmpty)
    let listed = try programme {
      $0.schools[1].kind = .partner
      $0.rules.recipients = .listed(["S2"])
    }
    #expect(listed.recipients.map(\.id) == ["S2"])
  }

  @Test func fairnessLooksAtRecipientsOrAtAllSchools() throws {
    #expect(try programme { _ in }.fairSchools.map(\.id) == ["S2"])
    let all = try programme {
      $0.rules.fairness.schools = .all
      $0.schools.append(School(id: "S3", name: "", kind: .partner, settlement: "Upper"))
    }
    #expect(all.fairSchools.map(\.id) == ["S1", "S2"])
  }

  @Test func aSchoolsOwnFloorGoesBefore() throws {
    let programme = try programme {
      $0.rules.floor = Rules.Floor()
      $0.rules.floor?.schools = ["S2": Thousandths(600)]
    }
    #expect(programme.floorShare(of: programme.school("S2")) == Thousandths(600))
    #expect(programme.floorShare(of: programme.school("S1")) == Thousandths(500))
  }

  @Test func contractsAreLimitedByTheSchoolThenByItsKind() throws {
    let programme = try programme {
      $0.rules.contracts.perSchool = 4
      $0.rules.contracts.perPartnerOrganisation = 9
      $0.schools[0].contractLimit = 2
      $0.schools.append(School(id: "S3", name: "", kind: .partner, settlement: "Upper"))
    }
    #expect(programme.schools.map { programme.contractLimit(of: $0) } == [2, 4, 9])
  }

  /// Half of 24 h 3 min is 12 h 1.5 min, in whole minutes 721.
  @Test func aHighLoadReducesMentoringTime() throws {
    func time(load: Int?) throws -> Minutes {
      let programme = try programme {
        $0.rules.mentors.reducedAbove = Minutes(1080)
        $0.teachers[0].mentoringTime = Minutes(1443)
        $0.teachers[0].weeklyLoad = load.map { Minutes($0) }
      }
      return programme.mentoringTime(of: programme.teacher("T1"))
    }
    #expect(try time(load: 1080) == Minutes(1443))
    #expect(try time(load: 1083) == Minutes(721))
    #expect(try time(load: nil) == Minutes(1443))
  }

  @Test func aTeachersOwnFiguresGoBeforeTheRules() throws {
    let programme = try programme {
      $0.rules.mentees.learningTime = Minutes(600)
      $0.teachers[0].maxMentees = 5
      $0.teachers[0].maxGroups = 0
      $0.teachers[0].maxMentors = 1
      $0.teachers[0].learningTime = Minutes(60)
    }
    let (own, other) = (programme.teacher("T1"), programme.teacher("T2"))
    #expect(programme.maxMentees(of: own) == 5 && programme.maxMentees(of: other) == 3)
    #expect(programme.maxGroups(of: own) == 0 && programme.maxGroups(of: other) == 1)
    #expect(programme.maxMentors(of: own) == 1 && programme.maxMentors(of: other) == 2)
    #expect(
      programme.learningTime(of: own) == Minutes(60)
        && programme.learningTime(of: other) == Minutes(600))
  }

  @Test func theLowerTravelLimitHolds() throws {
    func limits(own: Int?) throws -> [Int] {
      let programme = try programme {
        $0.teachers[0].travelLimit = own.map { Minutes($0) }
        $0.rules.mentees.travelLimit = Minutes(45)
      }
      let teacher = programme.teacher("T1")
      return [
        programme.mentorTravelLimit(of: teacher).value,
        programme.menteeTravelLimit(of: teacher).value,
      ]
    }
    #expect(try limits(own: nil) == [60, 45])
    #expect(try limits(own: 50) == [50, 45])
    #expect(try limits(own: 90) == [60, 45])
  }
}
