import Mentoring

/// Coverage of a plan over many simulated years in which people drop out and roads close, nothing
/// being made up for.
public struct YearSimulation: Sendable {
  /// Points of deficits that the plan covers when nothing happens.
  public let planned: Int
  /// Points covered in each year, in rising order.
  public let years: [Int]

  /// The value that so many thousandths of the years do not exceed.
  public func quantile(_ share: Thousandths) -> Int {
    years.isEmpty ? planned : years[min(years.count - 1, years.count * share.value / 1000)]
  }

  public var mean: Int { years.isEmpty ? planned : years.reduce(0, +) / years.count }

  /// The same rates, seed and count give the same years.
  public init(
    _ plan: Plan, of programme: Programme, rates: Rules.Risks, years count: Int, seed: UInt64
  ) {
    var random = YearDice(seed: seed)
    let tandems = plan.tandems.sorted { ($0.mentor, "\($0.form)") < ($1.mentor, "\($1.form)") }
    func points(_ deficits: Set<Deficit.ID>) -> Int {
      deficits.reduce(0) { $0 + programme.deficit($1).points.value }
    }
    planned = points(Set(tandems.flatMap(\.items).map(\.deficit)))
    var found: [Int] = []
    for _ in 0..<count {
      var gone: [Teacher.ID: Bool] = [:]
      var ill: [Teacher.ID: Bool] = [:]
      for mentor in Set(tandems.map(\.mentor)).sorted() {
        gone[mentor] = random.happens(rates.leaving)
        ill[mentor] = random.happens(rates.illness)
      }
      var closed: Set<[School.ID]> = []
      for trip in plan.trips where random.happens(rates.roadClosed) {
        closed.insert([trip.from, trip.to])
      }
      var served: Set<Deficit.ID> = []
      for tandem in tandems {
        let isLost = ill[tandem.mentor] == true && random.happens(rates.illnessLoses)
        if gone[tandem.mentor] == true || isLost { continue }
        for item in tandem.items where !Self.isCut(item, tandem, closed, programme) {
          served.insert(item.deficit)
        }
      }
      found.append(points(served))
    }
    years = found.sorted()
  }

  private static func isCut(
    _ item: Tandem.Item, _ tandem: Tandem, _ closed: Set<[School.ID]>, _ programme: Programme
  ) -> Bool {
    guard item.mode == .inPerson else { return false }
    let home = programme.school(of: tandem.mentor).id
    let mentee = programme.school(of: item.deficit.teacher).id
    var place = mentee
    if case .group(_, let meeting?, _) = tandem.form { place = meeting }
    return closed.contains([home, place]) || closed.contains([mentee, place])
  }
}

/// SplitMix64: numbers that depend on the seed alone.
///
/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
/// doi:10.1145/2660193.2660195.
private struct YearDice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func happens(_ chance: Thousandths) -> Bool {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Int(mixed % 1000) < chance.value
  }
}
