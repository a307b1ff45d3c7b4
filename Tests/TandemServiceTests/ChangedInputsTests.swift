import Documents
import ProgrammeFolder
import Testing

@testable import TandemService

@Suite struct ChangedInputsTests {
  private let folder = [
    FileDigest(file: "deficits.csv", sha256: "aa"), FileDigest(file: "teachers.csv", sha256: "bb"),
  ]

  private func inputs(
    _ files: [(String, String)], tandem: String = Versions.tandem
  ) -> Provenance {
    Provenance(
      inputs: files.map { .init(file: $0.0, sha256: $0.1) }, tandem: tandem, glpk: Versions.glpk)
  }

  @Test func sameFilesAreNoChange() {
    let same = inputs([("teachers.csv", "bb"), ("deficits.csv", "aa")])
    #expect(ChangedInputs(from: same, to: folder) == nil)
  }

  @Test func planThatDoesNotSayWhatItWasMadeFromIsNotHeldAgainstTheFolder() {
    #expect(ChangedInputs(from: nil, to: folder) == nil)
    #expect(ChangedInputs(from: inputs([]), to: folder) == nil)
  }

  @Test func namesOfPersonsInAnEarlierPlanAreNotMissed() {
    let before = inputs([("teachers.csv", "bb"), ("deficits.csv", "aa"), ("people.csv", "cc")])
    #expect(ChangedInputs(from: before, to: folder) == nil)
  }

  @Test func namesWhatChangedWhatIsNewAndWhatIsGone() throws {
    let before = inputs([("deficits.csv", "ab"), ("wishes.csv", "cc")])
    let change = try #require(ChangedInputs(from: before, to: folder))
    #expect(
      change.messages.map(\.english) == [
        "the plan was made from other data (changed: deficits.csv; new: teachers.csv; gone: "
          + "wishes.csv); it is checked against the present ones"
      ])
  }

  @Test func namesAnotherVersion() throws {
    let before = inputs([("teachers.csv", "bb"), ("deficits.csv", "aa")], tandem: "0.0.9")
    let change = try #require(ChangedInputs(from: before, to: folder))
    #expect(change.files == nil)
    #expect(
      change.messages.map(\.english) == [
        "the plan was made by another version (Tandem 0.0.9; now Tandem \(Versions.tandem)), which "
          + "may make another plan"
      ])
    #expect(change.messages[0].russian.contains("в другой версии (Tandem 0.0.9;"))
  }
}
