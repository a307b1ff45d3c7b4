import Mentoring

enum TravelColumn: String, TableColumn {
  case from, to, minutes, kilometres, seasons

  static let table = Table.travel
  static let required: Set<Self> = [.from, .to]
  static let key: Set<Self> = [.from, .to]
}

extension TravelRow {
  /// - Parameter schools: codes of the schools; an end that is none of them is a settlement.
  init(row: inout TableRow<TravelColumn>, schools: Set<School.ID>) {
    func place(_ column: TravelColumn) -> Place {
      let text = row.read(column, .text) ?? ""
      return schools.contains(School.ID(text)) ? .school(School.ID(text)) : .settlement(text)
    }
    let (from, to) = (place(.from), place(.to))
    let seasons = row.read(.seasons, .seasons)
    self.init(
      from: from, to: to,
      time: row.read(.minutes, .travelMinutes),
      distance: row.read(.kilometres, .kilometres(upTo: 100_000)),
      // A faulty list is no season, so that no overlap is found with it.
      seasons: seasons ?? (row.isGiven(.seasons) ? [] : Set(Season.allCases)))
  }
}
