import TestSupport
import Testing

@testable import LagrangianBound

@Suite struct ChoiceBlockTests {
  @Test func choosesTheBestPartnersOfAll() {
    var compared = 0
    for seed in 0..<UInt64(300) {
      let school = RandomSchool(seed: seed)
      guard school.profits.count <= EveryChoice.limit else { continue }
      compared += 1
      let answer = EveryChoice.answer(school.block, school.profits)
      let best = EveryChoice.best(school.profits, school.allows)
      #expect(answer.sum == best, "seed \(seed)")
      #expect(school.allows(answer.chosen), "seed \(seed)")
      let sum = zip(school.profits, answer.chosen).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      #expect(sum == best, "seed \(seed)")
    }
    #expect(compared > 100)
  }

  /// Thirty partners that hardly differ: more than can be gone through.
  @Test func staysAboveEveryChoiceWhereItIsCutShort() {
    var random = SplitMix64(seed: 7)
    let worth = (0..<40).map { _ in (0..<30).map { _ in Int(random.next() % 50) + 50 } }
    let own = Array(repeating: 0, count: 40)
    let rewards = Array(repeating: 0, count: 30)
    var search = PartnerSearch(limit: 8, rewards: rewards, worth: worth.flatMap { $0 }, own: own)
    let bound = search.run()
    func value(_ partners: [Int]) -> Int {
      worth.reduce(0) { sum, client in sum + (partners.map { client[$0] }.max() ?? 0) }
    }
    #expect(value(search.best) <= bound)
    for _ in 0..<2000 {
      let drawn = (0..<8).map { _ in Int(random.next() % 30) }
      #expect(value(drawn) <= bound)
    }
  }
}

/// A school with three possible partners and two clients, drawn from a seed.
private struct RandomSchool {
  private var random: SplitMix64
  private var columns = 0
  private var partners: [Int32] = []
  private var clients: [[ChoiceBlock.Offer]] = []
  private var limit: Int?
  private(set) var profits: [Int] = []

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    for _ in 0..<3 { partners.append(number(0...3) > 0 ? column() : -1) }
    for _ in 0..<2 {
      clients.append(
        (-1..<3).filter { _ in columns < 11 && number(0...2) > 0 }.map { partner in
          let picks = (0..<number(1...2)).map { _ in (0..<number(1...2)).map { _ in column() } }
          return ChoiceBlock.Offer(partner: partner, picks: picks)
        })
    }
    limit = number(0...3)
    if limit == 0 { limit = nil }
    profits = (0..<columns).map { _ in number(-4...10) }
  }

  var block: ChoiceBlock {
    ChoiceBlock(
      columns: (0..<Int32(columns)).map { $0 }, limit: limit, partners: partners,
      clients: clients)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(random.next() % UInt64(range.count))
  }

  private mutating func column() -> Int32 {
    columns += 1
    return Int32(columns - 1)
  }

  /// The block's words, one by one.
  func allows(_ chosen: [Bool]) -> Bool {
    func isOn(_ column: Int32) -> Bool { column >= 0 && chosen[Int(column)] }
    var isPartner = partners.map(isOn)
    for offers in clients {
      let taken = offers.filter { $0.picks.contains { $0.contains(where: isOn) } }
      if taken.count > 1 { return false }
      for offer in taken {
        if offer.picks.contains(where: { $0.count(where: isOn) > 1 }) { return false }
        guard offer.partner >= 0 else { continue }
        if partners[offer.partner] >= 0, !isOn(partners[offer.partner]) { return false }
        isPartner[offer.partner] = true
      }
    }
    return isPartner.count { $0 } <= limit ?? 3
  }
}
