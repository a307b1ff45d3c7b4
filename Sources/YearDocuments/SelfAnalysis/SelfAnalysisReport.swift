import AdviceDocuments
import Mentoring
import SelfAnalysis
import YearRecords

/// Proposed SWOT items, the matrix of schools and topics, who could help whom.
public struct SelfAnalysisReport {
  private let analysis: SelfAnalysis
  private let words: Wording
  private let schools: Set<School.ID>
  private let trace: Bool

  /// - Parameter schools: empty: all.
  public init(
    _ analysis: SelfAnalysis, language: Language, schools: Set<School.ID> = [],
    trace: Bool = false
  ) {
    self.analysis = analysis
    words = Wording(language: language)
    self.schools = schools
    self.trace = trace
  }

  private func isShown(_ school: School.ID) -> Bool { schools.isEmpty || schools.contains(school) }

  public var report: Report {
    Report(
      title: words.say("SWOT школ: ", "The schools' SWOT: ")
        + analysis.programme.identity.municipality, sections: [proposals, matrix, help])
  }

  private var proposals: Report.Section {
    let shown = analysis.proposals.filter { isShown($0.item.school) }
    let counts = SWOTProposal.Standing.allCases.map { standing in
      "\(word(standing)) \(shown.count { $0.standing == standing })"
    }
    let reasons = SWOTWords(words: words, conditions: analysis.conditions)
    return Report.Section(
      words.say("Предложения", "Proposals"),
      [
        words.say("По правилам swot: ", "By the rules of swot: ")
          + counts.joined(separator: ", ")
          + words.say(". Принимает или меняет группа.", ". The group accepts or changes them.")
      ],
      table: ReportTable(
        [
          words.say("школа", "school"), words.say("раздел", "quadrant"),
          words.say("тема", "topic"), words.say("название", "name"), words.say("вес", "weight"),
          words.say("правило", "rule"), words.say("почему", "why"),
          words.say("в таблице", "standing"),
        ] + (trace ? [words.say("строки", "rows")] : []),
        shown.map { proposal in
          [
            proposal.item.school.text, word(proposal.item.quadrant), proposal.item.topic.text,
            analysis.programme.topic(proposal.item.topic).name, "\(proposal.item.weight)",
            proposal.rule.id, reasons.reason(proposal), word(proposal.standing),
          ] + (trace ? [RowReference.text(proposal.rows)] : [])
        }, wordColumns: [0, 1, 2, 3, 5, 6, 7, 8]))
  }

  /// A sign and a weight for each school and topic; proposals that are new in brackets.
  private var matrix: Report.Section {
    let programme = analysis.programme
    let new = Set(
      analysis.proposals.filter { $0.standing == .new }.map {
        "\($0.item.school) \($0.item.quadrant) \($0.item.topic)"
      })
    let cells = Dictionary(grouping: analysis.items) { "\($0.school) \($0.topic)" }
    let listed = programme.schools.filter { isShown($0.id) }
    let rows = listed.map { school in
      [school.id.text]
        + programme.topics.map { topic in
          (cells["\(school.id) \(topic.id)"] ?? []).sorted {
            $0.quadrant.rawValue < $1.quadrant.rawValue
          }.map { item in
            let text = Self.sign(item.quadrant) + "\(item.weight)"
            let isNew = new.contains("\(item.school) \(item.quadrant) \(item.topic)")
            return isNew ? "(\(text))" : text
          }.joined(separator: " ")
        }
    }
    return Report.Section(
      words.say("Школы и темы", "Schools and topics"),
      [
        words.say(
          "+ сильная сторона, − слабая, ▲ возможность, ▼ угроза; в скобках – предложенное.",
          "+ strength, − weakness, ▲ opportunity, ▼ threat; in brackets what is proposed.")
      ],
      table: ReportTable(
        [words.say("школа", "school")] + programme.topics.map(\.id.text), rows,
        wordColumns: Set(0...programme.topics.count)))
  }

  private static func sign(_ quadrant: SWOTItem.Quadrant) -> String {
    switch quadrant {
    case .strength: "+"
    case .weakness: "−"
    case .opportunity: "▲"
    case .threat: "▼"
    }
  }

  private var help: Report.Section {
    let all = analysis.possibleHelp().filter { isShown($0.giver) || isShown($0.receiver) }
    let helped = Dictionary(grouping: all) { "\($0.receiver) \($0.topic)" }
    let weaknesses = analysis.items.filter { $0.quadrant == .weakness && isShown($0.school) }
    let nobody = weaknesses.filter { helped["\($0.school) \($0.topic)"] == nil }
    var order: [String] = []
    for help in all where !order.contains("\(help.receiver) \(help.topic)") {
      order.append("\(help.receiver) \(help.topic)")
    }
    let rows = order.compactMap { key -> [String]? in
      guard let found = helped[key], let first = found.first else { return nil }
      return [
        first.receiver.text, first.topic.text, analysis.programme.topic(first.topic).name,
        found.map { "\($0.giver) (\($0.worth))" }.joined(separator: ", "),
      ]
    }
    let open = nobody.map { "\($0.school)/\($0.topic)" }
    return Report.Section(
      words.say("Кто кому может помочь", "Who could help whom"),
      [
        words.say(
          "Сильная сторона против слабой на той же теме; в скобках произведение весов. Кто кому "
            + "поможет, решает план.",
          "A strength against a weakness on the same topic, the product of weights in brackets. The "
            + "plan decides who helps whom.")
      ]
        + (open.isEmpty
          ? [] : [words.say("Ответить некому: ", "Nobody answers: ") + words.list(open)]),
      table: ReportTable(
        [
          words.say("кому", "receiver"), words.say("тема", "topic"), words.say("название", "name"),
          words.say("кто может", "givers"),
        ], rows, wordColumns: [0, 1, 2, 3]))
  }

  private func word(_ standing: SWOTProposal.Standing) -> String {
    switch standing {
    case .new: words.say("новое", "new")
    case .known: words.say("уже есть", "known")
    case .contradicts: words.say("противоречит", "contradicts")
    }
  }

  private func word(_ quadrant: SWOTItem.Quadrant) -> String {
    switch quadrant {
    case .strength: words.say("сильная сторона", "strength")
    case .weakness: words.say("слабая сторона", "weakness")
    case .opportunity: words.say("возможность", "opportunity")
    case .threat: words.say("угроза", "threat")
    }
  }
}
