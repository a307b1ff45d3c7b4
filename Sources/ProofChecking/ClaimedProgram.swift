/// The program that a proof speaks of, as the checker knows it: minimize, every row as it stands.
package struct ClaimedProgram: Sendable {
  package struct Variable: Sendable {
    package var name: String
    package var lower: Int
    package var upper: Int

    package init(name: String, lower: Int, upper: Int) {
      self.name = name
      self.lower = lower
      self.upper = upper
    }
  }

  package struct Row: Sendable {
    /// Each variable once, no coefficient 0.
    package var terms: [(variable: Int, coefficient: Int)]
    package var lower: Int?
    package var upper: Int?

    package init(terms: [(variable: Int, coefficient: Int)], lower: Int?, upper: Int?) {
      self.terms = terms
      self.lower = lower
      self.upper = upper
    }
  }

  package var variables: [Variable]
  package var rows: [Row]
  /// What a stage makes small; one that is made great comes with its signs turned.
  package var objective: [(variable: Int, coefficient: Int)]
  package var constant: Int

  package init(
    variables: [Variable], rows: [Row], objective: [(variable: Int, coefficient: Int)],
    constant: Int
  ) {
    self.variables = variables
    self.rows = rows
    self.objective = objective
    self.constant = constant
  }
}

/// `sum of coefficients × variables <= upper`, each variable once.
struct UpperRow: Sendable {
  var variables: [Int]
  var coefficients: [Int128]
  var upper: Int128

  init(_ terms: [(variable: Int, coefficient: Int)], upper: Int) {
    let terms = terms.filter { $0.coefficient != 0 }
    variables = terms.map(\.variable)
    coefficients = terms.map { Int128($0.coefficient) }
    self.upper = Int128(upper)
  }

  init(totals: [Int: Int128], upper: Int128) {
    let sorted = totals.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    variables = sorted.map(\.key)
    coefficients = sorted.map(\.value)
    self.upper = upper
  }
}
