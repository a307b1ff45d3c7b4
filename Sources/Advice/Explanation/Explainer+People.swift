import Audit
import IntegerProgramming
import Matching
import Mentoring
import Planning

extension Explainer {
  func tandem(
    _ mentor: Teacher.ID, _ mentee: Teacher.ID, _ competency: Competency.ID?
  ) throws(SolverFailure) -> [Explanation.Fact] {
    let subject = Decision.Subject.tandem(mentor: mentor, mentee: mentee, competency: competency)
    let items = plan.tandems.filter { $0.mentor == mentor }.flatMap(\.items).filter {
      $0.deficit.teacher == mentee && (competency == nil || $0.deficit.competency == competency)
    }
    var facts: [Explanation.Fact] = [.inPlan(!items.isEmpty)]
    for item in items {
      if let score = item.score { facts.append(.score(what: item.deficit.description, score)) }
    }
    facts += limits(ofMentor: mentor) + limits(ofMentee: mentee)
    let (home, away) = (programme.school(of: mentor).id, programme.school(of: mentee).id)
    if home != away { facts += contractLimits([home, away]) }
    guard items.isEmpty else {
      return facts + [.without(try price([.exclude(subject)]))]
    }
    if let rejection = candidates.rejection(of: subject) {
      facts.append(.rejected(rejection))
    } else {
      facts += try forcing([.include(subject)])
    }
    let needs = programme.deficits.filter {
      $0.teacher == mentee && (competency == nil || $0.competency == competency)
    }
    return facts + (try leastChange(mentor, needs).map { [.way($0)] } ?? [])
  }

  /// The least change of the inputs that would let the mentor work on one of the deficits beside all
  /// that is in the plan; nil where none is needed, or none does.
  private func leastChange(
    _ mentor: Teacher.ID, _ needs: [Deficit]
  ) throws(SolverFailure) -> Explanation.Way? {
    let finder = WayFinder(candidates: candidates, plan: plan, report: report)
    var best: (deficit: Deficit, changes: [InputChange])?
    for deficit in needs {
      guard let changes = finder.changes(for: mentor, deficit) else { continue }
      if best.map({ effort(changes) < effort($0.changes) }) ?? true { best = (deficit, changes) }
    }
    guard let best, !best.changes.isEmpty else { return nil }
    let wanted = Decision.Subject.tandem(
      mentor: mentor, mentee: best.deficit.teacher, competency: best.deficit.competency)
    guard let price = try price([.include(wanted)], after: best.changes), price.outcome == .found
    else { return nil }
    return Explanation.Way(mentor: mentor, changes: best.changes, price: price)
  }

  func mentor(_ id: Teacher.ID) throws(SolverFailure) -> [Explanation.Fact] {
    let tandems = plan.tandems.filter { $0.mentor == id }
    let tutors = plan.tutoring.contains { $0.tutor == id }
    var facts: [Explanation.Fact] = [.inPlan(!tandems.isEmpty || tutors)]
    for tandem in tandems {
      for mentee in tandem.mentees {
        facts.append(
          .relation(
            .gives, tandem.isGroup ? .group : .tandem, other: mentee.text,
            on: tandem.items.filter { $0.deficit.teacher == mentee }.map(\.deficit.competency.text)
          ))
      }
    }
    facts += tutorRelations { $0.tutor == id }
    facts += limits(ofMentor: id)
    if !tandems.isEmpty || tutors {
      facts.append(.without(try price(ofLosing: .mentor(id))))
    }
    return facts
  }

  func deficit(_ id: Deficit.ID) throws(SolverFailure) -> [Explanation.Fact] {
    let isServed = plan.tandems.contains { $0.items.contains { $0.deficit == id } }
    var facts: [Explanation.Fact] = [.inPlan(isServed)]
    if isServed {
      for tandem in plan.tandems {
        for item in tandem.items where item.deficit == id {
          if let score = item.score { facts.append(.score(what: tandem.mentor.text, score)) }
        }
      }
      return facts
    }
    if let open = plan.openDeficits.first(where: { $0.deficit == id }) {
      facts.append(.open(open.reason))
    }
    let price = try price([.serve(id)])
    if price.outcome == .found { facts.append(.with(price)) }
    facts += try waysToCover(id)
    facts.append(.newMentor(try newMentor(for: id)))
    return facts
  }

