import Mentoring
import Testing

@Suite struct TravelTests {
  private let upper = School(id: "U", name: "", kind: .secondary, settlement: "Upper")
  private let lower = School(id: "L", name: "", kind: .basic, settlement: "Lower")

  private func way(
    _ from: Place, _ to: Place, _ minutes: Int?, _ hectometres: Int? = 100,
    _ seasons: Set<Season> = Set(Season.allCases)
  ) -> TravelRow {
    TravelRow(
      from: from, to: to, time: minutes.map { Minutes($0) },
      distance: minutes == nil ? nil : hectometres.map { Hectometres($0) }, seasons: seasons)
  }

  private func leg(_ minutes: Int, _ hectometres: Int = 100) -> Leg {
    Leg(time: Minutes(minutes), distance: Hectometres(hectometres))
  }

  private func travel(
    _ rows: [TravelRow], _ change: (inout Rules.Travel) -> Void = { _ in }
  ) -> Travel {
    var rules = Rules.Travel()
    change(&rules)
    return Travel(rows: rows, rules: rules)
  }

  // MARK: Rows of the table

  @Test func theSameSchoolIsNoWay() {
    #expect(travel([]).leg(from: upper, to: upper) == leg(0, 0))
  }

  @Test func aRowHoldsInBothDirections() {
    let travel = travel([way(.school("U"), .school("L"), 40, 325)])
    #expect(travel.leg(from: upper, to: lower) == leg(40, 325))
    #expect(travel.leg(from: lower, to: upper) == leg(40, 325))
  }

  @Test func theAskedDirectionGoesBeforeTheOpposite() {
    let travel = travel([way(.school("U"), .school("L"), 40), way(.school("L"), .school("U"), 55)])
    #expect(travel.leg(from: upper, to: lower) == leg(40))
    #expect(travel.leg(from: lower, to: upper) == leg(55))
  }

  @Test func schoolsGoBeforeSettlements() {
    let settlements = way(.settlement("Upper"), .settlement("Lower"), 10)
    let mixed = way(.settlement("Upper"), .school("L"), 20)
    let mixedOther = way(.school("U"), .settlement("Lower"), 30)
    let schools = way(.school("L"), .school("U"), 40)
    #expect(travel([settlements]).leg(from: upper, to: lower) == leg(10))
    #expect(travel([settlements, mixed]).leg(from: upper, to: lower) == leg(20))
    #expect(travel([settlements, mixed, mixedOther]).leg(from: upper, to: lower) == leg(30))
    #expect(
      travel([settlements, mixed, mixedOther, schools]).leg(from: upper, to: lower) == leg(40))
  }

  @Test func aRowGoesBeforeTheRuleForOneSettlement() {
    var neighbour = lower
    neighbour.settlement = "Upper"
    #expect(travel([]).leg(from: upper, to: neighbour) == leg(15, 20))
    let listed = travel([way(.school("U"), .school("L"), 3, 5)])
    #expect(listed.leg(from: upper, to: neighbour) == leg(3, 5))
  }

  @Test func schoolsWithoutSettlementAreNotInOne() {
    let nowhere = School(id: "N", name: "", kind: .basic, settlement: "")
    let elsewhere = School(id: "E", name: "", kind: .basic, settlement: "")
    #expect(travel([]).leg(from: nowhere, to: elsewhere) == nil)
  }

  // MARK: Seasons

  @Test func everySeasonMustBeOpenAndTheSlowestCounts() {
    let rows = [
      way(.school("U"), .school("L"), 40, 325, [.autumn, .spring]),
      way(.school("U"), .school("L"), 70, 300, [.winter]),
    ]
    // The longest time, and the longest distance, of the three seasons.
    #expect(travel(rows).leg(from: upper, to: lower) == leg(70, 325))
    let autumn = travel(rows) { $0.seasons = [.autumn] }
    #expect(autumn.leg(from: upper, to: lower) == leg(40, 325))
  }

  @Test func aSeasonWithoutARowClosesTheWay() {
    let rows = [way(.school("U"), .school("L"), 40, 325, [.autumn, .winter])]
    #expect(travel(rows).leg(from: upper, to: lower) == nil)
  }

  @Test func anySeasonIsEnoughWhereTheRulesSaySo() {
    let rows = [
      way(.school("U"), .school("L"), 40, 325, [.autumn]),
      way(.school("U"), .school("L"), 30, 400, [.winter]),
      way(.school("U"), .school("L"), nil, nil, [.spring]),
    ]
    let travel = travel(rows) { $0.everySeason = false }
    #expect(travel.leg(from: upper, to: lower) == leg(30, 400))
  }

  @Test func aClosedRoadIsNotEstimated() {
    var (upper, lower) = (upper, lower)
    upper.coordinates = Coordinates(latitude: 54, longitude: 108)
    lower.coordinates = Coordinates(latitude: 54, longitude: 109)
    let closed = [way(.settlement("Upper"), .settlement("Lower"), nil)]
    #expect(travel(closed).leg(from: upper, to: lower) == nil)
    #expect(travel([]).leg(from: upper, to: lower) != nil)
  }

  @Test func seasonsOutsideTheProgrammeDoNotMatter() {
    let rows = [
      way(.school("U"), .school("L"), 40, 325, [.autumn, .winter, .spring]),
      way(.school("U"), .school("L"), nil, nil, [.summer]),
    ]
    #expect(travel(rows).leg(from: upper, to: lower) == leg(40, 325))
  }

  // MARK: Estimates

  /// One degree of longitude at 54° N: 6371 km × π / 180 × cos 54° = 65.359 km; × 1.3 = 84.966 km,
  /// so 850 hm. At 50 km/h 102 min; at 40 km/h 127.5, so 128 min.
  @Test func aWayIsEstimatedFromCoordinates() {
    var (upper, lower) = (upper, lower)
    upper.coordinates = Coordinates(latitude: 54, longitude: 108)
    lower.coordinates = Coordinates(latitude: 54, longitude: 109)
    #expect(travel([]).leg(from: upper, to: lower) == leg(102, 850))
    upper.locality = .urban
    #expect(travel([]).leg(from: upper, to: lower) == leg(102, 850))
    lower.locality = .urban
    #expect(travel([]).leg(from: upper, to: lower) == leg(128, 850))
    #expect(travel([]).leg(from: lower, to: upper) == leg(128, 850))
    #expect(travel([]) { $0.estimates = false }.leg(from: upper, to: lower) == nil)
  }

  @Test func withoutCoordinatesThereIsNoEstimate() {
    var upper = upper
    upper.coordinates = Coordinates(latitude: 54, longitude: 108)
    #expect(travel([]).leg(from: upper, to: lower) == nil)
  }

  /// One degree of latitude is 6371 km × π / 180 = 111.195 km anywhere.
  @Test func aDegreeOfLatitudeIs111Kilometres() {
    let south = Coordinates(latitude: 60, longitude: 30)
    let north = Coordinates(latitude: 61, longitude: 30)
    #expect(abs(south.kilometres(to: north) - 111.194_93) < 0.000_01)
    #expect(south.kilometres(to: south) == 0)
  }
}
