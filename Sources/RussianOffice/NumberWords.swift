/// Numbers in words, in every case, as papers repeat them in brackets or write them out.
public enum NumberWords {
  public enum Gender: Sendable { case masculine, feminine, neuter }

  private static let scales: [(noun: CountedNoun, gender: Gender)] = [
    (CountedNoun("", "", ""), .masculine),
    (CountedNoun("тысяча", "тысячи", "тысяч"), .feminine),
    (CountedNoun("миллион", "миллиона", "миллионов"), .masculine),
    (CountedNoun("миллиард", "миллиарда", "миллиардов"), .masculine),
  ]

  /// `двадцать одна тысяча пять`, in the genitive `двадцати одной тысячи пяти`; nil beyond a billion
  /// times a thousand or below 0.
  public static func cardinal(
    _ number: Int, _ gender: Gender = .masculine, in numeralCase: NumeralCase = .nominative
  ) -> String? {
    guard (0..<1_000_000_000_000).contains(number) else { return nil }
    if number == 0 { return CaseForms("ноль нуля нулю ноль нулём нуле")[numeralCase] }
    var words: [String] = []
    var rest = number
    for (index, scale) in scales.enumerated() where rest > 0 {
      let group = rest % 1000
      rest /= 1000
      guard group > 0 else { continue }
      let name =
        index == 0
        ? []
        : [
          CaseForms.scale(
            scale.noun, after: group, numeralCase, isFeminine: scale.gender == .feminine)
        ]
      let own = below(thousand: group, index == 0 ? gender : scale.gender)
      words = own.map { $0[numeralCase] } + name + words
    }
    return words.joined(separator: " ")
  }

  private static func below(thousand number: Int, _ gender: Gender) -> [CaseForms] {
    var words: [CaseForms] = []
    if number >= 100 { words.append(CaseForms.hundreds[number / 100 - 1]) }
    let rest = number % 100
    if (10...19).contains(rest) { return words + [CaseForms.teens[rest - 10]] }
    if rest >= 20 { words.append(CaseForms.tens[rest / 10 - 2]) }
    if rest % 10 > 0 { words.append(CaseForms.unit(rest % 10, gender)) }
    return words
  }
}
