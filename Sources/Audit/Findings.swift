import Mentoring

/// Violations as they are found, each once.
struct Findings {
  private var found: Set<Violation> = []

  mutating func add(_ violation: Violation) { found.insert(violation) }

  /// In the order of rules, then of subjects.
  var sorted: [Violation] {
    let places = Dictionary(
      uniqueKeysWithValues: zip(Violation.Rule.allCases, Violation.Rule.allCases.indices))
    return found.map { ((places[$0.rule]!, $0.subjects + [$0.message.english]), $0) }
      .sorted { $0.0.0 == $1.0.0 ? precedes($0.0.1, $1.0.1) : $0.0.0 < $1.0.0 }
      .map(\.1)
  }

  /// By Unicode scalars, never by the locale.
  private func precedes(_ left: [String], _ right: [String]) -> Bool {
    left.lexicographicallyPrecedes(right) {
      $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
  }
}
