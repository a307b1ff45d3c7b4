import Foundation
import ZIPArchive

/// Inputs to begin from: every file of the corpus of broken folders, shipped scenarios, golden plans
/// and parts of Word templates, each for its reader.
enum FuzzSeeds {
  static func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (index, seed) in try (files + ownSeeds + made()).enumerated() {
      try (Data([seed.reader.rawValue]) + seed.data).write(
        to: folder.appendingPathComponent("seed-\(index)"))
    }
  }

  private static var project: URL { FuzzFolder.tests.deletingLastPathComponent() }

  private static var files: [(reader: FuzzedReader, data: Data)] {
    ["Tests/BadData", "Tests/Golden/Plans", "Scenarios", "Data"].flatMap { folder in
      let walk = FileManager.default.enumerator(
        at: project.appendingPathComponent(folder), includingPropertiesForKeys: nil)
      let files = (walk?.allObjects as? [URL] ?? []).sorted { $0.path < $1.path }
      return files.flatMap { seeds(of: $0, isScenario: folder == "Scenarios") }
    }
  }

  /// Long tables by their first lines.
  private static func seeds(
    of file: URL, isScenario: Bool
  ) -> [(reader: FuzzedReader, data: Data)] {
    guard let data = try? Data(contentsOf: file) else { return [] }
    switch file.pathExtension {
    case "csv":
      let start = Data(data.prefix(1500))
      let name = file.deletingPathExtension().lastPathComponent
      guard let table = FuzzedTable.all.firstIndex(where: { $0.name == name }) else {
        return [(.csv, start), (.list, start)]
      }
      let named = Data([UInt8(table)]) + start
      return [(.csv, start), (.table, named), (.folder, named)]
    case "yaml": return [(isScenario ? .scenario : .programmeFile, data)]
    case "xlsx": return [(.archive, data)]
    case "json": return [(.planDocument, data), (.earlierPlan, data)]
    default: return []
    }
  }

  /// Documents of the folder in memory, and lines of its record.
  private static func made() throws -> [(reader: FuzzedReader, data: Data)] {
    let plan = FuzzedPlan.shared.document()
    let list = "recipient,curator\nS02,S01\n\nmentor,mentee,competency\nT1,T2,C11\n"
    let tandem = "mentor,mentee,competency,mode,form,place\nT1,T2,C11,remote,pair,\n"
    let entry =
      "{\"number\":1,\"status\":\"draft\",\"reason\":\"r\",\"plan\":{\"file\":\"p.json\",\"sha256\":\"\","
      + "\"scenario\":\"base\",\"status\":\"optimal\",\"goals\":{},\"indicators\":{}},"
      + "\"alternatives\":[],\"inputs\":[]}\n"
    let numbers = [0, 10, 0, 0, 1, 0, 1, 0, 1, 0, 0].flatMap { number in
      [UInt8](repeating: 0, count: 7) + [number]
    }
    let text = Data("<w:document><w:body><w:p><w:r><w:t>{{name}}</w:t></w:r></w:p></w:body>".utf8)
    return [
      (.planDocument, plan), (.earlierPlan, plan), (.proof, try FuzzedPlan.shared.proof()),
      (.calendar, try FuzzedPlan.shared.calendar()), (.groundwork, Data(numbers)),
      (.list, Data(list.utf8)), (.list, Data(tandem.utf8)), (.record, Data(entry.utf8)),
      (.templateFile, FuzzedReader.template(text + Data("</w:document>".utf8)) ?? Data()),
    ]
  }

  private static var ownSeeds: [(reader: FuzzedReader, data: Data)] {
    let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let texts: [(FuzzedReader, String)] = [
      (
        .template,
        "<w:document \(word)><w:body><w:p><w:r><w:t>{{na</w:t></w:r><w:r><w:t>me}}</w:t></w:r></w:p>"
          + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{#rows}}{{cell}}{{/rows}}</w:t></w:r></w:p></w:tc>"
          + "</w:tr></w:tbl></w:body></w:document>"
      ),
      (
        .sheet,
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r></is></c>"
          + "<c r=\"B1\" s=\"1\"><f>1+1</f><v>45000.5</v></c></row></sheetData>"
          + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>"
      ),
      (
        .workbookParts,
        "<sst><si><r><t>a</t></r><rPh><t>b</t></rPh></si></sst>"
          + "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/></numFmts>"
          + "<cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
      ),
      (
        .nameRules,
        "{\"lastname\":{\"exceptions\":[],\"suffixes\":[{\"gender\":\"male\",\"test\":[\"ов\"],"
          + "\"mods\":[\"а\",\"у\",\"а\",\"ым\",\"е\"]}]},\"firstname\":{\"suffixes\":[]},"
          + "\"middlename\":{\"suffixes\":[]}}"
      ),
      (
        .routingReply,
        "{\"code\":\"Ok\",\"durations\":[[0,60.5],[null,0]],\"distances\":[[0,1000],[null,0]],"
          + "\"sources\":[{\"location\":[105.1,54.8]}],\"destinations\":[]}"
      ),
      (
        .routingReply,
        "{\"sources_to_targets\":[[{\"time\":0,\"distance\":0}]],\"units\":\"kilometers\"}"
      ),
    ]
    return texts.map { ($0, Data($1.utf8)) } + [soundArchive]
  }

  private static var soundArchive: (FuzzedReader, Data) {
    var writer = ZIPWriter()
    let office = "<r><Relationship Id=\"a\" Type=\"/officeDocument\" Target=\"w.xml\"/></r>"
    writer.add("_rels/.rels", Data(office.utf8), isStored: true)
    writer.add(
      "w.xml", Data("<workbook><sheet name=\"S\" id=\"b\"/></workbook>".utf8), isStored: true)
    let link = "<r><Relationship Id=\"b\" Type=\"/worksheet\" Target=\"s.xml\"/></r>"
    writer.add("_rels/w.xml.rels", Data(link.utf8), isStored: true)
    writer.add(
      "s.xml",
      Data("<worksheet><row><c t=\"str\"><v>school</v></c></row></worksheet>".utf8))
    return (.archive, (try? writer.data()) ?? Data())
  }
}
