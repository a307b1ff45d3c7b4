import Mentoring

enum CuratorColumn: String, TableColumn {
  case school, person, capacity
  case openingCost = "opening_cost"
  case willing

  static let table = Table.curators
  static let required: Set<Self> = [.school, .person, .capacity]
  static let key: Set<Self> = [.school]
}

extension Curator {
  init(row: inout TableRow<CuratorColumn>) {
    self.init(
      school: row.read(.school, .id()) ?? "",
      person: row.read(.person, .text) ?? "",
      capacity: row.read(.capacity, .whole(0...1_000_000, such: 2)) ?? 0,
      openingCost: row.read(.openingCost, .roubles) ?? .zero,
      willing: row.read(.willing, .yesNo) ?? true)
  }
}
