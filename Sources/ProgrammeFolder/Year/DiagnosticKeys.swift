import Mentoring
import Yams
import YearRecords

extension DiagnosticRules {
  mutating func read(_ section: inout YAMLSection) {
    section.group("levels") { levels in
      var read: [Level] = []
      for (key, keyNode, node) in levels.entries() {
        _ = levels.node(key)
        let level = levels.findings.value(
          keyNode, levels.path, Notation<Int>.whole(1...10, such: 3))
        let share = levels.findings.value(node, levels.path(key), Notation<Thousandths>.share)
        if let level, let share { read.append(Level(level: level, share: share)) }
      }
      read.sort { $0.level < $1.level }
      let isRising = zip(read, read.dropFirst()).allSatisfy { $0.share < $1.share }
      if read.isEmpty || !isRising {
        levels.findings.report(levels.path, levels.own, YearKeyMessage.levelsRise)
      }
      self.levels = read
    }
    section.byBlock(&needed, "needed", .whole(1...10, such: 4))
    section.byBlock(&pointsPerLevel, "points_per_level", .whole(1...100, such: 20))
    section.byBlock(&timePerLevel, "hours_per_level", .workHours)
    section.set(&base, "base", .share)
    section.set(&improvement, "improvement", .share)
    if section.node("priority") != nil {
      priority = section.list("priority", Notation<Deficit.Source>.word())
      priority += Deficit.Source.allCases.filter { !priority.contains($0) }
    }
    section.set(&validMonths, "valid_months", .whole(1...1200, such: 24))
    section.group("scales") { scales in
      for (scale, _, node) in scales.entries() {
        _ = scales.node(scale)
        self.scales[scale] = scales.findings.value(node, scales.path(scale), .id())
      }
    }
  }
}

extension YAMLSection {
  /// One value for all blocks, or keys `default` and the blocks'.
  fileprivate mutating func byBlock<Value>(
    _ target: inout DiagnosticRules.ByBlock<Value>, _ key: String, _ notation: Notation<Value>
  ) {
    guard let node = node(key), !Self.isNull(node) else { return }
    guard node.mapping != nil else {
      if let value = findings.value(node, path(key), notation) { target = .init(value) }
      return
    }
    var read = target
    group(key) { section in
      if let usual = section.value("default", notation) { read.usual = usual }
      for block in Competency.Block.allCases {
        if let value = section.value(block.rawValue, notation) { read.blocks[block] = value }
      }
    }
    target = read
  }
}

extension SWOTRule {
  /// Nil where a key is faulty (reported).
  init?(_ section: inout YAMLSection) {
    let id = section.require("id", .code)
    let quadrant = section.require("quadrant", Notation<SWOTItem.Quadrant>.word())
    let topic: Topic.ID? = section.require("topic", .id())
    let weight = section.require("weight", Notation<Int>.whole(1...10, such: 5))
    let conditions = Condition.read(&section)
    guard conditions.count == 1 else {
      if !section.findings.badPaths.contains(where: { $0.hasPrefix(section.path) }) {
        section.findings.report(section.path, section.own, YearKeyMessage.oneCondition)
      }
      return nil
    }
    guard let id, let quadrant, let topic, let weight else { return nil }
    self.init(
      id: id, quadrant: quadrant, topic: topic, weight: weight, condition: conditions[0])
  }
}

extension SWOTRule.Condition {
  /// The conditions that stand in a section; there should be one.
  fileprivate static func read(_ section: inout YAMLSection) -> [Self] {
    var found: [Self] = []
    for isBelow in [true, false] {
      section.group(isBelow ? "below_cluster" : "above_cluster") { keys in
        let subjects = keys.list("subjects", .text)
        guard let by = keys.require("by", Notation<Thousandths>.share) else { return }
        found.append(
          isBelow
            ? .belowCluster(subjects: subjects, by: by) : .aboveCluster(subjects: subjects, by: by))
      }
    }
    section.group("has") { keys in
      let shared = keys.value("shared", .yesNo) ?? false
      guard let kind = keys.require("kind", Notation<Resource.Kind>.word()) else { return }
      found.append(.has(kind, shared: shared))
    }
    section.group("lacks") { keys in
      guard let kind = keys.require("kind", Notation<Resource.Kind>.word()) else { return }
      found.append(.lacks(kind))
    }
    for isYoung in [true, false] {
      section.group(isYoung ? "young" : "experienced") { keys in
        let years = keys.require("years", Notation<Int>.whole(0...80, such: 3))
        guard let share = keys.require("at_least", Notation<Thousandths>.share), let years else {
          return
        }
        found.append(
          isYoung
            ? .young(years: years, atLeast: share) : .experienced(years: years, atLeast: share))
      }
    }
    section.group("loaded") { keys in
      let hours = keys.require("above", Notation<Minutes>.weekHours)
      guard let share = keys.require("at_least", Notation<Thousandths>.share), let hours else {
        return
      }
      found.append(.loaded(above: hours, atLeast: share))
    }
    section.group("social") { keys in
      let indicator = keys.require("indicator", .code)
      guard let share = keys.require("at_least", Notation<Thousandths>.share), let indicator else {
        return
      }
      found.append(.social(indicator: indicator, atLeast: share))
    }
    return found
  }
}
