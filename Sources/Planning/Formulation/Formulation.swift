import IntegerProgramming
import Matching
import Mentoring

/// The integer program of one programme, and what its variables and rows mean.
///
/// Read `init` as the table of contents of Docs/Formulation.md, sections 4 to 6.
struct Formulation: Sendable {
  let candidates: Candidates
  var program: IntegerProgram
  private(set) var variableMeanings: [VariableMeaning]
  private(set) var rowMeanings: [RowMeaning]
  private let definitions: [(variable: Variable, definition: Definition)]
  let goals: [Goal: LinearExpression]
  /// Slacks that are 0 in every plan, by what they would violate.
  let hardSlacks: [HardRequirement: [Variable]]
  let choices: ChoiceVariables
  /// How far the plan is from the nearest of some others; nil: nobody asks.
  let distance: Variable?
  /// Points covered at each school, by position.
  let covered: [LinearExpression]

  /// The last stage that was anchored and is more than a level: what it must still reach.
  private(set) var guide: Guide?

  struct Guide: Sendable {
    let objective: Objective
    let limit: Int
    /// The anchor's own row.
    let row: Int
  }

  /// The variables that decide; all others follow from them.
  struct ChoiceVariables: Sendable {
    /// By position among the candidates; nil: the choice is impossible on its own.
    let curate: [Variable?]
    let help: [Variable?]
    let serve: [Variable?]
    let group: [Variable?]
    /// By group.
    let joins: [[(deficit: Int, variable: Variable)]]
    /// What is chosen after a loss, each beside the choice that it goes on from.
    let recourse: [(copy: Variable, original: Variable)]
    let tutor: [Variable?]

    /// All of them, in rising order.
    let all: [Variable]

    init(_ builder: FormulationBuilder) {
      curate = builder.curate
      help = builder.help
      serve = builder.serve
      group = builder.group
      joins = builder.joins.map { $0.map { ($0.deficit, $0.variable) } }
      recourse = builder.recourse
      tutor = builder.tutor
      all =
        ((curate + help + serve + group + tutor).compactMap { $0 } + joins.joined().map(\.variable)
        + recourse.map(\.copy)).sorted()
    }
  }

  /// - Parameter attainable: by position of the school, for the schools that fairness looks at.
  init(
    _ candidates: Candidates, attainable: [Int: Int], demands: [Demand] = [],
    keepsSmallGroups: Bool = false, leavesOutTutors: Bool = false
  ) {
    var builder = FormulationBuilder(
      candidates, keepsSmallGroups: keepsSmallGroups, leavesOutTutors: leavesOutTutors)
    builder.addChoiceVariables()
    builder.requireCuratorsPerRecipient()
    builder.requireCuratorCapacity()
    builder.requireLimits()
    builder.requireTutorLimits()
    builder.requireSiblings()
    builder.addCoverage()
    builder.requireFloors(attainable)
    builder.requireWorstOff(attainable)
    builder.requireReciprocity()
    builder.requirePins()
    builder.countChanges()
    builder.countLeftOut()
    builder.requireDemands(demands)
    self.init(builder)
  }

  /// The program whose optimum is what is attainable at one school: only what serves that school,
  /// within the limits, without curators, pins, floors and reciprocity; others may fill up groups.
  ///
  /// - Parameter own: the candidates that serve this school.
  init(attainableAt school: Int, of own: Candidates) {
    var builder = FormulationBuilder(own, groupsFillUp: true)
    builder.addChoiceVariables()
    builder.requireLimits()
    builder.addCoverage()
    self.init(builder)
    program.objective = Objective(.maximize, covered[school])
  }

  private init(_ builder: FormulationBuilder) {
    candidates = builder.candidates
    program = builder.program
    variableMeanings = builder.variableMeanings
    rowMeanings = builder.rowMeanings
    definitions = builder.definitions
    goals = builder.goalExpressions()
    hardSlacks = builder.hardSlacks
    distance = builder.distance
    covered = builder.covered
    choices = ChoiceVariables(builder)
  }

  /// Sets every dependent variable to what follows from the choices.
  func complete(_ values: inout [Int]) {
    for (variable, definition) in definitions {
      values[variable.index] = definition.value(at: values)
    }
  }

  /// By variable, how it follows from the choices; nil: it is a choice.
  func definitionByVariable() -> [Definition?] {
    var found = [Definition?](repeating: nil, count: program.variableCount)
    for (variable, definition) in definitions { found[variable.index] = definition }
    return found
  }

