/// A workbook that could not be made.
public struct WorkbookFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sheet concerned; nil: the workbook as a whole.
  public var sheet: String?
  /// What stands in the way, in the words of the library or of this target.
  public var reason: String

  public init(sheet: String? = nil, reason: String) {
    self.sheet = sheet
    self.reason = reason
  }

  public var description: String { sheet.map { "sheet \($0): \(reason)" } ?? reason }
}
