/// A noun after a number: 1 час, 2 часа, 5 часов, 1,5 часа.
public struct CountedNoun: Sendable, Hashable {
  public let one: String
  public let few: String
  public let many: String

  public init(_ one: String, _ few: String, _ many: String) {
    self.one = one
    self.few = few
    self.many = many
  }

  public static let hours = CountedNoun("час", "часа", "часов")
  public static let days = CountedNoun("день", "дня", "дней")
  public static let months = CountedNoun("месяц", "месяца", "месяцев")
  public static let roubles = CountedNoun("рубль", "рубля", "рублей")
  public static let kilometres = CountedNoun("километр", "километра", "километров")
  public static let people = CountedNoun("человек", "человека", "человек")
  public static let teachers = CountedNoun("педагог", "педагога", "педагогов")
  public static let schools = CountedNoun("школа", "школы", "школ")
  public static let copies = CountedNoun("экземпляр", "экземпляра", "экземпляров")

  /// The form after a whole number.
  public func form(after number: Int) -> String {
    let rest = number.magnitude % 100
    if (11...14).contains(rest) { return many }
    return switch rest % 10 {
    case 1: one
    case 2...4: few
    default: many
    }
  }

  /// `5 часов`, thousands apart, no line break between.
  public func text(_ number: Int) -> String {
    "\(RussianNumber.grouped(number))\u{A0}\(form(after: number))"
  }

  /// `2,5 часа` for 250 hundredths; a fraction takes the form of «два».
  public func text(hundredths: Int) -> String {
    if hundredths % 100 == 0 { return text(hundredths / 100) }
    return "\(RussianNumber.decimal(hundredths: hundredths))\u{A0}\(few)"
  }
}

/// Numbers as Russian papers write them.
public enum RussianNumber {
  /// `12 500`, with no-break blanks; four digits stay together.
  public static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "−" : ""
    guard digits.count > 4 else { return sign + digits }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "\u{A0}" }
      text.append(digit)
    }
    return sign + text
  }

  /// `2,5` for 250, `2` for 200.
  public static func decimal(hundredths: Int) -> String {
    let whole = grouped(hundredths / 100)
    let rest = Int(hundredths.magnitude % 100)
    let sign = hundredths < 0 && hundredths > -100 ? "−" : ""
    if rest == 0 { return whole }
    if rest % 10 == 0 { return "\(sign)\(whole),\(rest / 10)" }
    return "\(sign)\(whole),\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `82,5 %` for 825 thousandths.
  public static func percent(thousandths: Int) -> String {
    decimal(hundredths: thousandths * 10) + "\u{A0}%"
  }
}

/// Lists in running text.
public enum RussianList {
  /// `а, б и в`
  public static func joined(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " и " + last
  }
}
