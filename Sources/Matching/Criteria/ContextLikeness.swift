import Mentoring

extension Scoring {
  /// How alike two schools' conditions are: size, locality, kind, contingent; 0…1000.
  mutating func likeness(_ one: Int, _ other: Int) -> Int {
    let key = one * surroundings.programme.schools.count + other
    if let known = likenesses[key] { return known }
    let (left, right) = (surroundings.programme.schools[one], surroundings.programme.schools[other])
    let parts = [
      Self.size(left.pupils, right.pupils),
      Self.equality(left.locality, right.locality),
      left.kind == right.kind ? 1000 : 0,
      Self.closeness(left.contingent, right.contingent),
    ]
    let likeness = roundedQuotient(parts.reduce(0, +), parts.count)
    likenesses[key] = likeness
    return likeness
  }

  private static func size(_ left: Int?, _ right: Int?) -> Int {
    guard let left, let right, max(left, right) > 0 else { return 500 }
    return roundedQuotient(1000 * min(left, right), max(left, right))
  }

  private static func equality<Value: Equatable>(_ left: Value?, _ right: Value?) -> Int {
    guard let left, let right else { return 500 }
    return left == right ? 1000 : 0
  }

  private static func closeness(_ left: Thousandths?, _ right: Thousandths?) -> Int {
    guard let left, let right else { return 500 }
    return 1000 - abs(left.value - right.value)
  }
}
