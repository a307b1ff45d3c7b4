import Foundation
import Mentoring
import Testing
import ZIPArchive

@testable import WordTemplates

/// A .docx with just what Word needs, around a body or in place of a part.
enum SmallDocument {
  static let types =
    #"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#
  static let links =
    #"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#

  static func document(_ body: String) -> String {
    #"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#
      + body + "</w:body></w:document>"
  }

  static func file(_ body: String, _ others: [(String, String)] = []) -> Data {
    parts(
      [
        ("[Content_Types].xml", types), ("_rels/.rels", links),
        ("word/document.xml", document(body)),
      ]
        + others)
  }

  static func parts(_ parts: [(String, String)]) -> Data {
    var archive = ZIPWriter()
    for (name, text) in parts { archive.add(name, Data(text.utf8)) }
    return try! archive.data()
  }

  /// A paragraph of one run a text.
  static func paragraph(_ runs: String...) -> String {
    "<w:p>" + runs.map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }.joined() + "</w:p>"
  }

  static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { cells in
      "<w:tr>" + cells.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl>\(rows.joined())</w:tbl>"
  }

  /// The body of a filled-in paper.
  static func body(of data: Data) throws -> Element {
    let reader = try ZIPReader(data)
    let entry = try #require(reader.entry(named: "word/document.xml"))
    let root = try MarkupReader.read(reader.read(entry), part: "word/document.xml")
    return try #require(root.first("w:body"))
  }

  /// The text of each paragraph, cells in brackets.
  static func lines(of data: Data) throws -> [String] {
    func lines(_ element: Element) -> [String] {
      element.elements.flatMap { child -> [String] in
        switch child.name {
        case "w:p": [child.text]
        case "w:tr":
          [child.elements.map { "[" + lines($0).joined(separator: "|") + "]" }.joined()]
        default: lines(child)
        }
      }
    }
    return lines(try body(of: data))
  }
}

/// Somebody with visits, enough to ask for everything that a template can.
struct Host: Sendable {
  struct Guest: Sendable {
    var name: String?
    var towns: [String] = []
  }

  var name: String? = "Анна"
  var note: String?
  var isHome = true
  var guests: [Guest] = []

  static let town = RecordShape<String>([
    .text("town", ru: "город", en: "town") { $0 }
  ])
  static let guest = RecordShape<Guest>(
    label: { $0.name },
    [
      .text("guest", ru: "гость", en: "guest") { $0.name },
      .list("towns", ru: "города", en: "towns", town) { $0.towns },
    ])
  static let shape = RecordShape<Host>([
    .text("name", ru: "имя", en: "name", hint: { _ in "T1" }) { $0.name },
    .optional("note", ru: "заметка", en: "note") { $0.note },
    .condition("home", ru: "дома", en: "at home") { $0.isHome },
    .list("guests", ru: "гости", en: "guests", guest) { $0.guests },
    .group("first", ru: "первый гость", en: "first guest", guest) {
      $0.guests.first ?? Guest(name: nil)
    },
    .drawing("map", ru: "карта", en: "map") { _ in
      Drawing(width: 100, height: 50, description: "карта")
    },
  ])

  func lines(_ body: String) throws -> [String] { try SmallDocument.lines(of: paper(body).data) }

  func paper(_ body: String) throws -> WordTemplate.Paper {
    try WordTemplate(SmallDocument.file(body), for: Self.shape.fields)
      .fill(Self.shape.record(self))
  }

  static func faults(_ body: String) -> [String] {
    faults(file: SmallDocument.file(body))
  }

  static func faults(file: Data) -> [String] {
    do {
      _ = try WordTemplate(file, for: shape.fields)
      return []
    } catch {
      return error.faults.map { $0.line(file: "a.docx", in: .english) }
    }
  }
}
