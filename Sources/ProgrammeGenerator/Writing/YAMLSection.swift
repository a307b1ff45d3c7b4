import Mentoring

/// A one-line YAML mapping of the keys whose value is not the default.
struct YAMLSection {
  private(set) var entries: [String] = []

  /// `{key: value, …}`; nil where everything is at its default.
  var text: String? { entries.isEmpty ? nil : "{" + entries.joined(separator: ", ") + "}" }

  mutating func add<Value: Equatable>(
    _ key: String, _ value: Value, default usual: Value, _ written: (Value) -> String
  ) {
    if value != usual { always(key, written(value)) }
  }

  mutating func add(_ key: String, _ value: Int, default usual: Int) {
    add(key, value, default: usual, String.init)
  }

  mutating func add(_ key: String, _ value: Bool, default usual: Bool) {
    add(key, value, default: usual, Cell.yesNo)
  }

  mutating func add<Unit>(_ key: String, _ value: Quantity<Unit>, default usual: Quantity<Unit>) {
    add(key, value, default: usual) { String($0.value) }
  }

  mutating func add(share key: String, _ value: Thousandths, default usual: Thousandths) {
    add(key, value, default: usual, yamlShare)
  }

  mutating func always(_ key: String, _ value: String) { entries.append("\(key): \(value)") }
}

func yamlShare(_ share: Thousandths) -> String { decimalText(share.value, places: 1) + "%" }

/// A text in double quotes.
func yamlText(_ text: String) -> String {
  var quoted = "\""
  for character in text {
    if character == "\"" || character == "\\" { quoted += "\\" }
    quoted.append(character)
  }
  return quoted + "\""
}

func yamlList(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }
