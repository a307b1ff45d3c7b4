import ZIPArchive

/// What keeps a workbook, or a sheet of it, from being read.
public enum WorkbookFault: Error, Sendable, Hashable {
  /// The file is no archive, or none that can be unpacked.
  case archive(ZIPFault)
  /// An archive, but no workbook in Excel's XML format.
  case notAWorkbook
  /// A part that the workbook names, or needs, is not in it.
  case missingPart(String)
  /// A part is no well-formed XML; the line is that of the part.
  case malformed(part: String, line: Int)
  /// A part declares a document type, which no workbook does and which can hide an entity bomb.
  case documentType(part: String)
  /// A part nests elements, or stretches one, beyond any workbook's measure.
  case shapeless(part: String)
  /// More text in one sheet than fits.
  case tooMuchText(sheet: String)
  /// Rows or cells that stand in no order, or outside of any sheet's measure.
  case disorder(sheet: String, row: Int)
  case noMemory
}
