import Audit
import IntegerProgramming
import Mentoring

@testable import Planning

/// An integer program as texts that do not depend on the order of anything: one a variable, a row,
/// a goal. Two programs are the same where these are.
struct ProgramText: Equatable {
  private(set) var variables: [String]
  private(set) var rows: [String]
  private(set) var goals: [String]

  init(_ formulation: Formulation, goals wanted: [Goal]) {
    let names = formulation.program.variables.map { formulation.naming.variable($0.index) }
    let program = formulation.program
    func sum(_ expression: LinearExpression) -> String {
      Self.sum(expression.terms.map { ($0.coefficient, names[$0.variable.index]) })
    }
    variables = program.variables.map { "\(names[$0.index]) in \(program.bounds(of: $0))" }
    rows = (0..<program.constraintCount).map { index in
      let row = program.constraint(at: index)
      let constant = row.expression.constant
      return Self.row(
        sum(row.expression), row.lower.map { $0 - constant }, row.upper.map { $0 - constant })
    }
    goals = wanted.compactMap { goal in
      formulation.goals[goal].map { "\(goal.rawValue): \(sum($0)) + \($0.constant)" }
    }
    sort()
  }

  init(_ record: ProgramOfRecord, goals wanted: [Goal]) {
    func sum(_ terms: [ProgramOfRecord.Term]) -> String {
      Self.sum(terms.map { ($0.coefficient, record.variables[$0.variable].name) })
    }
    variables = record.variables.map { "\($0.name) in \($0.lower...$0.upper)" }
    rows = record.rows.map { Self.row(sum($0.terms), $0.lower, $0.upper) }
    goals = wanted.compactMap { goal in
      record.goals[goal].map { "\(goal.rawValue): \(sum($0.terms)) + \($0.constant)" }
    }
    sort()
  }

  private mutating func sort() {
    variables.sort()
    rows.sort()
    goals.sort()
  }

  private static func sum(_ terms: [(coefficient: Int, name: String)]) -> String {
    var byName: [String: Int] = [:]
    for term in terms { byName[term.name, default: 0] += term.coefficient }
    return byName.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { "\($0.value) \($0.key)" }.joined(separator: " + ")
  }

  private static func row(_ sum: String, _ lower: Int?, _ upper: Int?) -> String {
    "\(lower.map { "\($0) <= " } ?? "")\(sum)\(upper.map { " <= \($0)" } ?? "")"
  }

  /// What the one has and the other has not, of each kind the first few.
  static func differences(planner: Self, audit: Self, few: Int = 6) -> [String] {
    func compare(_ kind: String, _ left: [String], _ right: [String]) -> [String] {
      var surplus: [String: Int] = [:]
      for text in left { surplus[text, default: 0] += 1 }
      for text in right { surplus[text, default: 0] -= 1 }
      let lines = surplus.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { text, times in
        "\(kind) of the \(times > 0 ? "planner" : "audit") alone: \(text.prefix(2000))"
      }
      return lines.prefix(few) + (lines.count > few ? ["\(kind)s that differ: \(lines.count)"] : [])
    }
    return compare("variable", planner.variables, audit.variables)
      + compare("row", planner.rows, audit.rows) + compare("goal", planner.goals, audit.goals)
  }
}
