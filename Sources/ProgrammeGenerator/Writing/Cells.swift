import Mentoring

/// How values stand in the cells of a table (Docs/DataFolder.md).
enum Cell {
  static func number(_ value: Int?) -> String { value.map(String.init) ?? "" }

  static func yesNo(_ value: Bool) -> String { value ? "yes" : "no" }

  /// Hours with two decimals; whole multiples of three minutes come out exactly.
  static func hours(_ time: Minutes?) -> String {
    time.map { decimalText($0.value * 100 / 60, places: 2) } ?? ""
  }

  static func kilometres(_ distance: Hectometres?) -> String {
    distance.map { decimalText($0.value, places: 1) } ?? ""
  }

  static func percent(_ share: Thousandths?) -> String {
    share.map { decimalText($0.value, places: 1) } ?? ""
  }

  /// Degrees with five decimals, about a metre.
  static func degrees(_ value: Double?) -> String {
    value.map { decimalText(Int(($0 * 100_000).rounded()), places: 5) } ?? ""
  }

  static func date(_ date: CalendarDate?) -> String { date.map(\.description) ?? "" }

  static func place(_ place: Place) -> String {
    switch place {
    case .school(let id): id.text
    case .settlement(let name): name
    }
  }

  static func party(_ party: Party) -> String {
    switch party {
    case .school(let id): id.text
    case .teacher(let id): id.text
    }
  }
}