  /// Variables that measure something for the goals, whatever is chosen.
  var measures: [Int] {
    definitions.compactMap { variable, definition in
      switch definition {
      case .lack, .leastShare: variable.index
      case .anyOf: nil
      }
    }
  }

  /// Columns of tutors and of what is said of families.
  var tutorColumns: Set<Int> {
    Set(
      variableMeanings.indices.filter { column in
        switch variableMeanings[column] {
        case .tutor, .family, .tutored: true
        default: false
        }
      })
  }

  /// How early a search splits at each variable: who signs contracts first, for with the network
  /// of contracts fixed the rest is easy; then groups and curators.
  func ranks(of variables: [Variable]) -> [UInt8] {
    variables.map { rank(of: variableMeanings[$0.index]) }
  }

  private func rank(of meaning: VariableMeaning) -> UInt8 {
    switch meaning {
    case .partner: 3
    case .use, .group: 2
    case .curate, .mentoring: 1
    case .after(_, let original): rank(of: variableMeanings[original])
    default: 0
    }
  }

  /// Whether a stage's value hangs on what is served.
  func usesChoices(of stage: Stage) -> Bool {
    stage.parts.contains { $0.goal != .curators && $0.goal != .reciprocity && $0.goal != .burden }
  }

  /// The deficit that each variable of a serve or a join would serve, all of them 0 or 1; pupils, of whom
  /// each has one tutor at most, are numbered on behind the deficits.
  var deficitByVariable: [Variable: Int] {
    var deficits: [Variable: Int] = [:]
    for (index, choice) in candidates.serves.enumerated() {
      if let variable = choices.serve[index] { deficits[variable] = choice.deficit }
    }
    for join in choices.joins.joined() { deficits[join.variable] = join.deficit }
    for (index, choice) in candidates.tutorChoices.enumerated() {
      if let variable = choices.tutor[index] {
        deficits[variable] = candidates.programme.deficits.count + choice.pupil
      }
    }
    return deficits
  }

  /// For each variable, the dependent variables whose definitions name it.
  func dependents() -> [[Int32]] {
    var dependents = Array(repeating: [Int32](), count: program.variableCount)
    for (variable, definition) in definitions {
      let expressions: [LinearExpression]
      switch definition {
      case .anyOf(let links): expressions = links
      case .lack(let expression, _): expressions = [expression]
      case .leastShare(let schools): expressions = schools.map(\.covered)
      }
      for term in expressions.flatMap(\.terms)
      where dependents[term.variable.index].last != Int32(variable.index) {
        dependents[term.variable.index].append(Int32(variable.index))
      }
    }
    return dependents
  }

  /// Adds a row that keeps a stage's value, and returns its position.
  @discardableResult
  mutating func anchor(_ stage: Stage, at value: Int, losing loss: Tolerance? = nil) -> Int {
    let slack = (loss ?? stage.tolerance).units(of: value)
    let earlier = rowMeanings.count { $0.family == .anchor && $0.subject == .stage(stage.id) }
    rowMeanings.append(
      RowMeaning(
        family: .anchor, subject: .stage(stage.id),
        part: earlier == 0 ? .whole : .further(earlier + 1)))
    let expression = expression(of: stage)
    let limit = stage.isMaximised ? value - slack : value + slack
    if expression.normalized().terms.count > 1 {
      guide = Guide(
        objective: Objective(stage.isMaximised ? .maximize : .minimize, expression), limit: limit,
        row: program.constraintCount)
    }
    return stage.isMaximised
      ? program.addConstraint(expression, lower: limit, upper: nil)
      : program.addConstraint(expression, lower: nil, upper: limit)
  }

  /// Nothing is anchored that would tell a search for a level where to look.
  mutating func forgetGuide() { guide = nil }

  /// What a stage optimises.
  func expression(of stage: Stage) -> LinearExpression {
    if stage.parts.count == 1, let only = stage.parts.first {
      return goals[only.goal]!.scaled(by: only.weight)
    }
    var sum = LinearExpression()
    for part in stage.parts {
      sum += goals[part.goal]!.scaled(by: part.goal.isMaximised ? part.weight : -part.weight)
    }
    return sum
  }
}

extension FormulationBuilder {
  /// Constraints 3 to 14, which hold for plans and for what is attainable alike.
  mutating func requireLimits() {
    requireDeficitsOnce()
    requireGroups()
    requireMentorLimits()
    requireMenteeMentors()
    requireLearningTime()
    requireOneRole()
    requireHelpLimits()
    requireContracts()
    requireTrips()
    requireBudgets()
  }
}
