import Documents
import Foundation
import Mentoring
import ProgrammeFolder
import Spreadsheets
import ZIPArchive

/// The readers of what comes from outside.
enum FuzzedReader: String, CaseIterable {
  /// A text file in whatever encoding and dialect.
  case csv
  /// One sheet's XML, in a workbook that is otherwise sound.
  case sheet
  /// Texts and looks of a workbook.
  case workbookParts
  /// The bytes of a workbook.
  case archive
  /// A table of a folder that is otherwise sound, with everything that is checked of it.
  case table
  case programmeFile
  case scenario
  case planDocument

  func read(_ input: Data) {
    switch self {
    case .csv: readText(Array(input))
    case .sheet: readWorkbook(sheet: input)
    case .workbookParts:
      let half = input.count / 2
      readWorkbook(strings: Data(input.prefix(half)), styles: Data(input.dropFirst(half)))
    case .archive: readAll(input)
    case .table: FuzzFolder.shared.read("teachers.csv", input)
    case .programmeFile: FuzzFolder.shared.read("programme.yaml", input)
    case .scenario: FuzzFolder.shared.readScenario(input)
    case .planDocument: _ = try? PlanJSON.decode(input, of: FuzzFolder.shared.programme)
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
    var writer = ZIPWriter()
    let types = ["worksheet", "sharedStrings", "styles"]
    let links = types.map { "<Relationship Id=\"\($0)\" Type=\"/\($0)\" Target=\"\($0).xml\"/>" }
    writer.add(
      "_rels/.rels",
      Data(
        "<r><Relationship Id=\"a\" Type=\"/officeDocument\" Target=\"w.xml\"/></r>".utf8),
      isStored: true)
    writer.add(
      "w.xml", Data("<workbook><sheet name=\"S\" id=\"worksheet\"/></workbook>".utf8),
      isStored: true)
    writer.add("_rels/w.xml.rels", Data("<r>\(links.joined())</r>".utf8), isStored: true)
    for (type, data) in zip(types, [sheet, strings, styles]) {
      writer.add(type + ".xml", data, isStored: true)
    }
    if let data = try? writer.data() { readAll(data) }
  }

  private func readAll(_ data: Data) {
    guard let reader = try? WorkbookReader(data) else { return }
    for sheet in reader.sheets {
      guard let contents = try? reader.read(sheet) else { continue }
      for row in contents.grid.rows { _ = contents.grid.texts(of: row) }
    }
  }
}
