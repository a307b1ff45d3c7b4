import IntegerProgramming

// A cover as numbers, to be kept beside a plan.
extension OptimaCover {
  /// Everything that a search needs to go on from it; how its cuts follow is left out.
  public var numbers: [Int] {
    var numbers = [lower.count] + lower + upper + [cuts.count]
    for cut in cuts {
      numbers += [cut.columns.count, cut.upper] + cut.columns.map(Int.init) + cut.coefficients
    }
    numbers.append(parts.count)
    for part in parts {
      numbers += [Int(bitPattern: UInt(part.bound.bitPattern)), part.decisions.count]
      for decision in part.decisions {
        numbers += [Int(decision.column), decision.lower, decision.upper]
      }
    }
    return numbers
  }

  /// Nil where the numbers are none that `numbers` gives.
  public init?(numbers: [Int]) {
    var reader = NumberReader(numbers: numbers)
    guard let count = reader.count(), let lower = reader.take(count),
      let upper = reader.take(count),
      let cutCount = reader.count()
    else { return nil }
    var cuts: [RoundingCut] = []
    for _ in 0..<cutCount {
      guard let length = reader.count(), let side = reader.next(),
        let columns = reader.take(length), let coefficients = reader.take(length),
        columns.allSatisfy({ (0..<count).contains($0) })
      else { return nil }
      cuts.append(
        RoundingCut(
          source: [], denominator: 1, divisor: 1, complemented: [],
          columns: columns.map { Int32($0) }, coefficients: coefficients, upper: side))
    }
    guard let partCount = reader.count() else { return nil }
    var parts: [Part] = []
    for _ in 0..<partCount {
      guard let bits = reader.next(), let length = reader.count() else { return nil }
      var decisions: [SearchNode.Decision] = []
      for _ in 0..<length {
        guard let one = reader.take(3), (0..<count).contains(one[0]) else { return nil }
        decisions.append(.init(column: Int32(one[0]), lower: one[1], upper: one[2]))
      }
      parts.append(
        Part(decisions: decisions, bound: Double(bitPattern: UInt64(UInt(bitPattern: bits)))))
    }
    guard reader.isAtEnd else { return nil }
    self.init(lower: lower, upper: upper, cuts: cuts, parts: parts)
  }
}

/// Reads numbers one after another, and never beyond their end.
private struct NumberReader {
  let numbers: [Int]
  private var position = 0

  init(numbers: [Int]) { self.numbers = numbers }

  var isAtEnd: Bool { position == numbers.count }

  mutating func next() -> Int? {
    guard position < numbers.count else { return nil }
    position += 1
    return numbers[position - 1]
  }

  /// A number of things that are still to come, 0 or more.
  mutating func count() -> Int? {
    guard let count = next(), (0...(numbers.count - position)).contains(count) else { return nil }
    return count
  }

  mutating func take(_ count: Int) -> [Int]? {
    guard count <= numbers.count - position else { return nil }
    position += count
    return Array(numbers[(position - count)..<position])
  }
}
