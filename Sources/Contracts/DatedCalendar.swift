import CalendarValues
import Mentoring

/// The days that a calendar of meetings has for a plan; what has no day there keeps the month in which
/// its turn would come.
public struct DatedCalendar: VisitCalendar {
  public let months: [Month]

  private struct Serving: Hashable {
    let mentor: Teacher.ID
    let deficit: Deficit.ID
  }
  private struct Item {
    let meeting: Meeting
    let moment: Moment
  }
  private let items: [Item]
  private let serving: [Serving: [Int]]
  /// By the part of the series after `seminar:`.
  private let seminarNames: [String: String]
  private let programme: Programme

  /// - Parameter seminars: their names by their codes.
  public init(
    _ calendar: MeetingCalendar, of programme: Programme, seminars: [String: String]
  ) {
    self.programme = programme
    seminarNames = seminars
    let months = EvenCalendar(programme).months
    self.months = months
    var items = calendar.held.map { held in
      Item(
        meeting: held.meeting,
        moment: Moment(Month(held.date), day: held.date, hours: held.start..<held.end))
    }
    let all = calendar.held.map(\.meeting) + calendar.unheld.map(\.meeting)
    let counts = Dictionary(grouping: all, by: \.series).mapValues(\.count)
    items += calendar.unheld.map { unheld in
      let count = max(1, counts[unheld.meeting.series] ?? 1)
      let place = min(count - 1, unheld.meeting.number - 1) * months.count / count
      return Item(meeting: unheld.meeting, moment: Moment(months[place]))
    }
    items.sort { ($0.moment, $0.meeting.id) < ($1.moment, $1.meeting.id) }
    self.items = items
    var serving: [Serving: [Int]] = [:]
    for (position, item) in items.enumerated() {
      for work in item.meeting.work {
        serving[Serving(mentor: work.mentor, deficit: work.deficit), default: []].append(position)
      }
    }
    self.serving = serving
  }

  public func sessions(of tandem: Tandem) -> [Session] {
    let own = Set(tandem.items.map { Serving(mentor: tandem.mentor, deficit: $0.deficit) })
    let positions = Set(own.flatMap { serving[$0] ?? [] }).sorted()
    return positions.map { position in
      let item = items[position]
      let work = item.meeting.work.filter {
        own.contains(Serving(mentor: $0.mentor, deficit: $0.deficit))
      }
      let shares = work.map { Session.Work(deficit: $0.deficit, time: $0.time) }
      let time =
        tandem.isGroup
        ? shares.map(\.time).max() ?? .zero : shares.reduce(Minutes.zero) { $0 + $1.time }
      return Session(
        month: item.moment.month, day: item.moment.day, hours: item.moment.hours,
        host: item.meeting.host,
        work: tandem.isGroup ? shares : shares.filter { $0.time > .zero }, time: time)
    }
  }

  public func teamVisits(of pair: CuratorPair) -> [Moment] {
    let key = Meeting.Curating(curator: pair.curator, recipient: pair.recipient)
    return items.filter { $0.meeting.curating.contains(key) }.map(\.moment)
  }

  public func lessonVisits(of pair: CuratorPair) -> [LessonVisit] {
    items.compactMap { item in
      let meeting = item.meeting
      let guests = meeting.parties.filter { $0.from == pair.recipient }.flatMap(\.people)
      guard meeting.kind == .lessonVisit, meeting.host == pair.curator, !guests.isEmpty else {
        return nil
      }
      return LessonVisit(
        moment: item.moment, host: pair.curator,
        guests: guests.compactMap { if case .teacher(let id) = $0 { id } else { nil } },
        time: meeting.time)
    }
  }

  public func seminars(of school: School.ID) -> [Seminar] {
    items.compactMap { item in
      let meeting = item.meeting
      guard meeting.kind == .seminar else { return nil }
      let schools = Set(meeting.schools(of: programme))
      guard schools.contains(school) else { return nil }
      let id = String(meeting.series.drop { $0 != ":" }.dropFirst())
      return Seminar(
        moment: item.moment, id: id, name: seminarNames[id] ?? id, host: meeting.host,
        schools: schools, time: meeting.time)
    }
  }

  public func meetings(on help: HelpRelation) -> [Moment] {
    let key = Meeting.Topics(giver: help.giver, receiver: help.receiver, topic: help.topic)
    return items.filter { $0.meeting.topics.contains(key) }.map(\.moment)
  }
}
