import BoundProofs

/// Finds the rows that a proof names among those that the program really has, by what they say.
struct RowMatching {
  private let variables: [Int]
  private var byContent: [Content: [Int]] = [:]
  private let program: ClaimedProgram

  private struct Content: Hashable {
    var terms: [[Int]]
    var lower: Int?
    var upper: Int?
  }

  init(_ program: ClaimedProgram, _ variables: [Int]) {
    self.program = program
    self.variables = variables
    for (number, row) in program.rows.enumerated() {
      let terms = row.terms.map { [$0.variable, $0.coefficient] }.sorted { $0[0] < $1[0] }
      byContent[Content(terms: terms, lower: row.lower, upper: row.upper), default: []].append(
        number)
    }
  }

  func rows(_ stated: [StageProof.ProgramRow]) throws(ProofRefusal) -> [ClaimedProgram.Row] {
    var rows: [ClaimedProgram.Row] = []
    for (position, row) in stated.enumerated() {
      let terms = row.terms.map { [variables[$0[0]], $0[1]] }.sorted { $0[0] < $1[0] }
      guard
        let number = byContent[Content(terms: terms, lower: row.lower, upper: row.upper)]?.first
      else { throw .foreignRow(position) }
      rows.append(program.rows[number])
    }
    return rows
  }
}
