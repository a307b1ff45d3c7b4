import Mentoring

/// What follows from a plan's choices: contracts, journeys and indicators.
struct DerivedSections {
  private let plan: Plan
  private let programme: Programme

  init(_ plan: Plan, of programme: Programme) {
    self.plan = plan
    self.programme = programme
  }

  // MARK: Contracts

  /// One contract for each two schools that do anything together, with what it is for.
  var partnerships: [Partnership] {
    var purposes: [Key: [(purpose: Partnership.Purpose, mode: MeetingMode)]] = [:]
    for pair in plan.curatorPairs {
      purposes[Key(pair.recipient, pair.curator), default: []]
        .append((.curating(recipient: pair.recipient), pair.mode))
    }
    for relation in plan.help {
      purposes[Key(relation.giver, relation.receiver), default: []]
        .append((.help(giver: relation.giver, topic: relation.topic), relation.mode))
    }
    for tandem in plan.tandems {
      let home = programme.school(of: tandem.mentor).id
      for item in tandem.items {
        let mentee = item.deficit.teacher
        let school = programme.school(of: mentee).id
        guard school != home else { continue }
        purposes[Key(home, school), default: []]
          .append((.tandem(mentor: tandem.mentor, mentee: mentee), item.mode))
      }
    }
    return purposes.sorted { $0.key < $1.key }.map { key, reasons in
      var seen: Set<Partnership.Purpose> = []
      return Partnership(
        first: key.first, second: key.second, mode: reasons.map(\.mode).min() ?? .remote,
        purposes: reasons.map(\.purpose).filter { seen.insert($0).inserted }
          .sorted { $0.sortKey < $1.sortKey })
    }
  }

  private struct Key: Hashable, Comparable {
    let first: School.ID
    let second: School.ID

    init(_ one: School.ID, _ other: School.ID) {
      first = min(one, other)
      second = max(one, other)
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  // MARK: Journeys

  /// Mentors who work in person at other schools.
  var visits: [Visit] {
    var visited: [Teacher.ID: Set<School.ID>] = [:]
    for tandem in plan.tandems {
      switch tandem.form {
      case .pair:
        for item in tandem.items where item.mode == .inPerson {
          visited[tandem.mentor, default: []]
            .insert(programme.school(of: item.deficit.teacher).id)
        }
      case .group(_, let place?, _): visited[tandem.mentor, default: []].insert(place)
      case .group: break
      }
    }
    return visited.sorted { $0.key < $1.key }.flatMap { mentor, schools in
      let home = programme.school(of: mentor)
      return schools.sorted().filter { $0 != home.id }.compactMap { school in
        programme.travel.leg(from: home, to: programme.school(school)).map { leg in
          Visit(
            mentor: mentor, school: school,
            time: leg.time * (2 * programme.rules.travel.visits))
        }
      }
    }
  }

  /// Ways on which somebody travels regularly.
  var trips: [Trip] {
    var ways: Set<[School.ID]> = []
    for visit in visits { ways.insert([programme.school(of: visit.mentor).id, visit.school]) }
    for tandem in plan.tandems {
      guard case .group(_, let place?, _) = tandem.form else { continue }
      for mentee in tandem.mentees {
        let school = programme.school(of: mentee).id
        if school != place { ways.insert([school, place]) }
      }
    }
    if programme.rules.curators.teamVisits {
      for pair in plan.curatorPairs where pair.mode == .inPerson {
        ways.insert([pair.curator, pair.recipient])
      }
    }
    return ways.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.compactMap { way in
      programme.travel.leg(from: programme.school(way[0]), to: programme.school(way[1])).map {
        Trip(from: way[0], to: way[1], distance: $0.distance, time: $0.time)
      }
    }
  }

  // MARK: Indicators

  /// Every indicator of Docs/Plan.md, with its target where the rules set one.
  var indicators: [IndicatorValue] {
    let targets = Dictionary(
      programme.rules.targets.map { ($0.indicator, $0.share) }, uniquingKeysWith: { $1 })
    let counts = IndicatorCounts(plan, partnerships: partnerships, programme)
    return programme.indicators.map { indicator in
      let (numerator, denominator) = counts.value(of: indicator)
      return IndicatorValue(
        indicator: indicator, numerator: numerator, denominator: denominator,
        target: targets[indicator])
    }
  }
}

extension Partnership.Purpose {
  fileprivate var sortKey: (Int, String, String) {
    switch self {
    case .curating(let recipient): (0, recipient.text, "")
    case .help(let giver, let topic): (1, giver.text, topic.text)
    case .tandem(let mentor, let mentee): (2, mentor.text, mentee.text)
    }
  }
}
