import Mentoring

/// Pairs and groups, each item by itself: who may, how they meet, for how long, how good.
extension Audit {
  mutating func checkPairs() {
    for serve in choices.serves {
      let (mentor, item) = (serve.mentor, serve.item)
      let ways = facts.pairObstacles(mentor, item.deficit, item.mode)
      for way in ways {
        findings.add(.tandem(way, teacher(mentor), deficit(item.deficit), programme))
      }
      let time = facts.pairTime(mentor, item.deficit)
      if item.time != time {
        findings.add(
          .itemTime(teacher(mentor), deficit(item.deficit), stated: item.time, due: time))
      }
      let place =
        item.mode == .inPerson ? facts.people[facts.needs[item.deficit].teacher].school : nil
      if mayMentor(mentor, item), ways.isEmpty { checkScore(mentor, item, at: place) }
    }
  }

  mutating func checkGroups() {
    for group in choices.groups {
      let (mentor, place) = (group.mentor, group.place)
      for obstacle in facts.groupObstacles(mentor, group.competency, at: place) {
        findings.add(
          .group(
            obstacle, teacher(mentor), competency(group.competency), place.map(school), programme))
      }
      let time = programme.competencies[group.competency].groupTime
      if let time, group.time != time {
        findings.add(
          .groupTime(
            teacher(mentor), competency(group.competency), stated: group.time, due: time))
      }
      for item in group.items { check(item, in: group) }
    }
  }

  private mutating func check(_ item: Choices.Item, in group: Choices.Group) {
    let (mentor, place) = (group.mentor, group.place)
    let ways = facts.memberObstacles(
      item.deficit, inGroupOf: mentor, on: group.competency, at: place)
    for way in ways {
      findings.add(.tandem(way, teacher(mentor), deficit(item.deficit), programme))
    }
    let mode = place == nil ? MeetingMode.remote : .inPerson
    if item.mode != mode {
      findings.add(
        .itemMode(teacher(mentor), deficit(item.deficit), stated: item.mode, due: mode))
    }
    if item.time != group.time {
      findings.add(
        .itemTime(teacher(mentor), deficit(item.deficit), stated: item.time, due: group.time))
    }
    if mayMentor(mentor, item), ways.isEmpty { checkScore(mentor, item, at: place) }
  }

  /// Reports everything that keeps the mentor from working on the deficit.
  private mutating func mayMentor(_ mentor: Int, _ item: Choices.Item) -> Bool {
    let unqualified = facts.unqualified(mentor, for: item.deficit)
    // Nobody has a consent to ask of himself.
    let obstacles =
      unqualified == .ownSelf
      ? [.ownSelf]
      : [unqualified].compactMap(\.self) + facts.bars(mentor, from: item.deficit)
    for obstacle in obstacles {
      findings.add(.tandem(obstacle, teacher(mentor), deficit(item.deficit), programme))
    }
    return obstacles.isEmpty
  }

  private mutating func checkScore(_ mentor: Int, _ item: Choices.Item, at place: Int?) {
    guard let stated = item.score,
      let worth = facts.worth(ofMentor: mentor, for: item.deficit, at: place),
      let difference = worth.difference(from: stated)
    else { return }
    let deficit = deficit(item.deficit)
    findings.add(
      .score(
        difference, of: [teacher(mentor).text, deficit.teacher.text, deficit.competency.text],
        "\(teacher(mentor)), \(deficit.teacher), \(deficit.competency)"))
  }
}
