import Mentoring

/// Where something stands in a template, as a person can find it.
public struct TemplatePlace: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case body
    /// The name of the header's file in the document, such as `header1.xml`.
    case header(String)
    case footer(String)
    case notes(String)
  }

  enum Spot: Sendable, Hashable {
    /// Counted from 1, without those in tables.
    case paragraph(Int)
    /// All counted from 1; of tables in a cell the outer one counts.
    case cell(table: Int, row: Int, column: Int)
  }

  let part: Part
  let spot: Spot
  /// Grows from the start of the part to its end; the same inside a paragraph.
  let order: Int

  /// The table it stands in; nil outside of tables.
  var table: Int? { if case .cell(let table, _, _) = spot { table } else { nil } }

  public func text(in language: Language) -> String {
    let name: String? =
      switch part {
      case .body: nil
      case .header(let file):
        LocalizedText(ru: "верхний колонтитул (\(file)), ", en: "header (\(file)), ")[language]
      case .footer(let file):
        LocalizedText(ru: "нижний колонтитул (\(file)), ", en: "footer (\(file)), ")[language]
      case .notes(let file):
        LocalizedText(ru: "сноски (\(file)), ", en: "notes (\(file)), ")[language]
      }
    let spot =
      switch spot {
      case .paragraph(let number):
        LocalizedText(ru: "абзац \(number)", en: "paragraph \(number)")
      case .cell(let table, let row, let column):
        LocalizedText(
          ru: "таблица \(table), строка \(row), ячейка \(column)",
          en: "table \(table), row \(row), cell \(column)")
      }
    return (name ?? "") + spot[language]
  }
}

/// Counts paragraphs and cells while a part is read from its start to its end.
struct PlaceCounter {
  private let part: TemplatePlace.Part
  private var paragraphs = 0
  private var tables = 0
  private var row = 0
  private var column = 0
  private var depth = 0
  private var order = 0

  init(_ part: TemplatePlace.Part) { self.part = part }

  /// The paragraph or cell that was entered last.
  var place: TemplatePlace {
    TemplatePlace(
      part: part,
      spot: depth > 0
        ? .cell(table: tables, row: row, column: column) : .paragraph(max(1, paragraphs)),
      order: order)
  }

  mutating func enter(_ name: String) {
    order += 1
    switch name {
    case "w:p" where depth == 0: paragraphs += 1
    case "w:tbl":
      depth += 1
      if depth == 1 { (tables, row) = (tables + 1, 0) }
    case "w:tr" where depth == 1: (row, column) = (row + 1, 0)
    case "w:tc" where depth == 1: column += 1
    default: break
    }
  }

  mutating func leave(_ name: String) {
    if name == "w:tbl" { depth -= 1 }
  }
}
