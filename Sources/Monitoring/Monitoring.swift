import Mentoring
import YearRecords

/// An indicator's value at the end of a period.
public struct IndicatorPoint: Sendable, Hashable {
  public let day: CalendarDate
  /// nil: there are no data.
  public let numerator: Tally?
  public let denominator: Tally?
  /// In thousandths; nil: there are no data, or nothing to divide by.
  public let value: Int?
  /// What it should be, in thousandths; nil: nothing is asked.
  public let target: Int?
  /// What the target comes from, where it is an average.
  public let targetRows: [RowReference]
  /// The averages it is compared with, in the order in which the programme names them.
  public let averages: [Average]

  /// What others reach, in thousandths; nil: there are no data.
  public struct Average: Sendable, Hashable {
    public let of: ProgrammeIndicator.Comparison
    public let value: Int?
    public let rows: [RowReference]
  }

  /// Whether the value reaches the target; nil: it cannot be said.
  public func isReached(_ better: ProgrammeIndicator.Better) -> Bool? {
    guard let value, let target else { return nil }
    return better == .high ? value >= target : value <= target
  }

  public var rows: [RowReference] { (numerator?.rows ?? []) + (denominator?.rows ?? []) }
}

/// An indicator period by period.
public struct IndicatorSeries: Sendable, Hashable {
  public let indicator: ProgrammeIndicator
  /// By day, at least one.
  public let points: [IndicatorPoint]
  /// Of results: earlier years, each at its last day.
  public let history: [IndicatorPoint]
  /// Whether values are shares.
  public let isShare: Bool

  public var last: IndicatorPoint { points[points.count - 1] }
  public var isReached: Bool? { last.isReached(indicator.better) }
}

/// How the work goes at one school.
public struct SchoolProgress: Sendable, Hashable {
  public let school: School
  public let tandems, tandemsMet: Int
  /// In minutes.
  public let planned, held: Minutes
  public let contracts, contractsSigned: Int
  public let visits: Int
  public let lastVisit: CalendarDate?
  public let deficits, deficitsClosed: Int
  /// On the lists for a tutor; with one in the plan; with whom somebody worked.
  public let pupils, pupilsWithTutor, pupilsTutored: Int
  /// What hours planned and held come from.
  let hoursRows: [RowReference]
  public let rows: [RowReference]
}

/// What came of a programme so far.
public struct Monitoring: Sendable {
  public let programme: Programme
  public let rules: YearRules
  /// The last day that counts.
  public let day: CalendarDate
  /// Whether there is a plan to compare with.
  public let hasPlan: Bool
  public let series: [IndicatorSeries]
  public let schools: [SchoolProgress]
  /// The most urgent first.
  public let risks: [Risk]

  /// The day up to which things are known: that of the last fact, else the last of the period.
  public static func lastDay(_ programme: Programme, _ records: YearRecords) -> CalendarDate {
    records.facts.map(\.date).max() ?? programme.identity.periodEnd
  }

  public init(
    _ programme: Programme, _ records: YearRecords, _ rules: YearRules, plan: PlanFacts?,
    sources: MonitorSources, upTo day: CalendarDate
  ) {
    self.programme = programme
    self.rules = rules
    self.day = day
    hasPlan = plan != nil
    let days = Self.ends(from: programme.identity.periodStart, to: day, rules.monitoring.period)
    let input = MonitorInput(
      programme, records, rules, plan: plan, sources: sources, days: days)
    series = rules.indicators.map { SeriesMaker(input: input, days: days).series($0) }
    let schools = programme.schools.filter { $0.kind != .partner }.map { school in
      SchoolProgress(
        school, Counting(monitor: input, day: day, schools: [school.id], isAll: false))
    }
    self.schools = schools
    risks = RiskSearch(input: input, day: day, schools: schools, series: series).risks
  }

  /// The last days of the periods up to a day, which ends the last one itself.
  static func ends(
    from first: CalendarDate, to last: CalendarDate, _ period: MonitoringRules.Period
  ) -> [CalendarDate] {
    var ends: [CalendarDate] = []
    var months = period.months
    while ends.count < 600 {
      let count = first.year * 12 + first.month - 1 + months
      guard let next = CalendarDate(year: count / 12, month: count % 12 + 1, day: 1),
        let end = next.dayBefore, end < last
      else { break }
      ends.append(end)
      months += period.months
    }
    return ends + [last]
  }
}

extension SchoolProgress {
  fileprivate init(_ school: School, _ counting: Counting) {
    func tally(_ count: Count) -> Tally { counting.tally(Quota(count)) ?? Tally(0) }
    let (planned, held) = (tally(.hoursPlanned), tally(.hoursHeld))
    let (contracts, signed) = (tally(.contracts), tally(.contractsSigned))
    let visits = counting.arrivals.filter { $0.school == school.id }
    let (tandems, met) = (tally(.tandems), tally(.tandemsMet))
    let (deficits, closed) = (tally(.deficits), tally(.deficitsClosed))
    let (pupils, withTutor) = (tally(.pupils), tally(.pupilsWithTutor))
    let tutored = tally(.pupilsTutored)
    self.init(
      school: school, tandems: tandems.amount / 1000, tandemsMet: met.amount / 1000,
      planned: Minutes(roundedQuotient(planned.amount * 60, 1000)),
      held: Minutes(roundedQuotient(held.amount * 60, 1000)),
      contracts: contracts.amount / 1000, contractsSigned: signed.amount / 1000,
      visits: visits.count, lastVisit: visits.map(\.date).max(),
      deficits: deficits.amount / 1000, deficitsClosed: closed.amount / 1000,
      pupils: pupils.amount / 1000, pupilsWithTutor: withTutor.amount / 1000,
      pupilsTutored: tutored.amount / 1000, hoursRows: planned.rows + held.rows,
      rows: tandems.rows + held.rows + contracts.rows + signed.rows + visits.map(\.source)
        + deficits.rows + closed.rows + pupils.rows + withTutor.rows + tutored.rows)
  }
}

extension CalendarDate {
  /// The day before; nil before the first of all.
  var dayBefore: CalendarDate? {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    let (year, month) = month > 1 ? (self.year, self.month - 1) : (self.year - 1, 12)
    return (28...31).reversed().lazy.compactMap {
      CalendarDate(year: year, month: month, day: $0)
    }.first
  }

  /// Days since the beginning of the calendar.
  var number: Int {
    let years = year - 1
    var days = years * 365 + years / 4 - years / 100 + years / 400 + day
    for earlier in 1..<max(1, month) {
      days += (28...31).reversed().first {
        CalendarDate(year: year, month: earlier, day: $0) != nil
      }!
    }
    return days
  }
}
