import Mentoring

extension Notation where Value == Hectometres {
  /// Kilometres with at most one decimal, up to a limit.
  static func kilometres(upTo limit: Int) -> Self {
    Notation(
      noun: LocalizedText(ru: "число километров", en: "a number of kilometres"),
      right: LocalizedText(
        ru: "километры от 0 до \(limit), не больше одного знака после точки, например 12.5",
        en: "kilometres from 0 to \(limit), with at most one decimal, such as 12.5"),
      form: .number
    ) { (text) throws(Misreading) in
      Hectometres(try wholeUnits(text, places: 1, step: 1, 0...limit * 10))
    }
  }
}

extension Notation where Value == Roubles {
  static var roubles: Self {
    Notation<Int>.whole(0...1_000_000_000, such: 5000).map { Roubles($0) }
      .described(
        noun: LocalizedText(ru: "число рублей", en: "a number of roubles"),
        right: LocalizedText(
          ru: "целые рубли от 0 до 1000000000, например 5000",
          en: "whole roubles from 0 to 1000000000, such as 5000"))
  }
}

extension Notation where Value == Thousandths {
  /// A percentage in a cell, without the sign.
  static var percentage: Self {
    Notation(
      noun: LocalizedText(ru: "число процентов", en: "a percentage"),
      right: LocalizedText(
        ru: "проценты от 0 до 100 без знака %, не больше одного знака после точки, например 12.5",
        en: "a percentage from 0 to 100 without the sign, with at most one decimal, such as 12.5"),
      form: .percentage
    ) { (text) throws(Misreading) in
      Thousandths(try wholeUnits(text, places: 1, step: 1, 0...1000))
    }
  }

  /// A share in `programme.yaml`, as `35%`.
  static var share: Self {
    Notation(
      noun: LocalizedText(ru: "доля в процентах", en: "a share in percent"),
      right: LocalizedText(
        ru: "долю от 0% до 100%, не больше одного знака после точки, например 35%",
        en: "a share from 0% to 100%, with at most one decimal, such as 35%"),
      form: .share
    ) { (text) throws(Misreading) in
      guard text.hasSuffix("%") else { throw .notOne }
      return Thousandths(try wholeUnits(String(text.dropLast()), places: 1, step: 1, 0...1000))
    }
  }

  /// A factor from 1 to 10 with at most three decimals.
  static var factor: Self {
    Notation(
      noun: LocalizedText(ru: "число", en: "a number"),
      right: LocalizedText(
        ru: "число от 1 до 10, не больше трёх знаков после точки, например 1.3",
        en: "a number from 1 to 10, with at most three decimals, such as 1.3")
    ) { (text) throws(Misreading) in
      Thousandths(try wholeUnits(text, places: 3, step: 1, 1000...10_000))
    }
  }
}

extension Notation where Value == Double {
  /// Degrees north or east, up to a limit either way.
  static func degrees(upTo limit: Int) -> Self {
    Notation(
      noun: LocalizedText(ru: "число градусов", en: "a number of degrees"),
      right: LocalizedText(
        ru: "градусы от -\(limit) до \(limit), например 54.8051",
        en: "degrees from -\(limit) to \(limit), such as 54.8051"),
      form: .degrees
    ) { (text) throws(Misreading) in
      let degrees = try DecimalText(text).double
      guard degrees >= -Double(limit) else { throw .below("-\(limit)") }
      guard degrees <= Double(limit) else { throw .above("\(limit)") }
      return degrees
    }
  }
}
