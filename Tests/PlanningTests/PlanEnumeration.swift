import Mentoring

@testable import Audit

/// Every plan of a tiny programme, judged by the audit alone: no code of matching or formulation.
struct PlanEnumeration {
  let programme: Programme
  /// Ways to serve each deficit that keep every rule on persons and meetings.
  let options: [[Option]]
  let curatorOptions: [CuratorPair]
  let helpOptions: [HelpRelation]
  /// By pupil.
  let tutorOptions: [[TutorAssignment]]
  let attainable: [School.ID: Points]

  enum Option: Hashable {
    case pair(mentor: Teacher.ID, mode: MeetingMode, time: Minutes)
    case join(mentor: Teacher.ID, competency: Competency.ID, place: School.ID?, time: Minutes)
  }

  /// Rules that a larger plan could mend: sizes, floors, and what must be in a plan.
  private static let mendable: Set<Violation.Rule> = [
    .groupSize, .groupPlace, .floor, .gives, .receives, .pin, .curatorsUsed,
  ]

  /// Returns nil where there are more plans than `limit`.
  ///
  /// - Parameter broken: further rules that the plans gone through may break.
  init?(_ programme: Programme, limit: Int, breaking broken: Set<Violation.Rule> = []) {
    let mendable = Self.mendable.union(broken)
    self.programme = programme
    let empty = Plan(status: .unsolved, stated: [])
    func isPossible(_ plan: Plan) -> Bool {
      Audit.run(plan, of: programme, attainable: nil).violations
        .allSatisfy { mendable.contains($0.rule) }
    }
    options = programme.deficits.map { deficit in
      Self.everyOption(programme, deficit).filter { option in
        var plan = empty
        plan.tandems = Self.tandems([(deficit.id, option)])
        return isPossible(plan)
      }
    }
    curatorOptions = Self.everyCuratorPair(programme).filter { pair in
      var plan = empty
      plan.curatorPairs = [pair]
      return isPossible(plan)
    }
    helpOptions = Self.everyHelp(programme).filter { help in
      var plan = empty
      plan.help = [help]
      return isPossible(plan)
    }
    tutorOptions = programme.pupils.map { pupil in
      Self.everyTutor(programme, pupil).filter { assignment in
        var plan = empty
        plan.tutoring = [assignment]
        return isPossible(plan)
      }
    }
    var count = options.reduce(1) { min(limit + 1, $0 * ($1.count + 1)) }
    for tutors in tutorOptions { count = min(limit + 1, count * (tutors.count + 1)) }
    for _ in curatorOptions { count = min(limit + 1, count * 2) }
    for _ in helpOptions { count = min(limit + 1, count * 2) }
    if count > limit { return nil }
    attainable = [:]
  }

  /// With the attainable points that enumeration finds.
  func withAttainable() -> PlanEnumeration {
    var points: [School.ID: Points] = [:]
    for school in programme.fairSchools { points[school.id] = attainablePoints(at: school.id) }
    return PlanEnumeration(self, attainable: points)
  }

  private init(_ other: PlanEnumeration, attainable: [School.ID: Points]) {
    programme = other.programme
    options = other.options
    curatorOptions = other.curatorOptions
    helpOptions = other.helpOptions
    tutorOptions = other.tutorOptions
    self.attainable = attainable
  }

  // MARK: The best plan

  /// The best values of the stages in their order, by going through every plan for each stage; nil
  /// where no plan keeps every rule.
  ///
  /// - Parameter isAllowed: what is asked of plans on top of the rules.
  func bestStageValues(of isAllowed: (Plan) -> Bool = { _ in true }) -> [Int]? {
    var feasible: [[Int]] = []
    forEachPlan { plan in
      guard isAllowed(plan) else { return }
      let report = Audit.run(plan, of: programme, attainable: attainable)
      if report.isClean { feasible.append(report.stageValues.map { $0! }) }
    }
    if feasible.isEmpty { return nil }
    var best: [Int] = []
    for (index, stage) in programme.rules.goals.enumerated() {
      let values = feasible.map { $0[index] }
      let value = stage.isMaximised ? values.max()! : values.min()!
      best.append(value)
      let slack = stage.tolerance.units(of: value)
      feasible.removeAll { abs($0[index] - value) > slack }
    }
    return best
  }

  /// The most that is covered at a school by plans that serve nothing else, in which others may
  /// fill up groups.
  private func attainablePoints(at school: School.ID) -> Points {
    let ignored: Set<Violation.Rule> = [
      .groupSize, .groupPlace, .floor, .gives, .receives, .pin, .curatorsUsed,
    ]
    var most = Points(0)
    let facts = Facts(programme)
    let own = PlanEnumeration(
      self,
      options: programme.deficits.indices.map { index in
        let own = programme.school(of: programme.deficits[index].teacher)
        guard own.id == school else { return [] }
        return options[index].filter { mayBeFilledUp($0, facts) }
      },
      help: helpOptions.filter { $0.receiver == school })
    own.forEachPlan { plan in
      let report = Audit.run(plan, of: programme, attainable: nil)
      // A group too large is no group that others may fill up.
      let isFeasible = report.violations.allSatisfy { violation in
        ignored.contains(violation.rule)
          && !(violation.rule == .groupSize
            && (violation.value ?? 0) > programme.rules.groups.maxSize)
      }
      if isFeasible, let covered = report.schools.first(where: { $0.school == school })?.covered {
        most = max(most, covered)
      }
    }
    return most
  }

