/// What one person with limited time takes on: bundles of items, and teams, some of them at sites that
/// cost a journey first.
///
/// A bundle (a mentee) counts once however many of its items (deficits) are taken; an item is taken in
/// one of several ways (modes); a team (a group) takes time once and picks members within its sizes,
/// who take none. Whoever works at a site in one of the ways that ask for it pays its journey once.
public struct KnapsackBlock: Block {
  public struct Item: Sendable {
    public var time: Int
    /// Ways that need no journey, and ways that do, as positions among the block's columns.
    public var near: [Int32]
    public var far: [Int32]

    public init(time: Int, near: [Int32] = [], far: [Int32] = []) {
      self.time = time
      self.near = near
      self.far = far
    }
  }

  public struct Bundle: Sendable {
    /// Its own variable; -1: it has none.
    public var column: Int32
    public var items: [Item]

    public init(column: Int32, items: [Item] = []) {
      self.column = column
      self.items = items
    }
  }

  public struct Member: Sendable {
    /// Its own variable; -1: it has none.
    public var column: Int32
    /// At least one of them is chosen where the member takes part.
    public var joins: [Int32]
    public var isHost: Bool

    public init(column: Int32, joins: [Int32], isHost: Bool) {
      self.column = column
      self.joins = joins
      self.isHost = isHost
    }
  }

  public struct Team: Sendable {
    public var column: Int32
    public var time: Int
    public var members: [Member]
    public var sizes: ClosedRange<Int>
    /// Whether one of the members must be a host.
    public var needsHost: Bool

    public init(
      column: Int32, time: Int, members: [Member], sizes: ClosedRange<Int>, needsHost: Bool
    ) {
      self.column = column
      self.time = time
      self.members = members
      self.sizes = sizes
      self.needsHost = needsHost
    }
  }

  public struct Site: Sendable {
    /// The journey's own variable; -1: it has none.
    public var column: Int32
    /// Time of the journey.
    public var time: Int
    public var bundles: [Bundle]
    public var teams: [Team]

    public init(column: Int32, time: Int, bundles: [Bundle] = [], teams: [Team] = []) {
      self.column = column
      self.time = time
      self.bundles = bundles
      self.teams = teams
    }
  }

  public let columns: [Int32]
  /// Without a journey: its teams count as near.
  let home: Site
  let sites: [Site]
  let shape: KnapsackShape

  /// - Parameters:
  ///   - time: the person's time, in the unit of the items.
  ///   - bundles: bundles at most.
  ///   - teams: teams at most.
  public init(
    columns: [Int32], home: Site, sites: [Site], time: Int, bundles: Int, teams: Int
  ) {
    self.columns = columns
    shape = KnapsackShape(sites: [home] + sites, time: time, bundles: bundles, teams: teams)
    self.home = shape.scaled(home)
    self.sites = sites.map(shape.scaled)
  }

  public func maximize(
    _ profits: UnsafeBufferPointer<Int>, _ chosen: UnsafeMutableBufferPointer<UInt8>,
    _ workspace: Workspace
  ) -> Int {
    var run = KnapsackRun(block: self, profits: profits, workspace: workspace)
    let best = run.maximize()
    run.choose(chosen)
    return best
  }
}
