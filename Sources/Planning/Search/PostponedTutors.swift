import BranchAndCut
import IntegerProgramming
import Mentoring

/// Tutors stay out of the program until the first goal that asks for any.
///
/// Goals before it say nothing of tutors, and tutors only take of what mentoring has: a plan without its
/// tutors is a plan of the same goal values. So the earlier stages find the same optima in the program
/// of the mentoring alone, and whatever was proven of the rest of a plan holds with tutors as well.
struct PostponedTutors {
  /// Position of the first stage that asks for tutors.
  let firstStage: Int
  private let whole: Formulation
  /// What the search begins from, tutors among it.
  private let start: [Int]

  /// Nil: some row could be broken without tutors, or the first goal asks for them, or none does.
  init?(_ whole: Formulation, start: Plan?) {
    let columns = whole.tutorColumns
    let stages = whole.candidates.programme.rules.goals
    guard !columns.isEmpty, Self.mayBeZero(columns, in: whole.program),
      let first = stages.firstIndex(where: { stage in
        whole.expression(of: stage).normalized().terms
          .contains { columns.contains($0.variable.index) }
      }), first > 0
    else { return nil }
    firstStage = first
    self.whole = whole
    self.start = PlanEncoder(whole).values(of: start)
  }

  /// The program with tutors, anchored as the one without, and what was found there in its variables;
  /// the tutors of the start too, if there is still room for all of them.
  func release(
    _ without: Formulation, _ values: [Int], _ cover: OptimaCover?, _ stages: [StageRecord]
  ) -> (Formulation, [Int], OptimaCover?) {
    var formulation = whole
    for slack in formulation.hardSlacks.values.joined() {
      formulation.program.setBounds(of: slack, 0...0)
    }
    for record in stages { formulation.anchor(record.stage, at: record.answer.objective) }
    let columns = Dictionary(
      uniqueKeysWithValues: whole.variableMeanings.enumerated().map { ($1, $0) })
    let positions = without.variableMeanings.map { columns[$0]! }
    var spread = Array(repeating: 0, count: whole.program.variableCount)
    for (value, position) in zip(values, positions) { spread[position] = value }
    formulation.complete(&spread)
    var tutored = spread
    for variable in whole.choices.tutor.compactMap(\.self) {
      tutored[variable.index] = start[variable.index]
    }
    formulation.complete(&tutored)
    return (
      formulation, formulation.program.isFeasible(tutored) ? tutored : spread,
      cover?.spread(over: formulation.program, at: positions)
    )
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
