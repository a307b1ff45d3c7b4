import Exports
import Mentoring
import OfficeRecords
import Testing

@Suite struct CSVTests {
  private func file(_ path: String, _ files: [ExportFile]) throws -> String {
    try #require(files.first { $0.path == path }).text
  }

  @Test func machinesGetCommasAndCodes() throws {
    let text = try file("comma/curator_pairs.csv", Sample.tables().csv(.russian))
    #expect(
      text == """
        recipient,recipient_name,curator,curator_name,head,head_name,mode,score
        S3,Alpha,S1,First,H1,Глобусова Анна Ивановна,in_person,549
        S4,Beta,S2,Second,H2,,in_person,47

        """)
  }

  @Test func aRussianSpreadsheetGetsSemicolonsAndWords() throws {
    let text = try file("semicolon/curator_pairs.csv", Sample.tables().csv(.russian))
    #expect(
      text == "\u{FEFF}Школа-получатель: код;Школа-получатель;Школа-куратор: код;Школа-куратор;"
        + "Куратор: код;Куратор;Как;Оценка\r\n"
        + "S3;Alpha;S1;First;H1;Глобусова Анна Ивановна;очно;549\r\nS4;Beta;S2;Second;H2;;очно;47\r\n"
    )
  }

  @Test func decimalsHaveTheCommaOfTheLanguage() throws {
    let files = try Sample.tables().csv(.russian)
    #expect(try file("comma/trips.csv", files).contains("S1,First,S3,Alpha,25,30,4"))
    let russian = try file("semicolon/indicators.csv", files)
    #expect(russian.contains(";28,5;") || russian.contains(",5;") || russian.contains(",6;"))
    #expect(!russian.contains("."))
  }

  /// Names of schools, people, topics and competencies come from somebody's table.
  @Test(arguments: ["=1+1", "+7", "-2", "@SUM(A1)", "\tx", "\rx"])
  func nothingFromTheDataRunsAsAFormula(evil: String) throws {
    var contents = Sample.contents
    for index in contents.schools.indices { contents.schools[index].name = evil }
    for index in contents.topics.indices { contents.topics[index].name = evil }
    for index in contents.competencies.indices { contents.competencies[index].name = evil }
    for index in contents.teachers.indices { contents.teachers[index].position = evil }
    let office = OfficeRecords(
      people: contents.teachers.map { Person(code: $0.id.text, name: evil) })
    let programme = try Programme(contents)
    let tables = ExportTables(Sample.plan, of: programme, office, names: .joined)
    var cells = 0
    for file in tables.csv(.russian) + tables.dataPackage(.russian)
      + OneRoster(Sample.plan, of: programme, office, names: .joined).files
    where file.path.hasSuffix(".csv") {
      for cell in CSVCells.cells(file.text, separator: file.path.hasPrefix("semi") ? ";" : ",") {
        cells += cell.hasPrefix("'") ? 1 : 0
        let first = cell.unicodeScalars.first
        #expect(first.map { !["=", "+", "-", "@", "\t", "\r"].contains($0) } ?? true, "\(cell)")
      }
    }
    #expect(cells > 100)
  }
}

/// The cells of a file of separated values, taken apart without the writer's help.
enum CSVCells {
  static func cells(_ text: String, separator: Unicode.Scalar) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, scalar == separator || scalar == "\n" {
        cells.append(String(cell))
        cell = String.UnicodeScalarView()
      } else if isQuoted || scalar != "\r" {
        cell.append(scalar)
      }
    }
    return cells
  }
}
