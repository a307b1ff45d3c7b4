import Mentoring

/// The ways between places as an engine gives them, from each to each; not symmetric.
public struct RoutingTable: Sendable, Hashable {
  /// One way; nil: there is no road.
  public struct Way: Sendable, Hashable {
    public var seconds: Double
    public var metres: Double

    public init(seconds: Double, metres: Double) {
      self.seconds = seconds
      self.metres = metres
    }
  }

  /// By source, then by target.
  public var ways: [[Way?]]

  public init(ways: [[Way?]]) { self.ways = ways }
}

extension RoutingTable {
  /// Rows of the travel table: whole minutes, kilometres with one decimal, both rounded half up.
  ///
  /// A way that is the same in both directions has one row; where they differ, or only one of them has
  /// a road, each has its own.
  ///
  /// - Precondition: a row and a column for each place.
  public func rows(of places: [TravelPlace], isSchool: Bool, seasons: Set<Season>) -> [TravelRow] {
    var rows: [TravelRow] = []
    for (from, start) in places.enumerated() {
      for (to, end) in places.enumerated() where from < to {
        let there = row(start, end, ways[from][to], isSchool, seasons)
        let back = row(end, start, ways[to][from], isSchool, seasons)
        rows.append(there)
        if there.time != back.time || there.distance != back.distance { rows.append(back) }
      }
    }
    return rows
  }

  private func row(
    _ from: TravelPlace, _ to: TravelPlace, _ way: Way?, _ isSchool: Bool, _ seasons: Set<Season>
  ) -> TravelRow {
    func place(_ place: TravelPlace) -> Place {
      isSchool ? .school(School.ID(place.name)) : .settlement(place.name)
    }
    return TravelRow(
      from: place(from), to: place(to),
      time: way.map { Minutes(Int(($0.seconds / 60).rounded())) },
      distance: way.map { Hectometres(Int(($0.metres / 100).rounded())) }, seasons: seasons)
  }
}

/// `travel.csv` as Docs/DataFolder.md describes it.
public enum TravelTable {
  public static func text(_ rows: [TravelRow]) -> String {
    var text = "from,to,minutes,kilometres,seasons\n"
    for row in rows {
      let kilometres = row.distance.map { distance in
        let (whole, tenth) = distance.value.quotientAndRemainder(dividingBy: 10)
        return tenth == 0 ? "\(whole)" : "\(whole).\(tenth)"
      }
      let seasons = row.seasons.count == Season.allCases.count ? [] : row.seasons.sorted()
      let cells = [
        name(row.from), name(row.to), row.time.map { "\($0.value)" } ?? "", kilometres ?? "",
        seasons.map(\.rawValue).joined(separator: ";"),
      ]
      text += cells.map(quoted).joined(separator: ",") + "\n"
    }
    return text
  }

  private static func name(_ place: Place) -> String {
    switch place {
    case .school(let id): id.text
    case .settlement(let name): name
    }
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { [",", "\"", "\n", "\r"].contains($0) }) else {
      return cell
    }
    return "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
