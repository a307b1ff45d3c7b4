import Diagnostics
import Mentoring
import YearRecords

// Teachers, deficits, tandems and hours.
extension Counting {
  private func isOwn(_ teacher: Teacher.ID) -> Bool {
    schools.contains(monitor.programme.teacher(teacher).school)
  }

  private func people(_ facts: [Fact]) -> [Teacher.ID: [RowReference]] {
    facts.reduce(into: [:]) { found, fact in
      for id in [fact.teacher, fact.mentor].compactMap({ $0 }) where isOwn(id) {
        found[id, default: []].append(fact.source)
      }
    }
  }

  private func diagnosed(
    _ isIncluded: (PersonDiagnosis) -> Bool
  ) -> [Teacher.ID: [RowReference]] {
    Dictionary(
      uniqueKeysWithValues: monitor.people(upTo: day)
        .filter { isOwn($0.teacher) && isIncluded($0) }.map { ($0.teacher, $0.rows) })
  }

  func people(_ count: Count) -> Tally? {
    switch count {
    case .teachers:
      let own = monitor.programme.teachers.filter { isOwn($0.id) }
      return Tally(own.count, own.compactMap { monitor.teacherRows[$0.id] })
    case .teachersDiagnosed: return Tally(diagnosed(\.isDiagnosed))
    case .teachersBelowBase: return Tally(diagnosed(\.isBelowBase))
    case .teachersImproved:
      return Tally(diagnosed(\.isImproved).merging(people(risen)) { $0 + $1 })
    case .teachersWithDeficits:
      let own = monitor.programme.deficits.filter { isOwn($0.teacher) }
      return Tally(
        Dictionary(grouping: own, by: \.teacher).mapValues { found in
          found.compactMap { monitor.deficitRows[$0.id] }
        })
    case .teachersWithMentor: return monitor.plan.map { Tally(mentees($0)) }
    case .teachersOnCourses: return Tally(people(facts(.course)))
    case .teachersConsenting:
      let signed = monitor.programme.teachers.filter {
        isOwn($0.id) && ($0.mentorConsent == .signed || $0.menteeConsent == .signed)
      }
      let known = Dictionary(
        uniqueKeysWithValues: signed.map { ($0.id, [monitor.teacherRows[$0.id]].compactMap { $0 }) }
      )
      return Tally(people(facts(.consent)).merging(known) { $0 + $1 })
    case .teachersVisitingLessons: return Tally(people(facts(.lessonVisit)))
    case .teachersInvolved:
      let kinds: [Fact.Kind] = [.meeting, .course, .lessonVisit, .visit, .rediagnosed, .tutoring]
      let active = kinds.flatMap(facts)
      return Tally(people(active).merging(monitor.plan.map(members) ?? [:]) { $0 + $1 })
    case .deficits:
      let own = monitor.programme.deficits.filter { isOwn($0.teacher) }
      return Tally(own.count, own.compactMap { monitor.deficitRows[$0.id] })
    case .deficitsClosed:
      let closed = latestLevels.filter { id, fact in
        monitor.programme.deficitIndex[id].map {
          (fact.level ?? 0) >= monitor.programme.deficits[$0].levelNeeded
        } ?? false
      }
      return Tally(closed.count, closed.values.map(\.source))
    default: preconditionFailure("the count is of people")
    }
  }

  /// The last time each deficit was diagnosed again.
  private var latestLevels: [Deficit.ID: Fact] {
    facts(.rediagnosed).reduce(into: [:]) { found, fact in
      guard let teacher = fact.teacher, let competency = fact.competency, isOwn(teacher) else {
        return
      }
      let id = Deficit.ID(teacher: teacher, competency: competency)
      if let known = found[id], (known.date, known.source) > (fact.date, fact.source) { return }
      found[id] = fact
    }
  }

  /// New diagnoses that found a higher level than the deficit has.
  private var risen: [Fact] {
    latestLevels.filter { id, fact in
      monitor.programme.deficitIndex[id].map {
        (fact.level ?? 0) > monitor.programme.deficits[$0].levelFound
      } ?? false
    }.values.sorted { $0.source < $1.source }
  }

  private func mentees(_ plan: PlanFacts) -> [Teacher.ID: [RowReference]] {
    plan.works.reduce(into: [:]) { found, work in
      for mentee in work.mentees where isOwn(mentee) {
        found[mentee, default: []].append(work.source)
      }
    }
  }

  private func members(_ plan: PlanFacts) -> [Teacher.ID: [RowReference]] {
    var found = mentees(plan)
    for work in plan.works where isOwn(work.mentor) {
      found[work.mentor, default: []].append(work.source)
    }
    for work in plan.tutoring where isOwn(work.tutor) {
      found[work.tutor, default: []].append(work.source)
    }
    return found
  }

  /// Tandems and their hours belong to the schools of the mentees.
  func tandems(_ count: Count, _ plan: PlanFacts) -> Tally {
    let own = plan.works.filter { $0.mentees.contains(where: isOwn) }
    func held(_ work: PlanFacts.Work, _ kind: Fact.Kind) -> [Fact] {
      monitor.factsOfMentor[work.mentor, default: []].filter { fact in
        fact.kind == kind && fact.date <= day && (fact.teacher.map(work.mentees.contains) ?? false)
      }
    }
    switch count {
    case .tandemsMet, .tandemsEnded:
      let kind: Fact.Kind = count == .tandemsMet ? .meeting : .ended
      let found = own.map { held($0, kind) }.filter { !$0.isEmpty }
      return Tally(found.count, found.flatMap { $0 }.map(\.source))
    case .hoursPlanned:
      return Tally(
        thousandths: own.reduce(0) { $0 + $1.time.value } * 1000 / 60, own.map(\.source))
    case .hoursHeld:
      let meetings = own.flatMap { held($0, .meeting) }
      return Tally(
        thousandths: meetings.reduce(0) { $0 + ($1.time?.value ?? 0) } * 1000 / 60,
        meetings.map(\.source))
    default: return Tally(own.count, own.map(\.source))
    }
  }
}
