import Mentoring
import Yams

/// The keys under one key of `programme.yaml`; reads each by name and reports those nobody asked for.
struct YAMLSection {
  /// Dotted path, such as `rules.curators`; empty at the top.
  let path: String
  let findings: YAMLFindings
  /// The node that holds the keys.
  let own: Node?
  private let pairs: [(key: Node, value: Node)]
  private(set) var known: [String] = []
  /// Keys that must be there and are not, with what to say unless an unknown key is meant for one.
  private var missing: [(key: String, message: any InputMessage, node: Node?)] = []

  init(_ mapping: Node.Mapping, path: String = "", node: Node? = nil, findings: YAMLFindings) {
    self.path = path
    self.findings = findings
    own = node
    pairs = mapping.map { ($0.key, $0.value) }
    for pair in pairs {
      if let key = pair.key.string { findings.note(self.path(key), pair.key) }
    }
  }

  static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "null", "~"].contains(scalar.string)
  }

  func path(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// Keys and values as they are written; those that are no texts are reported.
  func entries() -> [(key: String, keyNode: Node, node: Node)] {
    pairs.compactMap { pair in
      guard let key = pair.key.string else {
        findings.report(path, pair.key, KeysMessage.keyIsNoText)
        return nil
      }
      return (key, pair.key, pair.value)
    }
  }

  /// The node of a key; nil where the key does not stand here.
  mutating func node(_ key: String) -> Node? {
    if !known.contains(key) { known.append(key) }
    return pairs.first { $0.key.string == key }?.value
  }

  /// Sets what the key says; leaves it where the key does not stand here.
  mutating func set<Value>(_ target: inout Value, _ key: String, _ notation: Notation<Value>) {
    guard let node = node(key) else {
      return findings.noteDefault(path(key), DefaultText.of(target, notation.form))
    }
    if let value = findings.value(node, path(key), notation) { target = value }
  }

  /// Sets what the key says; `null` sets nil.
  mutating func set<Value>(
    _ target: inout Value?, _ key: String, orNull notation: Notation<Value>
  ) {
    guard let node = node(key) else {
      let value = target.map { DefaultText.of($0, notation.form) } ?? "null"
      return findings.noteDefault(path(key), value)
    }
    if Self.isNull(node) {
      target = nil
    } else if let value = findings.value(node, path(key), notation) {
      target = value
    }
  }

  /// The value of a key that must be there; nil where it is faulty (reported).
  mutating func require<Value>(_ key: String, _ notation: Notation<Value>) -> Value? {
    guard let node = node(key) else {
      lack(key, ValueMessage.empty(right: notation.right), at: own)
      return nil
    }
    return findings.value(node, path(key), notation)
  }

  /// Remembers that a key is missing, to be said at the end: where an unknown key is probably meant
  /// for it, that one alone is a fault.
  mutating func lack(_ key: String, _ message: some InputMessage, at node: Node?) {
    findings.distrust(path(key))
    missing.append((key, message, node))
  }

  /// Reads the keys under a key, if it stands here; a key with nothing under it says nothing.
  mutating func section(_ key: String, _ read: (inout YAMLSection) -> Void) {
    guard let node = node(key), !Self.isNull(node) else {
      // Read all the same, so that its defaults are noted.
      var none = YAMLSection(Node.Mapping([]), path: path(key), findings: findings)
      return read(&none)
    }
    guard var section = findings.section(node, path(key)) else { return }
    read(&section)
    section.finish()
  }

  /// Reports the keys that nobody asked for, and those that are missing.
  func finish() {
    var misspelt: Set<String> = []
    for pair in pairs {
      guard let key = pair.key.string else {
        findings.report(path, pair.key, KeysMessage.keyIsNoText)
        continue
      }
      if known.contains(key) { continue }
      if let meant = nearestWord(to: key, among: known) { misspelt.insert(meant) }
      findings.reportUnknown(key, in: path, pair.key, KeysMessage.unknown(key, known: known))
    }
    for lack in missing where !misspelt.contains(lack.key) {
      findings.report(path(lack.key), lack.node, lack.message)
    }
  }
}
