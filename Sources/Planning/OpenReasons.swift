import IntegerProgramming
import Matching
import Mentoring

/// Why deficits stay open, each by the first reason that holds (Docs/Formulation.md, section 7).
struct OpenReasons {
  private let formulation: Formulation
  private let values: [Int]
  private let stages: [Stage]
  /// By deficit, the single choices that would serve it, in the order in which they are tried.
  private let ways: [[Variable]]
  /// By variable, the rows in which it or what follows from it stands.
  private let rowsOfVariable: [[Int32]]
  private let dependents: [[Int32]]

  init(formulation: Formulation, values: [Int], stages: [Stage]) {
    self.formulation = formulation
    self.values = values
    self.stages = stages
    ways = Self.ways(formulation, values)
    dependents = formulation.dependents()
    rowsOfVariable = formulation.program.rowsByVariable()
  }

  func openDeficits() -> [OpenDeficit] {
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

  private func obstacle(to deficit: Int) -> OpenDeficit.Reason {
    var limit: OpenDeficit.Limit?
    for way in ways[deficit] {
      let (changed, tried) = adding(way)
      let broken = brokenLimits(changed, tried)
      if broken.isEmpty { return .outweighed(stage: firstStageThatLoses(tried)) }
      if limit == nil, !broken.contains(nil) {
        limit = OpenDeficit.Limit.allCases.first { broken.contains($0) }
      }
    }
    return limit.map { .limitReached(limit: $0) } ?? .mentorsFull
  }

  /// The plan with one more choice and what follows from it, and the variables that changed.
  private func adding(_ way: Variable) -> (changed: [Int], tried: [Int]) {
    var tried = values
    tried[way.index] = 1
    formulation.complete(&tried)
    var touched: Set<Int> = [way.index]
    var queue = [way.index]
    while let variable = queue.popLast() {
      for dependent in dependents[variable] where touched.insert(Int(dependent)).inserted {
        queue.append(Int(dependent))
      }
    }
    return (touched.filter { tried[$0] != values[$0] }.sorted(), tried)
  }

  /// What the choice breaks: limits that have a name of their own, or nil for any other.
  private func brokenLimits(_ changed: [Int], _ tried: [Int]) -> Set<OpenDeficit.Limit?> {
    var broken: Set<OpenDeficit.Limit?> = []
    for row in Set(changed.flatMap { rowsOfVariable[$0] }) {
      let family = formulation.rowMeanings[Int(row)].family
      guard family != .anchor,
        !formulation.program.constraint(at: Int(row)).holds(at: tried)
      else { continue }
      switch family {
      case .contracts: broken.insert(.contracts)
      case .tripBudget: broken.insert(.trips)
      case .payBudget: broken.insert(.pay)
      default: broken.insert(nil)
      }
    }
    return broken
  }

  /// The first stage that the addition makes worse; the last where it makes none worse.
  private func firstStageThatLoses(_ tried: [Int]) -> String {
    let loser = stages.first { stage in
      let expression = formulation.expression(of: stage)
      let (before, after) = (expression.value(at: values), expression.value(at: tried))
      return stage.isMaximised ? after < before : after > before
    }
    return (loser ?? stages.last)?.id ?? ""
  }
}
