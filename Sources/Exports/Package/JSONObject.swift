import Foundation

/// JSON that is made rather than described by a type, written with sorted keys.
enum JSONObject {
  case null
  case text(String)
  case integer(Int)
  case number(Decimal)
  case truth(Bool)
  case list([JSONObject])
  case object([String: JSONObject])
}

extension JSONObject {
  static func text(_ text: String?) -> JSONObject { text.map { .text($0) } ?? .null }
}

extension JSONObject: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(arrayLiteral elements: JSONObject...) { self = .list(elements) }
  init(booleanLiteral value: Bool) { self = .truth(value) }
  init(dictionaryLiteral elements: (String, JSONObject)...) {
    self = .object(Dictionary(elements) { $1 })
  }
}
