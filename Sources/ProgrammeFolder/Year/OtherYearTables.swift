import Mentoring
import YearRecords

enum RecommendationColumn: String, TableColumn {
  case finding, subject, group, text, topic, competency, indicator

  static let table = YearTable.recommendations
  static let required: Set<Self> = [.finding, .group, .text]
  static let key: Set<Self> = []
}

extension Recommendation {
  init(row: inout TableRow<RecommendationColumn>) {
    self.init(
      finding: row.read(.finding, .code) ?? "", subject: row.read(.subject, .text),
      group: row.read(.group, .word()) ?? .heads, text: row.read(.text, .text) ?? "",
      topic: row.read(.topic, .id()), competency: row.read(.competency, .id()),
      indicator: row.read(.indicator, .code), source: row.reference)
  }
}

enum DiagnosticColumn: String, TableColumn {
  case teacher, scale, block, subject, score, maximum, date, source

  static let table = YearTable.diagnostics
  static let required: Set<Self> = [.teacher, .scale, .score, .maximum, .date]
  static let key: Set<Self> = [.teacher, .scale, .date, .source]
}

/// A row of diagnostics before its scale is known to measure something.
struct RawDiagnostic {
  var row: DiagnosticRow
  /// What the row says of the competency besides.
  var block: Competency.Block?
  var subject: String?
}

extension RawDiagnostic {
  init(row: inout TableRow<DiagnosticColumn>) {
    let score = row.read(.score, .hundredths(upTo: 1000))
    let maximum = row.read(.maximum, .hundredths(upTo: 1000))
    if let maximum, maximum == 0 { row.report(.maximum, YearMessage.noMaximum) }
    if let score, let maximum, maximum > 0, score > maximum {
      row.report(.score, YearMessage.aboveMaximum)
    }
    self.init(
      row: DiagnosticRow(
        teacher: row.read(.teacher, .id()) ?? "", scale: row.read(.scale, .text) ?? "",
        competency: "", score: score ?? 0, maximum: max(1, maximum ?? 1),
        date: row.read(.date, .date) ?? CalendarDate(year: 2000, month: 1, day: 1)!,
        origin: row.read(.source, .word()) ?? .diagnostics, source: row.reference),
      block: row.read(.block, .word()), subject: row.read(.subject, .text))
  }
}

enum ResourceColumn: String, TableColumn {
  case school, kind, name, state, shared

  static let table = YearTable.resources
  static let required: Set<Self> = [.school, .kind, .name, .state]
  static let key: Set<Self> = [.school, .kind, .name]
}

extension Resource {
  init(row: inout TableRow<ResourceColumn>) {
    let state: State? = row.read(.state, .word())
    let isShared = row.read(.shared, .yesNo) ?? false
    if state == .lack, isShared { row.report(.shared, YearMessage.sharesWhatItLacks) }
    self.init(
      school: row.read(.school, .id()) ?? "", kind: row.read(.kind, .word()) ?? .other,
      name: row.read(.name, .text) ?? "", state: state ?? .have, isShared: isShared,
      source: row.reference)
  }
}
