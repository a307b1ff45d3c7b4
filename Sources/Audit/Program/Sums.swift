/// A sum of variables while the program is being written.
typealias Sum = ProgramOfRecord.Expression

extension ProgramOfRecord.Expression {
  static let zero = Self(terms: [], constant: 0)

  static func variable(_ position: Int) -> Self {
    Self(terms: [.init(variable: position, coefficient: 1)], constant: 0)
  }

  mutating func add(_ other: Self, times factor: Int = 1) {
    if factor == 0 { return }
    constant += factor * other.constant
    for term in other.terms {
      terms.append(.init(variable: term.variable, coefficient: factor * term.coefficient))
    }
  }

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.add(right)
    return sum
  }

  static func - (left: Self, right: Self) -> Self {
    var sum = left
    sum.add(right, times: -1)
    return sum
  }

  static func * (factor: Int, sum: Self) -> Self {
    var product = zero
    product.add(sum, times: factor)
    return product
  }

  /// The greatest value of a sum of choices, none of which is taken away.
  var most: Int { terms.reduce(constant) { $0 + $1.coefficient } }

  /// The same sum with each variable once, in order, and none with coefficient 0.
  var merged: Self {
    var merged: [ProgramOfRecord.Term] = []
    for term in terms.sorted(by: { $0.variable < $1.variable }) {
      if merged.last?.variable == term.variable {
        merged[merged.count - 1].coefficient += term.coefficient
      } else {
        merged.append(term)
      }
    }
    return Self(terms: merged.filter { $0.coefficient != 0 }, constant: constant)
  }
}

extension Sequence<ProgramOfRecord.Expression> {
  var total: ProgramOfRecord.Expression { reduce(into: .zero) { $0.add($1) } }
}
