import FolderWriting
import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

@Suite struct FolderTemplateTests {
  /// What is read from a folder of files.
  private func from<Result>(_ files: [WrittenFile], _ read: (URL) throws -> Result) throws -> Result
  {
    let folder = try TemporaryFolder([:])
    for file in files { try folder.write(bytes: Array(file.data), to: file.name) }
    return try withExtendedLifetime(folder) { try read(folder.url) }
  }

  @Test(arguments: Language.allCases)
  func theExampleIsSoundInEitherFormat(language: Language) throws {
    let template = FolderTemplate(language)
    let files = [
      template.folder.csv(.semicolon) + [template.explanation], try template.folder.xlsx(language),
    ]
    for files in files {
      let reading = try from(files, ProgrammeFolder.read)
      #expect(reading.warnings.isEmpty)
      #expect(reading.programme.schools.map(\.id.text) == ["S01", "S02"])
      #expect(reading.programme.deficits.count == 1)
      #expect(reading.people.people["P01"] != nil)
      let year = try from(files) { try ProgrammeFolder.readYear(at: $0, scope: .everything) }
      #expect(year.warnings.isEmpty)
      #expect(year.records.results.count == 8 && year.records.timetable.count == 3)
      #expect(year.rules.swot.count == 3 && year.rules.calendar != nil)
    }
  }

  @Test(arguments: Language.allCases)
  func bothFormatsSayTheSame(language: Language) throws {
    let template = FolderTemplate(language).folder
    let csv = try from(template.csv(.comma), ProgrammeFolder.read)
    let xlsx = try from(template.xlsx(language), ProgrammeFolder.read)
    #expect(csv.programme.schools == xlsx.programme.schools)
    #expect(csv.programme.teachers == xlsx.programme.teachers)
    #expect(csv.programme.deficits == xlsx.programme.deficits)
    #expect(csv.people == xlsx.people)
  }

  @Test func bothLanguagesSayTheSameOfPersons() throws {
    let readings = try Language.allCases.map { language in
      try from(FolderTemplate(language).folder.csv(.comma), ProgrammeFolder.read)
    }
    #expect(readings[0].programme.deficits == readings[1].programme.deficits)
    #expect(readings[0].programme.mentors == readings[1].programme.mentors)
    #expect(
      readings[0].programme.schools.map(\.status) == readings[1].programme.schools.map(\.status))
  }

  @Test func everyColumnIsExplained() {
    for guide in TableGuide.all {
      for column in guide.columns {
        #expect(!column.meaning.russian.isEmpty && !column.meaning.english.isEmpty)
        #expect(guide.column(column.heading)?.code == column.code)
        #expect(guide.column(column.code)?.code == column.code)
      }
    }
  }
}
