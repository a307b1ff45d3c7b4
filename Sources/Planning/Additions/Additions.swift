import IntegerProgramming
import Mentoring

/// Adds what a plan could simply have besides: open deficits, in pairs or in groups that take place,
/// help and curators, each with all the rest as it is.
///
/// After it no single addition makes the plan better in the order of goals, so that no deficit stays
/// open that Tandem itself knows how to serve to advantage (Docs/Search.md).
struct Additions {
  private let formulation: Formulation
  private var trial: Trial
  /// Choices that are looked at together; the heaviest deficits first.
  private let bundles: [Bundle]
  /// Measures of goals among the variables.
  private let measures: [Int]

  private struct Bundle {
    let choices: [Variable]
    /// Whether one choice at most can be made, such as one way to serve a deficit.
    let isOnce: Bool
  }

  init(_ formulation: Formulation) {
    self.formulation = formulation
    measures = formulation.measures
    trial = Trial(
      formulation, Array(repeating: 0, count: formulation.program.variableCount))
    bundles = Self.bundles(formulation)
  }

  /// Improves a plan and what is known of its stages.
  mutating func improve(_ values: inout [Int], _ records: inout [StageRecord]) {
    var ladder = GoalLadder(records, formulation, at: values)
    guard add(to: &values, &ladder) else { return }
    records = ladder.updated(records, at: values)
  }

  /// Fills a plan greedily: what brings the most for the mentor's time comes first, groups with as many
  /// members as they can have among it.
  mutating func fill(_ values: inout [Int], _ records: inout [StageRecord]) {
    var ladder = GoalLadder(records, formulation, at: values)
    restart(from: values, ladder)
    var filling = Filling(formulation)
    filling.run(&trial, &ladder)
    values = trial.values
    formulation.complete(&values)
    records = ladder.updated(records, at: values)
    improve(&values, &records)
  }

  /// Makes something that a plan lacks less, as far as additions can.
  mutating func reduce(_ lack: LinearExpression, in values: inout [Int]) {
    var ladder = GoalLadder(minimising: lack, at: values)
    _ = add(to: &values, &ladder)
  }

  /// Adds until nothing more helps; returns whether anything did.
  private mutating func add(to values: inout [Int], _ ladder: inout GoalLadder) -> Bool {
    restart(from: values, ladder)
    var hasAdded = false
    var mayHelp = true
    while mayHelp {
      mayHelp = false
      for bundle in bundles {
        while let (effect, reached) = best(of: bundle, ladder) {
          trial.make(effect)
          ladder.take(reached)
          mayHelp = true
        }
      }
      hasAdded = hasAdded || mayHelp
    }
    values = trial.values
    formulation.complete(&values)
    return hasAdded
  }

  private mutating func restart(from values: [Int], _ ladder: GoalLadder) {
    trial.restart(from: values, measured: Set(measures.filter(ladder.heeds)))
  }

  /// The addition of a bundle that is for the better, and of several the best.
  private mutating func best(
    of bundle: Bundle, _ ladder: GoalLadder
  ) -> (effect: Trial.Effect, reached: [Int])? {
    if bundle.isOnce, bundle.choices.contains(where: { trial.values[$0.index] > 0 }) { return nil }
    var best: (effect: Trial.Effect, reached: [Int])?
    for choice in bundle.choices where isPossible(choice) {
      guard let effect = trial.effect(of: choice), effect.fits else { continue }
      let reached = ladder.values(after: effect)
      guard ladder.verdict(on: reached) == .better else { continue }
      if best.map({ ladder.prefers(reached, to: $0.reached) }) ?? true {
        best = (effect, reached)
      }
    }
    return best
  }

  /// A join only of a group that takes place.
  private func isPossible(_ choice: Variable) -> Bool {
    guard case .join(let group, _) = formulation.variableMeanings[choice.index] else { return true }
    return formulation.choices.group[group].map { trial.values[$0.index] > 0 } ?? false
  }

  private static func bundles(_ formulation: Formulation) -> [Bundle] {
    let candidates = formulation.candidates
    var ways = Array(repeating: [Variable](), count: candidates.programme.deficits.count)
    for (index, choice) in candidates.serves.enumerated() {
      if let variable = formulation.choices.serve[index] { ways[choice.deficit].append(variable) }
    }
    for join in formulation.choices.joins.joined() { ways[join.deficit].append(join.variable) }
    let deficits = ways.indices.filter { !ways[$0].isEmpty }.sorted {
      let (left, right) = (candidates.programme.deficits[$0], candidates.programme.deficits[$1])
      return (right.points, $0) < (left.points, $1)
    }
    let curators = Dictionary(grouping: candidates.curatorChoices.indices) {
      candidates.curatorChoices[$0].recipient
    }.sorted { $0.key < $1.key }.map { $0.value.compactMap { formulation.choices.curate[$0] } }
    let help = candidates.helpChoices.indices.compactMap { formulation.choices.help[$0] }
    let tutors = Dictionary(grouping: candidates.tutorChoices.indices) {
      candidates.tutorChoices[$0].pupil
    }.sorted { $0.key < $1.key }.map { $0.value.compactMap { formulation.choices.tutor[$0] } }
    return curators.map { Bundle(choices: $0, isOnce: false) }
      + tutors.map { Bundle(choices: $0, isOnce: true) }
      + deficits.map { Bundle(choices: ways[$0], isOnce: true) }
      + help.map { Bundle(choices: [$0], isOnce: true) }
  }
}
