import Documents
import Foundation
import Mentoring
import ProgrammeFolder
import RoutingTables
import RussianOffice
import Spreadsheets
import WordTemplates
import ZIPArchive

/// The readers of what comes from outside.
enum FuzzedReader: UInt8, CaseIterable {
  /// A text file in whatever encoding and dialect.
  case csv
  /// One sheet's XML, in a workbook that is otherwise sound.
  case sheet
  /// Texts and looks of a workbook.
  case workbookParts
  /// The bytes of a workbook.
  case archive
  /// A table, named by the first byte.
  case table
  case programmeFile
  case scenario
  case planDocument
  /// The text of a Word template.
  case template
  case nameRules
  case routingReply
  /// A table, named by the first byte, of a folder that is otherwise sound, with all that is checked.
  case folder
  /// A plan of another time, whose codes may be gone.
  case earlierPlan
  case proof
  case calendar
  case groundwork
  /// Curator pairs and tandems that people put together.
  case list
  /// What was decided, and which tandems have ended, line by line.
  case record
  /// The bytes of a Word template.
  case templateFile

  func read(_ input: Data) {
    switch self {
    case .csv: readText(Array(input))
    case .sheet: readWorkbook(sheet: input)
    case .workbookParts:
      let half = input.count / 2
      readWorkbook(strings: Data(input.prefix(half)), styles: Data(input.dropFirst(half)))
    case .archive: readAll(input)
    case .table: _ = FuzzedTables(FuzzedTable(input.first ?? 0), Array(input.dropFirst()))
    case .folder: FuzzFolder.shared.read(FuzzedTable(input.first ?? 0), input.dropFirst())
    case .programmeFile: FuzzedTexts.readProgrammeFile(Array(input))
    case .scenario: FuzzedTexts.readScenario(Array(input), on: FuzzFolder.shared.programme)
    case .planDocument: FuzzedPlan.shared.readPlan(input)
    case .earlierPlan: _ = try? EarlierPlanJSON.decode(input, of: FuzzFolder.shared.programme)
    case .proof: FuzzedPlan.shared.readProof(input)
    case .calendar: FuzzedPlan.shared.readCalendar(input)
    case .groundwork: FuzzedPlan.shared.readGroundwork(input)
    case .list: FuzzFolder.shared.readList(input)
    case .record: FuzzFolder.shared.readRecord(input)
    case .template: readTemplate(text: input)
    case .templateFile: readTemplate(file: input)
    case .nameRules: _ = try? NameRules(input)
    case .routingReply: _ = try? RoutingReply(input)
    }
  }

  private func readText(_ bytes: [UInt8]) {
    guard let text = try? DecodedText(bytes) else { return }
    let dialect = CSVDialect.detect(text.utf8) { $0 == "teacher" }
    let reading = CSVReader.read(text.utf8, dialect)
    for row in reading.grid.rows { _ = reading.grid.texts(of: row) }
  }

  private static let sound = Data(
    "<worksheet><sheetData><row><c t=\"s\" s=\"1\"><v>0</v></c></row></sheetData></worksheet>".utf8)

  private func readWorkbook(
    sheet: Data = sound, strings: Data = Data("<sst><si><t>a</t></si></sst>".utf8),
    styles: Data = Data("<styleSheet/>".utf8)
  ) {
    let types = ["worksheet", "sharedStrings", "styles"]
    let links = types.map { "<Relationship Id=\"\($0)\" Type=\"/\($0)\" Target=\"\($0).xml\"/>" }
    let office = "<r><Relationship Id=\"a\" Type=\"/officeDocument\" Target=\"w.xml\"/></r>"
    let book = "<workbook><sheet name=\"S\" id=\"worksheet\"/></workbook>"
    var parts = [
      ("_rels/.rels", Data(office.utf8)), ("w.xml", Data(book.utf8)),
      ("_rels/w.xml.rels", Data("<r>\(links.joined())</r>".utf8)),
    ]
    for (type, data) in zip(types, [sheet, strings, styles]) { parts.append((type + ".xml", data)) }
    if let data = Self.archive(of: parts) { readAll(data) }
  }

  private func readAll(_ data: Data) {
    guard let reader = try? WorkbookReader(data) else { return }
    for sheet in reader.sheets {
      guard let contents = try? reader.read(sheet) else { continue }
      for row in contents.grid.rows { _ = contents.grid.texts(of: row) }
    }
  }

  private static let shape = RecordShape<Int>([
    .text("name", ru: "имя", en: "name") { $0 > 1 ? "<&>" : nil },
    .condition("isPair", ru: "пара", en: "pair") { $0 > 1 },
    .list(
      "rows", ru: "строки", en: "rows",
      RecordShape<Int>([.text("cell", ru: "ячейка", en: "cell") { $0 > 1 ? nil : "a\tb" }])
    ) { Array(0..<$0) },
  ])

  private func readTemplate(text: Data) {
    if let file = Self.template(text) { readTemplate(file: file) }
  }

  private func readTemplate(file: Data) {
    guard let template = try? WordTemplate(file, for: Self.shape.fields) else { return }
    _ = try? template.fill(Self.shape.record(2))
  }

  /// A Word file with this text.
  static func template(_ text: Data) -> Data? {
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    let types = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"\(main)\"/></Types>"
    let office =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    let links = "<r><Relationship Id=\"a\" Type=\"\(office)\" Target=\"word/document.xml\"/></r>"
    return archive(of: [
      ("[Content_Types].xml", Data(types.utf8)), ("_rels/.rels", Data(links.utf8)),
      ("word/document.xml", text),
    ])
  }

  private static func archive(of parts: [(String, Data)]) -> Data? {
    var writer = ZIPWriter()
    for (name, data) in parts { writer.add(name, data, isStored: true) }
    return try? writer.data()
  }
}
