/// The best members of a team for given profits.
struct TeamChoice {
  private(set) var profit = 0
  /// Columns of the members and of their joins.
  private(set) var columns: [Int32] = []

  /// Returns nil where the team cannot have members enough.
  init?(_ team: KnapsackBlock.Team, _ profits: UnsafeBufferPointer<Int>) {
    guard team.members.count >= team.sizes.lowerBound else { return nil }
    var values: [(value: Int, position: Int)] = []
    values.reserveCapacity(team.members.count)
    for (position, member) in team.members.enumerated() {
      values.append((Self.value(member, profits), position))
    }
    values.sort { ($0.value, $1.position) > ($1.value, $0.position) }
    var host: Int?
    if team.needsHost {
      guard let best = values.firstIndex(where: { team.members[$0.position].isHost }) else {
        return nil
      }
      // Among the first where it would be taken anyway; else it comes before all others.
      host = values[best].position
      if best > 0 { values.insert(values.remove(at: best), at: 0) }
    }
    for (count, candidate) in values.enumerated() {
      guard count < team.sizes.upperBound else { break }
      let isNeeded = count < team.sizes.lowerBound || candidate.position == host
      guard isNeeded || candidate.value > 0 else { break }
      profit += candidate.value
      take(team.members[candidate.position], profits)
    }
  }

  private static func value(
    _ member: KnapsackBlock.Member, _ profits: UnsafeBufferPointer<Int>
  ) -> Int {
    var sum = 0
    var best = Int.min
    for join in member.joins {
      sum += max(0, profits[Int(join)])
      best = max(best, profits[Int(join)])
    }
    return (best > 0 ? sum : best) + (member.column < 0 ? 0 : profits[Int(member.column)])
  }

  private mutating func take(
    _ member: KnapsackBlock.Member, _ profits: UnsafeBufferPointer<Int>
  ) {
    if member.column >= 0 { columns.append(member.column) }
    let best = member.joins.max { profits[Int($0)] < profits[Int($1)] }!
    if profits[Int(best)] <= 0 { columns.append(best) }
    for join in member.joins where profits[Int(join)] > 0 { columns.append(join) }
  }
}
