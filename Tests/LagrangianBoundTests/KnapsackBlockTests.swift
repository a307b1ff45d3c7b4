import TestSupport
import Testing

@testable import LagrangianBound

@Suite struct KnapsackBlockTests {
  @Test func takesTheBestOfEveryChoice() {
    var compared = 0
    for seed in 0..<UInt64(300) {
      let person = RandomPerson(seed: seed)
      guard person.profits.count <= EveryChoice.limit else { continue }
      compared += 1
      let answer = EveryChoice.answer(person.block, person.profits)
      let best = EveryChoice.best(person.profits, person.allows)
      #expect(answer.sum == best, "seed \(seed)")
      #expect(person.allows(answer.chosen), "seed \(seed)")
      let sum = zip(person.profits, answer.chosen).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      #expect(sum == best, "seed \(seed)")
    }
    #expect(compared > 100)
  }
}

/// A person with a home and two sites, drawn from a seed.
private struct RandomPerson {
  private var random: SplitMix64
  private var columns = 0
  private var home = KnapsackBlock.Site(column: -1, time: 0)
  private var sites: [KnapsackBlock.Site] = []
  private var time = 0
  private var bundles = 0
  private var teams = 0
  private(set) var profits: [Int] = []

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    home.bundles = [bundle(far: false), bundle(far: false)]
    for _ in 0..<2 {
      var site = KnapsackBlock.Site(
        column: number(0...3) > 0 ? column() : -1, time: number(0...3), bundles: [])
      if columns < 10 { site.bundles.append(bundle(far: true)) }
      if columns < 10, number(0...1) > 0 { site.teams.append(team(isAway: true)) }
      sites.append(site)
    }
    if columns < 12 { home.teams.append(team(isAway: false)) }
    time = number(3...14)
    bundles = number(1...3)
    teams = number(0...2)
    profits = (0..<columns).map { _ in number(-6...10) }
  }

  var block: KnapsackBlock {
    KnapsackBlock(
      columns: (0..<Int32(columns)).map { $0 }, home: home, sites: sites, time: time,
      bundles: bundles, teams: teams)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(random.next() % UInt64(range.count))
  }

  private mutating func column() -> Int32 {
    columns += 1
    return Int32(columns - 1)
  }

  private mutating func bundle(far: Bool) -> KnapsackBlock.Bundle {
    let count = number(1...2)
    let own = count > 1 ? column() : -1
    return KnapsackBlock.Bundle(
      column: own,
      items: (0..<count).map { _ in
        let isFar = far && number(0...2) > 0
        let isNear = !isFar || number(0...3) == 0
        return KnapsackBlock.Item(
          time: number(1...5), near: isNear ? [column()] : [], far: isFar ? [column()] : [])
      })
  }

  private mutating func team(isAway: Bool) -> KnapsackBlock.Team {
    let own = column()
    return KnapsackBlock.Team(
      column: own, time: number(1...6),
      members: (0..<2).map { position in
        let hasTwo = number(0...4) == 0 && columns < 13
        return KnapsackBlock.Member(
          column: hasTwo ? column() : -1, joins: hasTwo ? [column(), column()] : [column()],
          isHost: position == 0)
      }, sizes: number(1...2)...2, needsHost: isAway)
  }

  /// The block's words, one by one.
  func allows(_ chosen: [Bool]) -> Bool {
    func isOn(_ column: Int32) -> Bool { column >= 0 && chosen[Int(column)] }
    var spent = 0
    var bundleCount = 0
    var teamCount = 0
    for (index, site) in ([home] + sites).enumerated() {
      var isThere = isOn(site.column)
      for bundle in site.bundles {
        var isTaken = isOn(bundle.column)
        for item in bundle.items {
          let ways = (item.near + item.far).count(where: isOn)
          if ways > 1 { return false }
          if ways == 0 { continue }
          spent += item.time
          if item.far.contains(where: isOn) { isThere = true }
          if bundle.column >= 0, !isOn(bundle.column) { return false }
          isTaken = true
        }
        if isTaken { bundleCount += 1 }
      }
      for team in site.teams {
        let present = team.members.filter { $0.joins.contains(where: isOn) }
        for member in team.members where member.column >= 0 {
          if isOn(member.column) != member.joins.contains(where: isOn) { return false }
        }
        guard isOn(team.column) else {
          if !present.isEmpty { return false }
          continue
        }
        if !team.sizes.contains(present.count) { return false }
        if team.needsHost, !present.contains(where: \.isHost) { return false }
        spent += team.time
        teamCount += 1
        isThere = true
      }
      if index > 0, isThere {
        spent += site.time
        if site.column >= 0, !isOn(site.column) { return false }
      }
    }
    return spent <= time && bundleCount <= bundles && teamCount <= teams
  }
}
