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
    CSVRow(
      ["kind", "giver", "giver_school", "receiver", "receiver_school", "subject"]
        + ["group", "place", "mode", "minutes", "score"] + Self.criteria.map(\.rawValue)
        + ["remote_loss", "estimate", "rejected_by"]
    ).write(to: &output)
    for row in rows { CSVRow(Self.cells(row)).write(to: &output) }
    for row in rejected {
      let empty = Array(repeating: "", count: 7 + Self.criteria.count)
      CSVRow(Self.cells(row.sides) + empty + [row.rejection.code]).write(to: &output)
    }
  }

  private static let criteria = Criterion.ofMentoring + Criterion.ofTutoring

  private static func cells(_ sides: CandidateSides) -> [String] {
    [
      sides.kind.rawValue, sides.giver, sides.giverSchool.text, sides.receiver,
      sides.receiverSchool.text, sides.subject ?? "",
    ]
  }

  private static func cells(_ row: CandidateRow) -> [String] {
    let parts = criteria.map { criterion in
      row.score.parts.first { $0.criterion == criterion }.map { String($0.value.value) } ?? ""
    }
    let loss = row.score.estimate == nil ? String(row.score.remoteLoss.value) : ""
    return cells(row.sides) + [
      row.group?.text ?? "", row.place?.text ?? "", row.mode.rawValue,
      row.time.map { String($0.value) } ?? "", String(row.score.total.value),
    ] + parts + [loss, row.score.estimate.map { String($0.value) } ?? "", ""]
  }
}
