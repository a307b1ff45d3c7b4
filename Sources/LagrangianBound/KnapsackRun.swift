/// One optimisation of a knapsack block: a dynamic programme over its states that remembers its
/// decisions.
///
/// A table holds for each state the best profit with what is left there. Items, bundles, teams and
/// sites work on tables one after another; a bundle or a site works on a copy first, and the better of
/// both stays. Source: Kellerer, Pferschy, Pisinger, "Knapsack Problems", Springer 2004, chapters 2
/// and 11.
struct KnapsackRun {
  private let block: KnapsackBlock
  private let profits: UnsafeBufferPointer<Int>
  let workspace: Workspace
  private let states: Int
  private var rows = 0

  init(block: KnapsackBlock, profits: UnsafeBufferPointer<Int>, workspace: Workspace) {
    self.block = block
    self.profits = profits
    self.workspace = workspace
    states = block.shape.count
    self.workspace.nodes.removeAll(keepingCapacity: true)
    let needed = 3 * states
    if self.workspace.tables.count < needed {
      self.workspace.tables = Array(repeating: 0, count: needed)
    }
    for state in 0..<states { self.workspace.tables[state] = 0 }
  }

  /// The state with everything left.
  var fullState: Int { block.shape.full }

  /// Tables: 0 is the person's, 1 a site's copy, 2 a bundle's copy.
  mutating func maximize() -> Int {
    for bundle in block.home.bundles { take(bundle, far: false, in: 0) }
    for team in block.home.teams { take(team, in: 0) }
    for site in block.sites { take(site) }
    return workspace.tables[block.shape.full]
  }

  // MARK: Taking

  private mutating func take(_ site: KnapsackBlock.Site) {
    let start = workspace.nodes.count
    let worth = siteWorth(site)
    let charge = profit(site.column)
    guard worth + charge > 0 else {
      for bundle in site.bundles { take(bundle, far: false, in: 0) }
      return
    }
    shift(from: 0, to: 1, by: charge, time: site.time, bundle: false, team: false)
    for bundle in site.bundles { take(bundle, far: true, in: 1) }
    for team in site.teams { take(team, in: 1) }
    let visiting = workspace.nodes.count - start
    for bundle in site.bundles { take(bundle, far: false, in: 0) }
    let row = keepBetter(of: 1, in: 0)
    workspace.nodes.append(
      Node(
        kind: .site, column: site.column, row: row, step: step(site.time, false, false),
        children: workspace.nodes.count - start, visiting: visiting))
  }

  /// What a journey can bring in at most, beyond which it is not looked at.
  private func siteWorth(_ site: KnapsackBlock.Site) -> Int {
    var worth = 0
    for bundle in site.bundles {
      for item in bundle.items {
        for way in item.far { worth += max(0, profits[Int(way)]) }
      }
      if worth > 0 { worth += max(0, profit(bundle.column)) }
      for item in bundle.items {
        for way in item.near { worth += max(0, profits[Int(way)]) }
      }
    }
    for team in site.teams {
      worth += max(0, profit(team.column))
      for member in team.members {
        worth += max(0, profit(member.column))
        for join in member.joins { worth += max(0, profits[Int(join)]) }
      }
    }
    return worth
  }

  private mutating func take(_ bundle: KnapsackBlock.Bundle, far: Bool, in table: Int) {
    let charge = profit(bundle.column)
    if bundle.items.count == 1 {
      let (way, value) = best(bundle.items[0], far)
      let total = charge + max(0, value)
      guard total > 0 else { return }
      let isTaken = value > 0
      add(
        Node(
          kind: .item, column: bundle.column, way: isTaken ? way : -1, row: 0,
          step: step(isTaken ? bundle.items[0].time : 0, true, false)),
        total, time: isTaken ? bundle.items[0].time : 0, bundle: true, team: false, in: table)
      return
    }
    var worth = charge
    for item in bundle.items { worth += max(0, best(item, far).value) }
    guard worth > 0 else { return }
    let start = workspace.nodes.count
    shift(from: table, to: 2, by: charge, time: 0, bundle: true, team: false)
    for item in bundle.items {
      let (way, value) = best(item, far)
      guard value > 0 else { continue }
      add(
        Node(kind: .item, column: -1, way: way, row: 0, step: step(item.time, false, false)),
        value, time: item.time, bundle: false, team: false, in: 2)
    }
    let row = keepBetter(of: 2, in: table)
    workspace.nodes.append(
      Node(
        kind: .bundle, column: bundle.column, row: row, step: step(0, true, false),
        children: workspace.nodes.count - start))
  }

