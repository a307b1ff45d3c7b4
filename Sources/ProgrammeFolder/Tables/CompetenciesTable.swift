import Mentoring

enum CompetencyColumn: String, TableColumn {
  case competency, name, block, subject, parent
  case groupHours = "group_hours"
  case remote

  static let table = Table.competencies
  static let required: Set<Self> = [.competency, .name, .block]
  static let key: Set<Self> = [.competency]
}

extension Competency {
  init(row: inout TableRow<CompetencyColumn>) {
    self.init(
      id: row.read(.competency, .id()) ?? "",
      name: row.read(.name, .text) ?? "",
      block: row.read(.block, .word()) ?? .subject,
      subject: row.read(.subject, .text),
      parent: row.read(.parent, .id()),
      groupTime: row.read(.groupHours, .workHours),
      remote: row.read(.remote, .yesNo) ?? true)
  }
}
