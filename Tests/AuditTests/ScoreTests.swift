import Mentoring
import TestSupport
import Testing

@testable import Audit

/// Scores by hand: Docs/Formulation.md, section 3.
@Suite struct ScoreTests {
  private func facts(_ change: (inout Mutation.Case) -> Void = { _ in }) throws -> Facts {
    var changed = Mutation.Case()
    change(&changed)
    return Facts(try Programme(changed.contents))
  }

  private func worth(
    _ mentor: Teacher.ID, _ teacher: Teacher.ID, _ competency: Competency.ID, at place: School.ID?,
    after change: (inout Mutation.Case) -> Void = { _ in }
  ) throws -> Worth? {
    let facts = try facts(change)
    let programme = facts.programme
    let deficit = Deficit.ID(teacher: teacher, competency: competency)
    return facts.worth(
      ofMentor: programme.teacherIndex[mentor]!, for: programme.deficitIndex[deficit]!,
      at: place.map { programme.schoolIndex[$0]! })
  }

  @Test func levelsAboveTheNeedAreWorthTwoHundredEach() throws {
    // T01 has 9 − 1 for C11; T08 needs 8.
    let levels = [8: 600, 7: 800, 6: 1000, 5: 1000]
    for (needed, part) in levels {
      let worth = try worth("T01", "T08", "C11", at: "S3") {
        $0.deficit("T08", "C11") { $0.levelNeeded = needed }
      }
      #expect(worth?.parts[.competence] == part)
    }
  }

  @Test func aRowWithoutEvidenceLosesAHundredAfterTheCap() throws {
    let worth = try worth("T14", "T05", "C2", at: nil) {
      $0.contents.mentors[5].evidence = ""
    }
    #expect(worth?.parts[.competence] == 900)
  }

  @Test func theRowWithFewestStepsIsUsed() throws {
    // C1 at 9 and C11 at 8 both give 8 for C11; the nearer one has no evidence.
    let worth = try worth("T01", "T08", "C11", at: "S3") {
      $0.contents.mentors.append(MentorCompetency(teacher: "T01", competency: "C11", level: 8))
    }
    #expect(worth?.parts[.competence] == 500)
  }

  @Test func aBetterRowFurtherUpIsUsed() throws {
    let worth = try worth("T01", "T08", "C11", at: "S3") {
      $0.contents.mentors.append(MentorCompetency(teacher: "T01", competency: "C11", level: 7))
    }
    #expect(worth?.parts[.competence] == 600)
  }

  @Test func travelIsNothingWhereTheLimitIsNothing() throws {
    let worth = try worth("T10", "T04", "C11", at: "S2") {
      $0.contents.rules.mentors.travelLimit = .zero
    }
    #expect(worth?.parts[.travel] == 1000)
  }

  @Test func travelBeyondTheLimitCountsAsTheLimit() throws {
    let worth = try worth("T10", "T04", "C11", at: "S2") {
      $0.contents.rules.mentors.travelLimit = Minutes(44)
    }
    #expect(worth?.parts[.travel] == 0)
  }

  @Test func bothDirectionsOfPreferenceCount() throws {
    let worth = try worth("T01", "T05", "C11", at: "S3") {
      $0.contents.wishes.append(
        Wish(who: .school("S1"), whom: .teacher("T05"), kind: .prefers))
    }
    #expect(worth?.parts[.preference] == 1000)
  }

  @Test func anEstimateGoesBeforeThePartsAndTheLoss() throws {
    let worth = try worth("T14", "T05", "C2", at: nil) {
      $0.contents.estimates.append(
        Estimate(
          mentor: "T14", deficit: Deficit.ID(teacher: "T05", competency: "C2"),
          quality: Thousandths(123)))
    }
    #expect(worth?.total == 123)
  }

  @Test func withoutWeightsTheScoreIsNothing() throws {
    let worth = try worth("T14", "T05", "C2", at: nil) {
      $0.contents.rules.quality.tandem = [.competence: 0]
    }
    #expect(worth?.total == 0)
  }

  @Test func criteriaThatAKindDoesNotHaveWeighNothing() throws {
    let facts = try facts {
      $0.contents.rules.quality.curator = [.swot: 1, .competence: 9]
    }
    let index = facts.programme.schoolIndex
    let worth = facts.worth(ofCurator: index["S1"]!, for: index["S3"]!, .inPerson)
    #expect(worth?.total == 810)
  }

  @Test func opportunitiesRaiseAndThreatsLower() throws {
    // 4 of 5 is 800; + 20 × 2 of S1 − 20 × 1 of S3 = 820.
    let facts = try facts()
    let index = facts.programme.schoolIndex
    #expect(facts.topicFit(index["S1"]!, index["S3"]!, 0) == 820)
    // 4 of 10 is 400, + 40.
    #expect(facts.topicFit(index["S1"]!, index["S4"]!, 0) == 440)
    // No strength at all, no weakness at all.
    #expect(facts.topicFit(index["S2"]!, index["S3"]!, 0) == 0)
    #expect(facts.topicFit(index["S1"]!, index["S2"]!, 0) == 0)
  }

  @Test func topicFitStaysWithinItsEnds() throws {
    let facts = try facts {
      $0.contents.rules.quality.opportunityRaise = Thousandths(500)
      $0.contents.rules.quality.threatFall = Thousandths(0)
    }
    let index = facts.programme.schoolIndex
    #expect(facts.topicFit(index["S1"]!, index["S3"]!, 0) == 1000)
    let low = try self.facts { $0.contents.rules.quality.threatFall = Thousandths(900) }
    #expect(low.topicFit(index["S1"]!, index["S3"]!, 0) == 0)
  }

  @Test func likenessTakesTheMiddleWhereItKnowsNothing() throws {
    let facts = try facts()
    let index = facts.programme.schoolIndex
    // Pupils 200 of 1000, urban and rural, two kinds, 300 − 100: (200 + 0 + 0 + 800) / 4.
    #expect(facts.likeness(index["S1"]!, index["S3"]!) == 250)
    // S6 and P1: unknown, different, different, unknown.
    #expect(facts.likeness(index["S6"]!, index["P1"]!) == 250)
    #expect(facts.likeness(index["S3"]!, index["S3"]!) == 1000)
    let empty = try self.facts {
      $0.school("S3") { $0.pupils = 0 }
      $0.school("S4") { $0.pupils = 0 }
    }
    // 500, 1000, 1000, 950.
    #expect(empty.likeness(index["S3"]!, index["S4"]!) == 863)
  }

  @Test func aSchoolWithoutWeaknessFitsHalf() throws {
    let facts = try facts()
    let index = facts.programme.schoolIndex
    #expect(facts.fit(index["S1"]!, index["S6"]!) == 500)
  }
}
