import Mentoring
import Yams

/// What reading `programme.yaml` has found so far: faults, and where each key stands.
final class YAMLFindings {
  let file: String
  let log: IssueLog
  /// Dotted paths of keys (and of items of lists of codes) that were found.
  private(set) var places: [String: InputPlace] = [:]
  /// Dotted paths whose values are faulty.
  private(set) var badPaths: Set<String> = []
  /// Dotted paths of sections that have keys which nobody knows; empty: the file as a whole.
  private var misspelt: Set<String> = []
  /// Dotted paths of keys that do not stand there, and what holds instead, in the order of reading.
  private(set) var defaults: [(path: String, value: String)] = []

  init(file: String, log: IssueLog) {
    self.file = file
    self.log = log
  }

  func note(_ path: String, _ node: Node) { places[path] = YAMLText.place(node.mark, file) }

  /// Remembers that nothing is known of a key's value.
  func distrust(_ path: String) { badPaths.insert(path) }

  func report(_ path: String, _ node: Node?, _ message: some InputMessage) {
    badPaths.insert(path)
    let place = node.map { YAMLText.place($0.mark, file) } ?? InputPlace(file: file)
    log.error(place, KeyMessage(path: path, fault: message.text))
  }

  func reportUnknown(_ key: String, in section: String, _ node: Node, _ message: some InputMessage)
  {
    misspelt.insert(section)
    report(section.isEmpty ? key : "\(section).\(key)", node, message)
  }

  /// Whether it cannot be told what was meant by a key: it or a part of it is faulty, or it does not
  /// stand there, and an unknown key of its section, or of one above, may be it in other letters.
  func isDoubtful(_ path: String) -> Bool {
    if badPaths.contains(where: {
      $0 == path || $0.hasPrefix(path + ".") || $0.hasPrefix(path + "[")
    }) {
      return true
    }
    if places[path] != nil { return false }
    let parts = path.split(separator: ".")
    return parts.indices.contains { misspelt.contains(parts[..<$0].joined(separator: ".")) }
  }

  func noteDefault(_ path: String, _ value: String) { defaults.append((path, value)) }

  /// Where a key stands; the file as a whole if it does not stand there.
  func place(_ path: String) -> InputPlace { places[path] ?? InputPlace(file: file) }
}

extension YAMLFindings {
  /// The value of a scalar; nil where it is none (reported).
  func value<Value>(_ node: Node, _ path: String, _ notation: Notation<Value>) -> Value? {
    guard let scalar = node.scalar else {
      report(path, node, KeysMessage.notAValue(right: notation.right))
      return nil
    }
    let text = trimmed(scalar.string)
    guard !YAMLSection.isNull(node), !text.isEmpty else {
      report(path, node, ValueMessage.empty(right: notation.right))
      return nil
    }
    do {
      return try notation.read(text)
    } catch {
      report(path, node, ValueMessage(text, error, notation))
      return nil
    }
  }

  /// The keys under a node; nil where it has none (reported).
  func section(_ node: Node, _ path: String) -> YAMLSection? {
    guard let mapping = node.mapping else {
      report(path, node, KeysMessage.notKeys)
      return nil
    }
    return YAMLSection(mapping, path: path, node: node, findings: self)
  }

  /// The values of a list, which must not repeat; nil where any is faulty (reported).
  func list<Value: Hashable>(_ node: Node, _ path: String, _ notation: Notation<Value>) -> [Value]?
  {
    guard let sequence = node.sequence else {
      report(path, node, KeysMessage.notAList(right: notation.right))
      return nil
    }
    var values: [Value] = []
    for item in sequence {
      guard let value = value(item, path, notation) else { continue }
      if values.contains(value) {
        report(path, item, KeysMessage.repeated(item.string ?? ""))
      } else {
        values.append(value)
        note("\(path).\(item.string ?? "")", item)
      }
    }
    return badPaths.contains(path) ? nil : values
  }
}
