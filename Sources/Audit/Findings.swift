import Mentoring

/// Violations as they are found, each once.
struct Findings {
  private var found: Set<Violation> = []
  private let names: CodeNames?

  /// - Parameter programme: names what codes stand for; nil: messages have codes alone.
  init(_ programme: Programme? = nil) { names = programme.map(CodeNames.init) }

  mutating func add(_ violation: Violation) {
    found.insert(names.map(violation.named) ?? violation)
  }

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
