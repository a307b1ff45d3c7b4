import BoundProofs

/// A cut that says that of some literals at most one holds: it follows where any two of them, held at
/// once, propagate to a contradiction.
struct CliqueRule {
  /// Before any cut.
  private var ranges: VariableRanges
  /// By literal, the literals that no longer hold once it does; nil: it can never hold.
  private var excluded: [Int: Set<Int>?] = [:]

  init(_ ranges: VariableRanges) { self.ranges = ranges }

  mutating func proves(_ cut: StageProof.Cut) -> Bool {
    var literals: [Int] = []
    var opposites = 0
    for term in cut.terms {
      let variable = term[0]
      guard ranges.lower[variable] >= 0, ranges.upper[variable] <= 1, abs(term[1]) == 1 else {
        return false
      }
      if term[1] < 0 { opposites += 1 }
      literals.append(2 * variable + (term[1] < 0 ? 1 : 0))
    }
    guard Set(literals).count == literals.count, cut.upper >= 1 - opposites else { return false }
    for (position, literal) in literals.enumerated() {
      for other in literals[..<position] where !exclude(literal, other) { return false }
    }
    return true
  }

  private mutating func exclude(_ one: Int, _ other: Int) -> Bool {
    guard let excluded = exclusions(of: one) else { return true }
    if excluded.contains(other) { return true }
    return exclusions(of: other)?.contains(one) ?? true
  }

  /// What cannot hold beside the literal; nil: it cannot hold itself.
  private mutating func exclusions(of literal: Int) -> Set<Int>? {
    if let known = excluded[literal] { return known }
    let depth = ranges.depth
    defer { ranges.giveBack(to: depth) }
    let value = literal & 1 == 0 ? 1 : 0
    var found: Set<Int>? = nil
    if ranges.narrow(literal / 2, value, value) {
      found = Set(
        ranges.changes(since: depth).flatMap { variable -> [Int] in
          if ranges.upper[variable] <= 0 { return [2 * variable] }
          return ranges.lower[variable] >= 1 ? [2 * variable + 1] : []
        })
    }
    excluded[literal] = .some(found)
    return found
  }
}
