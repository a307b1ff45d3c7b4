/// A JSON text as a tree; numbers keep their digits, objects their order and repeated keys.
enum JSONValue: Sendable, Hashable {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([Member])

  struct Member: Sendable, Hashable {
    let key: String
    let value: JSONValue
  }
}

/// Where a value stands in a JSON text, written as `tandems[3].items[0].competency`.
indirect enum JSONPath: Sendable, CustomStringConvertible {
  case root
  case key(JSONPath, String)
  case index(JSONPath, Int)

  var description: String {
    switch self {
    case .root: ""
    case .key(.root, let key): key
    case .key(let parent, let key): "\(parent).\(key)"
    case .index(let parent, let index): "\(parent)[\(index)]"
    }
  }
}

/// Why bytes are no JSON text, and where (both counted from 1; the column in characters).
struct JSONSyntaxFault: Error, Sendable, Hashable {
  var line: Int
  var column: Int
  var problem: JSONSyntaxProblem
}

/// What stands in a text that JSON does not allow.
public enum JSONSyntaxProblem: Sendable, Hashable, CaseIterable {
  /// The text ends before its value does.
  case unfinished
  /// Another character was expected.
  case unexpected
  /// Something follows the value.
  case trailing
  case badNumber
  case badEscape
  /// A line break or another control character inside a text.
  case controlCharacter
  case notUTF8
  /// Lists and objects nested deeper than any plan.
  case tooDeep
}
