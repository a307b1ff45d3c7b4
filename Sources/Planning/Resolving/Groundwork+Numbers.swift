import BranchAndCut

// A groundwork as numbers, to be kept beside a plan.
extension Groundwork {
  public var numbers: [Int] {
    [stage, value, spare, earlier.count] + earlier + cover.numbers
  }

  /// Nil where the numbers are none that `numbers` gives.
  public init?(numbers: [Int]) {
    guard numbers.count > 4, numbers[0] >= 0, numbers[2] >= 0,
      (0...(numbers.count - 4)).contains(numbers[3]),
      let cover = OptimaCover(numbers: Array(numbers[(4 + numbers[3])...]))
    else { return nil }
    self.init(
      stage: numbers[0], earlier: Array(numbers[4..<(4 + numbers[3])]), value: numbers[1],
      spare: numbers[2], cover: cover)
  }

  /// Whether it can be of a program with so many variables.
  func fits(variables count: Int) -> Bool { cover.variableCount <= count }
}
