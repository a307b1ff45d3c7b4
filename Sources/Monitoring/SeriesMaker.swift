import Mentoring
import YearRecords

/// Computes indicators period by period.
struct SeriesMaker {
  let input: MonitorInput
  let days: [CalendarDate]

  func series(_ indicator: ProgrammeIndicator) -> IndicatorSeries {
    let points = days.map { point(indicator, $0) }
    let isReportedShare =
      indicator.denominator == nil && indicator.numerator.count == .reported
      && points.contains { $0.denominator != nil }
    return IndicatorSeries(
      indicator: indicator, points: points, history: history(indicator),
      isShare: indicator.isShare || isReportedShare)
  }

  /// Results of the years before the one that the first point has.
  private func history(_ indicator: ProgrammeIndicator) -> [IndicatorPoint] {
    guard indicator.numerator.count.isOfResults, let first = days.first,
      let present = point(indicator, first).numerator?.year
    else { return [] }
    return Set(input.results.map(\.year)).filter { $0 < present }.sorted().compactMap { year in
      guard let day = CalendarDate(year: year, month: 12, day: 31) else { return nil }
      let point = point(indicator, day)
      return point.numerator?.year == year ? point : nil
    }
  }

  private func point(_ indicator: ProgrammeIndicator, _ day: CalendarDate) -> IndicatorPoint {
    let counting = Counting(
      monitor: input, day: day, schools: schools(indicator.schools),
      isAll: indicator.schools == .all)
    let numerator = counting.tally(indicator.numerator, beside: indicator.denominator)
    let denominator = Self.denominator(indicator, numerator) {
      counting.tally($0, beside: indicator.numerator)
    }
    let (target, rows, averages) = target(indicator, day, counting)
    return IndicatorPoint(
      day: day, numerator: numerator, denominator: denominator,
      value: Self.value(numerator, denominator, isDivided: indicator.denominator != nil),
      target: target, targetRows: rows, averages: averages)
  }

  private func schools(_ scope: ProgrammeIndicator.Schools) -> Set<School.ID> {
    let all = input.programme.schools.filter { $0.kind != .partner }
    return Set(
      all.filter { school in
        switch scope {
        case .all: true
        case .recipients: input.programme.rules.recipients.includes(school)
        case .leaders: school.status == .leader
        }
      }.map(\.id))
  }

  private static func denominator(
    _ indicator: ProgrammeIndicator, _ numerator: Tally?, _ tally: (Quota) -> Tally?
  ) -> Tally? {
    if let denominator = indicator.denominator { return tally(denominator) }
    return numerator?.of.map { Tally(thousandths: $0, []) }
  }

  private static func value(_ numerator: Tally?, _ denominator: Tally?, isDivided: Bool) -> Int? {
    guard let numerator else { return nil }
    guard let denominator else { return isDivided ? nil : numerator.amount }
    guard denominator.amount > 0 else { return nil }
    return roundedQuotient(numerator.amount * 1000, denominator.amount)
  }

  /// Of the averages it is compared with the one that asks for most, else the target of the year.
  private func target(
    _ indicator: ProgrammeIndicator, _ day: CalendarDate, _ counting: Counting
  ) -> (target: Int?, rows: [RowReference], averages: [IndicatorPoint.Average]) {
    if indicator.comparisons.isEmpty { return (indicator.target(of: day.year)?.value, [], []) }
    let averages = indicator.comparisons.map { average(indicator, $0, day, counting) }
    let known = averages.compactMap(\.value)
    return (
      indicator.better == .high ? known.max() : known.min(), averages.flatMap(\.rows), averages
    )
  }

  private func average(
    _ indicator: ProgrammeIndicator, _ comparison: ProgrammeIndicator.Comparison,
    _ day: CalendarDate, _ counting: Counting
  ) -> IndicatorPoint.Average {
    let owner: ResultRow.Owner = comparison == .municipality ? .municipality : .region
    func tally(_ quota: Quota, beside other: Quota?) -> Tally? {
      if quota.count.isOfResults {
        return counting.results(quota, beside: other, of: owner)
      }
      guard quota.count == .reported, comparison == .municipality else { return nil }
      return Counting(monitor: input, day: day, schools: [], isAll: true).tally(quota)
    }
    let numerator = tally(indicator.numerator, beside: indicator.denominator)
    let denominator = Self.denominator(indicator, numerator) {
      tally($0, beside: indicator.numerator)
    }
    return IndicatorPoint.Average(
      of: comparison,
      value: Self.value(numerator, denominator, isDivided: indicator.denominator != nil),
      rows: (numerator?.rows ?? []) + (denominator?.rows ?? []))
  }
}
