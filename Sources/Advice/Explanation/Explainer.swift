import Audit
import IntegerProgramming
import Matching
import Mentoring
import Planning

/// Answers questions about a plan by planning again.
public struct Explainer: Sendable {
  let candidates: Candidates
  let plan: Plan
  let report: AuditReport
  let attainable: [School.ID: Points]
  private(set) var resolver: Resolver
  let solver: any Solver
  /// Ways to cover a deficit that are looked for.
  let ways: Int

  var programme: Programme { candidates.programme }

  /// - Parameter plan: keeps every rule of the programme; what it states of itself is right.
  public init(
    _ candidates: Candidates, plan: Plan, solver: any Solver, effort: Int, ways: Int = 3,
    threads: Int = 1, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws(SolverFailure) {
    self.candidates = candidates
    self.plan = plan
    self.solver = solver
    self.ways = ways
    report = Audit.run(plan, of: candidates.programme)
    resolver = Resolver(
      solver: solver, effort: effort, threads: threads, isInterrupted: isInterrupted)
    let isKnown = candidates.programme.fairSchools.allSatisfy { plan.attainable[$0.id] != nil }
    if isKnown {
      attainable = plan.attainable
    } else {
      attainable = try AttainablePoints(solver: solver, threads: 1).find(candidates)
    }
  }

  /// Where the best plans are; every answer takes less once it is known.
  public var groundwork: Groundwork? {
    get { resolver.groundwork }
    set { resolver.groundwork = newValue }
  }

  /// Finds out where the best plans are; nil where the plan is not proven, or its program too large.
  public func makeGroundwork(threads: Int) throws(SolverFailure) -> Groundwork? {
    try resolver.groundwork(candidates, plan, attainable: attainable, threads: threads)
  }

  public func explain(_ subject: ExplanationSubject) throws(SolverFailure) -> Explanation {
    let facts: [Explanation.Fact]
    switch subject {
    case .curatorPair(let recipient, let curator):
      facts = try curatorPair(recipient, curator)
    case .tandem(let mentor, let mentee, let competency):
      facts = try tandem(mentor, mentee, competency)
    case .contract(let one, let other): facts = try contract(one, other)
    case .mentor(let mentor): facts = try self.mentor(mentor)
    case .deficit(let id): facts = try deficit(id)
    case .school(let id): facts = school(id)
    case .tutoring(let tutor, let pupil): facts = try tutoring(tutor, pupil)
    case .tutor(let id): facts = try tutor(id)
    case .pupil(let id): facts = try pupil(id)
    }
    return Explanation(subject: subject, facts: facts)
  }

  /// What demands cost against the plan.
  public func price(_ demands: [Demand]) throws(SolverFailure) -> Price {
    Price(
      try resolver.resolve(
        candidates, Conditions(start: plan, demands: demands), attainable: attainable,
        known: plan.goals), against: plan)
  }

  /// What it costs if a mentor or curator drops out: decisions that pin them no longer hold.
  func price(ofLosing loss: Stress.Loss) throws(SolverFailure) -> Price {
    let demand: Demand
    switch loss {
    case .mentor(let id): demand = .excludeMentor(id)
    case .curator(let id): demand = .excludeCurator(id)
    }
    var contents = ProgrammeContents(programme)
    contents.decisions.removeAll { decision in
      guard decision.kind == .pinned else { return false }
      switch (decision.subject, loss) {
      case (.tandem(let mentor, _, _), .mentor(let id)): return mentor == id
      case (.tutoring(let tutor, _), .mentor(let id)): return tutor == id
      case (.curatorPair(_, let curator), .curator(let id)): return curator == id
      default: return false
      }
    }
    guard contents.decisions.count < programme.decisions.count,
      let changed = try? Programme(contents)
    else { return try price([demand]) }
    return Price(
      try resolver.resolve(
        Candidates(for: changed), Conditions(start: plan, demands: [demand]),
        attainable: attainable), against: plan)
  }

  /// Why demands are impossible: a minimal set of rules, pins and facts that they contradict.
  func conflict(with demands: [Demand]) throws(SolverFailure) -> [ConflictItem] {
    let found = try ConflictFinder(solver: solver).find(
      candidates, demands: demands, attainable: attainable, repairs: 0)
    return found.conflicts.first?.items ?? []
  }

  /// What it costs to force something, with the conflict where it is impossible.
  func forcing(_ demands: [Demand]) throws(SolverFailure) -> [Explanation.Fact] {
    let price = try price(demands)
    guard case .impossible = price.outcome else { return [.with(price)] }
    let items = try conflict(with: demands)
    return [.with(price)] + (items.isEmpty ? [] : [.conflict(items)])
  }

  /// What demands cost in a programme with other inputs; its bounds are not those of the plan.
  ///
  /// - Returns: nil where the changes contradict the tables.
  func price(
    _ demands: [Demand], after changes: [InputChange]
  ) throws(SolverFailure) -> Price? {
    var contents = ProgrammeContents(programme)
    for change in changes { change.apply(to: &contents) }
    guard let changed = try? Programme(contents) else { return nil }
    let others = Candidates(for: changed)
    let attainable = try AttainablePoints(solver: solver, threads: 1).find(others)
    return Price(
      try resolver.resolve(
        others, Conditions(start: plan, demands: demands), attainable: attainable), against: plan)
  }

  /// A code that no teacher has.
  var freeTeacherCode: String {
    var code = "NEW"
    while programme.teacherIndex[.init(code)] != nil { code += "0" }
    return code
  }

  func contractLimits(_ schools: [School.ID]) -> [Explanation.Fact] {
    schools.compactMap { id in
      guard let account = report.schools.first(where: { $0.school == id }),
        let limit = account.contractLimit
      else { return nil }
      return .limit(.contracts, of: id.text, used: account.contracts, limit: limit)
    }
  }
}
