import Mentoring

/// Numbers and counts as one language writes them.
struct Phrasing {
  let language: Language

  private var numbers: NumberText { NumberText(language) }

  func say(_ russian: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .russian: russian()
    case .english: english()
    }
  }

  /// A number with its noun: in Russian for one, a few and many; in English for one and many.
  func count(
    _ number: Int, _ russian: (one: String, few: String, many: String),
    _ english: (one: String, many: String)
  ) -> String {
    let noun = say(
      Self.russianForm(of: number, russian), abs(number) == 1 ? english.one : english.many)
    return "\(number)\u{A0}\(noun)"
  }

  private static func russianForm(
    of number: Int, _ forms: (one: String, few: String, many: String)
  ) -> String {
    let rest = number.magnitude % 100
    if (11...14).contains(rest) { return forms.many }
    switch rest % 10 {
    case 1: return forms.one
    case 2...4: return forms.few
    default: return forms.many
    }
  }

  func hours(_ time: Minutes) -> String {
    numbers.hours(time) + say("\u{A0}ч", "\u{A0}h")
  }

  func kilometres(_ distance: Hectometres) -> String {
    numbers.decimal(distance.value, decimals: 1) + say("\u{A0}км", "\u{A0}km")
  }

  func roubles(_ sum: Roubles) -> String {
    "\(sum.value)" + say("\u{A0}руб.", sum.value == 1 ? "\u{A0}rouble" : "\u{A0}roubles")
  }

  func percent(_ share: Thousandths) -> String { numbers.percent(share) }

  /// A gap as percent, rounded up.
  func percent(ratio: Double) -> String { numbers.percent(ratio: ratio) }

  func date(_ date: CalendarDate) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return say("\(two(date.day)).\(two(date.month)).\(date.year)", date.description)
  }

  /// With a capital letter at the start.
  func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Two codes with a sign between them that no line break tears apart.
  func joined(
    _ left: some CustomStringConvertible, _ sign: String, _ right: some CustomStringConvertible
  ) -> String {
    "\(left)\u{A0}\(sign)\u{A0}\(right)"
  }

  /// «…» in Russian, “…” in English.
  func quoted(_ name: String) -> String { CodeNames.quoted(name)[language] }

  /// Without line breaks and control characters, which could lead a terminal astray.
  func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  /// A school's code with its name.
  func school(_ school: School) -> String {
    CodeNames.named(school.id.text, school.name)[language]
  }

  func mode(_ mode: MeetingMode) -> String { mode.words[language] }
}
