import IntegerProgramming
import Matching
import Mentoring

/// Turns the solver's numbers into what people receive.
struct PlanDecoder {
  let formulation: Formulation
  let values: [Int]
  let stages: [StageRecord]
  let attainable: AttainablePoints.Finding
  let options: PlanningOptions
  let stop: StopCondition
  private var scores: CandidateScores

  private var candidates: Candidates { formulation.candidates }
  private var programme: Programme { formulation.candidates.programme }

  init(
    formulation: Formulation, values: [Int], stages: [StageRecord],
    attainable: AttainablePoints.Finding, options: PlanningOptions, stop: StopCondition
  ) {
    self.formulation = formulation
    self.values = values
    self.stages = stages
    self.attainable = attainable
    self.options = options
    self.stop = stop
    scores = CandidateScores(formulation.candidates)
  }

  mutating func plan() -> Plan {
    var plan = choices()
    plan.status = status
    plan.goals = stages.map(result)
    plan.attainable = attainable.points
    plan.boundedAttainable = attainable.bounded
    plan.effort = options.effort
    plan.stated = Set(Plan.Section.allCases)
    let derived = DerivedSections(plan, of: programme)
    plan.partnerships = derived.partnerships
    plan.trips = derived.trips
    plan.visits = derived.visits
    plan.indicators = derived.indicators
    plan.shortfalls = shortfalls
    var reasons = OpenReasons(formulation: formulation, values: values, stages: stages)
    plan.openDeficits = reasons.openDeficits()
    var pupilReasons = PupilReasons(formulation: formulation, values: values, stages: stages)
    plan.openPupils = pupilReasons.openPupils()
    return plan
  }

  /// What is chosen, and nothing that follows from it.
  mutating func choices() -> Plan {
    var plan = Plan(
      status: .unsolved, curatorPairs: curatorPairs(), help: help(),
      tandems: pairTandems() + groupTandems(), stated: [])
    plan.tandems.sort { $0.sortKey < $1.sortKey }
    plan.tutoring = tutoring()
    return plan
  }

  // MARK: Proof

  private var status: PlanStatus {
    // Without a goal nothing was searched for, and nothing is best.
    if stages.isEmpty { return .unsolved }
    if stages.allSatisfy({ $0.answer.isProven }) { return .optimal }
    if stages.allSatisfy({ isWithinGap($0.answer) }) { return .withinGap }
    if stop.isInterrupted { return .interrupted }
    return stop.isTimeOver ? .timeLimit : .effortLimit
  }

  private func isWithinGap(_ answer: StageAnswer) -> Bool {
    guard let bound = answer.bound else { return false }
    let scale = Double(max(1, abs(bound), abs(answer.objective)))
    return Double(abs(bound - answer.objective)) / scale <= options.relativeGap
  }

  private func result(_ record: StageRecord) -> GoalResult {
    let parts = record.stage.parts.map { part in
      GoalResult.Part(
        goal: part.goal, weight: part.weight,
        value: formulation.goals[part.goal]!.value(at: values))
    }
    return GoalResult(
      id: record.stage.id, isMaximised: record.stage.isMaximised,
      stageValue: record.answer.objective,
      value: formulation.expression(of: record.stage).value(at: values),
      bound: record.answer.bound,
      status: record.answer.isProven
        ? .optimal : isWithinGap(record.answer) ? .withinGap : .unproven,
      isConditional: record.isConditional, parts: parts)
  }

  // MARK: Shortfalls

  /// What the variables lack that stand for it.
  private var shortfalls: [Shortfall] {
    var found: [Shortfall] = []
    func add(_ kind: Shortfall.Kind, _ school: Int, lacking: Int, of required: Int) {
      guard lacking > 0 else { return }
      found.append(
        Shortfall(
          school: programme.schools[school].id, kind: kind, required: required,
          reached: required - lacking))
    }
    for (index, meaning) in formulation.variableMeanings.enumerated() {
      switch meaning {
      case .shortfall(let school):
        add(
          .floor, school, lacking: values[index],
          of: formulation.covered[school].value(at: values) + values[index])
      case .lacksGiving(let school):
        add(.giving, school, lacking: values[index], of: programme.rules.reciprocity?.gives ?? 0)
      case .lacksReceiving(let school):
        add(
          .receiving, school, lacking: values[index],
          of: programme.rules.reciprocity?.receives ?? 0)
      default: break
      }
    }
    return found.sorted(by: Shortfall.inKeyOrder)
  }

