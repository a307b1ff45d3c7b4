import IntegerProgramming
import Matching
import Mentoring

/// Collects the variables and rows of one program, and what each of them means.
struct FormulationBuilder {
  let candidates: Candidates
  let programme: Programme
  let rules: Rules
  private(set) var program = IntegerProgram()
  private(set) var variableMeanings: [VariableMeaning] = []
  private(set) var rowMeanings: [RowMeaning] = []
  /// Dependent variables in an order in which each follows from choices and earlier ones.
  private(set) var definitions: [(variable: Variable, definition: Definition)] = []

  /// Choice variables by position among the candidates; nil: the choice is impossible on its own.
  var curate: [Variable?] = []
  var help: [Variable?] = []
  var serve: [Variable?] = []
  var group: [Variable?] = []
  /// By group, the joins that are possible.
  var joins: [[JoinChoice]] = []
  var tutor: [Variable?] = []
  /// Expressions that are 1 exactly if the relation holds.
  var members: [[MemberChoice]] = []
  /// For each deficit, everything that serves it; for each school, the points covered there.
  var served: [LinearExpression] = []
  var covered: [LinearExpression] = []
  var partners: [SchoolPair: LinearExpression] = [:]
  var trips: [DirectedPair: LinearExpression] = [:]
  var uses: [(school: Int, expression: LinearExpression)] = []
  /// Everything that reciprocity lacks, together.
  var reciprocityLacks = LinearExpression()
  /// Tutors of families beyond the first, together.
  var siblingsApart = LinearExpression()
  /// Everything that covered points lack to the floors, together.
  var shortfalls = LinearExpression()
  /// The worst-off variable; nil where nobody is looked at.
  var worst: Variable?
  /// Slacks that must be 0 in a plan.
  var hardSlacks: [HardRequirement: [Variable]] = [:]
  /// By mentor and mentee, 1 exactly if they work together, as far as it was needed so far.
  var relations: [DirectedPair: LinearExpression] = [:]
  /// Those of them that are also 0 where nothing links the two.
  var exactRelations: Set<DirectedPair> = []
  /// Changes against the earlier plan; 0 where nobody asks for them.
  var changes = LinearExpression()
  /// How many of those whom the earlier plan left out have nobody again.
  var leftOut = LinearExpression()
  var answered: [(school: Int, topic: Int, expression: LinearExpression)] = []
  /// How far the plan is from the nearest of some others; nil: nobody asks.
  var distance: Variable?
  /// Choices that may be made after a loss, each beside the choice that it goes on from.
  var recourse: [(copy: Variable, original: Variable)] = []

  struct JoinChoice {
    let deficit: Int
    let quality: Int
    let variable: Variable
  }

  struct MemberChoice {
    let teacher: Int
    let expression: LinearExpression
  }

  /// Whether groups can be filled up with people who are not looked at, so that neither their least
  /// size nor their host school matters.
  let groupsFillUp: Bool

  /// Whether groups that can never have members enough stand in the program all the same, with the rows
  /// that forbid them, so that conflicts can name what stands in the way.
  let keepsSmallGroups: Bool

  /// Whether nobody is anybody's tutor.
  let leavesOutTutors: Bool

  init(
    _ candidates: Candidates, groupsFillUp: Bool = false, keepsSmallGroups: Bool = false,
    leavesOutTutors: Bool = false
  ) {
    self.keepsSmallGroups = keepsSmallGroups
    self.leavesOutTutors = leavesOutTutors
    self.candidates = candidates
    self.groupsFillUp = groupsFillUp
    programme = candidates.programme
    rules = candidates.programme.rules
  }

  mutating func variable(_ meaning: VariableMeaning, _ range: ClosedRange<Int> = 0...1) -> Variable
  {
    variableMeanings.append(meaning)
    return program.addVariable(lower: range.lowerBound, upper: range.upperBound)
  }

  mutating func require(
    _ family: ConstraintFamily, _ subject: RowMeaning.Subject, part: RowMeaning.Part = .whole,
    _ expression: LinearExpression, atLeast lower: Int? = nil, atMost upper: Int? = nil
  ) {
    rowMeanings.append(RowMeaning(family: family, subject: subject, part: part))
    program.addConstraint(expression, lower: lower, upper: upper)
  }

  /// Leaves 0 as the variable's only value.
  mutating func fix(_ variable: Variable) { program.setBounds(of: variable, 0...0) }

  mutating func define(_ variable: Variable, as definition: Definition) {
    definitions.append((variable, definition))
  }

  /// An expression that is 1 where any of the links is: the link itself where there is one alone,
  /// else a variable above them all.
  ///
  /// - Precondition: no link exceeds 1 in a feasible solution.
  mutating func any(
    of links: [LinearExpression], _ meaning: VariableMeaning, _ family: ConstraintFamily
  ) -> LinearExpression {
    if links.count == 1 { return links[0] }
    let variable = variable(meaning)
    for link in links {
      var row = link
      row.add(-1, variable)
      let part = link.terms.first.map {
        RowMeaning.Part.link(variableMeanings[$0.variable.index])
      }
      require(family, .variable(meaning), part: part ?? .whole, row, atMost: 0)
    }
    define(variable, as: .anyOf(links))
    return LinearExpression([.init(1, variable)])
  }
}

/// Two schools in the order of their positions.
struct SchoolPair: Hashable, Comparable, Sendable {
  let first: Int
  let second: Int

  init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}

/// A way from one school to another.
struct DirectedPair: Hashable, Comparable, Sendable {
  let from: Int
  let to: Int

  static func < (left: Self, right: Self) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}
