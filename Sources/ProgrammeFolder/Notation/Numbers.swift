import Mentoring

extension Notation where Value == Int {
  static func whole(_ range: ClosedRange<Int>, such example: Int) -> Self {
    Notation(
      noun: LocalizedText(ru: "целое число", en: "a whole number"),
      right: LocalizedText(
        ru: "целое число от \(range.lowerBound) до \(range.upperBound), например \(example)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound), such as \(example)"),
      form: .number
    ) { (text) throws(Misreading) in
      try wholeUnits(text, places: 0, step: 1, range)
    }
  }
}

extension Notation {
  /// The same notation, its value made into another.
  func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Notation<Other> {
    let read = self.read
    return Notation<Other>(noun: noun, right: right, form: form) { (text) throws(Misreading) in
      transform(try read(text))
    }
  }
}

extension Notation where Value == Minutes {
  /// Working time in the period, 0…10 000 hours.
  static var periodHours: Self {
    hours(
      0...10_000 * 20,
      LocalizedText(
        ru: "часы за период, 0 или больше, например 24",
        en: "hours in the period, 0 or more, such as 24"))
  }

  /// Length of some work, more than 0 and at most 10 000 hours.
  static var workHours: Self {
    hours(
      1...10_000 * 20,
      LocalizedText(
        ru: "часы работы, больше 0, например 12", en: "hours of work, more than 0, such as 12"))
  }

  /// Hours of a week, 0…168.
  static var weekHours: Self {
    hours(
      0...168 * 20,
      LocalizedText(
        ru: "часы в неделю, от 0 до 168, например 18",
        en: "hours a week, from 0 to 168, such as 18"))
  }

  /// - Parameter range: in steps of three minutes.
  private static func hours(_ range: ClosedRange<Int>, _ right: LocalizedText) -> Self {
    let noun = LocalizedText(ru: "число часов", en: "a number of hours")
    return Notation(noun: noun, right: right, form: .hours) { (text) throws(Misreading) in
      Minutes(try wholeUnits(text, places: 2, step: 5, range) * 3)
    }
  }

  /// Time on the way, in whole minutes.
  static var travelMinutes: Self {
    Notation<Int>.whole(0...100_000, such: 45).map { Minutes($0) }
      .described(
        noun: LocalizedText(ru: "число минут", en: "a number of minutes"),
        right: LocalizedText(
          ru: "целые минуты от 0 до 100000, например 45",
          en: "whole minutes from 0 to 100000, such as 45"))
  }
}

extension Notation {
  func described(noun: LocalizedText, right: LocalizedText) -> Self {
    Notation(noun: noun, right: right, form: form, read: read)
  }
}

/// A decimal number in steps of `step` × 10^−places, counted in steps.
func wholeUnits(
  _ text: String, places: Int, step: Int, _ range: ClosedRange<Int>
) throws(Misreading) -> Int {
  let number = try DecimalText(text)
  func written(_ steps: Int) -> String { decimal(steps * step, places: places) }
  guard let units = number.units(places: places), units % step == 0 else {
    if places == 0 { throw .notOne }
    throw .tooFine(step: written(1))
  }
  guard units / step >= range.lowerBound else { throw .below(written(range.lowerBound)) }
  guard units / step <= range.upperBound else { throw .above(written(range.upperBound)) }
  return units / step
}

/// Units of 10^−places as a decimal number, without needless zeros.
func decimal(_ units: Int, places: Int) -> String {
  var divisor = 1
  for _ in 0..<places { divisor *= 10 }
  let (whole, rest) = units.quotientAndRemainder(dividingBy: divisor)
  if rest == 0 { return "\(whole)" }
  let digits = String(rest)
  var fraction = String(repeating: "0", count: places - digits.count) + digits
  while fraction.hasSuffix("0") { fraction.removeLast() }
  return "\(whole).\(fraction)"
}
