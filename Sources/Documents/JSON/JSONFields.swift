import Mentoring

/// The members of a JSON object whose keys are the cases of `Key`; any other key is a finding.
struct JSONFields<Key: CodingKey & CaseIterable & RawRepresentable<String>> {
  private let node: JSONNode
  private let members: [String: JSONValue]
  /// Keys for which an unknown one is probably meant, which is said already.
  private let misspelt: Set<String>

  /// Returns nil where the value is no object.
  init?(_ node: JSONNode, _ keys: Key.Type = Key.self) {
    guard case .object(let members) = node.value else {
      node.fault(.wrongType(expected: .object))
      return nil
    }
    var known: [String: JSONValue] = [:]
    var misspelt: Set<String> = []
    for member in members {
      let place = JSONPath.key(node.path, member.key.quotable)
      if Key(rawValue: member.key) == nil {
        let suggestion = Spelling.nearest(to: member.key, in: Key.allCases.map(\.rawValue))
        if let suggestion { misspelt.insert(suggestion) }
        node.findings.add(.unknownKey(suggestion: suggestion), at: place)
      } else if known.updateValue(member.value, forKey: member.key) != nil {
        node.findings.add(.repeatedKey, at: place)
      }
    }
    self.node = node
    self.members = known
    self.misspelt = misspelt
  }

  /// nil where the key is absent or its value is null.
  subscript(key: Key) -> JSONNode? {
    guard let value = members[key.rawValue], value != .null else { return nil }
    return JSONNode(value: value, path: .key(node.path, key.rawValue), findings: node.findings)
  }

  /// Whether the key is there and null, which for some keys means more than absence.
  func isNull(_ key: Key) -> Bool { members[key.rawValue] == .null }

  /// A fault of the object as a whole, or of one member.
  func fault(_ problem: PlanJSONFault.Problem) { node.fault(problem) }

  func fault(_ problem: PlanJSONFault.Problem, at key: Key) {
    node.findings.add(problem, at: .key(node.path, key.rawValue))
  }

  /// A value that must be there.
  func required<Value>(_ key: Key, _ read: (JSONNode) -> Value?) -> Value? {
    guard let node = self[key] else {
      if !misspelt.contains(key.rawValue) { fault(.missing, at: key) }
      return nil
    }
    return read(node)
  }

  /// A value with a default; nil only where it is there and cannot be read.
  func optional<Value>(
    _ key: Key, default other: @autoclosure () -> Value, _ read: (JSONNode) -> Value?
  ) -> Value? {
    guard let node = self[key] else { return other() }
    return read(node)
  }

  /// A value that may be stated though it follows from others: if it is, and says something else,
  /// the document contradicts itself.
  func check<Value: Equatable>(
    _ key: Key, is derived: Value, _ read: (JSONNode) -> Value?, _ subject: LocalizedText,
    _ words: (Value) -> LocalizedText
  ) {
    guard let node = self[key], let stated = read(node), stated != derived else { return }
    node.findings.add(Contradiction(subject, stated: words(stated), due: words(derived)))
  }
}

extension String {
  /// At most 60 characters and no control characters, so that a message stays one line.
  var quotable: String {
    let short = count <= 60 ? self : prefix(59) + "…"
    return String(short.map { $0.unicodeScalars.contains { $0.value < 0x20 } ? "\u{FFFD}" : $0 })
  }
}
