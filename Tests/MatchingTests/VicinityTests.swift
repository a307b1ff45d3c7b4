import Mentoring
import TestSupport
import Testing

@testable import Matching

/// Nobody who could meet is missed by looking at near schools alone.
@Suite struct VicinityTests {
  @Test(arguments: Array(1...40) as [UInt64])
  func everySchoolWithinTheLimitIsNear(seed: UInt64) throws {
    let programme = try TinyProgramme.programme(seed: seed, flavour: .mixed)
    for limit in [0, 20, 45, 90, 600] {
      var vicinity = SchoolVicinity(programme, limit: Minutes(limit))
      for (index, school) in programme.schools.enumerated() {
        let near = Set(vicinity.schools(near: index))
        for (other, end) in programme.schools.enumerated() {
          let legs = [
            programme.travel.leg(from: school, to: end),
            programme.travel.leg(from: end, to: school),
          ]
          let isWithin = legs.contains { ($0?.time.value ?? .max) <= limit }
          #expect(
            !isWithin || near.contains(other), "\(school.id.text) to \(end.id.text) in \(limit)")
        }
      }
    }
  }

  /// Asking every rule about every pair, and counting by rules and looking near, find the same.
  @Test(arguments: Array(1...60) as [UInt64], TinyProgramme.Flavour.allCases)
  func countingTogetherFindsWhatAskingEachFinds(
    seed: UInt64, flavour: TinyProgramme.Flavour
  ) throws {
    let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
    let surroundings = Surroundings(programme)
    var each = PeopleChoices(surroundings, scoring: Scoring(surroundings))
    var together = PeopleChoices(surroundings, scoring: Scoring(surroundings))
    for deficit in programme.deficits.indices {
      let mentee = surroundings.teacherOfDeficit[deficit]
      each.verdicts.append(each.judgeEach(deficit, mentee))
      together.verdicts.append(
        each.rules.mayBarPairs(of: mentee, in: surroundings)
          ? together.judgeEach(deficit, mentee) : together.judgeTogether(deficit, mentee))
    }
    each.findGroups()
    together.findGroups()
    #expect(each.serves.map(text) == together.serves.map(text))
    #expect(each.groups.map(text) == together.groups.map(text))
    #expect(each.verdicts.map(text) == together.verdicts.map(text))
  }

  private func text<Value>(_ value: Value) -> String { "\(value)" }
}
