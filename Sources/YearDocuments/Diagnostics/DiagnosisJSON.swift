import Diagnostics
import Documents
import Foundation
import Mentoring
import YearRecords

/// What diagnostics found, for other systems (Docs/diagnosis.schema.json). Shares are in thousandths,
/// times in minutes.
public struct DiagnosisJSON {
  private let diagnosis: Diagnosis
  private let trace: Bool
  private let sources: ProgrammeSources

  /// - Parameter sources: where the programme's own rows stand.
  public init(
    _ diagnosis: Diagnosis, trace: Bool, sources: ProgrammeSources = ProgrammeSources()
  ) {
    self.diagnosis = diagnosis
    self.trace = trace
    self.sources = sources
  }

  private struct Body: Encodable {
    let kind = "diagnosis"
    let schemaVersion = "1.0"
    let programme: String
    let validFrom: String?
    let people: [Person]
    let findings: [Finding]
    let resources: [Item]
  }

  private struct Person: Encodable {
    let teacher, school: String
    let diagnosed, belowBase, measuredAgain, improved: Bool
    let deficits: Int
    let rows: [String]?
  }

  private struct Finding: Encodable {
    let teacher, competency, outcome: String
    let needed: Int
    let counted, previous: Measured?
    let others: [Measured]
    let improved, disputed: Bool
    let before, after: Row?
    let beforeRow: String?
  }

  private struct Measured: Encodable {
    let source, date: String
    let level: Int
    let share: Int?
    let rows: [String]?
  }

  private struct Row: Encodable {
    let levelFound, levelNeeded, points, minutes: Int
    let source: String
    let date: String?
  }

  private struct Item: Encodable {
    let kind, name: String
    let having, sharing, lacking: [String]
    let rows: [String]?
  }

  public var data: Data {
    JSONDocument.encode(
      Body(
        programme: diagnosis.programme.identity.id,
        validFrom: diagnosis.validFrom?.description,
        people: diagnosis.people.map { person in
          Person(
            teacher: person.teacher.text, school: person.school.text,
            diagnosed: person.isDiagnosed, belowBase: person.isBelowBase,
            measuredAgain: person.isMeasuredAgain, improved: person.isImproved,
            deficits: person.deficits, rows: rows(person.rows))
        },
        findings: diagnosis.findings.map { finding in
          Finding(
            teacher: finding.id.teacher.text, competency: finding.id.competency.text,
            outcome: finding.outcome.rawValue, needed: finding.needed,
            counted: finding.counted.map(measured), previous: finding.previous.map(measured),
            others: finding.others.map(measured), improved: finding.isImproved,
            disputed: finding.isDisputed, before: finding.before.map(row),
            after: finding.after.map(row),
            beforeRow: trace
              ? finding.before.flatMap { sources.deficits[$0.id] }.map(\.description) : nil)
        },
        resources: diagnosis.inventory.map { item in
          Item(
            kind: item.kind.rawValue, name: item.name, having: item.having.map(\.text),
            sharing: item.sharing.map(\.text), lacking: item.lacking.map(\.text),
            rows: rows(item.rows))
        }))
  }

  private func rows(_ rows: [RowReference]) -> [String]? {
    trace ? Set(rows).sorted().map(\.description) : nil
  }

  private func measured(_ measurement: MeasuredLevel) -> Measured {
    Measured(
      source: measurement.isFact ? "fact" : measurement.origin.rawValue,
      date: measurement.date.description,
      level: measurement.level, share: measurement.share, rows: rows(measurement.rows))
  }

  private func row(_ deficit: Deficit) -> Row {
    Row(
      levelFound: deficit.levelFound, levelNeeded: deficit.levelNeeded,
      points: deficit.points.value, minutes: deficit.time.value, source: deficit.source.rawValue,
      date: deficit.date?.description)
  }
}
