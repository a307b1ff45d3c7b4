/// A way that is closed, opened or has another length in some seasons.
///
/// Whatever the table, the rules or an estimate said of the ways between the schools concerned is
/// written down season by season, so that the other seasons stay as they were.
struct WayChange {
  let from: Place
  /// nil: everywhere else.
  let to: Place?
  /// nil: closed.
  let leg: Leg?
  let seasons: Set<Season>

  func apply(to contents: inout ProgrammeContents) {
    let starts = contents.schools.filter { from.contains($0) }
    let ends = contents.schools.filter { to?.contains($0) ?? !from.contains($0) }
    let before = Season.allCases.map { season in
      var rules = contents.rules.travel
      rules.seasons = [season]
      return (season, Travel(rows: contents.travel, rules: rules))
    }
    var rows: [TravelRow] = []
    var changed: Set<[School.ID]> = []
    for start in starts {
      for end in ends where start.id != end.id {
        for (here, there) in [(start, end), (end, start)] {
          guard changed.insert([here.id, there.id]).inserted else { continue }
          var seasonsByLeg: [Leg?: Set<Season>] = [:]
          for (season, travel) in before {
            let leg = seasons.contains(season) ? leg : travel.leg(from: here, to: there)
            seasonsByLeg[leg, default: []].insert(season)
          }
          for (leg, seasons) in seasonsByLeg {
            rows.append(
              TravelRow(
                from: .school(here.id), to: .school(there.id), time: leg?.time,
                distance: leg?.distance, seasons: seasons))
          }
        }
      }
    }
    contents.travel.removeAll { row in
      guard case .school(let here) = row.from, case .school(let there) = row.to else {
        return false
      }
      return changed.contains([here, there])
    }
    contents.travel += rows.sorted { $0.sortKey < $1.sortKey }
  }
}

extension Place {
  /// Whether a school lies at the place.
  func contains(_ school: School) -> Bool {
    switch self {
    case .school(let id): school.id == id
    case .settlement(let name): school.settlement == name
    }
  }
}

extension TravelRow {
  fileprivate var sortKey: String { "\(from)\t\(to)\t\(seasons.sorted().map(\.rawValue))" }
}