  private mutating func take(_ team: KnapsackBlock.Team, in table: Int) {
    guard let members = TeamChoice(team, profits) else { return }
    let total = profit(team.column) + members.profit
    guard total > 0 else { return }
    add(
      Node(
        kind: .team(members.columns), column: team.column, row: 0,
        step: step(team.time, false, true)),
      total, time: team.time, bundle: false, team: true, in: table)
  }

  private func best(_ item: KnapsackBlock.Item, _ far: Bool) -> (way: Int32, value: Int) {
    var found: (way: Int32, value: Int) = (-1, Int.min)
    for way in item.near where profits[Int(way)] > found.value { found = (way, profits[Int(way)]) }
    if far {
      for way in item.far where profits[Int(way)] > found.value { found = (way, profits[Int(way)]) }
    }
    return found.way < 0 ? (-1, 0) : found
  }

  private func profit(_ column: Int32) -> Int { column < 0 ? 0 : profits[Int(column)] }

  // MARK: Tables

  private func step(_ time: Int, _ bundle: Bool, _ team: Bool) -> Int {
    let shape = block.shape
    return (time * (shape.bundles + 1) + (bundle ? shape.bundleStep : 0)) * (shape.teams + 1)
      + (team ? shape.teamStep : 0)
  }

  private mutating func newRow() -> Int {
    let row = rows * states
    rows += 1
    if workspace.marks.count < row + states {
      workspace.marks += Array(repeating: 0, count: row + states)
    }
    return row
  }

  /// Where more is gained with the piece than without it, it is taken.
  private mutating func add(
    _ node: Node, _ value: Int, time: Int, bundle: Bool, team: Bool, in table: Int
  ) {
    let row = newRow()
    var node = node
    node.row = row
    let step = node.step
    let shape = block.shape
    let (leastBundle, leastTeam) = (bundle ? shape.bundleStep : 0, team ? shape.teamStep : 0)
    let width = shape.teams + 1
    workspace.tables.withUnsafeMutableBufferPointer { tables in
      workspace.marks.withUnsafeMutableBufferPointer { marks in
        let base = table * states
        for state in 0..<states { marks[row + state] = 0 }
        var left = shape.time
        while left >= time {
          var bundles = shape.bundles
          while bundles >= leastBundle {
            var teams = shape.teams
            let start = (left * (shape.bundles + 1) + bundles) * width
            while teams >= leastTeam {
              let state = start + teams
              let with = tables[base + state - step] + value
              if with > tables[base + state] {
                tables[base + state] = with
                marks[row + state] = 1
              }
              teams -= 1
            }
            bundles -= 1
          }
          left -= 1
        }
      }
    }
    workspace.nodes.append(node)
  }

  /// One table becomes another after a charge; states without enough left are out of reach.
  private mutating func shift(
    from source: Int, to target: Int, by charge: Int, time: Int, bundle: Bool, team: Bool
  ) {
    let shape = block.shape
    let step = step(time, bundle, team)
    let (leastBundle, leastTeam) = (bundle ? shape.bundleStep : 0, team ? shape.teamStep : 0)
    var state = 0
    workspace.tables.withUnsafeMutableBufferPointer { tables in
      for left in 0...shape.time {
        for bundles in 0...shape.bundles {
          for teams in 0...shape.teams {
            tables[target * states + state] =
              left >= time && bundles >= leastBundle && teams >= leastTeam
              ? tables[source * states + state - step] + charge : Self.outOfReach
            state += 1
          }
        }
      }
    }
  }

  /// Far below any sum of profits, and far above the least number.
  private static let outOfReach = -(1 << 61)

  private mutating func keepBetter(of copy: Int, in table: Int) -> Int {
    let row = newRow()
    workspace.tables.withUnsafeMutableBufferPointer { tables in
      workspace.marks.withUnsafeMutableBufferPointer { marks in
        for state in 0..<states {
          let better = tables[copy * states + state] > tables[table * states + state]
          marks[row + state] = better ? 1 : 0
          if better { tables[table * states + state] = tables[copy * states + state] }
        }
      }
    }
    return row
  }
}
