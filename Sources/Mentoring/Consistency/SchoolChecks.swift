// Schools, curators, what the SWOT analysis says of them, and competencies.
extension ConsistencyCheck {
  mutating func schools() {
    unique(contents.schools.map(\.id), .schools, "school")
    for (row, school) in contents.schools.enumerated() {
      range(school.pupils, 0...1_000_000, .schools, row, "pupils")
      range(school.recipientLoad, 1...1_000_000, .schools, row, "recipient_load")
      range(school.contractLimit, 0...1_000_000, .schools, row, "contract_limit")
      range(school.contingent?.value, 0...1000, .schools, row, "contingent")
      if let place = school.coordinates {
        if !(-90...90).contains(place.latitude) {
          add(.schools, row, "latitude", .outOfRange(lower: -90, upper: 90))
        }
        if !(-180...180).contains(place.longitude) {
          add(.schools, row, "longitude", .outOfRange(lower: -180, upper: 180))
        }
      }
    }
    unique(contents.curators.map(\.school), .curators, "school")
    for (row, curator) in contents.curators.enumerated() {
      known(curator.school, schoolIDs, .schools, at: .curators, row, "school")
      range(curator.capacity, 0...1_000_000, .curators, row, "capacity")
      range(curator.openingCost.value, 0...1_000_000_000, .curators, row, "opening_cost")
    }
  }

  mutating func analysis() {
    unique(contents.topics.map(\.id), .topics, "topic")
    unique(
      contents.swot.map { "\($0.school)\t\($0.quadrant.rawValue)\t\($0.topic)" }, .swot, "topic")
    for (row, item) in contents.swot.enumerated() {
      known(item.school, schoolIDs, .schools, at: .swot, row, "school")
      known(item.topic, topicIDs, .topics, at: .swot, row, "topic")
      range(item.weight, 1...10, .swot, row, "weight")
    }
  }

  mutating func competencies() {
    unique(contents.competencies.map(\.id), .competencies, "competency")
    let parents = Dictionary(
      contents.competencies.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
    let cyclic = onCycles(parents)
    for (row, competency) in contents.competencies.enumerated() {
      if let parent = competency.parent {
        known(parent, competencyIDs, .competencies, at: .competencies, row, "parent")
      }
      range(competency.groupTime?.value, 1...600_000, .competencies, row, "group_hours")
      if cyclic.contains(competency.id) { add(.competencies, row, "parent", .cycle) }
    }
  }

  /// Competencies that stand above themselves; each is looked at once, however long the chains.
  private func onCycles(
    _ parents: [Competency.ID: Competency.ID?]
  ) -> Set<Competency.ID> {
    var found: Set<Competency.ID> = []
    var visited: Set<Competency.ID> = []
    for competency in contents.competencies {
      var path: [Competency.ID] = []
      var current: Competency.ID? = competency.id
      while let id = current, visited.insert(id).inserted {
        path.append(id)
        current = parents[id] ?? nil
      }
      if let end = current, let start = path.firstIndex(of: end) { found.formUnion(path[start...]) }
    }
    return found
  }
}
