import Mentoring

/// Scores of choices: the rules' weights over criteria (Docs/Formulation.md, section 3).
///
/// Remembers what depends on a pair of schools alone, so that each is computed once.
struct Scoring {
  let surroundings: Surroundings
  let rules: Rules
  var legs: LegTable
  var fits: [Int: Int] = [:]
  var likenesses: [Int: Int] = [:]
  private let tandemWeights: [(criterion: Criterion, weight: Int)]
  private let curatorWeights: [(criterion: Criterion, weight: Int)]
  private let helpWeights: [(criterion: Criterion, weight: Int)]

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    rules = surroundings.programme.rules
    legs = LegTable(surroundings.programme)
    func ordered(_ weights: [Criterion: Int]) -> [(criterion: Criterion, weight: Int)] {
      Criterion.allCases.compactMap { criterion in weights[criterion].map { (criterion, $0) } }
    }
    tandemWeights = ordered(rules.quality.tandem)
    curatorWeights = ordered(rules.quality.curator)
    helpWeights = ordered(rules.quality.help)
  }

  /// The total alone, without the memory a full score takes.
  mutating func total(of item: TandemItem) -> Int {
    var sum = 0
    var weights = 0
    for (criterion, weight) in tandemWeights {
      sum += weight * value(criterion, of: item)
      weights += weight
    }
    guard weights > 0 else { return 0 }
    let mean = roundedQuotient(sum, weights)
    let kept = item.mode == .remote ? 1000 - rules.remote.loss.value : 1000
    return roundedQuotient(mean * kept, 1000)
  }

  mutating func score(of item: TandemItem) -> Score {
    Score(
      parts: tandemWeights.map { criterion, weight in
        .init(
          criterion: criterion, value: Thousandths(value(criterion, of: item)), weight: weight)
      },
      remoteLoss: item.mode == .remote ? rules.remote.loss : .zero)
  }

  mutating func curatorScore(of match: SchoolMatch) -> Score { score(of: match, curatorWeights) }

  mutating func helpScore(of match: SchoolMatch) -> Score { score(of: match, helpWeights) }

  private mutating func score(
    of match: SchoolMatch, _ weights: [(criterion: Criterion, weight: Int)]
  ) -> Score {
    Score(
      parts: weights.map { criterion, weight in
        .init(
          criterion: criterion, value: Thousandths(value(criterion, of: match)), weight: weight)
      },
      remoteLoss: match.mode == .remote ? rules.remote.loss : .zero)
  }

  /// 1000 at no distance, 0 at the limit and beyond.
  static func travelValue(_ time: Minutes, limit: Minutes) -> Int {
    guard limit > .zero else { return 1000 }
    return 1000 - roundedQuotient(1000 * min(time.value, limit.value), limit.value)
  }
}
