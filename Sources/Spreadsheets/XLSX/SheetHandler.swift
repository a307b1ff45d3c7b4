/// One sheet as it is read.
final class SheetHandler: XMLHandler {
  /// The measure of a sheet in Excel.
  private static let maxRow = 1_048_576
  private static let maxColumn = 16_384
  private static let maxMerges = 100_000

  private(set) var grid = TextGrid()
  private(set) var merges: [SheetRange] = []
  private(set) var hiddenRows = 0
  private(set) var fault: WorkbookFault?

  private let sheet: String
  private let strings: SharedStringsHandler
  private let formats: [NumberFormat]
  private let numbers: NumberText

  private var row = 0
  private var rowIsHidden = false
  private var rowHasCells = false
  private var column = -1
  private var cell = CellState()
  private var inlineText = TextCollector()

  init(
    sheet: String, strings: SharedStringsHandler, formats: [NumberFormat], countsFrom1904: Bool
  ) {
    self.sheet = sheet
    self.strings = strings
    self.formats = formats
    numbers = NumberText(countsFrom1904: countsFrom1904)
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "c" {
      startCell(attributes)
    } else if name == "v" {
      cell.isInValue = true
    } else if name == "row" {
      startRow(attributes)
    } else if name == "f" {
      cell.hasFormula = true
    } else if name == "mergeCell", let range = attributes.string("ref").flatMap(SheetRange.init) {
      if merges.count < Self.maxMerges { merges.append(range) }
    } else {
      inlineText.start(name)
    }
  }

  override func end(_ name: XMLName) {
    if name == "c" {
      endCell()
    } else if name == "v" {
      cell.isInValue = false
    } else if name == "row" {
      if rowIsHidden, rowHasCells { hiddenRows += 1 }
      grid.endRow(line: row)
    } else {
      inlineText.end(name)
    }
  }

  override func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if cell.isInValue { cell.value.append(contentsOf: piece) } else { inlineText.add(piece) }
  }

  private func startRow(_ attributes: XMLAttributes) {
    let number = attributes["r"] == nil ? row + 1 : attributes.number("r") ?? 0
    guard number > row, number <= Self.maxRow else {
      return fail(.disorder(sheet: sheet, row: row + 1))
    }
    row = number
    column = -1
    rowIsHidden = attributes.isTrue("hidden")
    rowHasCells = false
  }

  private func startCell(_ attributes: XMLAttributes) {
    let place = attributes["r"].map { SheetRange.position($0) } ?? (column + 1, row)
    guard let place, place.row == row, place.column > column, place.column < Self.maxColumn else {
      return fail(.disorder(sheet: sheet, row: max(1, row)))
    }
    column = place.column
    cell.reset()
    cell.type = CellState.ValueType(attributes["t"])
    cell.style = attributes.number("s") ?? 0
    _ = inlineText.take()
  }

  private func endCell() {
    guard fault == nil else { return }
    let isAdded: Bool
    switch cell.type {
    case .failure:
      isAdded = cell.value.withUnsafeBufferPointer { grid.add($0, at: column, .failure) }
    case .inline: isAdded = inlineText.take().withUnsafeBufferPointer { grid.add($0, at: column) }
    case _ where cell.value.isEmpty:
      isAdded = !cell.hasFormula || grid.add("", at: column, .formulaWithoutValue)
    case .shared:
      guard let index = Int(String(decoding: cell.value, as: UTF8.self)),
        (0..<strings.count).contains(index)
      else { return fail(.disorder(sheet: sheet, row: row)) }
      isAdded = strings.withText(index) { grid.add($0, at: column) }
    case .text: isAdded = cell.value.withUnsafeBufferPointer { grid.add($0, at: column) }
    case .truth:
      isAdded = grid.add(cell.value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE", at: column, .truth)
    case .date: isAdded = grid.add(Self.day(cell.value), at: column, .day)
    case .number:
      let format = cell.style < formats.count ? formats[cell.style] : .plain
      let stored = String(decoding: cell.value, as: UTF8.self)
      let (text, kind) = numbers.text(Blanks.trimmed(stored), format)
      isAdded = grid.add(text, at: column, kind)
    }
    rowHasCells = rowHasCells || grid.hasCells
    if !isAdded { fail(.tooMuchText(sheet: sheet)) }
  }

  /// A day written as `2021-09-15T00:00:00`, without its midnight.
  private static func day(_ value: [UInt8]) -> String {
    let text = String(decoding: value, as: UTF8.self)
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return text }
    let isMidnight = parts[1].allSatisfy { "0:.Z".contains($0) }
    return isMidnight ? String(parts[0]) : parts.joined(separator: " ")
  }

  private func fail(_ fault: WorkbookFault) {
    if self.fault == nil { self.fault = fault }
    stop()
  }
}

/// What is known of the cell that is being read.
private struct CellState {
  enum ValueType {
    case number, shared, inline, text, truth, failure, date

    init(_ raw: UnsafePointer<CChar>?) {
      switch raw.map({ String(cString: $0) }) {
      case "s": self = .shared
      case "inlineStr": self = .inline
      case "str": self = .text
      case "b": self = .truth
      case "e": self = .failure
      case "d": self = .date
      default: self = .number
      }
    }
  }

  var type = ValueType.number
  var style = 0
  var value: [UInt8] = []
  var isInValue = false
  var hasFormula = false

  mutating func reset() {
    value.removeAll(keepingCapacity: true)
    isInValue = false
    hasFormula = false
  }
}
