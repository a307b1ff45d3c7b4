import IntegerProgramming
import Testing

@Suite struct CertifiedBoundTests {
  /// The optimum is a = 0, b = 1, c = 0 with 14. The price 1.5 of "2c >= 0" (−3 a unit of c, so
  /// −1.5 a unit of the row) leaves 10 + 5a + 4b: 19 without the row of hours.
  @Test func pricesGiveBounds() {
    let program = TinyProgram.make()
    #expect(program.certifiedBound(rowDuals: [0, 0, -1.5, 0]) == 19)
    // Hours at 5/6 and the wish at −1/12: 10 + 20/3 − 1/6 = 16.5, rounded down.
    #expect(program.certifiedBound(rowDuals: [5.0 / 6, 0, -1.5, -1.0 / 12]) == 16)
  }

  @Test func noPricesCanGiveAWrongBound() {
    let program = TinyProgram.make()
    let optimum = TinyProgram.assignments(program).filter(program.isFeasible)
      .map { program.objective.value(at: $0) }.max()!
    #expect(optimum == 14)
    let prices = [-3.0, -0.7, 0, 0.4, 2.5, 1e9]
    for first in prices {
      for second in prices {
        for third in prices {
          let bound = program.certifiedBound(rowDuals: [first, second, third, first])
          #expect(bound.map { $0 >= optimum } ?? true)
        }
      }
    }
  }

  @Test func pricesThatAreNoNumbersGiveNoBound() {
    let program = TinyProgram.make()
    #expect(program.certifiedBound(rowDuals: [.nan, 0, 0, 0]) == nil)
    #expect(program.certifiedBound(rowDuals: [0, .infinity, 0, 0]) == nil)
  }
}
