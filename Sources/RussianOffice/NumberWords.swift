/// Numbers in words, nominative, as papers repeat them in brackets.
public enum NumberWords {
  public enum Gender: Sendable { case masculine, feminine, neuter }

  private static let teens = [
    "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать",
    "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать",
  ]
  private static let tens = [
    "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят",
    "девяносто",
  ]
  private static let hundreds = [
    "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот",
    "девятьсот",
  ]
  private static let units = [
    "", "", "", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять",
  ]
  private static let scales: [(noun: CountedNoun, gender: Gender)] = [
    (CountedNoun("", "", ""), .masculine),
    (CountedNoun("тысяча", "тысячи", "тысяч"), .feminine),
    (CountedNoun("миллион", "миллиона", "миллионов"), .masculine),
    (CountedNoun("миллиард", "миллиарда", "миллиардов"), .masculine),
  ]

  /// `двадцать одна тысяча пять`; nil beyond a billion times a thousand or below 0.
  public static func cardinal(_ number: Int, _ gender: Gender = .masculine) -> String? {
    guard (0..<1_000_000_000_000).contains(number) else { return nil }
    if number == 0 { return "ноль" }
    var words: [String] = []
    var rest = number
    for (index, scale) in scales.enumerated() where rest > 0 {
      let group = rest % 1000
      rest /= 1000
      guard group > 0 else { continue }
      let name = index == 0 ? [] : [scale.noun.form(after: group)]
      words = below(thousand: group, index == 0 ? gender : scale.gender) + name + words
    }
    return words.joined(separator: " ")
  }

  private static func below(thousand number: Int, _ gender: Gender) -> [String] {
    var words = [hundreds[number / 100]]
    let rest = number % 100
    if (10...19).contains(rest) {
      words.append(teens[rest - 10])
    } else {
      words.append(tens[rest / 10])
      words.append(unit(rest % 10, gender))
    }
    return words.filter { !$0.isEmpty }
  }

  private static func unit(_ number: Int, _ gender: Gender) -> String {
    switch (number, gender) {
    case (1, .masculine): "один"
    case (1, .feminine): "одна"
    case (1, .neuter): "одно"
    case (2, .feminine): "две"
    case (2, _): "два"
    default: units[number]
    }
  }
}
