import CalendarValues
import Mentoring

/// Spreads everything evenly over the months of the school year in the programme's period.
///
/// Only months whose season is one of the programme's count, and for travellers those in which the
/// road is open; where that leaves none, the restriction that leaves none is dropped (first the road,
/// then the seasons, then the school year). Who travels does so as often as the rules say, and so all
/// who take the same road go in the same months; others meet for about an hour, at most once a month.
public struct EvenCalendar: VisitCalendar {
  public let months: [Month]

  private let programme: Programme
  private let roads: [Season: Travel]

  public init(_ programme: Programme) {
    self.programme = programme
    let identity = programme.identity
    let all = Month.months(from: identity.periodStart, to: identity.periodEnd)
    let taught = all.filter(\.isOfSchoolYear)
    let open = taught.filter { programme.rules.travel.seasons.contains($0.season) }
    months = [open, taught, all].first { !$0.isEmpty } ?? all
    var roads: [Season: Travel] = [:]
    for season in Season.allCases {
      var rules = programme.rules.travel
      rules.seasons = [season]
      roads[season] = Travel(rows: programme.travelRows, rules: rules)
    }
    self.roads = roads
  }

  public func sessions(of tandem: Tandem) -> [Session] {
    switch tandem.form {
    case .group(_, let place, let time): groupSessions(tandem, place, time)
    case .pair: pairSessions(tandem, .inPerson) + pairSessions(tandem, .remote)
    }
  }

  public func teamVisits(of pair: CuratorPair) -> [Moment] {
    guard pair.mode == .inPerson, programme.rules.curators.teamVisits else { return [] }
    return visits([(pair.curator, pair.recipient)]).map { Moment($0) }
  }

  /// Help has no hours of its own: the schools meet when their people travel, or once a season.
  public func meetings(on help: HelpRelation) -> [Moment] {
    if help.mode == .inPerson {
      return visits([(help.giver, help.receiver)]).map { Moment($0) }
    }
    let seasons = Set(months.map(\.season)).count
    return spread(seasons, over: months).map { Moment($0) }
  }

  public func lessonVisits(of pair: CuratorPair) -> [LessonVisit] { [] }

  public func seminars(of school: School.ID) -> [Seminar] { [] }

  private func pairSessions(_ tandem: Tandem, _ mode: MeetingMode) -> [Session] {
    let items = tandem.items.filter { $0.mode == mode }
    guard let mentee = items.first?.deficit.teacher else { return [] }
    let (home, host) = (school(tandem.mentor), school(mentee))
    let total = items.reduce(Minutes.zero) { $0 + $1.time }
    let isVisit = mode == .inPerson && home != host
    let dates = isVisit ? visits([(home, host)]) : meetings(for: total)
    let shares = items.map { Self.shares(of: $0.time, in: dates.count) }
    return dates.enumerated().map { number, month in
      let work = zip(items, shares).map {
        Session.Work(deficit: $0.deficit, time: $1[number])
      }.filter { $0.time > .zero }
      return Session(
        month: month, host: mode == .remote ? nil : host, work: work,
        time: work.reduce(.zero) { $0 + $1.time })
    }
  }

  private func groupSessions(_ tandem: Tandem, _ place: School.ID?, _ time: Minutes) -> [Session] {
    var dates = meetings(for: time)
    if let place {
      let home = school(tandem.mentor)
      let guests = Set(tandem.mentees.map(school) + [home]).subtracting([place]).sorted()
      if !guests.isEmpty { dates = visits(guests.map { ($0, place) }) }
    }
    return zip(dates, Self.shares(of: time, in: dates.count)).map { month, share in
      Session(
        month: month, host: place,
        work: tandem.items.map { Session.Work(deficit: $0.deficit, time: share) }, time: share)
    }
  }

  private func school(_ teacher: Teacher.ID) -> School.ID { programme.teacher(teacher).school }

  /// Months of the period's visits over some roads.
  private func visits(_ ways: [(from: School.ID, to: School.ID)]) -> [Month] {
    var openBySeason: [Season: Bool] = [:]
    for season in Set(months.map(\.season)) {
      openBySeason[season] = ways.allSatisfy {
        roads[season]?.leg(from: programme.school($0.from), to: programme.school($0.to)) != nil
      }
    }
    let open = months.filter { openBySeason[$0.season] == true }
    return spread(programme.rules.travel.visits, over: open.isEmpty ? months : open)
  }

  /// About an hour each, at most one a month, at least one.
  private func meetings(for time: Minutes) -> [Month] {
    spread(max(1, min(months.count, (time.value + 59) / 60)), over: months)
  }

  private func spread(_ count: Int, over months: [Month]) -> [Month] {
    (0..<count).map { months[(2 * $0 + 1) * months.count / (2 * count)] }
  }

  /// Parts of a time that add up to it, in quarters of an hour where that leaves something for each.
  static func shares(of time: Minutes, in count: Int) -> [Minutes] {
    timeShares(of: time, in: count)
  }
}
