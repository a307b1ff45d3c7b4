import Mentoring
import Yams

/// Reads the changes of one scenario file, each on top of the ones before.
struct ScenarioReader {
  let findings: YAMLFindings
  /// As they stand after the changes read so far.
  private(set) var contents: ProgrammeContents
  private(set) var changes: [Scenario.Change] = []

  init(findings: YAMLFindings, contents: ProgrammeContents) {
    self.findings = findings
    self.contents = contents
  }

  mutating func make(_ change: Scenario.Change) {
    change.apply(to: &contents)
    changes.append(change)
  }

  /// `rules`, `goals` and `targets`, with the keys of `programme.yaml`.
  mutating func readRules(_ top: inout YAMLSection) {
    var rules = contents.rules
    if top.node("targets").map({ !YAMLSection.isNull($0) }) ?? false { rules.targets = [] }
    rules.read(&top)
    let keys = findings.places.keys.filter { path in
      ["rules.", "goals.", "targets."].contains { path.hasPrefix($0) }
    }
    let leaves = keys.filter { key in !keys.contains { $0.hasPrefix(key + ".") } }.sorted()
    if !leaves.isEmpty { make(.rules(rules, keys: leaves)) }
  }

  // MARK: Codes

  /// The entity that a code names; nil where there is none (reported).
  func find<Entity, Key>(
    _ text: String, at node: Node?, _ path: String, in table: Table, among entities: [Entity],
    _ key: (Entity) -> Identifier<Key>
  ) -> Entity? {
    let id = Identifier<Key>(text)
    if let found = entities.first(where: { key($0) == id }) { return found }
    findings.report(
      path, node,
      ScenarioMessage.unknown(text, in: table, known: entities.map { key($0).text }))
    return nil
  }

  /// The codes of a list of codes.
  func codes(_ section: inout YAMLSection, _ key: String) -> [(text: String, node: Node)] {
    guard let node = section.node(key), !YAMLSection.isNull(node) else { return [] }
    let path = section.path(key)
    guard findings.list(node, path, Notation<String>.code) != nil else { return [] }
    return (node.sequence.map(Array.init) ?? []).compactMap { item in
      item.string.map { (trimmed($0), item) }
    }
  }

  /// The sections of a list of mappings.
  func items(_ section: inout YAMLSection, _ key: String) -> [YAMLSection] {
    guard let node = section.node(key), !YAMLSection.isNull(node) else { return [] }
    let path = section.path(key)
    guard let list = node.sequence else {
      findings.report(path, node, ScenarioMessage.notItems)
      return []
    }
    return list.compactMap { findings.section($0, path) }
  }

  /// The sections of a mapping from codes to mappings.
  func entries(
    _ section: inout YAMLSection, _ key: String
  ) -> [(code: String, node: Node, section: YAMLSection)] {
    guard let node = section.node(key), !YAMLSection.isNull(node),
      let listed = findings.section(node, section.path(key))
    else { return [] }
    return listed.entries().compactMap { code, keyNode, value in
      findings.section(value, listed.path(code)).map { (trimmed(code), keyNode, $0) }
    }
  }
}
