/// Draws people one after the other, nobody twice, those with more tickets sooner.
struct Lottery {
  private var tickets: [Int] = []
  private var drawn: Set<Int> = []
  private var next = 0

  /// - Parameter weights: tickets of each person; who has none is never drawn.
  init(weights: [Int], dice: inout Dice) {
    for (person, weight) in weights.enumerated() where weight > 0 {
      tickets.append(contentsOf: repeatElement(person, count: weight))
    }
    dice.shuffle(&tickets)
  }

  mutating func draw() -> Int? {
    while next < tickets.count {
      let person = tickets[next]
      next += 1
      if drawn.insert(person).inserted { return person }
    }
    return nil
  }
}
