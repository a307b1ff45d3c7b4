import Mentoring

/// A key that is probably meant where an unknown one is written.
struct KeyHint: InputMessage {
  enum Reason { case looksAlike, lostZeros }

  let key: String
  let reason: Reason

  var text: LocalizedText {
    let key = LocalizedText.quoted(key)
    return switch reason {
    case .looksAlike:
      LocalizedText(
        ru: "есть код \(key.russian), который выглядит так же (буквы другого алфавита, регистр или "
          + "знаки); исправьте код",
        en: "there is \(key.english), which looks alike (letters of the other alphabet, case or "
          + "signs); mend the code")
    case .lostZeros:
      LocalizedText(
        ru: "есть код \(key.russian): Excel отбросил нули; задайте столбцу формат «Текстовый» и "
          + "исправьте код",
        en: "there is \(key.english): Excel has dropped zeros; format the column as text and mend "
          + "the code")
    }
  }
}

/// Finds for an unknown key the known one that looks like it.
struct KeyHints {
  private let known: [Table: [String: String]]

  init(_ contents: ProgrammeContents) {
    func shapes(_ keys: [String]) -> [String: String] {
      Dictionary(keys.map { (Self.shape($0), $0) }) { first, _ in first }
    }
    known = [
      .schools: shapes(contents.schools.map(\.id.text)),
      .topics: shapes(contents.topics.map(\.id.text)),
      .competencies: shapes(contents.competencies.map(\.id.text)),
      .teachers: shapes(contents.teachers.map(\.id.text)),
    ]
  }

  func hint(_ key: String, in table: Table) -> KeyHint? {
    guard !key.isEmpty, let meant = known[table]?[Self.shape(key)], meant != key else { return nil }
    return KeyHint(key: meant, reason: Self.isNumber(key) ? .lostZeros : .looksAlike)
  }

  /// Of a number its digits without zeros before them; of anything else how it looks.
  private static func shape(_ key: String) -> String {
    isNumber(key) ? String(key.drop { $0 == "0" }) : CodeShape.of(key)
  }

  private static func isNumber(_ key: String) -> Bool {
    key.utf8.allSatisfy { (48...57).contains($0) }
  }
}
