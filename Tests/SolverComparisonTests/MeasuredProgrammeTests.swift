import MeasuredProgrammes
import Testing

@Suite struct MeasuredProgrammeTests {
  @Test func theSameSeedGivesTheSameFilesAndAnotherOthers() throws {
    for size in ["xs", "5x5"] {
      let files = try [101, 101, 102].map { seed in
        try #require(
          MeasuredProgramme(size: size, forms: .pairs, goals: .weighted, seed: UInt64(seed))
        ).files
      }
      #expect(files[0] == files[1])
      #expect(files[0] != files[2])
    }
  }

  @Test func sizesThatNobodyKnowsAreNone() {
    for size in ["tiny", "5x6", "0x0", "x", "9999x9999"] {
      #expect(MeasuredProgramme(size: size, forms: .pairs, goals: .weighted, seed: 1) == nil)
    }
    #expect(MeasuredProgramme(size: "5x5", forms: .full, goals: .weighted, seed: 1) == nil)
    #expect(MeasuredProgramme(size: "5x5", forms: .pairs, goals: .ordered, seed: 1) == nil)
  }

  @Test func oneToOneHasAMarkForEveryCouple() throws {
    let files = OneToOne(people: 4, seed: 101).files
    let estimates = try #require(files["estimates.csv"])
    #expect(estimates.split(separator: "\n").count == 17)
  }
}
