import Documents
import Mentoring

/// Candidates, and what was turned down, as one CSV table for other systems; Docs/CommandLine.md
/// describes the columns.
public struct CandidateTable {
  private let rows: [CandidateRow]
  private let rejected: [RejectedRow]

  public init(_ rows: [CandidateRow], rejected: [RejectedRow] = []) {
    self.rows = rows
    self.rejected = rejected
  }

  public func write(to output: inout some TextOutputStream) {
    Self.write(
      ["kind", "giver", "giver_school", "receiver", "receiver_school", "subject"]
        + ["group", "place", "mode", "minutes", "score"] + Criterion.allCases.map(\.rawValue)
        + ["remote_loss", "estimate", "rejected_by"], to: &output)
    for row in rows { Self.write(Self.cells(row), to: &output) }
    for row in rejected {
      let empty = Array(repeating: "", count: 7 + Criterion.allCases.count)
      Self.write(Self.cells(row.sides) + empty + [row.rule], to: &output)
    }
  }

  private static func cells(_ sides: CandidateSides) -> [String] {
    [
      sides.kind.rawValue, sides.giver, sides.giverSchool.text, sides.receiver,
      sides.receiverSchool.text, sides.subject ?? "",
    ]
  }

  private static func cells(_ row: CandidateRow) -> [String] {
    let parts = Criterion.allCases.map { criterion in
      row.score.parts.first { $0.criterion == criterion }.map { String($0.value.value) } ?? ""
    }
    let loss = row.score.estimate == nil ? String(row.score.remoteLoss.value) : ""
    return cells(row.sides) + [
      row.group?.text ?? "", row.place?.text ?? "", row.mode.rawValue,
      row.time.map { String($0.value) } ?? "", String(row.score.total.value),
    ] + parts + [loss, row.score.estimate.map { String($0.value) } ?? "", ""]
  }

  /// One row by RFC 4180; a code that a spreadsheet would take for a formula gets an apostrophe.
  private static func write(_ cells: [String], to output: inout some TextOutputStream) {
    let written = cells.map { cell in
      let isFormula = cell.first.map { "=+-@".contains($0) } ?? false
      let text = isFormula ? "'" + cell : cell
      guard text.contains(where: { ",\"\n\r".contains($0) || $0.isNewline }) else { return text }
      return "\""
        + text.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }
    output.write(written.joined(separator: ",") + "\n")
  }
}
