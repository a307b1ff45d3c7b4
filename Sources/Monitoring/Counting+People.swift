import Diagnostics
import Mentoring
import YearRecords

// Teachers, deficits, tandems and hours.
extension Counting {
  private func isOwn(_ teacher: Teacher.ID) -> Bool {
    monitor.schoolOfTeacher[teacher].map(schools.contains) ?? false
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
      let kinds: [Fact.Kind] = [
        .meeting, .course, .lessonVisit, .visit, .teamVisit, .rediagnosed, .tutoring,
      ]
      let active = kinds.flatMap(facts)
      return Tally(people(active).merging(monitor.plan.map(members) ?? [:]) { $0 + $1 })
    case .deficits:
      let own = schools.sorted().flatMap { monitor.deficitsOfSchool[$0, default: []] }
      return Tally(own.count, own.compactMap { monitor.deficitRows[$0] })
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
    let own = schools.flatMap { monitor.rediagnosedOfSchool[$0, default: []] }
    return own.filter { $0.date <= day }.reduce(into: [:]) { found, fact in
      guard let teacher = fact.teacher, let competency = fact.competency else { return }
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
    let own = ownWorks(plan)
    func upToDay(_ facts: [Fact]) -> [Fact] { facts.filter { $0.date <= day } }
    switch count {
    case .tandemsMet:
      let met = own.map { upToDay(monitor.work.meetings[$0]) }.filter { !$0.isEmpty }
      return Tally(met.count, met.flatMap { $0 }.map(\.source))
    case .tandemsEnded:
      // A group has ended with its last member.
      let ended = own.map { ($0, upToDay(monitor.work.ends[$0])) }.filter { index, facts in
        Set(facts.map(\.teacher)).isSuperset(of: plan.works[index].mentees)
      }
      return Tally(ended.count, ended.flatMap(\.1).map(\.source))
    case .hoursPlanned:
      return Tally(
        thousandths: own.reduce(0) { $0 + plan.works[$1].time.value } * 1000 / 60,
        own.map { plan.works[$0].source })
    case .hoursHeld:
      let meetings = own.map { upToDay(monitor.work.meetings[$0]) }
      let minutes = zip(own, meetings).reduce(0) { sum, held in
        sum + WorkFacts.time(held.1, isGroup: plan.works[held.0].isGroup).value
      }
      return Tally(thousandths: minutes * 1000 / 60, meetings.flatMap { $0 }.map(\.source))
    default: return Tally(own.count, own.map { plan.works[$0].source })
    }
  }

  /// Positions of the works with mentees of the schools, rising.
  private func ownWorks(_ plan: PlanFacts) -> [Int] {
    Set(schools.flatMap { monitor.worksOfSchool[$0, default: []] }).sorted()
  }
}
