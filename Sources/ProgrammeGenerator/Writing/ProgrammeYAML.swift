import Mentoring

/// The text of `programme.yaml`: identity, period, the rules that differ from their defaults, goals
/// and targets.
struct ProgrammeYAML {
  let contents: ProgrammeContents
  let notes: [String]

  var text: String {
    let identity = contents.identity
    var lines = notes.map { "# " + $0 }
    lines.append("programme:")
    lines.append("  id: \(identity.id)")
    lines.append("  name: \(yamlText(identity.name))")
    lines.append("  municipality: \(yamlText(identity.municipality))")
    lines.append("period: {from: \(identity.periodStart), to: \(identity.periodEnd)}")
    let rules = RulesYAML(rules: contents.rules).lines
    if !rules.isEmpty {
      lines.append("rules:")
      lines += rules.map { "  " + $0 }
    }
    lines += goals
    if !contents.rules.targets.isEmpty {
      let targets = contents.rules.targets.map {
        "\($0.indicator.rawValue): \(yamlShare($0.share))"
      }
      lines.append("targets: {" + targets.joined(separator: ", ") + "}")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var goals: [String] {
    let stages = contents.rules.goals
    if stages.count == 1, let only = stages.first, only.parts.count > 1 {
      return ["goals:", "  weighted: \(Self.weights(only))"]
    }
    return ["goals:", "  order:"] + stages.map { "    - " + Self.item($0) }
  }

  private static func item(_ stage: Stage) -> String {
    let isSingle = stage.parts.count == 1 && stage.parts[0].weight == 1
    if isSingle, stage.tolerance == .units(0) { return stage.id }
    var fields =
      isSingle ? ["goal: \(stage.id)"] : ["join: \(weights(stage))"]
    switch stage.tolerance {
    case .units(0): break
    case .units(let units): fields.append("tolerance: \(units)")
    case .share(let share): fields.append("tolerance: \(yamlShare(share))")
    }
    return "{" + fields.joined(separator: ", ") + "}"
  }

  private static func weights(_ stage: Stage) -> String {
    "{" + stage.parts.map { "\($0.goal.rawValue): \($0.weight)" }.joined(separator: ", ") + "}"
  }
}
