import Mentoring

/// A key that is probably meant where an unknown one is written.
enum KeyHint: InputMessage {
  case looksAlike(String)
  case lostZeros(String)
  /// Keys that differ in one sign, or else in few; three at most.
  case near([String])

  var text: LocalizedText {
    switch self {
    case .looksAlike(let key):
      let key = LocalizedText.quoted(key)
      return LocalizedText(
        ru: "есть код \(key.russian), который выглядит так же (буквы другого алфавита, регистр или "
          + "знаки); исправьте код",
        en: "there is \(key.english), which looks alike (letters of the other alphabet, case or "
          + "signs); mend the code")
    case .lostZeros(let key):
      let key = LocalizedText.quoted(key)
      return LocalizedText(
        ru: "есть код \(key.russian): Excel отбросил нули; задайте столбцу формат «Текстовый» и "
          + "исправьте код",
        en: "there is \(key.english): Excel has dropped zeros; format the column as text and mend "
          + "the code")
    case .near(let keys):
      let quoted = keys.map(LocalizedText.quoted)
      let (russian, english) = (
        LocalizedText.alternatives(quoted.map(\.russian)).russian,
        LocalizedText.alternatives(quoted.map(\.english)).english
      )
      return LocalizedText(
        ru: "исправьте код (может быть, \(russian)?) или добавьте строку",
        en: "mend the code (did you mean \(english)?) or add a row")
    }
  }
}

/// Finds for an unknown key the known one that is probably meant.
final class KeyHints {
  private let contents: ProgrammeContents
  private lazy var keys: [Table: [String]] = [
    .schools: contents.schools.map(\.id.text), .topics: contents.topics.map(\.id.text),
    .competencies: contents.competencies.map(\.id.text),
    .teachers: contents.teachers.map(\.id.text), .pupils: contents.pupils.map(\.id.text),
  ]
  private lazy var shapes: [Table: [String: String]] = keys.mapValues { keys in
    Dictionary(keys.map { (Self.shape($0), $0) }) { first, _ in first }
  }
  private lazy var settlements = Set(contents.schools.map(\.settlement)).sorted()

  init(_ contents: ProgrammeContents) { self.contents = contents }

  func hint(_ key: String, in table: Table) -> KeyHint? {
    guard !key.isEmpty else { return nil }
    if let meant = shapes[table]?[Self.shape(key)], meant != key {
      return Self.isNumber(key) ? .lostZeros(meant) : .looksAlike(meant)
    }
    let near = NearestCodes.of(key, among: keys[table] ?? [])
    return near.isEmpty ? nil : .near(near)
  }

  /// For the end of a way, a school's code or a settlement.
  func end(_ name: String) -> KeyHint? {
    if let hint = hint(name, in: .schools) { return hint }
    let near = NearestCodes.of(name, among: settlements)
    return near.isEmpty ? nil : .near(near)
  }

  /// Of a number its digits without zeros before them; of anything else how it looks.
  private static func shape(_ key: String) -> String {
    isNumber(key) ? String(key.drop { $0 == "0" }) : CodeShape.of(key)
  }

  private static func isNumber(_ key: String) -> Bool {
    key.utf8.allSatisfy { (48...57).contains($0) }
  }
}

/// A code that a table does not have.
struct UnknownCode: InputMessage {
  let code: String
  let table: Table
  /// Where the table is, or would be.
  let label: String
  let hints: KeyHints

  var text: LocalizedText {
    InconsistencyMessage.unknown(.quoted(code), hints.hint(code, in: table), label)
  }
}
