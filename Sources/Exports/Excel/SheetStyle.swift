import Mentoring
import WorkbookWriting

/// The looks of the workbook, and where colours ask for attention.
enum SheetStyle {
  static let accent: UInt32 = 0x1F4E79
  static let soft: UInt32 = 0xDDEBF7
  static let green: UInt32 = 0xC6EFCE
  static let amber: UInt32 = 0xFFEB9C
  static let red: UInt32 = 0xFFC7CE

  static let body = CellStyle.plain.with {
    $0.hasBorder = true
    $0.borderColour = 0xBFBFBF
    $0.vertical = .top
  }
  /// Long texts break inside their cell.
  static let text = body.with { $0.wraps = true }
  static let header = CellStyle.plain.with {
    $0.isBold = true
    $0.hasBorder = true
    $0.borderColour = 0xBFBFBF
    $0.wraps = true
    $0.vertical = .centre
    $0.horizontal = .centre
    $0.fill = accent
    $0.colour = 0xFFFFFF
  }
  static let sum = CellStyle.plain.with {
    $0.isBold = true
    $0.hasBorder = true
    $0.borderColour = 0xBFBFBF
    $0.fill = soft
  }
  static let title = CellStyle.plain.with {
    $0.isBold = true
    $0.size = 16
    $0.colour = accent
  }
  static let subtitle = CellStyle.plain.with { $0.colour = 0x595959 }
  static let heading = CellStyle.plain.with {
    $0.isBold = true
    $0.size = 12
    $0.colour = accent
  }

  /// nil: as the program shows it.
  static func format(_ kind: ExportField.Kind) -> String? {
    switch kind {
    case .integer: "#,##0"
    case .decimal(let places): places == 1 ? "#,##0.0" : "#,##0.00"
    case .date: "dd.mm.yyyy"
    case .month: "mm.yyyy"
    case .text, .truth, .word: nil
    }
  }

  private static func filled(_ colour: UInt32) -> CellStyle {
    CellStyle.plain.with { $0.fill = colour }
  }

  /// - Parameter cell: the column's first cell of data, such as `C2`.
  static func rules(
    for field: String, _ cell: String, _ language: Language
  ) -> [ConditionalFormat.Rule] {
    let (yes, no) = language == .russian ? ("да", "нет") : ("yes", "no")
    switch field {
    case "score": return [.scale(low: 0xF8CBAD, middle: 0xFFF2CC, high: 0xC6E0B4)]
    case "points", "covered_share": return [.bars(0x9DC3E6)]
    case "used_share":
      return [
        .when("=AND(ISNUMBER(\(cell)),\(cell)>100)", filled(red)),
        .when("=AND(ISNUMBER(\(cell)),\(cell)>=90)", filled(amber)),
        .when("=AND(ISNUMBER(\(cell)),\(cell)>0)", filled(green)),
      ]
    case "missing":
      return [.when("=\(cell)>0", filled(amber)), .when("=\(cell)=0", filled(green))]
    case "reached":
      return [
        .when("=\(cell)=\"\(yes)\"", filled(green)), .when("=\(cell)=\"\(no)\"", filled(red)),
      ]
    default: return []
    }
  }
}
