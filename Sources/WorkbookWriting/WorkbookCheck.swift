/// What the library would print a warning about, or write into a file that Excel then "repairs".
struct WorkbookCheck {
  static let maxRows = 1_048_576
  static let maxColumns = 16_384
  static let maxTextUnits = 32_767

  static func check(_ workbook: Workbook) throws(WorkbookFailure) {
    guard !workbook.sheets.isEmpty else { throw WorkbookFailure(reason: "no sheet") }
    var seen: Set<String> = []
    for sheet in workbook.sheets {
      guard isSheetName(sheet.name), seen.insert(sheet.name.lowercased()).inserted else {
        throw WorkbookFailure(sheet: sheet.name, reason: "no name for a sheet, or not the only one")
      }
      try check(sheet)
    }
    guard workbook.sheets.contains(where: { !$0.isHidden }) else {
      throw WorkbookFailure(reason: "every sheet is hidden")
    }
  }

  static func isSheetName(_ name: String) -> Bool {
    !name.isEmpty && name.utf16.count <= 31 && !name.hasPrefix("'") && !name.hasSuffix("'")
      && name.unicodeScalars.allSatisfy { isXML($0) && !"[]:*?/\\".unicodeScalars.contains($0) }
  }

  private static func check(_ sheet: Worksheet) throws(WorkbookFailure) {
    guard sheet.rows.count <= maxRows, sheet.rows.allSatisfy({ $0.count <= maxColumns }) else {
      throw WorkbookFailure(sheet: sheet.name, reason: "more cells than a sheet holds")
    }
    for (index, row) in sheet.rows.enumerated() {
      for cell in row where !isWritable(cell.value) {
        throw WorkbookFailure(
          sheet: sheet.name, reason: "row \(index + 1) has a value that no cell can hold")
      }
    }
    guard sheet.choices.allSatisfy(isWritable) else {
      throw WorkbookFailure(sheet: sheet.name, reason: "a list of choices is too long")
    }
  }

  private static func isWritable(_ value: Cell.Value) -> Bool {
    switch value {
    case .blank, .truth: true
    case .text(let text): text.utf16.count <= maxTextUnits && text.unicodeScalars.allSatisfy(isXML)
    case .number(let number): number.isFinite
    case .date(let year, let month, let day):
      (1900...9999).contains(year) && (1...12).contains(month) && (1...31).contains(day)
    case .formula(let formula, let result): formula.hasPrefix("=") && result.isFinite
    }
  }

  private static func isWritable(_ choices: CellChoices) -> Bool {
    if let hint = choices.hint, hint.title.utf16.count > 32 || hint.text.utf16.count > 255 {
      return false
    }
    guard case .values(let values) = choices.source else { return true }
    return CellChoices.Source.fits(values)
  }

  /// Characters that the library writes as they are or escapes; the two others no XML can hold.
  private static func isXML(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value != 0 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }
}
