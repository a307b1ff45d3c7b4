import Foundation

/// JSON that is made rather than described by a type, written with sorted keys.
enum JSONObject: Encodable {
  case null
  case text(String)
  case integer(Int)
  case number(Decimal)
  case truth(Bool)
  case list([JSONObject])
  case object([String: JSONObject])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .text(let text): try container.encode(text)
    case .integer(let number): try container.encode(number)
    case .number(let number): try container.encode(number)
    case .truth(let truth): try container.encode(truth)
    case .list(let list): try container.encode(list)
    case .object(let object): try container.encode(object)
    }
  }
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
