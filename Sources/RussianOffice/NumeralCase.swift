/// The six cases of Russian.
public enum NumeralCase: Int, Sendable, CaseIterable {
  case nominative, genitive, dative, accusative, instrumental, prepositional
}

/// The cases of one word, in the order of `NumeralCase`; the accusative is that of things.
struct CaseForms {
  private let forms: [String]

  init(_ forms: String) { self.forms = forms.split(separator: " ").map(String.init) }

  subscript(_ numeralCase: NumeralCase) -> String { forms[numeralCase.rawValue] }

  /// A numeral in -ь, such as «пять», or «восемь», which loses its е.
  static func soft(_ word: String) -> CaseForms {
    let stem = String(word.dropLast())
    let oblique = word == "восемь" ? "восьм" : stem
    return CaseForms("\(word) \(oblique)и \(oblique)и \(word) \(stem)ью \(oblique)и")
  }

  /// «сорок», «сто», «девяносто»: one form for all cases but two.
  static func short(_ word: String, _ oblique: String) -> CaseForms {
    CaseForms("\(word) \(oblique) \(oblique) \(word) \(oblique) \(oblique)")
  }
}

extension CaseForms {
  private static let two = CaseForms("два двух двум два двумя двух")
  private static let three = CaseForms("три трёх трём три тремя трёх")
  private static let four = CaseForms("четыре четырёх четырём четыре четырьмя четырёх")
  private static let five = ["пять", "шесть", "семь", "восемь", "девять"].map(soft)

  /// 1 to 9.
  static func unit(_ number: Int, _ gender: NumberWords.Gender) -> CaseForms {
    switch (number, gender) {
    case (1, .masculine): CaseForms("один одного одному один одним одном")
    case (1, .feminine): CaseForms("одна одной одной одну одной одной")
    case (1, .neuter): CaseForms("одно одного одному одно одним одном")
    case (2, .feminine): CaseForms("две двух двум две двумя двух")
    case (2, _): two
    case (3, _): three
    case (4, _): four
    default: five[number - 5]
    }
  }

  /// 10 to 19.
  static let teens = [
    "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать",
    "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать",
  ].map(soft)

  /// 20 to 90.
  static let tens =
    ["двадцать", "тридцать"].map(soft) + [short("сорок", "сорока")]
    + five.dropLast().map { five in
      CaseForms(
        NumeralCase.allCases.map { numeralCase in
          five[numeralCase]
            + (numeralCase == .nominative || numeralCase == .accusative
              ? "десят" : numeralCase == .instrumental ? "десятью" : "десяти")
        }.joined(separator: " "))
    } + [short("девяносто", "девяноста")]

  /// 100 to 900.
  static let hundreds =
    [
      short("сто", "ста"),
      CaseForms("двести двухсот двумстам двести двумястами двухстах"),
      CaseForms("триста трёхсот трёмстам триста тремястами трёхстах"),
      CaseForms("четыреста четырёхсот четырёмстам четыреста четырьмястами четырёхстах"),
    ]
    + five.map { five in
      let ends = ["сот", "сот", "стам", "сот", "стами", "стах"]
      return CaseForms(
        zip(NumeralCase.allCases, ends).map { five[$0] + $1 }.joined(separator: " "))
    }

  /// The noun of a thousand, a million, a milliard after a number.
  static func scale(
    _ noun: CountedNoun, after number: Int, _ numeralCase: NumeralCase, isFeminine: Bool
  ) -> String {
    let form = noun.form(after: number)
    let isOne = form == noun.one
    let stem = isFeminine ? String(noun.one.dropLast()) : noun.one
    switch (numeralCase, isOne) {
    case (.nominative, _): return form
    case (.accusative, true): return isFeminine ? stem + "у" : form
    case (.accusative, false): return form
    case (.genitive, true): return stem + (isFeminine ? "и" : "а")
    case (.genitive, false): return noun.many
    case (.dative, true): return stem + (isFeminine ? "е" : "у")
    case (.dative, false): return stem + "ам"
    case (.instrumental, true): return stem + (isFeminine ? "ей" : "ом")
    case (.instrumental, false): return stem + "ами"
    case (.prepositional, true): return stem + "е"
    case (.prepositional, false): return stem + "ах"
    }
  }
}
