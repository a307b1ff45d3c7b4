/// What stands between `{{` and `}}`.
struct Tag: Hashable, Sendable {
  enum Role: Hashable, Sendable {
    /// `{{name}}`: the datum itself.
    case value
    /// `{{#name}}`: begins what is repeated for each of a list, or kept where something is there.
    case opening
    /// `{{?name}}`: begins what is kept, once, where something is there.
    case presence
    /// `{{^name}}`: begins what is kept where nothing is there.
    case inverse
    /// `{{/name}}`: ends any of them.
    case closing
  }

  let role: Role
  /// The name's parts: `{{party.name}}` has two.
  let path: [String]

  var name: String { path.joined(separator: ".") }

  /// As it should be written.
  var text: String {
    let sign =
      switch role {
      case .value: ""
      case .opening: "#"
      case .presence: "?"
      case .inverse: "^"
      case .closing: "/"
      }
    return "{{\(sign)\(name)}}"
  }

  init(_ role: Role, _ path: [String]) {
    self.role = role
    self.path = path
  }

  /// Nil where it is no placeholder.
  init?(inside text: String) {
    var rest = text[...].trimmed
    let role: Role
    switch rest.first {
    case "#": role = .opening
    case "?": role = .presence
    case "^": role = .inverse
    case "/": role = .closing
    default: role = .value
    }
    if role != .value { rest = rest.dropFirst().trimmed }
    let path = rest.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard path.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(Self.isNameScalar) })
    else { return nil }
    self.init(role, path)
  }

  /// The tag of a block that was meant by braces that are not whole, such as `#topics}` or `/topics`.
  init?(damaged text: String) {
    let rest = text[...].trimmed
    guard let sign = rest.first, "#?^/".contains(sign) else { return nil }
    let name = rest.dropFirst().trimmed.unicodeScalars
      .prefix { Self.isNameScalar($0) || $0 == "." }
    self.init(inside: "\(sign)\(Substring(name))")
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || "@_-".unicodeScalars.contains(scalar)
  }
}

extension Substring {
  /// Without blanks at the ends, no-break ones too.
  fileprivate var trimmed: Substring {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return self[start..<Swift.max(start, end)]
  }
}
