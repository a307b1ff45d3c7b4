/// Cells of a sheet from one corner to the other; rows are counted from 1, columns from 0.
public struct SheetRange: Sendable, Hashable {
  public let rows: ClosedRange<Int>
  public let columns: ClosedRange<Int>

  /// Reads `B2:C5` or `B2`; nil where it is neither.
  init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false).map { corner in
      String(corner).withCString { Self.position($0) }
    }
    guard let first = corners.first ?? nil, let last = corners.last ?? nil, corners.count <= 2,
      first.row <= last.row, first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }

  /// The place that `AB12` names; nil where it names none.
  static func position(_ text: UnsafePointer<CChar>) -> (column: Int, row: Int)? {
    var (column, row, letters) = (0, 0, 0)
    var next = text
    while case let byte = UInt8(bitPattern: next.pointee) & 0xDF, (65...90).contains(byte) {
      column = column * 26 + Int(byte - 64)
      letters += 1
      next += 1
      if letters > 3 { return nil }
    }
    while case let byte = UInt8(bitPattern: next.pointee), (48...57).contains(byte) {
      row = row * 10 + Int(byte - 48)
      next += 1
      if row > 9_999_999 { return nil }
    }
    return letters > 0 && row > 0 && next.pointee == 0 ? (column - 1, row) : nil
  }
}
