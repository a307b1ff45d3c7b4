/// Looks for the partners with the greatest worth, by branch and bound.
///
/// What a further partner adds shrinks as others are chosen. So the greatest additions, as many as there
/// is room for, bound what any completion can bring.
struct PartnerSearch {
  /// Nodes at most; what is not looked at then counts with its bound.
  private static let nodeLimit = 400

  private let limit: Int
  private let rewards: [Int]
  /// By client and partner.
  private let worth: [Int]
  private let clients: Int
  private var incumbent = Int.min
  private var bound = Int.min
  private var nodes = 0
  private(set) var best: [Int] = []
  private let own: [Int]

  /// - Parameters:
  ///   - limit: partners at most.
  ///   - rewards: what choosing a partner brings in itself, or costs.
  ///   - worth: by client and partner, what the client gets from the partner, from 0.
  ///   - own: by client, what it gets without a partner, from 0.
  init(limit: Int, rewards: [Int], worth: [Int], own: [Int]) {
    self.limit = min(limit, rewards.count)
    self.rewards = rewards
    self.worth = worth
    self.own = own
    clients = own.count
  }

  /// - Returns: a sum that no choice exceeds; that of `best` unless the search was cut short.
  mutating func run() -> Int {
    let all = Array(rewards.indices)
    descend(own, own.reduce(0, +), [], all)
    return max(bound, incumbent)
  }

  private mutating func descend(
    _ current: [Int], _ value: Int, _ chosen: [Int], _ candidates: [Int]
  ) {
    nodes += 1
    if value > incumbent {
      incumbent = value
      best = chosen
    }
    let room = limit - chosen.count
    guard room > 0 else { return }
    var gains: [(gain: Int, partner: Int)] = []
    gains.reserveCapacity(candidates.count)
    for partner in candidates {
      var gain = rewards[partner]
      for client in 0..<clients {
        gain += max(0, worth[client * rewards.count + partner] - current[client])
      }
      if gain > 0 { gains.append((gain, partner)) }
    }
    gains.sort { ($0.gain, $1.partner) > ($1.gain, $0.partner) }
    // The partner with the greatest gain is chosen, or it is not: then the next one, and so on.
    for position in gains.indices {
      let reach = value + gains[position...].prefix(room).reduce(0) { $0 + $1.gain }
      guard reach > incumbent else { return }
      guard nodes < Self.nodeLimit else {
        bound = max(bound, reach)
        return
      }
      let partner = gains[position].partner
      var next = current
      for client in 0..<clients {
        next[client] = max(next[client], worth[client * rewards.count + partner])
      }
      descend(
        next, value + gains[position].gain, chosen + [partner],
        gains[(position + 1)...].map(\.partner))
    }
  }
}
