import AdviceDocuments
import Documents
import Foundation
import Mentoring
import Monitoring
import YearRecords

/// What came of a programme, for other systems (Docs/monitoring.schema.json). Values, targets and
/// counts are in thousandths, times in minutes.
public struct MonitoringJSON {
  private let monitoring: Monitoring
  private let trace: Bool

  public init(_ monitoring: Monitoring, trace: Bool) {
    self.monitoring = monitoring
    self.trace = trace
  }

  private struct Body: Encodable {
    let kind = "monitoring"
    let schemaVersion = "1.0"
    let programme, day: String
    let plan: Bool
    let risks: [Item]
    let indicators: [Series]
    let schools: [Progress]
  }

  private struct Item: Encodable {
    let kind: String
    let schools, teachers: [String]
    let pupils: [String]?
    let days: Int?
    let indicator: String?
    let text: Texts
    let rows: [String]?
  }

  private struct Texts: Encodable {
    let ru, en: String
  }

  private struct Series: Encodable {
    let id, name, better: String
    let share: Bool
    let comparisons: [String]?
    let reached: Bool?
    let points: [Point]
    let history: [Point]?
  }

  private struct Point: Encodable {
    let day: String
    let value, numerator, denominator, target: Int?
    let municipality, region: Int?
    let rows, targetRows: [String]?
  }

  private struct Progress: Encodable {
    let school: String
    let tandems, tandemsMet, plannedMinutes, heldMinutes, contracts, contractsSigned: Int
    let visits: Int
    let lastVisit: String?
    let deficits, deficitsClosed: Int
    let pupils, pupilsWithTutor, pupilsTutored: Int?
    let rows: [String]?
  }

  public var data: Data {
    let russian = MonitoringWords(monitoring: monitoring, words: Wording(language: .russian))
    let english = MonitoringWords(monitoring: monitoring, words: Wording(language: .english))
    let hasPupils = !monitoring.programme.pupils.isEmpty
    return JSONDocument.encode(
      Body(
        programme: monitoring.programme.identity.id, day: monitoring.day.description,
        plan: monitoring.hasPlan,
        risks: monitoring.risks.map { risk in
          Item(
            kind: risk.name, schools: risk.schools.map(\.text),
            teachers: risk.teachers.map(\.text), pupils: risk.pupils, days: risk.days,
            indicator: risk.indicator,
            text: Texts(ru: russian.text(risk), en: english.text(risk)), rows: rows(risk.rows))
        },
        indicators: monitoring.series.map(series),
        schools: monitoring.schools.map { school in
          Progress(
            school: school.school.id.text, tandems: school.tandems, tandemsMet: school.tandemsMet,
            plannedMinutes: school.planned.value, heldMinutes: school.held.value,
            contracts: school.contracts, contractsSigned: school.contractsSigned,
            visits: school.visits, lastVisit: school.lastVisit?.description,
            deficits: school.deficits, deficitsClosed: school.deficitsClosed,
            pupils: hasPupils ? school.pupils : nil,
            pupilsWithTutor: hasPupils ? school.pupilsWithTutor : nil,
            pupilsTutored: hasPupils ? school.pupilsTutored : nil,
            rows: rows(school.rows))
        }))
  }

  private func series(_ series: IndicatorSeries) -> Series {
    Series(
      id: series.indicator.id, name: series.indicator.name,
      better: series.indicator.better.rawValue, share: series.isShare,
      comparisons: series.indicator.comparisons.isEmpty
        ? nil : series.indicator.comparisons.map(\.rawValue),
      reached: series.isReached,
      points: series.points.map(point),
      history: series.history.isEmpty ? nil : series.history.map(point))
  }

  private func point(_ point: IndicatorPoint) -> Point {
    Point(
      day: point.day.description, value: point.value, numerator: point.numerator?.amount,
      denominator: point.denominator?.amount, target: point.target,
      municipality: point.averages.first { $0.of == .municipality }?.value,
      region: point.averages.first { $0.of == .region }?.value, rows: rows(point.rows),
      targetRows: rows(point.targetRows))
  }

  private func rows(_ rows: [RowReference]) -> [String]? {
    trace ? Set(rows).sorted().map(\.description) : nil
  }
}

extension Risk {
  fileprivate var schools: [School.ID] {
    switch kind {
    case .contractUnsigned(let pair, _): [pair.first, pair.second]
    case .noVisit(let school, _, _), .hoursBehind(let school, _, _): [school]
    default: []
    }
  }

  fileprivate var teachers: [Teacher.ID] {
    switch kind {
    case .tandemNeverMet(let mentor, let mentees): [mentor] + mentees
    case .noConsent(let mentor): [mentor]
    case .pupilNeverMet(let tutor, _), .tutoringEndedEarly(let tutor, _, _): [tutor]
    case .endedEarly(let mentor, let mentee, _): [mentor, mentee]
    default: []
    }
  }

  /// nil: it is not about pupils.
  fileprivate var pupils: [String]? {
    switch kind {
    case .pupilNeverMet(_, let pupil), .tutoringEndedEarly(_, let pupil, _): [pupil.text]
    default: nil
    }
  }

  fileprivate var days: Int? {
    switch kind {
    case .contractUnsigned(_, let late): late
    case .noVisit(_, _, let days): days
    default: nil
    }
  }

  fileprivate var indicator: String? {
    switch kind {
    case .behindTarget(let id, _, _), .noData(let id): id
    default: nil
    }
  }
}
