import AdviceDocuments
import Mentoring
import SelfAnalysis
import YearRecords

/// Proposed SWOT items, the matrix of schools and topics, who could help whom.
public struct SelfAnalysisReport {
  let analysis: SelfAnalysis
  let words: Wording
  private let schools: Set<School.ID>
  let trace: Bool
  let sources: ProgrammeSources

  /// - Parameters:
  ///   - schools: empty: all.
  ///   - sources: where the programme's own rows stand.
  public init(
    _ analysis: SelfAnalysis, language: Language, schools: Set<School.ID> = [],
    trace: Bool = false, sources: ProgrammeSources = ProgrammeSources()
  ) {
    self.analysis = analysis
    words = Wording(language: language)
    self.schools = schools
    self.trace = trace
    self.sources = sources
  }

  func isShown(_ school: School.ID) -> Bool { schools.isEmpty || schools.contains(school) }

  public var report: Report {
    Report(
      title: words.say("SWOT школ: ", "The schools' SWOT: ")
        + analysis.programme.identity.municipality, sections: [proposals, matrix, topics, help])
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
          words.say("код", "code"), words.say("школа", "school"),
          words.say("раздел", "quadrant"), words.say("тема", "topic"),
          words.say("название темы", "name of the topic"), words.say("вес", "weight"),
          words.say("правило", "rule"), words.say("почему", "why"),
          words.say("в таблице", "standing"),
        ]
          + (trace
            ? [words.say("строки", "rows"), words.say("строки остальных", "rows of the others")]
            : []),
        shown.map { proposal in
          [
            proposal.item.school.text, analysis.programme.school(proposal.item.school).name,
            word(proposal.item.quadrant), proposal.item.topic.text,
            analysis.programme.topic(proposal.item.topic).name, "\(proposal.item.weight)",
            proposal.rule.id, reasons.reason(proposal), word(proposal.standing),
          ]
            + (trace
              ? [RowReference.text(proposal.rows), RowReference.text(proposal.otherRows)] : [])
        }, wordColumns: [0, 1, 2, 3, 4, 6, 7, 8, 9, 10]))
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
