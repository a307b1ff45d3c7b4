import AdviceDocuments
import Identification
import Mentoring
import YearRecords

/// Sentences about what was found at a school.
struct EvidenceWords {
  let words: Wording
  let indicators: [String: String]

  init(_ identification: Identification, _ words: Wording) {
    self.words = words
    indicators = Dictionary(
      identification.rules.indicators.map { ($0.code, $0.nameWithoutUnit) },
      uniquingKeysWith: { $1 })
  }

  /// A subject as the table writes it, or a social indicator's name without its unit.
  func subject(_ code: String) -> String { indicators[code] ?? code }

  /// How far beyond the border, such as `+13 %`; `no data` where nothing can be said.
  func margin(_ finding: ListFinding?) -> String {
    guard let finding else { return "" }
    guard let ratio = finding.ratio else { return words.say("нет данных", "no data") }
    return margin(ratio)
  }

  func margin(_ ratio: Ratio) -> String {
    guard let thousandths = ratio.thousandths else { return "∞" }
    return words.signedPercent(thousandths)
  }

  func limit(_ criterion: ListCriterion) -> String {
    let isShare = criterion.measure.isShare
    return switch criterion.limit {
    case .atLeast(let value):
      words.say("порог от ", "limit from ") + words.value(value, isShare: isShare)
    case .atMost(let value):
      words.say("порог до ", "limit up to ") + words.value(value, isShare: isShare)
    }
  }

  /// What a criterion found: `2 of 3 years, in 2 subjects…`.
  func sentence(_ evidence: Evidence, withRows: Bool) -> String {
    let criterion = evidence.criterion
    guard let ratio = evidence.ratio else {
      return criterion.name + ": " + words.say("данных мало", "too few data")
    }
    let met = evidence.yearsMet
    let verdict =
      evidence.isMet ? words.say("выполнен", "holds") : words.say("не выполнен", "does not hold")
    let years = words.say(
      "лет \(met.count) из \(evidence.years.count), нужно \(criterion.yearsNeeded)"
        + (criterion.inARow ? " подряд" : ""),
      "\(met.count) of \(evidence.years.count) years, \(criterion.yearsNeeded) needed"
        + (criterion.inARow ? " in a row" : ""))
    let isSocial = criterion.measure == .social
    let subjects =
      criterion.subjectsNeeded == 1
      ? ""
      : isSocial
        ? words.say(
          "; показателей нужно \(criterion.subjectsNeeded)",
          "; \(criterion.subjectsNeeded) indicators needed")
        : words.say(
          "; предметов нужно \(criterion.subjectsNeeded)",
          "; \(criterion.subjectsNeeded) subjects needed")
    return criterion.name + ": " + verdict + " (" + years + subjects + "; " + limit(criterion)
      + "; " + words.say("запас ", "margin ") + margin(ratio)
      + (withRows ? decided(evidence) : "") + "). " + values(evidence, withRows)
  }

  /// What decides the margin: a year, a subject and its rows.
  private func decided(_ evidence: Evidence) -> String {
    guard let last = evidence.deciding.last else { return "" }
    return words.say(", решает ", ", decided by ") + "\(last.year) " + subject(last.subject)
      + (last.procedure.map { " " + words.procedure($0) } ?? "")
      + " [" + RowReference.text(last.rows) + "]"
  }

  /// Values beyond the threshold year by year; where it does not hold, those too that decide the margin.
  private func values(_ evidence: Evidence, _ withRows: Bool) -> String {
    let isShare = evidence.criterion.measure.isShare
    let deciding = evidence.isMet ? [] : Set(evidence.deciding)
    let shown = evidence.observations.filter { observation in
      observation.ratio.thousandths.map { $0 >= 0 } ?? true || deciding.contains(observation)
    }
    let isNamed = Set(evidence.observations.map(\.subject)).count > 1
    return Dictionary(grouping: shown, by: \.year).sorted { $0.key < $1.key }.map { year, found in
      "\(year): "
        + found.map { observation in
          let name =
            isNamed || observation.procedure != nil
            ? subject(observation.subject)
              + (observation.procedure.map { " " + words.procedure($0) } ?? "") + " " : ""
          let of =
            observation.procedure == nil
            ? ""
            : isShare
              ? words.say(
                " (\(observation.numerator) из \(observation.denominator))",
                " (\(observation.numerator) of \(observation.denominator))")
              : words.say(
                " (участников \(observation.denominator))",
                " (\(observation.denominator) participants)")
          let rows = withRows ? " [" + RowReference.text(observation.rows) + "]" : ""
          return name + words.value(observation.value(isShare: isShare), isShare: isShare)
            + of + rows
        }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  func reason(_ reason: Reason, _ finding: SchoolFinding) -> String {
    switch reason {
    case .criterion(let evidence): return evidence.criterion.name
    case .belowCluster(let standing?), .aboveCluster(let standing?):
      return subject(standing.subject) + ": " + words.points(standing.difference)
        + words.say(" к кластеру", " against the cluster")
    case .belowCluster(nil), .aboveCluster(nil):
      return words.say("результаты: ", "results: ") + words.points(finding.cluster?.difference ?? 0)
        + words.say(" к кластеру", " against the cluster")
    case .belowContext, .aboveContext:
      return words.points(finding.context?.residual ?? 0)
        + words.say(" к ожидаемому в таких условиях", " against what such conditions predict")
    case .falling, .rising:
      return words.say("за годы ", "over the years ") + words.points(finding.trend ?? 0)
    case .doubtful: return words.say("сомнения в объективности", "objectivity in doubt")
    case .nearBorder: return words.say("у границы списка", "near the border of a list")
    case .noData: return words.say("данных мало", "too few data")
    }
  }
}
