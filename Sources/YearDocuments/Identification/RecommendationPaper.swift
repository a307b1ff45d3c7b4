import AdviceDocuments
import Identification
import Mentoring
import YearRecords

/// The addressed recommendations as a paper to be printed, each school on a page of its own.
public struct RecommendationPaper {
  private let identification: Identification
  private let words: Wording
  private let evidence: EvidenceWords
  private let indicators: [ProgrammeIndicator]
  private let schools: Set<School.ID>

  /// - Parameters:
  ///   - indicators: those of the programme, which recommendations name.
  ///   - schools: empty: every school with recommendations.
  public init(
    _ identification: Identification, indicators: [ProgrammeIndicator], language: Language,
    schools: Set<School.ID> = []
  ) {
    self.identification = identification
    words = Wording(language: language)
    evidence = EvidenceWords(identification, words)
    self.indicators = indicators
    self.schools = schools
  }

  private var title: String {
    words.say("Адресные рекомендации: ", "Addressed recommendations: ")
      + identification.programme.identity.municipality
  }

  public var html: String {
    let shown = identification.findings.filter { finding in
      !finding.recommendations.isEmpty
        && (schools.isEmpty || schools.contains(finding.school.id))
    }
    return HTMLPage.open(title: title, language: words.language)
      + "<style>@media print { article { break-after: page; } @page { size: A4 portrait; } }"
      + "</style>\n" + "<h1>\(escaped(title))</h1>\n" + shown.map(article).joined()
      + HTMLPage.close
  }

  private func article(_ finding: SchoolFinding) -> String {
    var html =
      "<article>\n<h2>\(escaped(finding.school.id.text)) \(escaped(finding.school.name))</h2>\n"
    func paragraph(_ text: String) { html += "<p>\(escaped(text))</p>\n" }
    paragraph(
      words.say("Предлагаемый статус: ", "Proposed status: ") + words.status(finding.proposed))
    for found in [finding.lowResults, finding.adverse].compactMap({ $0 }).flatMap(\.met) {
      paragraph(evidence.sentence(found, withRows: false))
    }
    for group in Recommendation.Group.allCases {
      let rows = finding.recommendations.filter { $0.recommendation.group == group }
      guard !rows.isEmpty else { continue }
      html += "<h3>\(escaped(words.group(group)))</h3>\n<ol>\n"
      for advice in rows { html += "<li>\(item(advice, finding))</li>\n" }
      html += "</ol>\n"
    }
    return html + "</article>\n"
  }

  /// Why no partner is named.
  private func nobody(_ advice: AddressedRecommendation) -> String {
    advice.unfit.isEmpty
      ? words.say(" (в районе сильных по ней нет)", " (nobody is strong on it)")
      : words.say(
        " (сильные по SWOT сами слабы в этом: ", " (those strong by their SWOT are weak here too: ")
        + words.list(advice.unfit.map(\.text)) + ")"
  }

  private func item(_ advice: AddressedRecommendation, _ finding: SchoolFinding) -> String {
    let programme = identification.programme
    var details = [
      words.say("Почему: ", "Why: ") + evidence.reason(advice.reason, finding)
    ]
    if let competency = advice.recommendation.competency {
      details.append(
        words.say("Чему учиться: ", "What to learn: ")
          + words.quoted(programme.competency(competency).name)
          + (advice.teachers == 0
            ? ""
            : words.say(", педагогов с таким дефицитом ", ", teachers with this deficit ")
              + "\(advice.teachers)"))
    }
    if let topic = advice.recommendation.topic {
      let partners = advice.partners.map { programme.school($0) }
      details.append(
        words.say("Тема для партнёра: ", "Topic for a partner: ")
          + words.quoted(programme.topic(topic).name)
          + (partners.isEmpty
            ? nobody(advice)
            : "; " + partners.map { "\($0.id) \($0.name)" }.joined(separator: ", ")))
    }
    if let code = advice.recommendation.indicator {
      let name = indicators.first { $0.id == code }?.name
      details.append(words.say("Показатель: ", "Indicator: ") + (name.map(words.quoted) ?? code))
    }
    return "\(escaped(advice.recommendation.text))<br><small>"
      + details.map(escaped).joined(separator: "<br>") + "</small>"
  }
}
