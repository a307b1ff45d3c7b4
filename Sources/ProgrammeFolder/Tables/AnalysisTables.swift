import Mentoring

enum TopicColumn: String, TableColumn {
  case topic, name

  static let table = Table.topics
  static let required: Set<Self> = [.topic, .name]
  static let key: Set<Self> = [.topic]
}

extension Topic {
  init(row: inout TableRow<TopicColumn>) {
    self.init(id: row.read(.topic, .id()) ?? "", name: row.read(.name, .text) ?? "")
  }
}

enum SWOTColumn: String, TableColumn {
  case school, quadrant, topic, weight, note

  static let table = Table.swot
  static let required: Set<Self> = [.school, .quadrant, .topic, .weight]
  static let key: Set<Self> = [.school, .quadrant, .topic]
}

extension SWOTItem {
  init(row: inout TableRow<SWOTColumn>) {
    self.init(
      school: row.read(.school, .id()) ?? "",
      quadrant: row.read(.quadrant, .word()) ?? .strength,
      topic: row.read(.topic, .id()) ?? "",
      weight: row.read(.weight, .whole(1...10, such: 5)) ?? 1,
      note: row.read(.note, .text) ?? "")
  }
}
