import Exports
import Foundation
import Mentoring
import TestSupport
import Testing

/// No person, deficit or phone can reach a public export.
@Suite struct PublicTests {
  /// Every text that must not be published: codes and names of persons, phones, addresses, and what
  /// diagnostics found.
  private var secrets: [String] {
    let contents = Sample.contents
    let people = Sample.office.people.values
    let parts = people.flatMap { person in
      [person.code, person.familyName, person.givenName, person.phone ?? "", person.email ?? ""]
    }
    return
      (parts + contents.competencies.flatMap { [$0.id.text, $0.name] }
      + ["+7 000", "example.org", "дефицит", "Дефицит", "deficit", "teacher"])
      .filter { !$0.isEmpty }
  }

  /// The secrets that a file shows; a workbook is looked at inside.
  private func shown(_ files: [ExportFile]) throws -> Set<String> {
    var shown: Set<String> = []
    for file in files {
      let text = file.path.hasSuffix(".xlsx") ? try unpacked(file) : file.text
      // Digests of files are hexadecimal and not of the data.
      shown.formUnion(secrets.filter { text.contains($0) || file.path.contains($0) })
    }
    return shown
  }

  private func unpacked(_ file: ExportFile) throws -> String {
    let folder = try Python.folder([file])
    let answer = try Python.run(
      #"""
      import re, sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1])
      for name in archive.namelist():
          text = archive.read(name).decode()
          # Places of cells, such as H1, and the time of day look like codes.
          text = re.sub(r"<dcterms:(created|modified)[^>]*>[^<]*<", "<", text)
          text = re.sub(r' (r|ref|sqref|activeCell|topLeftCell)="[^"]*"', "", text)
          text = re.sub(r"<(c:f|f|formula|definedName)\b[^>]*>[^<]*<", "<", text)
          print(name, text)
      """#, [folder.url.appendingPathComponent(file.path).path])
    #expect(answer.status == 0)
    return answer.output
  }

  @Test func nothingOfAnyPersonIsPublished() throws {
    let found = try shown(Sample.publicFiles())
    #expect(found == [], "\(found.sorted())")
  }

  /// The same search finds them where they may stand.
  @Test func theSearchWouldFindThem() throws {
    let found = try shown(Sample.files(.joined))
    let all = Set(secrets)
    #expect(found.contains("H1") && found.contains("C11") && found.contains("+7 000"))
    #expect(found.count > all.count / 2)
  }

  /// Who is who stays unknown where only codes are given, the school's own phone aside.
  @Test func outsidersSeeCodesWithoutNames() throws {
    let found = try shown(Sample.files(.codes))
    let names = Sample.office.people.values.flatMap { [$0.familyName, $0.givenName] }
    let own = Sample.office.people.values.compactMap(\.phone)
    let addresses = Sample.office.people.values.compactMap(\.email)
    #expect(found.isDisjoint(with: names + own + addresses))
    #expect(found.contains("T01"))
  }

  @Test func whatDiagnosticsCountedIsWithheld() throws {
    let indicators = try #require(
      ExportTables(Sample.facts()).tables.first { $0.name == "indicators" })
    let shown = indicators.rows.compactMap { row in
      if case .word(let word, _) = row[0] { word } else { nil }
    }
    #expect(shown.contains(Indicator.recipientsWithCurator.rawValue))
    #expect(!shown.contains(Indicator.deficitsCovered.rawValue))
    #expect(!shown.contains(Indicator.recipientTeachersWithMentor.rawValue))
  }
}
