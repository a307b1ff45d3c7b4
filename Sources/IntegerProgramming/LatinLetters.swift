/// Cyrillic letters as Latin ones, since the formats of integer programs know no others.
///
/// The table of ICAO Doc 9303, part 3, section 6 B (that of Russian passports), with the letters of
/// Tatar, Bashkir, Ukrainian and Belarusian beside the Russian ones; signs without a sound fall away.
enum LatinLetters {
  /// Other characters stay as they are; a capital of several letters is written `Sh` before a small
  /// letter, else `SH`.
  static func spell(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    let letters = Array(text)
    var spelt = ""
    for (index, letter) in letters.enumerated() {
      if let small = table[letter] {
        spelt += small
      } else if let small = table[Character(letter.lowercased())] {
        let isWordOfCapitals = index + 1 == letters.count || !letters[index + 1].isLowercase
        spelt +=
          isWordOfCapitals ? small.uppercased() : small.prefix(1).uppercased() + small.dropFirst()
      } else {
        spelt.append(letter)
      }
    }
    return spelt
  }

  private static let table: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "ie", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    "ә": "a", "җ": "zh", "ң": "n", "ө": "o", "ү": "u", "һ": "h", "ғ": "g", "ҙ": "z", "ҡ": "k",
    "ҫ": "s", "і": "i", "ї": "i", "є": "ie", "ґ": "g", "ў": "u",
  ]
}
