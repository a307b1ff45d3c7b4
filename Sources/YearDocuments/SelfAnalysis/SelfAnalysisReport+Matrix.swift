import AdviceDocuments
import Mentoring
import SelfAnalysis
import YearRecords

// Schools by topics, and who could help whom.
extension SelfAnalysisReport {
  /// A sign and a weight for each school and topic; proposals that are new in brackets.
  var matrix: Report.Section {
    let programme = analysis.programme
    let cells = Dictionary(grouping: analysis.matrix) { "\($0.item.school) \($0.item.topic)" }
    let listed = programme.schools.filter { isShown($0.id) }
    let rows = listed.map { school in
      let own = programme.topics.map { cells["\(school.id) \($0.id)"] ?? [] }
      return [school.id.text, school.name]
        + own.map { entries in
          entries.map { entry in
            let text = Self.sign(entry.item.quadrant) + "\(entry.item.weight)"
            return entry.isProposed ? "(\(text))" : text
          }.joined(separator: " ")
        } + (trace ? [RowReference.text(own.joined().flatMap(origin))] : [])
    }
    return Report.Section(
      words.say("Школы и темы", "Schools and topics"),
      [
        words.say(
          "+ сильная сторона, − слабая, ▲ возможность, ▼ угроза; в скобках – предложенное.",
          "+ strength, − weakness, ▲ opportunity, ▼ threat; in brackets what is proposed.")
      ],
      table: ReportTable(
        [words.say("код", "code"), words.say("школа", "school")] + programme.topics.map(\.id.text)
          + (trace ? [words.say("строки", "rows")] : []),
        rows, wordColumns: Set(0...programme.topics.count + 2)))
  }

  /// What the columns of the matrix mean.
  var topics: Report.Section {
    Report.Section(
      words.say("Темы", "Topics"),
      table: ReportTable(
        [words.say("тема", "topic"), words.say("название", "name")],
        analysis.programme.topics.map { [$0.id.text, $0.name] }, wordColumns: [0, 1]))
  }

  /// The row of `swot` that an item stands in, or what it is proposed for.
  private func origin(_ entry: SelfAnalysis.Entry) -> [RowReference] {
    entry.isProposed ? entry.rows : row(of: entry.item)
  }

  private func row(of item: SWOTItem) -> [RowReference] {
    [sources.swot[ProgrammeSources.SWOTKey(item)]].compactMap { $0 }
  }

  private static func sign(_ quadrant: SWOTItem.Quadrant) -> String {
    switch quadrant {
    case .strength: "+"
    case .weakness: "−"
    case .opportunity: "▲"
    case .threat: "▼"
    }
  }

  var help: Report.Section {
    let programme = analysis.programme
    let all = analysis.possibleHelp().filter { isShown($0.giver) || isShown($0.receiver) }
    let helped = Dictionary(grouping: all) { "\($0.receiver) \($0.topic)" }
    var order: [String] = []
    for help in all where order.last != "\(help.receiver) \(help.topic)" {
      order.append("\(help.receiver) \(help.topic)")
    }
    let entries = Dictionary(grouping: analysis.matrix) { "\($0.item.school) \($0.item.topic)" }
    func places(_ school: School.ID, _ topic: Topic.ID, _ quadrant: SWOTItem.Quadrant)
      -> [RowReference]
    {
      (entries["\(school) \(topic)"] ?? []).filter { $0.item.quadrant == quadrant }
        .flatMap(self.origin)
    }
    let table = order.compactMap { key -> [String]? in
      guard let found = helped[key], let first = found.first else { return nil }
      let rows =
        places(first.receiver, first.topic, .weakness)
        + found.flatMap { places($0.giver, first.topic, .strength) }
      return [
        first.receiver.text, programme.school(first.receiver).name, first.topic.text,
        programme.topic(first.topic).name,
        found.map { "\($0.giver) (\($0.worth))" }.joined(separator: ", "),
      ] + (trace ? [RowReference.text(rows)] : [])
    }
    return Report.Section(
      words.say("Кто кому может помочь", "Who could help whom"), helpSentences,
      table: ReportTable(
        [
          words.say("кому", "receiver"), words.say("школа", "school"), words.say("тема", "topic"),
          words.say("название темы", "name of the topic"), words.say("кто может", "givers"),
        ] + (trace ? [words.say("строки", "rows")] : []), table,
        wordColumns: [0, 1, 2, 3, 4, 5]))
  }

  private var helpSentences: [String] {
    let open = analysis.unanswered.filter { isShown($0.school) }.map { "\($0.school)/\($0.topic)" }
    let doubtful = analysis.doubtfulStrengths.map { "\($0.item.school)/\($0.item.topic)" }
    return [
      words.say(
        "Сильная сторона против слабой на той же теме; в скобках произведение весов. Кто кому "
          + "поможет, решает план.",
        "A strength against a weakness on the same topic, the product of weights in brackets. The "
          + "plan decides who helps whom.")
    ]
      + (open.isEmpty
        ? [] : [words.say("Ответить некому: ", "Nobody answers: ") + words.list(open)])
      + (doubtful.isEmpty
        ? []
        : [
          words.say(
            "Не предлагаются, потому что правила находят там слабую сторону: ",
            "Not offered, because the rules find a weakness there: ") + words.list(doubtful)
        ])
  }
}
