/// The code of one entity, as the programme's tables write it, bound to the kind of entity it names.
///
/// A `School.ID` does not fit where a `Teacher.ID` is asked, although both are texts. Codes compare
/// by Unicode scalars, never by the locale.
public struct Identifier<Entity>: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let text: String

  public init(_ text: String) { self.text = text }

  public var description: String { text }

  public static func < (left: Self, right: Self) -> Bool {
    left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension Identifier: ExpressibleByUnicodeScalarLiteral {
  public init(unicodeScalarLiteral value: String) { self.init(value) }
}

extension Identifier: ExpressibleByExtendedGraphemeClusterLiteral {
  public init(extendedGraphemeClusterLiteral value: String) { self.init(value) }
}
