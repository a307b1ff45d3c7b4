import IntegerProgramming

/// What must hold before numbers are handed to GLPK, which checks none of it.
enum ModelCheck {
  /// Doubles hold every integer up to this one.
  static let limit = 1 << 53

  /// Throws where a number of the program cannot become a double exactly.
  static func check(_ program: IntegerProgram) throws(SolverFailure) {
    let isHeld = { (value: Int) in value.magnitude <= UInt(limit) }
    guard program.variableLower.allSatisfy(isHeld), program.variableUpper.allSatisfy(isHeld) else {
      throw outOfRange("the range of a variable")
    }
    guard program.coefficients.allSatisfy(isHeld) else { throw outOfRange("a coefficient") }
    guard program.rowLower.allSatisfy({ $0 == IntegerProgram.noLower || isHeld($0) }),
      program.rowUpper.allSatisfy({ $0 == IntegerProgram.noUpper || isHeld($0) })
    else { throw outOfRange("the bound of a row") }
    let objective = program.objective.expression.normalized()
    guard isHeld(objective.constant), objective.terms.allSatisfy({ isHeld($0.coefficient) }) else {
      throw outOfRange("a coefficient of the objective")
    }
    guard program.largestObjective < Double(limit) else {
      throw outOfRange("a value that the objective can have")
    }
    guard program.variableCount < Int32.max, program.constraintCount < Int32.max,
      program.nonzeroCount < 500_000_000
    else { throw outOfRange("the size of the program") }
  }

  /// Throws where there is a start that is not feasible.
  static func check(start: [Int]?, of program: IntegerProgram) throws(SolverFailure) {
    guard let start else { return }
    let text: String
    if start.count != program.variableCount {
      text = "\(start.count) values for \(program.variableCount) variables"
    } else if program.isFeasible(start) {
      return
    } else {
      let violations = program.violations(of: start)
      text = "\(violations.count) bounds are not kept, first \(violations[0])"
    }
    throw SolverFailure(code: .infeasibleStart, doing: "checking the start", text: text)
  }

  private static func outOfRange(_ what: String) -> SolverFailure {
    SolverFailure(
      code: .numberOutOfRange, doing: "checking the program",
      text: "\(what) is beyond what a floating-point number holds exactly, 2^53")
  }
}

extension IntegerProgram {
  /// An upper limit of the objective's size over the variables' ranges.
  var largestObjective: Double {
    var sum = Double(objective.expression.constant.magnitude)
    for term in objective.expression.terms {
      let range = bounds(of: term.variable)
      let size = max(range.lowerBound.magnitude, range.upperBound.magnitude)
      sum += Double(term.coefficient.magnitude) * Double(size)
    }
    return sum
  }
}
