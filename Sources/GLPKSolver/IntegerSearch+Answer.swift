import IntegerProgramming

extension IntegerSearch {
  /// Whether the start already is what was asked for.
  var startIsGoodEnough: Bool {
    request.start.map { isGoodEnough(program.objective.value(at: $0)) } ?? false
  }

  mutating func tighten(_ other: Int) {
    bound = bound.map { sense.tighter($0, other) } ?? other
  }

  /// GLPK's values as integers; nil unless they are feasible exactly.
  func verified(_ values: [Double]) -> [Int]? {
    var integers: [Int] = []
    integers.reserveCapacity(values.count)
    for value in values {
      guard let integer = Int(exactly: value.rounded()) else { return nil }
      integers.append(integer)
    }
    return program.isFeasible(integers) ? integers : nil
  }

  /// The better of the found values and the start, with the status that the bound allows.
  func answer(_ status: TerminationStatus, _ found: [Int]?, nodes: Int) -> Solution {
    guard let values = better(found, request.start) else {
      let known = status == .gapReached ? .numericalTrouble : status
      return Solution(status: known, values: nil, objective: nil, bound: bound, nodes: nodes)
    }
    let objective = program.objective.value(at: values)
    var status = status
    var bound = bound
    if let claimed = bound, sense.prefers(objective, to: claimed) {
      // Better than possible: the caller's bound or GLPK's is wrong.
      status = .numericalTrouble
      bound = nil
    } else if bound == objective {
      status = .optimal
    } else if isGoodEnough(objective) {
      status = .gapReached
    } else if status == .gapReached {
      status = .numericalTrouble
    }
    return Solution(
      status: status, values: values, objective: objective, bound: bound, nodes: nodes)
  }

  private func isGoodEnough(_ objective: Int) -> Bool {
    guard let bound else { return false }
    let gap = abs(Double(objective) - Double(bound))
    return gap <= Double(request.limits.absoluteGap)
      || gap <= request.limits.relativeGap * abs(Double(objective))
  }

  private func better(_ left: [Int]?, _ right: [Int]?) -> [Int]? {
    guard let left, let right else { return left ?? right }
    let isBetter = sense.prefers(
      program.objective.value(at: right), to: program.objective.value(at: left))
    return isBetter ? right : left
  }
}
