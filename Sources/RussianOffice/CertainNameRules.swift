/// Declension of regular Russian names; nil wherever an ending has more than one reading.
struct CertainNameRules {
  let gender: PersonName.Gender
  let wanted: NameCase

  /// The ending of the wanted case.
  private func pick(_ genitive: String, _ dative: String) -> String {
    wanted == .genitive ? genitive : dative
  }

  private func replace(
    _ word: String, dropping count: Int, _ genitive: String, _ dative: String
  ) -> String {
    word.dropLast(count) + pick(genitive, dative)
  }

  func patronymic(_ word: String) -> String? {
    guard PersonName.gender(ofPatronymic: word) == gender else { return nil }
    return gender == .male
      ? replace(word, dropping: 0, "а", "у") : replace(word, dropping: 1, "ы", "е")
  }

  // MARK: Given names

  private static let irregularGiven = [
    "лев": ("Льва", "Льву"), "пётр": ("Петра", "Петру"), "петр": ("Петра", "Петру"),
    "павел": ("Павла", "Павлу"),
  ]
  /// Men's names that end like women's.
  private static let menInA: Set<String> = [
    "никита", "данила", "кузьма", "фома", "савва", "лука", "гаврила", "добрыня", "илья",
  ]
  /// Women's names in -ия whose stress leaves no doubt.
  private static let womenInIya: Set<String> = [
    "мария", "анастасия", "евгения", "виктория", "юлия", "наталия", "ксения", "лидия", "валерия",
    "клавдия", "лилия", "евдокия", "антония", "таисия", "василия", "амалия", "агния", "софия",
    "надия", "эмилия", "аврелия", "евфимия", "калерия", "глафирия", "цецилия", "пелагия",
  ]

  func given(_ word: String) -> String? {
    let lower = word.lowercased()
    guard !lower.contains("-"), lower.count > 1 else { return nil }
    if gender == .male, let (genitive, dative) = Self.irregularGiven[lower] {
      return pick(genitive, dative)
    }
    return gender == .male ? man(word, lower) : woman(word, lower)
  }

  private func man(_ word: String, _ lower: String) -> String? {
    if Self.menInA.contains(lower) { return vowelStem(word, lower) }
    switch lower.last {
    case "й": return replace(word, dropping: 1, "я", "ю")
    case "ь" where ["игорь"].contains(lower): return replace(word, dropping: 1, "я", "ю")
    case let letter? where Self.consonants.contains(letter):
      // A vowel may drop out before these.
      let isFleeting = ["ек", "ёк", "ок", "ец", "ел", "ёл"].contains(where: lower.hasSuffix)
      return isFleeting ? nil : replace(word, dropping: 0, "а", "у")
    default: return nil
    }
  }

  private func woman(_ word: String, _ lower: String) -> String? {
    if lower == "любовь" { return replace(word, dropping: 1, "и", "и") }
    if Self.irregularGiven[lower] != nil { return nil }
    if lower.hasSuffix("ия") {
      return Self.womenInIya.contains(lower) ? replace(word, dropping: 1, "и", "и") : nil
    }
    let beforeLast = lower.dropLast().last
    if lower.hasSuffix("а"), beforeLast.map({ Self.consonants.contains($0) }) == true {
      return vowelStem(word, lower)
    }
    if lower.hasSuffix("ья") || lower.hasSuffix("ля")
      || lower.hasSuffix("ня") || lower.hasSuffix("ая")
    {
      return vowelStem(word, lower)
    }
    // Women's names in a hard consonant do not change.
    return lower.last.map { Self.consonants.contains($0) } == true ? word : nil
  }

  /// -а and -я, with «и» after the consonants that take no «ы».
  private func vowelStem(_ word: String, _ lower: String) -> String {
    let stem = lower.dropLast()
    if lower.hasSuffix("я") { return replace(word, dropping: 1, "и", "е") }
    let takesI = stem.last.map { "гкхжшчщ".contains($0) } == true
    return replace(word, dropping: 1, takesI ? "и" : "ы", "е")
  }

  private static let consonants: Set<Character> = Set("бвгджзклмнпрстфхцчшщ")

  // MARK: Family names

  func family(_ word: String) -> String? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let declined = parts.map(simpleFamily)
    guard declined.allSatisfy({ $0 != nil }) else { return nil }
    return declined.compactMap { $0 }.joined(separator: "-")
  }

  private func simpleFamily(_ word: String) -> String? {
    let lower = word.lowercased()
    guard lower.count > 2 else { return nil }
    // Ukrainian, Georgian and old Russian names that never change.
    if ["енко", "швили", "дзе", "ых", "ских", "ких", "гих", "ших"].contains(where: lower.hasSuffix),
      lower.count > 4
    {
      return word
    }
    return gender == .male ? manFamily(word, lower) : womanFamily(word, lower)
  }

  private func manFamily(_ word: String, _ lower: String) -> String? {
    let ends = { (endings: [String]) in endings.contains(where: lower.hasSuffix) }
    if ends(["ов", "ев", "ёв", "ин", "ын"]) { return replace(word, dropping: 0, "а", "у") }
    if ends(["ский", "цкий"]) { return replace(word, dropping: 2, "ого", "ому") }
    if ends(["ной", "ской"]), lower.count > 4 { return replace(word, dropping: 2, "ого", "ому") }
    if ends(["ный", "лый", "рый", "вый"]) { return replace(word, dropping: 2, "ого", "ому") }
    if ends(["ук", "юк", "ик", "ак", "як", "ач", "ян"]) {
      return replace(word, dropping: 0, "а", "у")
    }
    return nil
  }

  /// Family names in -ина that are not the noun itself (Щербина, Калина decline otherwise).
  private static let namesInIna: Set<String> = [
    "ильина", "никитина", "фомина", "зимина", "калинина", "сорокина", "воронина", "бородина",
    "яшина", "шубина", "кузьмина", "ерёмина", "еремина", "пронина", "блинина", "мухина", "власина",
    "савина", "левина", "родина", "юдина", "гришина", "мишина", "пахомина", "панина", "ларина",
    "лапина", "титина", "аникина", "дёмина", "демина", "шишкина", "пушкина", "галкина", "сёмина",
    "семина", "самойлина", "марьина", "дарьина", "бабина", "волгина", "гагарина", "голицына",
  ]
  /// Nouns that end like names in -ова and -ева.
  private static let nouns: Set<String> = [
    "сова", "бова", "ева", "голова", "корова", "подкова", "дуброва", "основа", "дрова", "крова",
    "рева", "плева", "слова", "обнова", "канева",
  ]

  private func womanFamily(_ word: String, _ lower: String) -> String? {
    let ends = { (endings: [String]) in endings.contains(where: lower.hasSuffix) }
    if ends(["ова", "ева", "ёва"]) {
      return Self.nouns.contains(lower) ? nil : replace(word, dropping: 1, "ой", "ой")
    }
    if Self.namesInIna.contains(lower) || (ends(["кина"]) && lower.count > 5) {
      return replace(word, dropping: 1, "ой", "ой")
    }
    if ends(["ская", "цкая", "ная"]) { return replace(word, dropping: 2, "ой", "ой") }
    // A man's name: somebody is mistaken.
    if ends(["ов", "ев", "ёв", "ин", "ын", "ский", "цкий"]) { return nil }
    // Women's family names in a consonant do not change.
    if let last = lower.last, Self.consonants.contains(last) || "йь".contains(last) { return word }
    return nil
  }
}