  /// The ways that ask least, each verified: the deficit is served, and more is covered than before.
  private func waysToCover(_ id: Deficit.ID) throws(SolverFailure) -> [Explanation.Fact] {
    let deficit = programme.deficit(id)
    let finder = WayFinder(candidates: candidates, plan: plan, report: report)
    var tried: [(mentor: Teacher.ID, changes: [InputChange])] = []
    for mentor in finder.mentors(for: deficit) {
      if let changes = finder.changes(for: mentor, deficit), !changes.isEmpty {
        tried.append((mentor, changes))
      }
    }
    tried.sort { (effort($0.changes), $0.mentor) < (effort($1.changes), $1.mentor) }
    let covered = report.goals[.coverage] ?? 0
    var found: [Explanation.Fact] = []
    for (mentor, changes) in tried.prefix(4 * ways) where found.count < ways {
      let subject = Decision.Subject.tandem(
        mentor: mentor, mentee: id.teacher, competency: id.competency)
      guard
        let price = try price(
          [.include(subject), .goal(.coverage, atLeast: covered + 1)], after: changes),
        price.outcome == .found
      else { continue }
      found.append(.way(.init(mentor: mentor, changes: changes, price: price)))
    }
    return found.isEmpty ? [.noWay] : found
  }

  private func effort(_ changes: [InputChange]) -> Int { changes.reduce(0) { $0 + $1.effort } }

  /// What a mentor of the level needed, with 40 hours, would bring in the mentee's school.
  private func newMentor(
    for id: Deficit.ID
  ) throws(SolverFailure) -> Explanation.NewMentor {
    let deficit = programme.deficit(id)
    let school = programme.school(of: id.teacher)
    let level = min(10, deficit.levelNeeded + programme.rules.mentors.levelMargin)
    let hours = Minutes(40 * 60)
    let code = freeTeacherCode
    var contents = ProgrammeContents(programme)
    contents.teachers.append(
      Teacher(id: .init(code), school: school.id, mentoringTime: hours, mentorConsent: .signed))
    contents.mentors.append(
      MentorCompetency(
        teacher: .init(code), competency: id.competency, level: level, evidence: "new"))
    guard let changed = try? Programme(contents) else {
      preconditionFailure("a new teacher of a free code makes no programme inconsistent")
    }
    let others = Candidates(for: changed)
    let points = try AttainablePoints(solver: solver, threads: 1).find(others)
    let resolution = try resolver.resolve(
      others, Conditions(start: plan, demands: [.serve(id)]), attainable: points)
    let served = Set((resolution.plan ?? plan).tandems.flatMap(\.items).map(\.deficit))
    let before = Set(plan.tandems.flatMap(\.items).map(\.deficit))
    func sum(_ deficits: Set<Deficit.ID>) -> Int {
      deficits.reduce(0) { $0 + programme.deficit($1).points.value }
    }
    return Explanation.NewMentor(
      school: school.id, competency: id.competency, level: level, hours: hours,
      deficitsMore: served.count - before.count, pointsMore: sum(served) - sum(before))
  }

  // MARK: Limits

  private func limits(ofMentor id: Teacher.ID) -> [Explanation.Fact] {
    guard let load = report.mentors.first(where: { $0.mentor == id }) else {
      let limit = programme.mentoringTime(of: programme.teacher(id))
      return [
        .limit(
          .mentorHours, of: id.text, used: report.timeSpent(by: id).value, limit: limit.value)
      ]
    }
    return [
      .limit(
        .mentorHours, of: id.text, used: report.timeSpent(by: id).value,
        limit: load.timeLimit.value),
      .limit(.mentees, of: id.text, used: load.mentees, limit: load.menteeLimit),
      .limit(.groups, of: id.text, used: load.groups, limit: load.groupLimit),
    ]
  }

  private func limits(ofMentee id: Teacher.ID) -> [Explanation.Fact] {
    guard let load = report.mentees.first(where: { $0.mentee == id }) else { return [] }
    var facts: [Explanation.Fact] = [
      .limit(.mentors, of: id.text, used: load.mentors, limit: load.mentorLimit)
    ]
    if let limit = load.timeLimit {
      facts.append(
        .limit(.learningHours, of: id.text, used: load.time.value, limit: limit.value))
    }
    return facts
  }
}
