import Mentoring
import YearRecords

/// Something that is late, or likely to go wrong.
public struct Risk: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// Days since it should have been signed.
    case contractUnsigned(PlanFacts.Pair, late: Int)
    /// Days since the last visit, or since the beginning.
    case noVisit(School.ID, since: CalendarDate?, days: Int)
    case pupilNeverMet(tutor: Teacher.ID, Pupil.ID)
    case tandemNeverMet(mentor: Teacher.ID, mentees: [Teacher.ID])
    /// Shares of hours held and of time passed, in thousandths.
    case hoursBehind(School.ID, held: Int, passed: Int)
    case noConsent(Teacher.ID)
    case endedEarly(mentor: Teacher.ID, mentee: Teacher.ID, Fact.Reason)
    case tutoringEndedEarly(tutor: Teacher.ID, Pupil.ID, Fact.Reason)
    case behindTarget(String, value: Int, target: Int)
    /// A meeting, a contract or a tutor's work that the plan does not know.
    case outsidePlan(Fact.Kind, RowReference)
    case noData(String)
  }

  public let kind: Kind
  public let rows: [RowReference]
}

/// Looks for what is late, the most urgent kinds first.
struct RiskSearch {
  let input: MonitorInput
  let day: CalendarDate
  let schools: [SchoolProgress]
  let series: [IndicatorSeries]

  private var start: CalendarDate { input.programme.identity.periodStart }
  private var counting: Counting {
    Counting(
      monitor: input, day: day, schools: Set(input.programme.schools.map(\.id)), isAll: true)
  }

  var risks: [Risk] {
    var risks: [Risk] = []
    if let plan = input.plan {
      risks +=
        contracts(plan) + visits(plan) + behind + meetings(plan) + tutoring(plan)
        + consents(plan) + outside(plan)
    }
    return risks + ended + targets
  }

  private func contracts(_ plan: PlanFacts) -> [Risk] {
    let late = day.number - start.number - input.rules.monitoring.signWithin
    guard late > 0 else { return [] }
    let signed = Set(
      counting.facts(.contractSigned).compactMap { fact in
        fact.school.flatMap { one in fact.other.map { PlanFacts.Pair(one, $0) } }
      })
    return plan.pairs.filter { !signed.contains($0.key) }.sorted { $0.key < $1.key }.map {
      Risk(kind: .contractUnsigned($0.key, late: late), rows: $0.value)
    }
  }

  private func visits(_ plan: PlanFacts) -> [Risk] {
    let last = Dictionary(grouping: counting.arrivals.filter { $0.school != nil }) {
      $0.school!
    }.mapValues { $0.max { $0.date < $1.date }! }
    return plan.hosts.keys.sorted().compactMap { school in
      let days = day.number - (last[school]?.date ?? start).number
      guard days > input.rules.monitoring.visitEvery else { return nil }
      return Risk(
        kind: .noVisit(school, since: last[school]?.date, days: days),
        rows: last[school].map { [$0.source] } ?? plan.hosts[school] ?? [])
    }.sorted { left, right in
      guard case .noVisit(let first, _, let days) = left.kind,
        case .noVisit(let second, _, let others) = right.kind
      else { return false }
      return days == others ? first < second : days > others
    }
  }

  /// Share of the period that has passed, in thousandths.
  private var passed: Int {
    let whole = max(1, input.programme.identity.periodEnd.number - start.number)
    return min(1000, max(0, (day.number - start.number) * 1000 / whole))
  }

  private var behind: [Risk] {
    schools.compactMap { school in
      guard school.planned > .zero else { return nil }
      let held = school.held.value * 1000 / school.planned.value
      guard held + input.rules.monitoring.behind.value < passed else { return nil }
      return Risk(
        kind: .hoursBehind(school.school.id, held: held, passed: passed), rows: school.hoursRows)
    }
  }

  private func meetings(_ plan: PlanFacts) -> [Risk] {
    guard day.number - start.number > input.rules.monitoring.signWithin else { return [] }
    return plan.works.enumerated().filter { index, _ in
      !(input.work.meetings[index] + input.work.ends[index]).contains { $0.date <= day }
    }.map { _, work in
      Risk(
        kind: .tandemNeverMet(mentor: work.mentor, mentees: work.mentees), rows: [work.source])
    }
  }

  private func tutoring(_ plan: PlanFacts) -> [Risk] {
    guard day.number - start.number > input.rules.monitoring.signWithin else { return [] }
    let known = Set((counting.facts(.tutoring) + counting.facts(.tutoringEnded)).map(\.tutorship))
    return plan.tutoring.filter { !known.contains(.init(tutor: $0.tutor, pupil: $0.pupil)) }.map {
      Risk(kind: .pupilNeverMet(tutor: $0.tutor, $0.pupil), rows: [$0.source])
    }
  }

  private func consents(_ plan: PlanFacts) -> [Risk] {
    let given = Set(counting.facts(.consent).compactMap(\.teacher))
    let mentors = Dictionary(grouping: plan.works, by: \.mentor)
    return mentors.keys.sorted().filter { id in
      !given.contains(id) && input.programme.teacher(id).mentorConsent != .signed
    }.map { id in
      Risk(
        kind: .noConsent(id),
        rows: [input.teacherRows[id]].compactMap { $0 } + mentors[id]!.map(\.source))
    }
  }

  private func outside(_ plan: PlanFacts) -> [Risk] {
    let meetings = input.work.outside.filter { $0.date <= day }
    let contracts = counting.facts(.contractSigned).filter { fact in
      guard let one = fact.school, let other = fact.other else { return false }
      return plan.pairs[PlanFacts.Pair(one, other)] == nil
    }
    let tutorships = Set(
      plan.tutoring.map { Relations.Tutorship(tutor: $0.tutor, pupil: $0.pupil) })
    let lessons = counting.facts(.tutoring).filter {
      $0.tutorship.map { !tutorships.contains($0) } ?? false
    }
    return (meetings + contracts + lessons).map {
      Risk(kind: .outsidePlan($0.kind, $0.source), rows: [$0.source])
    }
  }

  private var ended: [Risk] {
    counting.facts(.ended).compactMap { fact in
      guard let mentor = fact.mentor, let mentee = fact.teacher, let reason = fact.reason,
        reason != .reached
      else { return nil }
      return Risk(
        kind: .endedEarly(mentor: mentor, mentee: mentee, reason), rows: [fact.source])
    }
      + counting.facts(.tutoringEnded).compactMap { fact in
        guard let pair = fact.tutorship, let reason = fact.reason, reason != .reached else {
          return nil
        }
        return Risk(
          kind: .tutoringEndedEarly(tutor: pair.tutor, pair.pupil, reason), rows: [fact.source])
      }
  }

  private var targets: [Risk] {
    series.compactMap { series in
      let last = series.last
      if let value = last.value, let target = last.target, series.isReached == false {
        return Risk(
          kind: .behindTarget(series.indicator.id, value: value, target: target),
          rows: last.rows + last.targetRows)
      }
      return last.value == nil ? Risk(kind: .noData(series.indicator.id), rows: []) : nil
    }
  }
}

extension Fact {
  /// The tutor and the pupil it is about; nil: it is about others.
  fileprivate var tutorship: Relations.Tutorship? {
    guard let teacher, let pupil else { return nil }
    return Relations.Tutorship(tutor: teacher, pupil: pupil)
  }
}
