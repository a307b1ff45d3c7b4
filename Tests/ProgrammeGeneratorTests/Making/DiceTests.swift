import Testing

@testable import ProgrammeGenerator

@Suite struct DiceTests {
  @Test func isSplitMix64() {
    // The first numbers of SplitMix64 from the state 1234567, as its authors' C code prints them.
    var dice = Dice(state: 1_234_567)
    #expect(dice.next() == 6_457_827_717_110_365_317)
    #expect(dice.next() == 3_203_168_211_198_807_973)
    #expect(dice.next() == 9_817_491_932_198_370_423)
  }

  @Test func streamsAndSeedsDiffer() {
    func first(_ seed: UInt64, _ stream: String) -> UInt64 {
      var dice = Dice(seed: seed, stream: stream)
      return dice.next()
    }
    #expect(first(1, "teachers") == first(1, "teachers"))
    #expect(first(1, "teachers") != first(1, "deficits"))
    #expect(first(1, "teachers") != first(2, "teachers"))
  }

  @Test func numbersStayInTheirRangeAndMeetItsEnds() {
    var dice = Dice(seed: 3, stream: "numbers")
    let drawn = Set((0..<500).map { _ in dice.number(in: -2...3) })
    #expect(drawn == [-2, -1, 0, 1, 2, 3])
  }

  @Test func choiceDrawsByWeightAndNeverWhatWeighsNothing() {
    var dice = Dice(seed: 4, stream: "choice")
    let choice = Choice([("seldom", 1), ("never", 0), ("often", 9)])
    let drawn = (0..<2000).map { _ in dice.pick(choice) }
    #expect(!drawn.contains("never"))
    let often = drawn.filter { $0 == "often" }.count
    #expect((1700...1900).contains(often))
  }

  @Test func lotteryDrawsEverybodyOnceAndNobodyWithoutATicket() {
    var dice = Dice(seed: 5, stream: "lottery")
    var lottery = Lottery(weights: [2, 0, 1, 5], dice: &dice)
    var drawn: [Int] = []
    while let person = lottery.draw() { drawn.append(person) }
    #expect(drawn.sorted() == [0, 2, 3])
  }
}
