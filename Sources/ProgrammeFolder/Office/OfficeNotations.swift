import Mentoring

// Numbers of registers and addresses. A wrong digit in a contract costs a letter to the bank, so
// check digits are checked.

extension Notation where Value == String {
  static func digits(_ count: Int, such example: String) -> Self {
    Notation(
      noun: LocalizedText(ru: "номер нужной длины", en: "a number of the right length"),
      right: LocalizedText(
        ru: "ровно \(count) цифр, например \(example)",
        en: "exactly \(count) digits, such as \(example)"),
      form: .code
    ) { (text) throws(Misreading) in
      guard decimalDigits(text)?.count == count else { throw .notOne }
      return text
    }
  }

  /// INN of an organisation: ten digits, the last one a check digit
  /// (order of the Federal Tax Service of 29.06.2012, ММВ-7-6/435@).
  static var taxNumber: Self {
    checked(
      noun: LocalizedText(ru: "ИНН организации", en: "an organisation's INN"),
      right: LocalizedText(
        ru: "10 цифр с верной контрольной, например 7700000009",
        en: "ten digits with the right check digit, such as 7700000009")
    ) { digits in
      guard digits.count == 10 else { return false }
      let sum = zip([2, 4, 10, 3, 5, 9, 4, 6, 8], digits).reduce(0) { $0 + $1.0 * $1.1 }
      return sum % 11 % 10 == digits[9]
    }
  }

  /// OGRN: thirteen digits; the last one is that of the others' remainder by 11
  /// (order of the Ministry of Finance of 30.10.2017, 165н).
  static var registrationNumber: Self {
    checked(
      noun: LocalizedText(ru: "ОГРН", en: "an OGRN"),
      right: LocalizedText(
        ru: "13 цифр с верной контрольной, например 1027700000008",
        en: "thirteen digits with the right check digit, such as 1027700000008")
    ) { digits in
      guard digits.count == 13 else { return false }
      let number = digits.dropLast().reduce(0) { $0 * 10 + $1 }
      return number % 11 % 10 == digits[12]
    }
  }

  /// KPP: four digits, two digits or capital letters, three digits.
  static var taxReason: Self {
    Notation(
      noun: LocalizedText(ru: "КПП", en: "a KPP"),
      right: LocalizedText(
        ru: "9 знаков, например 770001001", en: "nine characters, such as 770001001"),
      form: .code
    ) { (text) throws(Misreading) in
      let bytes = Array(text.utf8)
      func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
      guard bytes.count == 9, bytes[..<4].allSatisfy(isDigit), bytes[6...].allSatisfy(isDigit),
        bytes[4..<6].allSatisfy({ isDigit($0) || (65...90).contains($0) })
      else { throw .notOne }
      return text
    }
  }

  static var phone: Self {
    Notation(
      noun: LocalizedText(ru: "телефон", en: "a telephone number"),
      right: LocalizedText(
        ru: "от 5 до 15 цифр, между ними пробелы, скобки, дефисы, впереди может быть +, например "
          + "+7 000 000-00-01",
        en: "5 to 15 digits with blanks, brackets and hyphens between them, perhaps + before, such "
          + "as +7 000 000-00-01")
    ) { (text) throws(Misreading) in
      guard isPhone(text) else { throw .notOne }
      return text
    }
  }

  static var email: Self {
    Notation(
      noun: LocalizedText(ru: "адрес электронной почты", en: "an e-mail address"),
      right: LocalizedText(
        ru: "адрес вида school@example.org", en: "an address such as school@example.org")
    ) { (text) throws(Misreading) in
      guard isEmail(text) else { throw .notOne }
      return text
    }
  }

  private static func checked(
    noun: LocalizedText, right: LocalizedText, _ isRight: @escaping @Sendable ([Int]) -> Bool
  ) -> Self {
    Notation(noun: noun, right: right, form: .code) { (text) throws(Misreading) in
      guard let digits = decimalDigits(text), isRight(digits) else { throw .notOne }
      return text
    }
  }
}

/// The digits of a text of nothing but digits.
private func decimalDigits(_ text: String) -> [Int]? {
  guard text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
  return text.utf8.map { Int($0) - 48 }
}

func isPhone(_ text: String) -> Bool {
  let digits = text.utf8.count { (48...57).contains($0) }
  let others = text.dropFirst(text.hasPrefix("+") ? 1 : 0).unicodeScalars.allSatisfy {
    ("0"..."9").contains($0) || [" ", "\u{A0}", "(", ")", "-"].contains($0)
  }
  return (5...15).contains(digits) && others
}

func isEmail(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
    && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
    && !text.contains { $0.isWhitespace || $0 == "," || $0 == ";" }
}
