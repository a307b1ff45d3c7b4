extension Candidates {
  /// What could serve the deficits and answer the weaknesses of one school alone, for each of some
  /// schools; every candidate is looked at once, however many schools there are.
  ///
  /// - Parameter schools: positions, none twice.
  /// - Returns: in the order of the schools.
  public func serving(schools: [Int]) -> [Candidates] {
    var shares = [Share](repeating: Share(), count: schools.count)
    var positions = [Int?](repeating: nil, count: programme.schools.count)
    for (position, school) in schools.enumerated() { positions[school] = position }
    for choice in helpChoices {
      if let position = positions[choice.receiver] { shares[position].helpChoices.append(choice) }
    }
    for serve in serves {
      if let position = positions[schoolOfDeficit(serve.deficit)] {
        shares[position].serves.append(serve)
      }
    }
    for group in groups {
      for (position, joins) in joins(of: group, by: positions) {
        shares[position].groups.append(
          Group(
            mentor: group.mentor, competency: group.competency, place: group.place,
            time: group.time, joins: joins))
      }
    }
    return shares.map {
      Candidates(
        self, curatorChoices: [], helpChoices: $0.helpChoices, serves: $0.serves, groups: $0.groups)
    }
  }

  /// Those who join a group, by the position of their school; each school's in the order of deficits.
  private func joins(of group: Group, by positions: [Int?]) -> [(Int, [Join])] {
    var joins: [(Int, [Join])] = []
    for join in group.joins {
      guard let position = positions[schoolOfDeficit(join.deficit)] else { continue }
      if let known = joins.firstIndex(where: { $0.0 == position }) {
        joins[known].1.append(join)
      } else {
        joins.append((position, [join]))
      }
    }
    return joins
  }

  /// What belongs to one school.
  private struct Share {
    var helpChoices: [HelpChoice] = []
    var serves: [Serve] = []
    var groups: [Group] = []
  }
}
