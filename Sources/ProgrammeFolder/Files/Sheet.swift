import Mentoring

/// A table as text, whatever file format it came from: a header and rows of trimmed cells.
struct Sheet {
  struct Row {
    /// Line of the file at which the row begins, counted from 1.
    let line: Int
    let cells: [String]

    /// Cells up to the last one in which something is written.
    var width: Int { (cells.lastIndex { !$0.isEmpty } ?? -1) + 1 }

    /// A row in which nothing is written; it is skipped.
    var isBlank: Bool { width == 0 }
  }

  /// The file's name inside the folder.
  let file: String
  let header: Row
  let rows: [Row]
  /// Whether every row of the file was understood; else faults that follow from lost rows must not
  /// be reported.
  let isComplete: Bool
}