  /// Whether others could make up for the members that a group lacks: nobody can where nobody of its
  /// school has anything to do with it.
  private func mayBeFilledUp(_ option: Option, _ facts: Facts) -> Bool {
    guard case .join(let mentor, let competency, let place?, _) = option else { return true }
    return facts.groupPlaces(
      of: programme.teacherIndex[mentor]!, on: programme.competencyIndex[competency]!
    ).contains(programme.schoolIndex[place]!)
  }

  private init(_ other: PlanEnumeration, options: [[Option]], help: [HelpRelation]) {
    programme = other.programme
    self.options = options
    curatorOptions = []
    helpOptions = help
    tutorOptions = []
    attainable = [:]
  }

  // MARK: Enumeration

  func forEachPlan(_ body: (Plan) -> Void) {
    let tutorings = tutorOptions.reduce([[]]) { lists, tutors in
      lists + tutors.flatMap { tutor in lists.map { $0 + [tutor] } }
    }
    var chosen: [(Deficit.ID, Option)] = []
    func choose(_ index: Int) {
      if index == options.count {
        let tandems = Self.tandems(chosen)
        for curators in subsets(of: curatorOptions) {
          for help in subsets(of: helpOptions) {
            var plan = Plan(
              status: .unsolved, curatorPairs: curators, help: help, tandems: tandems, stated: [])
            for tutoring in tutorings {
              plan.tutoring = tutoring
              body(plan)
            }
          }
        }
        return
      }
      choose(index + 1)
      for option in options[index] {
        chosen.append((programme.deficits[index].id, option))
        choose(index + 1)
        chosen.removeLast()
      }
    }
    choose(0)
  }

  private func subsets<Item>(of items: [Item]) -> [[Item]] {
    items.reduce([[]]) { subsets, item in subsets + subsets.map { $0 + [item] } }
  }

  static func tandems(_ chosen: [(Deficit.ID, Option)]) -> [Tandem] {
    var pairs: [[Teacher.ID]: [Tandem.Item]] = [:]
    var groups: [Option: [Tandem.Item]] = [:]
    for (deficit, option) in chosen {
      switch option {
      case .pair(let mentor, let mode, let time):
        pairs[[mentor, deficit.teacher], default: []]
          .append(Tandem.Item(deficit: deficit, mode: mode, time: time, score: nil))
      case .join(_, _, let place, let time):
        groups[option, default: []]
          .append(
            Tandem.Item(
              deficit: deficit, mode: place == nil ? .remote : .inPerson, time: time, score: nil))
      }
    }
    return pairs.map { Tandem(mentor: $0.key[0], form: .pair, items: $0.value) }
      + groups.map { option, items in
        guard case .join(let mentor, let competency, let place, let time) = option else {
          preconditionFailure("groups are made of joins")
        }
        return Tandem(
          mentor: mentor, form: .group(competency: competency, place: place, time: time),
          items: items)
      }
  }

  // MARK: Everything that could be written down

  private static func everyOption(_ programme: Programme, _ deficit: Deficit) -> [Option] {
    var options: [Option] = []
    for mentor in Set(programme.mentors.map(\.teacher)).sorted() {
      let estimate = programme.estimates.first {
        $0.mentor == mentor && $0.deficit == deficit.id
      }
      for mode in MeetingMode.allCases {
        options.append(.pair(mentor: mentor, mode: mode, time: estimate?.time ?? deficit.time))
      }
    }
    for row in programme.mentors {
      guard let time = programme.competency(row.competency).groupTime else { continue }
      for place in programme.schools.map({ Optional($0.id) }) + [nil] {
        options.append(
          .join(mentor: row.teacher, competency: row.competency, place: place, time: time))
      }
    }
    return options
  }

  private static func everyTutor(_ programme: Programme, _ pupil: Pupil) -> [TutorAssignment] {
    programme.teachers.flatMap { teacher in
      MeetingMode.allCases.map { mode in
        TutorAssignment(
          pupil: pupil.id, tutor: teacher.id, mode: mode, time: programme.tutoringTime(of: pupil),
          score: nil)
      }
    }
  }

  private static func everyCuratorPair(_ programme: Programme) -> [CuratorPair] {
    programme.recipients.flatMap { recipient in
      programme.curators.flatMap { curator in
        MeetingMode.allCases.map { mode in
          CuratorPair(recipient: recipient.id, curator: curator.school, mode: mode, score: nil)
        }
      }
    }
  }

  private static func everyHelp(_ programme: Programme) -> [HelpRelation] {
    programme.schools.flatMap { giver in
      programme.schools.flatMap { receiver in
        programme.topics.flatMap { topic in
          MeetingMode.allCases.map { mode in
            HelpRelation(
              giver: giver.id, receiver: receiver.id, topic: topic.id, mode: mode, score: nil)
          }
        }
      }
    }
  }
}
