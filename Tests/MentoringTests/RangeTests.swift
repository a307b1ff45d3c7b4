import Mentoring
import Testing

@Suite struct RangeTests {
  /// A number that must lie within limits: where it stands, how to set it, and the limits.
  struct Limited: Sendable, CustomTestStringConvertible {
    let table: Table
    let column: String
    let limits: ClosedRange<Int>
    let set: @Sendable (inout ProgrammeContents, Int) -> Void

    init(
      _ table: Table, _ column: String, _ limits: ClosedRange<Int>,
      _ set: @escaping @Sendable (inout ProgrammeContents, Int) -> Void
    ) {
      self.table = table
      self.column = column
      self.limits = limits
      self.set = set
    }

    var testDescription: String { "\(table.rawValue).\(column)" }
  }

  static let numbers: [Limited] = [
    Limited(.schools, "pupils", 0...1_000_000) { $0.schools[0].pupils = $1 },
    Limited(.schools, "recipient_load", 1...1_000_000) { $0.schools[0].recipientLoad = $1 },
    Limited(.schools, "contract_limit", 0...1_000_000) { $0.schools[0].contractLimit = $1 },
    Limited(.schools, "contingent", 0...1000) { $0.schools[0].contingent = Thousandths($1) },
    Limited(.schools, "latitude", -90...90) {
      $0.schools[0].coordinates = Coordinates(latitude: Double($1), longitude: 0)
    },
    Limited(.schools, "longitude", -180...180) {
      $0.schools[0].coordinates = Coordinates(latitude: 0, longitude: Double($1))
    },
    Limited(.curators, "capacity", 0...1_000_000) { $0.curators[0].capacity = $1 },
    Limited(.curators, "opening_cost", 0...1_000_000_000) {
      $0.curators[0].openingCost = Roubles($1)
    },
    Limited(.swot, "weight", 1...10) { $0.swot[0].weight = $1 },
    Limited(.competencies, "group_hours", 1...600_000) {
      $0.competencies[0].groupTime = Minutes($1)
    },
    Limited(.teachers, "experience", 0...90) { $0.teachers[0].experience = $1 },
    Limited(.teachers, "weekly_load", 0...10_080) { $0.teachers[0].weeklyLoad = Minutes($1) },
    Limited(.teachers, "mentoring_hours", 0...600_000) {
      $0.teachers[0].mentoringTime = Minutes($1)
    },
    Limited(.teachers, "max_mentees", 0...10_000) { $0.teachers[0].maxMentees = $1 },
    Limited(.teachers, "max_groups", 0...10_000) { $0.teachers[0].maxGroups = $1 },
    Limited(.teachers, "max_mentors", 0...10_000) { $0.teachers[0].maxMentors = $1 },
    Limited(.teachers, "learning_hours", 0...600_000) { $0.teachers[0].learningTime = Minutes($1) },
    Limited(.teachers, "travel_limit", 0...100_000) { $0.teachers[0].travelLimit = Minutes($1) },
    Limited(.deficits, "points", 1...100) { $0.deficits[0].points = Points($1) },
    Limited(.deficits, "hours", 1...600_000) { $0.deficits[0].time = Minutes($1) },
    Limited(.mentors, "level", 1...10) { $0.mentors[0].level = $1 },
    Limited(.estimates, "hours", 1...600_000) { $0.estimates[0].time = Minutes($1) },
    Limited(.estimates, "quality", 0...1000) { $0.estimates[0].quality = Thousandths($1) },
    Limited(.travel, "minutes", 0...100_000) { $0.travel[0].time = Minutes($1) },
    Limited(.travel, "kilometres", 0...1_000_000) { $0.travel[0].distance = Hectometres($1) },
  ]

  @Test(arguments: numbers) func limitsAreInclusive(number: Limited) {
    expect([]) { number.set(&$0, number.limits.lowerBound) }
    expect([]) { number.set(&$0, number.limits.upperBound) }
    let fault = Inconsistency(
      table: number.table, row: 0, column: number.column,
      problem: .outOfRange(lower: number.limits.lowerBound, upper: number.limits.upperBound))
    expect([fault]) { number.set(&$0, number.limits.lowerBound - 1) }
    expect([fault]) { number.set(&$0, number.limits.upperBound + 1) }
  }

  @Test func levelsLieBetweenNoneAndTen() {
    expect([
      .init(
        table: .deficits, row: 0, column: "level_found", problem: .outOfRange(lower: 0, upper: 10))
    ]) { $0.deficits[0].levelFound = -1 }
    expect([
      .init(
        table: .deficits, row: 0, column: "level_needed", problem: .outOfRange(lower: 1, upper: 10))
    ]) { $0.deficits[0].levelNeeded = 11 }
    expect([]) { ($0.deficits[0].levelFound, $0.deficits[0].levelNeeded) = (0, 10) }
  }
}
