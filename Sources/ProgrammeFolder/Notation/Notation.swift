import Mentoring

/// How one kind of value is written, in a cell of a table or at a key of `programme.yaml`.
struct Notation<Value>: Sendable {
  /// What kind of text it is, as far as cells of tables may write it in more ways than one.
  let form: CellForm
  /// What a text that is no such value is not: `a number of hours`.
  let noun: LocalizedText
  /// What would be right: `hours in the period, 0 or more, such as 24`.
  let right: LocalizedText
  /// Reads a text that is neither empty nor has blanks at its ends.
  let read: @Sendable (String) throws(Misreading) -> Value

  init(
    noun: LocalizedText, right: LocalizedText, form: CellForm = .text,
    read: @escaping @Sendable (String) throws(Misreading) -> Value
  ) {
    self.form = form
    self.noun = noun
    self.right = right
    self.read = read
  }
}

/// Why a text is not a value of the notation.
enum Misreading: Error {
  case notOne
  case notOneOf
  case decimalComma
  case below(String)
  case above(String)
  /// More precise than the step given.
  case tooFine(step: String)
  case noSuchDay
  case invisible
  /// One comma before three digits: thousands, or a decimal.
  case thousandsOrDecimal
  /// A code of which Excel has made a day, or a number in scientific notation.
  case codeMadeDay
  case codeMadeNumber
  case repeated(String)
}

/// What is wrong with one value, and what would be right.
enum ValueMessage: InputMessage {
  case empty(right: LocalizedText)
  case misread(String, Misreading, noun: LocalizedText, right: LocalizedText)

  init<Value>(_ text: String, _ misreading: Misreading, _ notation: Notation<Value>) {
    self = .misread(text, misreading, noun: notation.noun, right: notation.right)
  }

  var text: LocalizedText {
    switch self {
    case .empty(let right):
      LocalizedText(
        ru: "значения нет; напишите \(right.russian)",
        en: "the value is missing; write \(right.english)")
    case .misread(let text, let misreading, let noun, let right):
      Self.text(.quoted(text), misreading, noun, right)
    }
  }

  private static func text(
    _ quoted: LocalizedText, _ misreading: Misreading, _ noun: LocalizedText,
    _ right: LocalizedText
  ) -> LocalizedText {
    let fault = fault(misreading, noun)
    return LocalizedText(
      ru: "\(quoted.russian) \(fault.russian); напишите \(right.russian)",
      en: "\(quoted.english) \(fault.english); write \(right.english)")
  }

  private static func fault(_ misreading: Misreading, _ noun: LocalizedText) -> LocalizedText {
    switch misreading {
    case .notOne: LocalizedText(ru: "— не \(noun.russian)", en: "is not \(noun.english)")
    case .notOneOf: LocalizedText(ru: "здесь не подходит", en: "does not fit here")
    case .decimalComma:
      LocalizedText(ru: "— с запятой вместо точки", en: "has a decimal comma instead of a point")
    case .below(let limit): LocalizedText(ru: "меньше \(limit)", en: "is below \(limit)")
    case .above(let limit): LocalizedText(ru: "больше \(limit)", en: "is above \(limit)")
    case .tooFine(let step):
      LocalizedText(ru: "не кратно \(step)", en: "is not in steps of \(step)")
    case .noSuchDay: LocalizedText(ru: "— такого дня нет", en: "is no day of the calendar")
    case .invisible:
      LocalizedText(
        ru: "содержит перевод строки или невидимый знак",
        en: "has a line break or an invisible sign")
    case .thousandsOrDecimal:
      LocalizedText(
        ru: "— тысячи или дробь, непонятно", en: "may mean thousands or a decimal")
    case .codeMadeDay:
      LocalizedText(
        ru: "— код, из которого Excel сделал дату; задайте столбцу формат «Текстовый»",
        en: "is a code of which Excel has made a date; format the column as text")
    case .codeMadeNumber:
      LocalizedText(
        ru: "— код, из которого Excel сделал число и потерял цифры; задайте столбцу формат "
          + "«Текстовый»",
        en: "is a code of which Excel has made a number and lost digits; format the column as text")
    case .repeated(let word):
      LocalizedText(ru: "повторяет \(word)", en: "has \(word) twice")
    }
  }
}
