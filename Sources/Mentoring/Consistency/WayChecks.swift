// The table of travel.
extension ConsistencyCheck {
  mutating func ways() {
    let settlements = Set(contents.schools.map(\.settlement))
    var earlier: [String: [(row: Int, seasons: Set<Season>)]] = [:]
    for (row, way) in contents.travel.enumerated() {
      place(way.from, settlements, row, "from")
      place(way.to, settlements, row, "to")
      range(way.time?.value, 0...100_000, .travel, row, "minutes")
      range(way.distance?.value, 0...1_000_000, .travel, row, "kilometres")
      if way.from == way.to { add(.travel, row, "to", .sameEnds) }
      if (way.time == nil) != (way.distance == nil) {
        add(.travel, row, way.time == nil ? "minutes" : "kilometres", .incompleteWay)
      }
      let key = "\(way.from)\t\(way.to)"
      if let clash = earlier[key]?.first(where: { !$0.seasons.isDisjoint(with: way.seasons) }) {
        add(.travel, row, "seasons", .overlappingSeasons(first: clash.row))
      }
      earlier[key, default: []].append((row, way.seasons))
    }
  }

  private mutating func place(
    _ place: Place, _ settlements: Set<String>, _ row: Int, _ column: String
  ) {
    switch place {
    case .school(let id): known(id, schoolIDs, .schools, at: .travel, row, column)
    case .settlement(let name):
      if name.isEmpty {
        add(.travel, row, column, .empty)
      } else if !settlements.contains(name) {
        add(.travel, row, column, .unknown(key: name, in: .schools))
      }
    }
  }
}
