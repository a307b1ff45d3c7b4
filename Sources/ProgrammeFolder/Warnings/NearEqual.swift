import Mentoring

extension Warnings {
  /// Names of two keys that are probably one thing, or one name mistyped.
  static func nearEqualNames(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    let contents = sources.contents
    let names = CodeNames(programme)
    func warn<ID: Hashable>(
      _ table: Table, _ named: [(ID, String)], _ lines: [ID: Int], _ words: (ID) -> LocalizedText
    ) {
      for (first, second) in nearEqualPairs(named.map(\.1)) {
        let (first, second) = (named[first].0, named[second].0)
        log.warning(
          sources.place(table, lines[second], "name"),
          NearEqualWarning.names(words(first), words(second), line: lines[first] ?? 0))
      }
    }
    warn(.schools, contents.schools.map { ($0.id, $0.name) }, sources.schools, names.school)
    warn(.topics, contents.topics.map { ($0.id, $0.name) }, sources.topics, names.topic)
    warn(
      .competencies, contents.competencies.map { ($0.id, $0.name) }, sources.competencies,
      names.competency)
    nearEqualSettlements(sources, log)
  }

  private static func nearEqualSettlements(_ sources: Sources, _ log: IssueLog) {
    var seen: [String: Int] = [:]
    var names: [String] = []
    for school in sources.contents.schools where !school.settlement.isEmpty {
      if seen.updateValue(sources.schools[school.id]!, forKey: school.settlement) == nil {
        names.append(school.settlement)
      }
    }
    let lines = Dictionary(
      sources.contents.schools.map { ($0.settlement, sources.schools[$0.id]!) }
    ) { first, _ in first }
    for (first, second) in nearEqualPairs(names) {
      log.warning(
        sources.place(.schools, lines[names[second]], "settlement"),
        NearEqualWarning.settlements(names[first], names[second], line: lines[names[first]] ?? 0))
    }
  }

  /// Codes that differ only in case, in punctuation, or in Latin and Cyrillic letters that look alike.
  static func nearEqualCodes(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    func warn(_ table: Table, _ codes: [String], _ lines: [Int], _ column: String) {
      var first: [String: Int] = [:]
      for (index, code) in codes.enumerated() {
        let shape = CodeShape.of(code)
        if let earlier = first[shape] {
          log.warning(
            sources.place(table, lines[index], column),
            NearEqualWarning.codes(codes[earlier], code, line: lines[earlier]))
        } else {
          first[shape] = index
        }
      }
    }
    let contents = sources.contents
    warn(
      .schools, contents.schools.map(\.id.text), contents.schools.map { sources.schools[$0.id]! },
      "school")
    warn(
      .topics, contents.topics.map(\.id.text), contents.topics.map { sources.topics[$0.id]! },
      "topic")
    warn(
      .competencies, contents.competencies.map(\.id.text),
      contents.competencies.map { sources.competencies[$0.id]! }, "competency")
    warn(
      .teachers, contents.teachers.map(\.id.text),
      contents.teachers.map { sources.teachers[$0.id]! }, "teacher")
  }
}

enum NearEqualWarning: InputMessage {
  /// Codes with their names, which are no persons'.
  case names(LocalizedText, LocalizedText, line: Int)
  case codes(String, String, line: Int)
  case settlements(String, String, line: Int)

  var text: LocalizedText {
    switch self {
    case .names(let first, let second, let line):
      return LocalizedText(
        ru: "названия почти одинаковы: \(first.russian) (строка \(line)) и \(second.russian); "
          + "это не одно и то же?",
        en: "nearly equal names: \(first.english) (row \(line)) and \(second.english); are they "
          + "one?")
    case .codes(let first, let second, let line):
      let (first, second) = (LocalizedText.quoted(first), LocalizedText.quoted(second))
      return LocalizedText(
        ru:
          "код \(second.russian) выглядит как \(first.russian) (строка \(line)); это не одно и "
          + "то же?",
        en: "the code \(second.english) looks like \(first.english) (row \(line)); are they one?")
    case .settlements(let first, let second, let line):
      let (first, second) = (LocalizedText.quoted(first), LocalizedText.quoted(second))
      return LocalizedText(
        ru:
          "\(second.russian) почти то же, что \(first.russian) (строка \(line)); это не одно и "
          + "то же?",
        en: "\(second.english) is nearly \(first.english) (row \(line)); are they one?")
    }
  }
}
