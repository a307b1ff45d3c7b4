import Mentoring

/// Constraints 3 and 7, and what serving a deficit covers.
extension ProgramWriter {
  /// Constraint 3.
  mutating func requireDeficits() {
    for deficit in services.indices where !services[deficit].isEmpty {
      let served = services[deficit].map(\.sum).total
      if services[deficit].count > 1 {
        require("deficit", [self.deficit(deficit)], served, atMost: 1)
      }
      covered[home(ofDeficit: deficit)].add(served, times: facts.needs[deficit].points)
    }
  }

  /// Constraint 7.
  mutating func requireGroups() {
    for index in groups.indices {
      let group = groups[index]
      let codes = groupCodes(group.offer)
      let byMentee = Dictionary(grouping: group.joins) { facts.needs[$0.deficit].teacher }
      for (mentee, joins) in byMentee.sorted(by: { $0.key < $1.key }) {
        let member = self.member(mentee, codes, joins.map(\.sum))
        groups[index].members.append((mentee, member))
        memberships[mentee, default: []].append((index, member))
        require("member", codes + [teacher(mentee)], member - group.sum, atMost: 0)
      }
      requireSize(groups[index], codes)
    }
  }

  /// A member may work on several deficits in the group; with one, it is the join.
  private mutating func member(_ mentee: Int, _ group: [String], _ joins: [Sum]) -> Sum {
    let codes = group + [teacher(mentee)]
    let member = any(of: joins, "member", codes, by: "member")
    if joins.count > 1 { require("member", codes, member - joins.total, atMost: 0) }
    return member
  }

  private mutating func requireSize(_ group: Group, _ codes: [String]) {
    let members = group.members.map(\.sum).total
    let sizes = rules.groups
    require("group_size", codes, members - sizes.minSize * group.sum, atLeast: 0)
    if group.members.count > sizes.maxSize {
      require("group_size", codes, members - sizes.maxSize * group.sum, atMost: 0)
    }
    guard let place = group.offer.place, place != home(of: group.offer.mentor) else { return }
    let hosts = group.members.filter { home(of: $0.mentee) == place }.map(\.sum).total
    require("group_place", codes, hosts - group.sum, atLeast: 0)
  }
}
