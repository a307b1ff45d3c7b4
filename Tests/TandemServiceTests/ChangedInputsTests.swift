import Documents
import ProgrammeFolder
import Testing

@testable import TandemService

@Suite struct ChangedInputsTests {
  private let folder = [
    FileDigest(file: "deficits.csv", sha256: "aa"), FileDigest(file: "teachers.csv", sha256: "bb"),
  ]

  private func inputs(_ files: [(String, String)]) -> [Provenance.Input] {
    files.map { .init(file: $0.0, sha256: $0.1) }
  }

  @Test func sameFilesAreNoChange() {
    let same = inputs([("teachers.csv", "bb"), ("deficits.csv", "aa")])
    #expect(ChangedInputs(from: same, to: folder) == nil)
  }

  @Test func planThatDoesNotSayWhatItWasMadeFromIsNotHeldAgainstTheFolder() {
    #expect(ChangedInputs(from: [], to: folder) == nil)
  }

  @Test func namesOfPersonsInAnEarlierPlanAreNotMissed() {
    let before = inputs([("teachers.csv", "bb"), ("deficits.csv", "aa"), ("people.csv", "cc")])
    #expect(ChangedInputs(from: before, to: folder) == nil)
  }

  @Test func namesWhatChangedWhatIsNewAndWhatIsGone() throws {
    let before = inputs([("deficits.csv", "ab"), ("wishes.csv", "cc")])
    let change = try #require(ChangedInputs(from: before, to: folder))
    #expect(
      change.message.english
        == "the plan was made from other data (changed: deficits.csv; new: teachers.csv; gone: "
        + "wishes.csv); it is checked against the present ones")
  }
}
