import BranchAndCut
import IntegerProgramming

/// Tutors stay out of the program until the first goal that asks for any.
///
/// Goals before it say nothing of tutors, and tutors only take of what mentoring has: a plan without its
/// tutors is a plan of the same goal values. So the earlier stages find the same optima with all tutors at
/// 0, in a smaller program, and whatever was proven of the rest of a plan holds with tutors as well.
struct PostponedTutors {
  /// Position of the first stage that asks for tutors.
  let firstStage: Int
  private let columns: Set<Int>
  /// The start's values of them, in rising order of the columns.
  private let start: [(column: Int, value: Int)]
  private let ranges: [(column: Int, range: ClosedRange<Int>)]

  /// Takes the tutors out of the program and of the values; nil, with nothing changed: some row could be
  /// broken without tutors, or the first goal asks for them.
  init?(from formulation: inout Formulation, stages: [LinearExpression], _ values: inout [Int]) {
    let columns = formulation.tutorColumns
    let program = formulation.program
    guard !columns.isEmpty, Self.mayBeZero(columns, in: program),
      let first = stages.firstIndex(where: { stage in
        stage.normalized().terms.contains { columns.contains($0.variable.index) }
      }), first > 0
    else { return nil }
    self.columns = columns
    firstStage = first
    let order = columns.sorted()
    let held = values
    start = order.map { ($0, held[$0]) }
    ranges = order.map { ($0, program.bounds(of: Variable(index: $0))) }
    for column in order {
      formulation.program.setBounds(of: Variable(index: column), 0...0)
      values[column] = 0
    }
  }

  /// Lets tutors in again, those of the start too if the plan still has room for all of them.
  func release(
    into formulation: inout Formulation, _ values: inout [Int], _ cover: inout OptimaCover?
  ) {
    for (column, range) in ranges {
      formulation.program.setBounds(of: Variable(index: column), range)
    }
    cover = cover?.releasing(columns, of: formulation.program)
    var restored = values
    for (column, value) in start { restored[column] = value }
    if formulation.program.isFeasible(restored) { values = restored }
  }

  /// Whether every row that holds for some values of the columns holds for 0 as well.
  private static func mayBeZero(_ columns: Set<Int>, in program: IntegerProgram) -> Bool {
    let isFree = columns.allSatisfy { program.bounds(of: Variable(index: $0)).contains(0) }
    return isFree
      && (0..<program.constraintCount).allSatisfy { row in
        let constraint = program.constraint(at: row)
        let terms = constraint.expression.terms
        let own = terms.filter { columns.contains($0.variable.index) }.map(\.coefficient)
        guard !own.isEmpty else { return true }
        let (lower, upper) = (constraint.lower, constraint.upper)
        if own.count == terms.count { return (lower ?? 0) <= 0 && (upper ?? 0) >= 0 }
        return (upper == nil || own.allSatisfy { $0 >= 0 })
          && (lower == nil || own.allSatisfy { $0 <= 0 })
      }
  }
}
