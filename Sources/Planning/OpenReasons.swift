import IntegerProgramming
import Matching
import Mentoring

/// Why deficits stay open, each by the first reason that holds (Docs/Formulation.md, section 7).
struct OpenReasons {
  private let formulation: Formulation
  private let values: [Int]
  private let stages: [StageRecord]
  /// By deficit, the single choices that would serve it, in the order in which they are tried.
  private let ways: [[Variable]]
  private var trial: Trial
  private let ladder: GoalLadder

  init(formulation: Formulation, values: [Int], stages: [StageRecord]) {
    self.formulation = formulation
    self.values = values
    self.stages = stages
    ways = Self.ways(formulation, values)
    trial = Trial(formulation, values)
    ladder = GoalLadder(stages, formulation, at: values)
  }

  mutating func openDeficits() -> [OpenDeficit] {
    let candidates = formulation.candidates
    let served = servedDeficits()
    return candidates.programme.deficits.indices.filter { !served[$0] }.map { deficit in
      OpenDeficit(
        deficit: candidates.programme.deficits[deficit].id,
        reason: candidates.rejections.standingReason(forDeficit: deficit)
          ?? obstacle(to: deficit))
    }
  }

  private func servedDeficits() -> [Bool] {
    var served = Array(
      repeating: false, count: formulation.candidates.programme.deficits.count)
    for (index, choice) in formulation.candidates.serves.enumerated() {
      if let variable = formulation.choices.serve[index], values[variable.index] > 0 {
        served[choice.deficit] = true
      }
    }
    for join in formulation.choices.joins.joined() where values[join.variable.index] > 0 {
      served[join.deficit] = true
    }
    return served
  }

  /// By mentor: pairs, in person before remote, then memberships of groups that take place.
  private static func ways(_ formulation: Formulation, _ values: [Int]) -> [[Variable]] {
    let candidates = formulation.candidates
    var ways = Array(
      repeating: [(mentor: Int, isJoin: Bool, order: Int, variable: Variable)](),
      count: candidates.programme.deficits.count)
    for (index, choice) in candidates.serves.enumerated() {
      if let variable = formulation.choices.serve[index] {
        ways[choice.deficit].append((choice.mentor, false, index, variable))
      }
    }
    for (index, joins) in formulation.choices.joins.enumerated() {
      guard let group = formulation.choices.group[index], values[group.index] > 0 else {
        continue
      }
      for join in joins {
        ways[join.deficit].append(
          (candidates.groups[index].mentor, true, index, join.variable))
      }
    }
    return ways.map { list in
      list.sorted {
        ($0.mentor, $0.isJoin ? 1 : 0, $0.order) < ($1.mentor, $1.isJoin ? 1 : 0, $1.order)
      }.map(\.variable)
    }
  }

  private mutating func obstacle(to deficit: Int) -> OpenDeficit.Reason {
    var limit: OpenDeficit.Limit?
    for way in ways[deficit] {
      guard let effect = trial.effect(of: way) else { continue }
      if effect.fits { return .outweighed(stage: stageThatLoses(effect)) }
      let limits = effect.broken.map(Self.limit)
      if limit == nil, !limits.contains(nil) {
        limit = OpenDeficit.Limit.allCases.first { limits.contains($0) }
      }
    }
    return limit.map { .limitReached(limit: $0) } ?? .mentorsFull
  }

  /// The limit with a name of its own that a family states; nil for any other.
  private static func limit(_ family: ConstraintFamily) -> OpenDeficit.Limit? {
    switch family {
    case .contracts: .contracts
    case .tripBudget: .trips
    case .payBudget: .pay
    default: nil
    }
  }

  /// The stage that the addition makes worse. A plan that comes here has none that it makes better
  /// (`Additions`); the last stage stands for deficits that no stage takes notice of.
  private func stageThatLoses(_ effect: Trial.Effect) -> String {
    if case .worse(let stage) = ladder.verdict(on: ladder.values(after: effect)) {
      return stages[stage].stage.id
    }
    return stages.last?.stage.id ?? ""
  }
}
