import IntegerProgramming
import Testing

@Suite struct RestrictionTests {
  /// For every choice of fixed variables and values: the completions that the reduced program
  /// allows are exactly those that the whole program allows, with the same objective.
  @Test func reducedProgramsAllowTheSameCompletions() {
    let program = TinyProgram.make()
    let all = TinyProgram.assignments(program)
    for base in all {
      for mask in 0..<8 {
        let free = (0..<3).map { mask >> $0 & 1 == 1 }
        let reduced = program.restricted(fixing: base, free: free)
        let completions = TinyProgram.assignments(reduced.program)
        for values in completions {
          let whole = reduced.expand(values)
          #expect(reduced.program.isFeasible(values) == program.isFeasible(whole))
          let objective = reduced.program.objective.value(at: values)
          #expect(objective == program.objective.value(at: whole))
          #expect(reduced.project(whole) == values)
        }
        if !reduced.conflicts.isEmpty {
          #expect(!completions.contains { reduced.program.isFeasible($0) })
        }
      }
    }
  }

  /// Where the values break nothing, rows without free variables need no look.
  @Test func rowsOfFreeVariablesAreAllThatMatter() {
    let program = TinyProgram.make()
    let lookup = RowLookup(program)
    for base in TinyProgram.assignments(program) where program.isFeasible(base) {
      for mask in 0..<8 {
        let free = (0..<3).map { mask >> $0 & 1 == 1 }
        let all = program.restricted(fixing: base, free: free)
        let some = program.restricted(fixing: base, free: free, lookup: lookup)
        #expect(some.keptConstraints == all.keptConstraints)
        #expect(some.program.objective == all.program.objective)
        #expect(some.conflicts.isEmpty && all.conflicts.isEmpty)
        for row in some.keptConstraints.indices {
          #expect(some.program.constraint(at: row) == all.program.constraint(at: row))
        }
      }
    }
  }

  @Test func rowsThatCannotBindAreDropped() {
    let program = TinyProgram.make()
    let reduced = program.restricted(fixing: [0, 1, 0], free: [true, false, false])
    // hours: 6a + 5 <= 8 may bind; balance: a + 1 within -3...2 cannot; the others are constant.
    #expect(reduced.keptConstraints == [0])
    #expect(reduced.program.constraint(at: 0).upper == 3)
    #expect(reduced.freeVariables == [Variable(index: 0)])
    #expect(reduced.conflicts.isEmpty)
  }

  @Test func brokenBoundsAreReported() {
    let program = TinyProgram.make()
    let reduced = program.restricted(fixing: [0, 0, 9], free: [true, false, false])
    #expect(
      reduced.conflicts == [
        .variable(index: 2, value: 9), .constraint(index: 1, activity: -8),
        .constraint(index: 3, activity: 0),
      ])
  }
}
