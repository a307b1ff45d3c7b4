import Mentoring
import TandemService

/// What the rules turn down, in words.
struct RejectionText {
  let rejections: RejectionList
  let names: CandidateNames

  private var language: Language { names.language }

  /// How many by kind and rule.
  var counts: [String] {
    let counts = rejections.counts()
    guard !counts.isEmpty else { return [nothing] }
    let byRule = counts.filter { $0.noWay == nil }.map {
      (kind: $0.kind, words: $0.rejection.words[language], count: $0.count)
    }
    let apart = counts.filter { $0.noWay != nil }
    let total = apart.reduce(0) { $0 + $1.count }
    let all = byRule + (total > 0 ? [(kind: .pair, words: cannotMeet, count: total)] : [])
    let order = CandidateKind.allCases
    let sorted = all.enumerated().sorted { one, other in
      (order.firstIndex(of: one.element.kind)!, other.element.count, one.offset)
        < (order.firstIndex(of: other.element.kind)!, one.element.count, other.offset)
    }.map(\.element)
    let rows = sorted.map { [words($0.kind), $0.words, "\($0.count)"] }
    return [heading] + TextTable(rows: rows, leftColumns: [0, 1]).lines + waysThatFail(apart)
  }

  private var cannotMeet: String {
    LocalizedText(ru: "им не встретиться", en: "they cannot meet")[language]
  }

  /// What bars each way to meet, and how often.
  private func waysThatFail(_ counts: [RejectionList.Count]) -> [String] {
    var inPerson: [WayRule: Int] = [:]
    var group: [WayRule: Int] = [:]
    var remote: [WayRule: Int] = [:]
    for count in counts {
      guard let noWay = count.noWay else { continue }
      inPerson[noWay.inPerson, default: 0] += count.count
      if let rule = noWay.group { group[rule, default: 0] += count.count }
      remote[noWay.remote, default: 0] += count.count
    }
    let lines =
      line(NoWay.words(.inPerson)[language], inPerson)
      + line(NoWay.words(.group)[language], group)
      + line(NoWay.words(.remote)[language], remote)
    return lines.isEmpty
      ? [] : ["  \(names.say("Почему не встретиться", "Why they cannot meet"))"] + lines
  }

  /// The rules that bar one way, the most frequent first; nothing where none does.
  private func line(_ way: String, _ times: [WayRule: Int]) -> [String] {
    if times.isEmpty { return [] }
    let list = times.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key.words[language]): \($0.value)" }
    return ["    \(way) – " + list.joined(separator: "; ")]
  }

  /// Each one.
  var each: [String] {
    let rejected = rejections.rows()
    guard !rejected.isEmpty else { return [nothing] }
    let rows = rejected.map { row in
      [
        words(row.sides.kind),
        names.side(row.sides.giver, row.sides.giverSchool) + " → "
          + names.side(row.sides.receiver, row.sides.receiverSchool),
        row.sides.subject.map { names.subject(row.sides.kind, $0) } ?? "",
        row.rejection.words[language],
      ]
    }
    return ["\(heading): \(rejected.count)"]
      + TextTable(rows: rows, leftColumns: [0, 1, 2, 3]).lines
  }

  private var heading: String {
    LocalizedText(ru: "Отклонено правилами", en: "Turned down by the rules")[language]
  }

  private var nothing: String {
    LocalizedText(
      ru: "Правила ничего не отклоняют.", en: "The rules turn nothing down.")[language]
  }

  private func words(_ kind: CandidateKind) -> String {
    switch kind {
    case .curator: LocalizedText(ru: "куратор", en: "curator")[language]
    case .help: LocalizedText(ru: "помощь", en: "help")[language]
    case .pair, .group: LocalizedText(ru: "наставник", en: "mentor")[language]
    case .tutor: LocalizedText(ru: "тьютор", en: "tutor")[language]
    }
  }
}

extension RejectionList.Count {
  fileprivate var noWay: NoWay? {
    if case .noWay(let noWay) = rejection { noWay } else { nil }
  }
}
