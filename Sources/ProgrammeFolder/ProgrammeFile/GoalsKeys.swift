import Mentoring
import Yams

extension Rules {
  /// Reads `goals`: either `order`, a list of stages, or `weighted`, one stage of all goals.
  mutating func readGoals(_ top: inout YAMLSection) {
    guard let node = top.node("goals"), !YAMLSection.isNull(node) else {
      return top.findings.noteDefault("goals.order", Self.text(of: goals))
    }
    guard var section = top.findings.section(node, "goals") else { return }
    let (order, weighted) = (section.node("order"), section.node("weighted"))
    section.finish()
    var reader = GoalsReader(findings: top.findings)
    switch (order, weighted) {
    case (let order?, nil): reader.readOrder(order)
    case (nil, let weighted?): reader.stages = [Stage(reader.parts(weighted, "goals.weighted"))]
    default: top.findings.report("goals", node, GoalsMessage.oneOfTwo)
    }
    goals = reader.stages
  }

  /// Stages as `goals.order` writes them, without their weights.
  static func text(of goals: [Stage]) -> String {
    let order = goals.map { stage in stage.parts.map(\.goal.rawValue).joined(separator: " + ") }
    return "[\(order.joined(separator: ", "))]"
  }

  /// Reads `targets`: a share for each indicator named.
  mutating func readTargets(_ top: inout YAMLSection) {
    top.section("targets") { section in
      for indicator in Indicator.allCases {
        var share: Thousandths?
        section.set(&share, indicator.rawValue, orNull: .share)
        if let share { targets.append(Target(indicator: indicator, share: share)) }
      }
    }
  }
}

/// Reads stages of goals, each goal at most once.
private struct GoalsReader {
  let findings: YAMLFindings
  var stages: [Stage] = []
  private var seen: Set<Goal> = []

  init(findings: YAMLFindings) { self.findings = findings }

  mutating func readOrder(_ node: Node) {
    guard let items = node.sequence, !items.isEmpty else {
      findings.report("goals.order", node, GoalsMessage.emptyOrder)
      return
    }
    for item in items { readStage(item) }
  }

  private mutating func readStage(_ node: Node) {
    let path = "goals.order"
    guard let mapping = node.mapping else {
      if let goal = goal(node, path) { stages.append(Stage(goal)) }
      return
    }
    var section = YAMLSection(mapping, path: path, node: node, findings: findings)
    var stage = Stage([])
    switch (section.node("goal"), section.node("join")) {
    case (let single?, nil):
      if let goal = goal(single, section.path("goal")) { stage.parts = [.init(goal: goal)] }
    case (nil, let joined?): stage.parts = parts(joined, section.path("join"))
    default: findings.report(path, node, GoalsMessage.goalOrJoin)
    }
    section.set(&stage.tolerance, "tolerance", .tolerance)
    section.finish()
    stages.append(stage)
  }

  /// Goals with their weights, in the order written.
  mutating func parts(_ node: Node, _ path: String) -> [Stage.Part] {
    guard let section = findings.section(node, path) else { return [] }
    let entries = section.entries()
    if entries.isEmpty { findings.report(path, node, GoalsMessage.emptyOrder) }
    var parts: [Stage.Part] = []
    for (key, keyNode, value) in entries {
      let weight = findings.value(value, section.path(key), .whole(1...1_000_000_000, such: 1))
      if let goal = goal(keyNode, path), let weight {
        parts.append(.init(goal: goal, weight: weight))
      }
    }
    return parts
  }

  private mutating func goal(_ node: Node, _ path: String) -> Goal? {
    guard let goal = findings.value(node, path, Notation<Goal>.word()) else { return nil }
    guard seen.insert(goal).inserted else {
      findings.report(path, node, KeysMessage.repeated(goal.rawValue))
      return nil
    }
    return goal
  }
}

extension Notation where Value == Tolerance {
  /// A number of units, or a share as `0.5%`.
  fileprivate static var tolerance: Self {
    Notation(
      noun: LocalizedText(ru: "допуск", en: "a tolerance"),
      right: LocalizedText(
        ru: "целое число единиц цели (например 3) или долю (например 0.5%)",
        en: "a whole number of the goal's units (such as 3) or a share (such as 0.5%)")
    ) { (text) throws(Misreading) in
      text.hasSuffix("%")
        ? .share(try Notation<Thousandths>.share.read(text))
        : .units(try Notation<Int>.whole(0...1_000_000_000_000, such: 3).read(text))
    }
  }
}

enum GoalsMessage: InputMessage {
  case oneOfTwo, emptyOrder, goalOrJoin

  var text: LocalizedText {
    switch self {
    case .oneOfTwo:
      LocalizedText(
        ru: "напишите либо order: [цели по порядку], либо weighted: {цель: вес}",
        en: "write either order: [goals in order] or weighted: {goal: weight}")
    case .emptyOrder:
      LocalizedText(
        ru: "целей нет; назовите хотя бы одну: \(Self.goals.russian)",
        en: "no goal is listed; name at least one: \(Self.goals.english)")
    case .goalOrJoin:
      LocalizedText(
        ru: "напишите либо goal: цель, либо join: {цель: вес}",
        en: "write either goal: a goal, or join: {goal: weight}")
    }
  }

  private static var goals: LocalizedText { .alternatives(Goal.allCases.map(\.rawValue)) }
}
