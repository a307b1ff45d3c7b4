import Mentoring
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    (7, 2, 4), (5, 2, 3), (-5, 2, -3), (4, 3, 1), (-4, 3, -1), (0, 9, 0), (1, 3, 0), (2, 3, 1),
  ])
  func theRoundedQuotientRoundsHalfAwayFromZero(
    numerator: Int, denominator: Int, quotient: Int
  ) {
    #expect(roundedQuotient(numerator, denominator) == quotient)
  }

  @Test(arguments: [(7, 2, 3), (-7, 2, -4), (-8, 2, -4), (0, 5, 0), (-1, 1000, -1)])
  func theFloorQuotientRoundsTowardsMinusInfinity(
    numerator: Int, denominator: Int, quotient: Int
  ) {
    #expect(floorQuotient(numerator, denominator) == quotient)
  }

  @Test func quantitiesOfOneUnitAddUp() {
    #expect(Minutes(40) + Minutes(20) - Minutes(15) == Minutes(45))
    #expect(Hectometres(25) * 4 == Hectometres(100))
    #expect(Points(9) < Points(10))
  }
}

@Suite struct IdentifierTests {
  @Test func codesAreOrderedByUnicodeScalars() {
    let codes: [School.ID] = ["Б", "a", "B", "10", "9", ""]
    #expect(codes.sorted().map(\.text) == ["", "10", "9", "B", "a", "Б"])
  }
}
