/// The states of a knapsack: what is left of time, bundles and teams, each only where it can run out.
///
/// State (t, b, k) stands at position (t × (B + 1) + b) × (K + 1) + k. Time is counted in the greatest
/// unit that divides every amount, or in a coarser one where there would be too many states: amounts
/// are then rounded down, by which every feasible choice stays feasible.
struct KnapsackShape: Sendable {
  /// States at most.
  private static let greatest = 30_000

  let unit: Int
  let time: Int
  let bundles: Int
  let teams: Int

  var count: Int { (time + 1) * (bundles + 1) * (teams + 1) }
  /// The state with everything left.
  var full: Int { count - 1 }

  init(sites: [KnapsackBlock.Site], time: Int, bundles: Int, teams: Int) {
    let bundleCount = sites.reduce(0) { $0 + $1.bundles.count }
    let teamCount = sites.reduce(0) { $0 + $1.teams.count }
    self.bundles = bundleCount > bundles ? max(0, bundles) : 0
    self.teams = teamCount > teams ? max(0, teams) : 0
    limitsBundles = bundleCount > bundles
    limitsTeams = teamCount > teams
    var divisor = 0
    var sum = 0
    for site in sites {
      let amounts =
        [site.time] + site.bundles.flatMap { $0.items.map(\.time) } + site.teams.map(\.time)
      for amount in amounts {
        divisor = Self.divisor(divisor, amount)
        sum += amount
      }
    }
    if sum <= time || divisor == 0 {
      unit = 0
      self.time = 0
      return
    }
    let others = (self.bundles + 1) * (self.teams + 1)
    let finest = max(divisor, (time * others + Self.greatest - 1) / Self.greatest)
    unit = finest
    self.time = time / finest
  }

  private let limitsBundles: Bool
  private let limitsTeams: Bool

  /// What a bundle, a team, an amount of scaled time take from the position of a state.
  var bundleStep: Int { limitsBundles ? 1 : 0 }
  var teamStep: Int { limitsTeams ? 1 : 0 }

  func scaled(_ site: KnapsackBlock.Site) -> KnapsackBlock.Site {
    var site = site
    site.time = scaled(site.time)
    for bundle in site.bundles.indices {
      for item in site.bundles[bundle].items.indices {
        site.bundles[bundle].items[item].time = scaled(site.bundles[bundle].items[item].time)
      }
    }
    for team in site.teams.indices { site.teams[team].time = scaled(site.teams[team].time) }
    return site
  }

  private func scaled(_ amount: Int) -> Int { unit == 0 ? 0 : amount / unit }

  private static func divisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }
}
