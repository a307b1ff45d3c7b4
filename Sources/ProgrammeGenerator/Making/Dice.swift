/// A repeatable source of chance, the same on every machine.
///
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014,
/// doi:10.1145/2660193.2660195). Each table draws from a stream of its own, so that a change in one
/// leaves the others as they are.
struct Dice {
  private var state: UInt64

  /// - Parameter stream: what is drawn; another stream of the same seed is another sequence.
  init(seed: UInt64, stream: String) {
    // FNV-1a of the stream's name, so that no hash of the standard library is asked.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in stream.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    var seeds = Dice(state: seed)
    state = seeds.next() ^ hash
  }

  init(state: UInt64) { self.state = state }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, but not including, a bound.
  ///
  /// - Precondition: the bound is above 0.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0)
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in so many of a thousand cases.
  mutating func chance(_ thousandths: Int) -> Bool { below(1000) < thousandths }

  /// - Precondition: the list is not empty.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  /// - Precondition: some weight is above 0.
  mutating func pick<Item>(_ choice: Choice<Item>) -> Item {
    let ticket = below(choice.total)
    return choice.items[choice.position(of: ticket)]
  }

  mutating func shuffle<Item>(_ items: inout [Item]) {
    guard items.count > 1 else { return }
    for last in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(last, below(last + 1))
    }
  }
}

/// Things with weights; the weight is how often a thing is drawn.
struct Choice<Item> {
  let items: [Item]
  /// Sums of the weights up to and with each item.
  private let sums: [Int]
  var total: Int { sums.last ?? 0 }

  init(_ weighted: [(Item, Int)]) {
    let drawn = weighted.filter { $0.1 > 0 }
    items = drawn.map(\.0)
    var sum = 0
    var sums: [Int] = []
    for (_, weight) in drawn {
      sum += weight
      sums.append(sum)
    }
    self.sums = sums
  }

  /// The first position whose sum is above the ticket.
  fileprivate func position(of ticket: Int) -> Int {
    var lower = 0
    var upper = sums.count - 1
    while lower < upper {
      let middle = (lower + upper) / 2
      if sums[middle] > ticket { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
