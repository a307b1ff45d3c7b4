import Mentoring
import YearRecords

/// A count with what it comes from.
public struct Tally: Sendable, Hashable {
  /// In thousandths, so that hours and reported figures are exact.
  public var amount: Int
  public var rows: [RowReference]
  /// Of reported figures: of how many, in thousandths; nil: the figure stands alone.
  public var of: Int?
  /// Of results: the year that they are of.
  public var year: Int?

  init(_ count: Int, _ rows: [RowReference] = []) {
    amount = count * 1000
    self.rows = rows
  }

  init(thousandths: Int, _ rows: [RowReference], of: Int? = nil, year: Int? = nil) {
    amount = thousandths
    self.rows = rows
    self.of = of
    self.year = year
  }

  /// So many keys, with all their rows.
  init<Key>(_ found: [Key: [RowReference]]) {
    self.init(found.count, found.values.flatMap { $0 })
  }
}

/// Counts the vocabulary of indicators up to a day, for some of the schools.
struct Counting {
  let monitor: MonitorInput
  /// The last day that counts.
  let day: CalendarDate
  let schools: Set<School.ID>
  /// Whether these are all schools.
  let isAll: Bool

  private var programme: Programme { monitor.programme }

  /// - Parameter other: what the count is divided by, or divides; nil: it stands alone.
  func tally(_ quota: Quota, beside other: Quota? = nil) -> Tally? {
    if quota.count.isOfResults { return results(quota, beside: other) }
    switch quota.count {
    case .schools: return Tally(schoolRows { _ in true })
    case .schoolsLowResults:
      return Tally(schoolRows { [.lowResults, .lowResultsAndAdverse].contains($0.status) })
    case .schoolsAnalysed: return Tally(analysed)
    case .schoolsInNetwork: return monitor.plan.map { _ in Tally(networked) }
    case .schoolsMentoring: return monitor.plan.map { Tally(mentoring($0)) }
    case .schoolsWithCurator:
      return monitor.plan.map { Tally($0.curated.filter { schools.contains($0.key) }) }
    case .schoolsWithProgramme: return Tally(factSchools(.programme))
    case .schoolsVisited:
      return Tally(factSchools(.visit).merging(factSchools(.teamVisit)) { $0 + $1 })
    case .schoolsImproved: return Tally(improvedSchools)
    case .visits: return visits(arrivals)
    case .teamVisits: return visits(facts(.teamVisit))
    case .contracts: return monitor.plan.map { Tally(contracts($0)) }
    case .contractsSigned: return monitor.plan.map { Tally(contracts($0, .contractSigned)) }
    case .contractsDone: return monitor.plan.map { Tally(contracts($0, .contractDone)) }
    case .tandems, .tandemsMet, .tandemsEnded, .hoursPlanned, .hoursHeld:
      return monitor.plan.map { tandems(quota.count, $0) }
    case .heads, .headsInvolved, .staff, .staffInvolved: return heads(quota.count)
    case .pupils, .supportPupils, .newPupils, .pupilsWithTutor, .supportPupilsWithTutor,
      .newPupilsWithTutor, .pupilsTutored, .teachersTutoring, .tutoringHoursPlanned,
      .tutoringHoursHeld:
      return pupils(quota.count)
    case .reported: return reported(quota.measure ?? "")
    default: return people(quota.count)
    }
  }

  // MARK: Schools

  func facts(_ kind: Fact.Kind) -> [Fact] {
    monitor.factsByKind[kind, default: []].filter { $0.date <= day }
  }

  /// Visits and team visits.
  var arrivals: [Fact] { facts(.visit) + facts(.teamVisit) }

  private func visits(_ facts: [Fact]) -> Tally {
    let own = facts.filter { $0.school.map(schools.contains) ?? false }
    return Tally(own.count, own.map(\.source))
  }

  private func schoolRows(_ isIncluded: (School) -> Bool) -> [School.ID: [RowReference]] {
    Dictionary(
      uniqueKeysWithValues: programme.schools.filter { schools.contains($0.id) && isIncluded($0) }
        .map { ($0.id, [monitor.schoolRows[$0.id]].compactMap { $0 }) })
  }

  private func factSchools(_ kind: Fact.Kind) -> [School.ID: [RowReference]] {
    facts(kind).reduce(into: [:]) { found, fact in
      guard let school = fact.school, schools.contains(school) else { return }
      found[school, default: []].append(fact.source)
    }
  }

  private var analysed: [School.ID: [RowReference]] {
    factSchools(.analysed).merging(monitor.swotRows.filter { schools.contains($0.key) }) { $0 + $1 }
  }

  private var networked: [School.ID: [RowReference]] {
    (monitor.plan?.pairs ?? [:]).reduce(into: [:]) { found, pair in
      for school in [pair.key.first, pair.key.second] where schools.contains(school) {
        found[school, default: []] += pair.value
      }
    }
  }

  private func mentoring(_ plan: PlanFacts) -> [School.ID: [RowReference]] {
    plan.works.reduce(into: [:]) { found, work in
      let homes = Set(([work.mentor] + work.mentees).map { programme.teacher($0).school })
      for school in homes where schools.contains(school) {
        found[school, default: []].append(work.source)
      }
    }
  }

  /// Whose share of participations that reach the threshold rose from the year before to the last one.
  private var improvedSchools: [School.ID: [RowReference]] {
    schools.reduce(into: [:]) { found, school in
      let years = (monitor.reached[school] ?? [:]).filter { $0.key <= day.year }
        .sorted { $0.key < $1.key }.suffix(2)
      guard let then = years.first?.value, let now = years.last?.value, years.count == 2,
        now.reached * then.participants > then.reached * now.participants
      else { return }
      found[school] = then.rows + now.rows
    }
  }

  private func contracts(
    _ plan: PlanFacts, _ kind: Fact.Kind? = nil
  ) -> [PlanFacts.Pair: [RowReference]] {
    let own = plan.pairs.filter {
      schools.contains($0.key.first) || schools.contains($0.key.second)
    }
    guard let kind else { return own }
    return facts(kind).reduce(into: [:]) { found, fact in
      guard let school = fact.school, let other = fact.other else { return }
      let pair = PlanFacts.Pair(school, other)
      if own[pair] != nil { found[pair, default: []].append(fact.source) }
    }
  }

  // MARK: Reported figures

  /// Of the latest row of each school; of all schools together the municipality's own, where it has
  /// reported one.
  private func reported(_ measure: String) -> Tally? {
    let rows = facts(.reported).filter { $0.measure == measure }
    func latest(_ rows: [Fact]) -> Fact? {
      rows.max { ($0.date, $0.source) < ($1.date, $1.source) }
    }
    var found: [Fact] = []
    if isAll, let whole = latest(rows.filter { $0.school == nil }) {
      found = [whole]
    } else {
      found = Dictionary(grouping: rows.filter { $0.school.map(schools.contains) ?? false }) {
        $0.school
      }.values.compactMap(latest)
    }
    guard !found.isEmpty else { return nil }
    let all = found.compactMap(\.of)
    return Tally(
      thousandths: found.reduce(0) { $0 + ($1.number ?? 0) }, found.map(\.source).sorted(),
      of: all.count == found.count ? all.reduce(0, +) : nil)
  }
}
