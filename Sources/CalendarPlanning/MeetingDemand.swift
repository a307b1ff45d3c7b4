import CalendarValues
import Mentoring
import YearRecords

/// Everything that a plan and the calendar's rules ask for, before it has days: Docs/Calendar.md,
/// section 1.
public struct MeetingDemand: Sendable {
  /// By series and number.
  public let meetings: [Meeting]

  public init(_ plan: Plan, of programme: Programme, _ rules: CalendarRules) {
    let gatherings = Gatherings(plan, of: programme, rules)
    var meetings = gatherings.meetings
    meetings += LessonVisits(plan, of: programme, rules).meetings
    meetings += Seminars(plan, of: programme, rules).meetings
    meetings += Sessions(plan, of: programme, rules).meetings
    self.meetings = meetings.sorted { ($0.series, $0.number) < ($1.series, $1.number) }
  }
}

/// Visits over a way, or over several that a group brings together.
struct Gatherings {
  private struct Way: Hashable, Comparable {
    let from: School.ID
    let to: School.ID

    static func < (left: Self, right: Self) -> Bool {
      (left.to, left.from) < (right.to, right.from)
    }
  }

  /// Tandems of one mentor as far as they meet in person at one school.
  private struct Part {
    let tandem: Tandem
    let host: School.ID
    let items: [Tandem.Item]
    let ways: Set<Way>
  }

  private let programme: Programme
  private let rules: CalendarRules
  private var parts: [Part] = []
  private var curating: [Way: CuratorPair] = [:]
  private var help: [Way: [HelpRelation]] = [:]

  init(_ plan: Plan, of programme: Programme, _ rules: CalendarRules) {
    self.programme = programme
    self.rules = rules
    func home(_ teacher: Teacher.ID) -> School.ID { programme.teacher(teacher).school }
    for tandem in plan.tandems {
      let own = home(tandem.mentor)
      switch tandem.form {
      case .pair:
        let items = tandem.items.filter { $0.mode == .inPerson }
        guard let mentee = items.first?.deficit.teacher, home(mentee) != own else { continue }
        let host = home(mentee)
        parts.append(
          Part(tandem: tandem, host: host, items: items, ways: [Way(from: own, to: host)]))
      case .group(_, let place, _):
        guard let place else { continue }
        let guests = Set(tandem.mentees.map(home) + [own]).subtracting([place])
        guard !guests.isEmpty else { continue }
        parts.append(
          Part(
            tandem: tandem, host: place, items: tandem.items,
            ways: Set(guests.map { Way(from: $0, to: place) })))
      }
    }
    for pair in plan.curatorPairs where pair.mode == .inPerson && rules.teamVisits.count > 0 {
      curating[Way(from: pair.curator, to: pair.recipient)] = pair
    }
    for relation in plan.help where relation.mode == .inPerson && rules.helpMeetings.count > 0 {
      help[Way(from: relation.giver, to: relation.receiver), default: []].append(relation)
    }
  }

  var meetings: [Meeting] {
    var joined = JoinedWays<Way>()
    for part in parts { joined.join(part.ways.sorted()) }
    for way in curating.keys { joined.join([way]) }
    for way in help.keys { joined.join([way]) }
    return joined.groups.flatMap(meetings)
  }

  private func meetings(over ways: [Way]) -> [Meeting] {
    let host = ways[0].to
    let own = parts.filter { part in ways.contains { part.ways.contains($0) } }
    let pairs = ways.compactMap { curating[$0] }
    let topics = ways.flatMap { help[$0] ?? [] }
    let count = max(
      own.isEmpty ? 0 : programme.rules.travel.visits, pairs.isEmpty ? 0 : rules.teamVisits.count,
      topics.isEmpty ? 0 : rules.helpMeetings.count)
    let team = Set(pairs.isEmpty ? [] : evenly(rules.teamVisits.count, of: count))
    let talks = Set(topics.isEmpty ? [] : evenly(rules.helpMeetings.count, of: count))
    let shares = own.map { part in part.items.map { timeShares(of: $0.time, in: count) } }
    let series = ways.map(\.from.text).joined(separator: "+") + ">" + host.text
    return (1...count).map { number in
      let isTeam = team.contains(number)
      let isTalk = talks.contains(number)
      let kind: Meeting.Kind =
        isTeam ? .teamVisit : isTalk && own.isEmpty ? .helpMeeting : .visit
      var meeting = Meeting(series: series, number: number, kind: kind, host: host, time: .zero)
      for (part, shares) in zip(own, shares) {
        meeting.work += zip(part.items, shares).map { item, share in
          Meeting.Work(
            mentor: part.tandem.mentor, deficit: item.deficit, time: share[number - 1],
            isGroup: part.tandem.isGroup)
        }
      }
      var people = Set(
        meeting.work.flatMap { [$0.mentor, $0.deficit.teacher] }.map(Attendee.teacher))
      if isTeam {
        meeting.curating = pairs.map { .init(curator: $0.curator, recipient: $0.recipient) }
        people.formUnion(pairs.flatMap { [.head($0.curator), .head($0.recipient)] })
      }
      if isTalk {
        meeting.topics = topics.map {
          .init(giver: $0.giver, receiver: $0.receiver, topic: $0.topic)
        }
        people.formUnion(topics.flatMap { [.head($0.giver), .head($0.receiver)] })
      }
      let bySchool = Dictionary(grouping: people, by: school)
      // A way on which nobody travels this time is no party.
      meeting.parties = ways.compactMap { way in
        bySchool[way.from].map { Meeting.Party(from: way.from, people: $0.sorted()) }
      }
      meeting.hosts = (bySchool[host] ?? []).sorted()
      let least = [
        isTeam ? rules.teamVisits.time : .zero, isTalk ? rules.helpMeetings.time : .zero,
        Minutes(15),
      ].max()!
      meeting.time = max(least, meeting.longestWork)
      return meeting
    }
  }

  private func school(_ person: Attendee) -> School.ID {
    switch person {
    case .head(let id): id
    case .teacher(let id): programme.teacher(id).school
    }
  }
}

extension Meeting {
  /// The longest time that anybody works in it: one after the other, a group's time once.
  var longestWork: Minutes {
    var times: [Teacher.ID: Minutes] = [:]
    var groups: Set<GroupShare> = []
    for item in work where item.time > .zero {
      if item.isGroup {
        let share = GroupShare(mentor: item.mentor, competency: item.deficit.competency)
        if groups.insert(share).inserted { times[item.mentor, default: .zero] += item.time }
      } else {
        times[item.mentor, default: .zero] += item.time
      }
      times[item.deficit.teacher, default: .zero] += item.time
    }
    return times.values.max() ?? .zero
  }

  private struct GroupShare: Hashable {
    let mentor: Teacher.ID
    let competency: Competency.ID
  }
}

/// Things that belong together because something joins them.
struct JoinedWays<Element: Hashable & Comparable> {
  private var parents: [Element: Element] = [:]

  mutating func join(_ elements: [Element]) {
    for element in elements where parents[element] == nil { parents[element] = element }
    for (one, other) in zip(elements, elements.dropFirst()) {
      let (first, second) = (root(of: one), root(of: other))
      parents[max(first, second)] = min(first, second)
    }
  }

  private func root(of element: Element) -> Element {
    var current = element
    while let parent = parents[current], parent != current { current = parent }
    return current
  }

  /// Each in order, by their first.
  var groups: [[Element]] {
    Dictionary(grouping: parents.keys) { root(of: $0) }.values.map { $0.sorted() }
      .sorted { $0[0] < $1[0] }
  }
}
