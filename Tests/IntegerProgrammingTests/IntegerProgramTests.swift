import IntegerProgramming
import Testing

@Suite struct IntegerProgramTests {
  @Test func normalizingMergesSortsAndDropsZeros() {
    let x = Variable(index: 0)
    let y = Variable(index: 1)
    var expression = LinearExpression([.init(2, y), .init(3, x)], constant: 4)
    expression.add(-2, y)
    expression += LinearExpression([.init(1, x)], constant: 1)
    #expect(expression.normalized() == LinearExpression([.init(4, x)], constant: 5))
    #expect(expression.value(at: [2, 100]) == 13)
    #expect(expression.scaled(by: -2).value(at: [2, 100]) == -26)
  }

  @Test func constantsMoveIntoTheBounds() {
    let row = TinyProgram.make().constraint(at: 1)
    #expect(row.lower == -3 && row.upper == 2)
    #expect(row.expression.constant == 0)
    #expect(TinyProgram.make().constraint(at: 0).lower == nil)
  }

  @Test func violationsNameTheBoundAndTheActivity() {
    let program = TinyProgram.make()
    #expect(program.violations(of: [0, 1, 0]).isEmpty)
    #expect(program.isFeasible([0, 1, 0]))
    #expect(
      program.violations(of: [2, 1, -1]) == [
        .variable(index: 0, value: 2), .constraint(index: 0, activity: 17),
        .constraint(index: 1, activity: 4), .constraint(index: 2, activity: -2),
      ])
    #expect(!program.isFeasible([1, 1, 0]))
  }

  @Test func checksDoNotOverflow() {
    var program = IntegerProgram()
    let x = program.addVariable(lower: 0, upper: .max)
    let sum = LinearExpression([.init(.max, x)])
    program.addConstraint(sum, lower: nil, upper: 5)
    #expect(program.violations(of: [.max]) == [.constraint(index: 0, activity: .max)])
    #expect(program.isFeasible([0]))
  }

  @Test func boundsMayChangeLater() {
    var program = TinyProgram.make()
    program.setBounds(of: Variable(index: 1), 0...0)
    #expect(program.violations(of: [0, 1, 0]) == [.variable(index: 1, value: 1)])
    program.setConstraintBounds(at: 3, lower: nil, upper: nil)
    #expect(program.isFeasible([0, 0, 0]))
  }
}