  // MARK: Choices

  private func isChosen(_ variable: Variable?) -> Bool {
    variable.map { values[$0.index] > 0 } ?? false
  }

  private mutating func curatorPairs() -> [CuratorPair] {
    var pairs: [CuratorPair] = []
    for (index, choice) in candidates.curatorChoices.enumerated()
    where isChosen(formulation.choices.curate[index]) {
      pairs.append(
        CuratorPair(
          recipient: programme.schools[choice.recipient].id,
          curator: programme.schools[choice.curator].id, mode: choice.mode,
          score: scores.score(of: choice)))
    }
    return pairs
  }

  /// By pupil, as the choices stand.
  private func tutoring() -> [TutorAssignment] {
    let chosen = candidates.tutorChoices.enumerated().filter {
      isChosen(formulation.choices.tutor[$0.offset])
    }.map(\.element)
    return zip(chosen, candidates.scores(of: chosen)).map { choice, score in
      TutorAssignment(
        pupil: programme.pupils[choice.pupil].id, tutor: programme.teachers[choice.tutor].id,
        mode: choice.mode, time: choice.time, score: score)
    }
  }

  private mutating func help() -> [HelpRelation] {
    var help: [HelpRelation] = []
    for (index, choice) in candidates.helpChoices.enumerated()
    where isChosen(formulation.choices.help[index]) {
      help.append(
        HelpRelation(
          giver: programme.schools[choice.giver].id,
          receiver: programme.schools[choice.receiver].id,
          topic: programme.topics[choice.topic].id, mode: choice.mode,
          score: scores.score(of: choice)))
    }
    return help
  }

  private mutating func pairTandems() -> [Tandem] {
    var items: [DirectedPair: [Tandem.Item]] = [:]
    for (index, choice) in candidates.serves.enumerated()
    where isChosen(formulation.choices.serve[index]) {
      let place = choice.mode == .remote ? nil : candidates.schoolOfDeficit(choice.deficit)
      let key = DirectedPair(
        from: choice.mentor, to: candidates.teacherOfDeficit[choice.deficit])
      items[key, default: []].append(
        Tandem.Item(
          deficit: programme.deficits[choice.deficit].id, mode: choice.mode, time: choice.time,
          score: scores.score(
            mentor: choice.mentor, deficit: choice.deficit, mode: choice.mode, place: place)))
    }
    return items.sorted { $0.key < $1.key }.map { key, items in
      Tandem(mentor: programme.teachers[key.from].id, form: .pair, items: items)
    }
  }

  private mutating func groupTandems() -> [Tandem] {
    var tandems: [Tandem] = []
    for (index, choice) in candidates.groups.enumerated()
    where isChosen(formulation.choices.group[index]) {
      var items: [Tandem.Item] = []
      for join in formulation.choices.joins[index] where isChosen(join.variable) {
        items.append(
          Tandem.Item(
            deficit: programme.deficits[join.deficit].id, mode: choice.mode, time: choice.time,
            score: scores.score(
              mentor: choice.mentor, deficit: join.deficit, mode: choice.mode,
              place: choice.place)))
      }
      tandems.append(
        Tandem(
          mentor: programme.teachers[choice.mentor].id,
          form: .group(
            competency: programme.competencies[choice.competency].id,
            place: choice.place.map { programme.schools[$0].id }, time: choice.time),
          items: items))
    }
    return tandems
  }
}

extension Tandem {
  /// By mentor, pairs before groups, then mentee or competency and place.
  fileprivate var sortKey: (String, Int, String, String) {
    switch form {
    case .pair: (mentor.text, 0, items.first?.deficit.teacher.text ?? "", "")
    case .group(let competency, let place, _):
      (mentor.text, 1, competency.text, place?.text ?? "\u{10FFFF}")
    }
  }
}
