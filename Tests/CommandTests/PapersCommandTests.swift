import Foundation
import TestSupport
import Testing

/// `tandem papers` as a person meets it.
@Suite struct PapersCommandTests {
  private let root: TemporaryFolder

  init() throws {
    root = try TemporaryFolder()
    var district = DistrictFolder()
    district.files["people.csv"] = """
      code,name
      T1,Пробкина Анна Петровна
      T4,Кнопкин Пётр Ильич

      """
    try district.write(to: root.url.appendingPathComponent("district"))
    try root.write(HandMadePlans.right, to: "plan.json")
  }

  private func run(_ arguments: String...) throws -> Transcript {
    try Command(folder: root.url).run(["papers"] + arguments + ["--lang", "en"])
  }

  private func files(_ folder: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: root.url.appending(path: folder).path)
    return (all?.compactMap { $0 as? String } ?? []).filter { $0.contains(".") }.sorted()
  }

  @Test func aPlanMadeByHandGetsItsPapersAndAWarningForEachBlank() throws {
    let transcript = try run("district", "plan.json", "-o", "out", "--only", "contracts,programmes")
    #expect(
      files("out") == [
        "contracts/contract-S1-S2.docx", "programmes/programme-T1-T4.docx",
        "programmes/programme-T2-T5.docx",
      ])
    #expect(transcript.status == 0)
    #expect(transcript.outputText == "Files written: 3 in out; with blanks: 3.\n")
    let lines = transcript.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines.allSatisfy { $0.contains(".docx: warning: blanks to fill in: ") },
      "\(transcript.errors)")
  }

  @Test func papersOfAnEarlierPlanAreNamed() throws {
    _ = try run("district", "plan.json", "-o", "out", "--only", "programmes")
    try root.write("old", to: "out/programmes/programme-T9-T8.docx")
    let transcript = try run("district", "plan.json", "-o", "out", "--only", "programmes")
    #expect(
      transcript.errors.contains(
        "programmes/programme-T9-T8.docx: warning: this file is not of this plan;"))
    #expect(transcript.outputText.hasPrefix("Files written: 2 in out"))
  }

  @Test func nothingThatIsPrintedNamesAPerson() throws {
    let transcript = try run("district", "plan.json", "-o", "out")
    #expect(transcript.status == 0)
    for name in ["Пробкин", "Кнопкин"] { #expect(!transcript.text.contains(name)) }
  }

  @Test func theSamePlanGivesTheSameFiles() throws {
    _ = try run("district", "plan.json", "-o", "one")
    var environment = ["LANG": "ru_RU.UTF-8", "TZ": "Asia/Kamchatka"]
    environment["LC_ALL"] = "ru_RU.UTF-8"
    _ = try Command(folder: root.url, environment: environment)
      .run(["papers", "district", "plan.json", "-o", "two"])
    #expect(files("one").count > 20)
    #expect(files("one") == files("two"))
    for file in files("one") {
      let bytes = try ["one", "two"].map {
        try Data(contentsOf: root.url.appending(path: "\($0)/\(file)"))
      }
      #expect(bytes[0] == bytes[1], "\(file)")
    }
  }

  @Test func aPlanThatBreaksRulesGetsNoPapers() throws {
    try root.write(HandMadePlans.wrong, to: "wrong.json")
    let transcript = try run("district", "wrong.json", "-o", "out")
    #expect(transcript.status == 3)
    #expect(transcript.errors.contains("so nothing was written"))
    #expect(files("out") == [])
  }

  @Test func faultsOfTemplatesAreShownBeforeAnythingIsWritten() throws {
    _ = try run("--copy-templates", "own")
    try root.write("no document", to: "own/route.docx")
    try root.write("no document", to: "own/consent.docx")
    let transcript = try run("district", "plan.json", "-o", "out", "--templates", "own")
    #expect(transcript.status == 2)
    #expect(
      transcript.errors == """
        consent.docx: error: the file is broken or no .docx; save the template anew
        route.docx: error: the file is broken or no .docx; save the template anew

        """)
    #expect(files("out") == [])
  }

  @Test func copiedTemplatesAreSoundAndNeverOverwritten() throws {
    let first = try run("--copy-templates", "own")
    #expect(first.text.contains("Templates written: 15 in own"))
    let check = try run("--check", "own/contract.docx")
    #expect(check.status == 0)
    #expect(check.outputText == "The template has no faults (contract, one a partnership).\n")
    let again = try run("--copy-templates", "own")
    #expect(again.status == 1)
    #expect(again.errors.contains("there are templates in own already"))
  }

  @Test func aTemplateReadForAnotherPaperLacksItsNames() throws {
    _ = try run("--copy-templates", "own")
    let transcript = try run("--check", "own/contract.docx", "--as", "consent")
    #expect(transcript.status == 2)
    #expect(
      transcript.outputText.hasPrefix(
        "contract.docx: paragraph 1: error: there is no {{number}} here;"))
  }

  @Test func aTemplateOfAnUnknownNameOrNoneAtAllIsAFault() throws {
    try root.write("x", to: "letter.docx")
    let unknown = try run("--check", "letter.docx")
    #expect(unknown.status == 2)
    #expect(unknown.errors.hasPrefix("letter.docx: error: the file's name does not say"))
    let absent = try run("--check", "contract.docx")
    #expect(absent.status == 2)
    #expect(absent.errors.contains("contract.docx: error: the file cannot be read"))
  }

  @Test func rulesForNamesAreCheckedToo() throws {
    try root.write("{}", to: "rules.json")
    let transcript = try run("district", "plan.json", "-o", "out", "--name-rules", "rules.json")
    #expect(transcript.status == 2)
    #expect(transcript.errors.hasPrefix("rules.json:lastname: error: the list is absent"))
  }

  @Test(arguments: [
    ["district"], ["district", "plan.json"], [], ["--check", "a.docx", "--copy-templates", "b"],
    ["district", "plan.json", "-o", "out", "--only", "letters"],
    ["district", "plan.json", "-o", "out", "--as", "contract"],
  ])
  func aWrongCommandLineSaysWhatIsNeeded(arguments: [String]) throws {
    let transcript = try Command(folder: root.url).run(["papers"] + arguments)
    #expect(transcript.status == 1)
    #expect(transcript.errors.contains("Error:"))
    #expect(files("out") == [])
  }
}
