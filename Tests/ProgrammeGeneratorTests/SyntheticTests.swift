import Mentoring
import Testing

@testable import ProgrammeGenerator

/// Made-up programmes have the sizes on which the search is measured.
@Suite struct SyntheticTests {
  @Test(arguments: [
    // Schools, teachers, deficits and mentor-deficit candidates as Docs/Generator.md lists them.
    (SyntheticSize.xs, 12, 170, 113, 269), (.sLow, 33, 574, 64, 426), (.s, 33, 574, 415, 2_891),
    (.mLow, 100, 3_000, 630, 8_609), (.m, 100, 3_000, 2_157, 33_543),
  ])
  func namedSizesHaveTheStatisticsPromised(
    size: SyntheticSize, schools: Int, teachers: Int, deficits: Int, candidates: Int
  ) throws {
    for seed: UInt64 in [1, 2] {
      let contents = ProgrammeGenerator.contents(.synthetic(size: size), seed: seed)
      #expect(contents.schools.count == schools)
      #expect(contents.teachers.count == teachers)
      #expect(abs(contents.deficits.count - deficits) * 100 <= deficits)
      let mentors = Set(contents.mentors.map(\.teacher)).count
      #expect(mentors == teachers * 12 / 100)
      #expect((mentors * 7 / 2...mentors * 9 / 2).contains(contents.mentors.count))
      let found = CandidateCount(try Programme(contents)).count
      #expect(abs(found - candidates) * 4 <= candidates, "\(size.id), seed \(seed): \(found)")
    }
  }

  @Test(arguments: [(2, 2, 1000), (5, 40, 0), (300, 2_500, 200)])
  func anySizeIsAProgramme(schools: Int, teachers: Int, deficitShare: Int) throws {
    let size = SyntheticSize(schools: schools, teachers: teachers, deficitShare: deficitShare)
    let programme = try Programme(
      ProgrammeGenerator.contents(.synthetic(size: size), seed: 3))
    #expect(programme.schools.count == schools)
    #expect(programme.teachers.count == teachers)
    #expect(!programme.recipients.isEmpty)
    #expect(!programme.curators.isEmpty)
    #expect(Set(programme.teachers.map(\.school)).count == schools)
  }

  @Test func goalsAreOrderedOrWeighted() {
    let ordered = ProgrammeGenerator.contents(.synthetic(size: .xs), seed: 1).rules.goals
    #expect(ordered.map(\.id) == ["curators", "coverage", "worst_off", "quality+burden"])
    let weighted = ProgrammeGenerator.contents(
      .synthetic(size: .xs, goals: .weighted), seed: 1
    ).rules.goals
    #expect(weighted.map(\.id) == ["curators+coverage+quality+burden"])
  }
}
