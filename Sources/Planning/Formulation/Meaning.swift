import IntegerProgramming
import Matching
import Mentoring

/// What a decision variable stands for; numbers are positions in the programme's arrays, or of the
/// choice among the candidates where the case says so.
enum VariableMeaning: Hashable, Sendable {
  /// Position among the curator choices.
  case curate(Int)
  case use(school: Int)
  /// Position among the help choices.
  case help(Int)
  case answered(school: Int, topic: Int)
  /// Position among the serve choices.
  case serve(Int)
  /// Position among the groups.
  case group(Int)
  case join(group: Int, deficit: Int)
  case member(group: Int, teacher: Int)
  case pair(mentor: Int, mentee: Int)
  case relation(mentor: Int, mentee: Int)
  case mentoring(teacher: Int)
  case partner(Int, Int)
  case visit(mentor: Int, school: Int)
  case trip(from: Int, to: Int)
  case worst
  case shortfall(school: Int)
  case lacksGiving(school: Int)
  case lacksReceiving(school: Int)
  /// Curators short of the least number to be used.
  case lacksCurators
  /// Position among the decisions.
  case unmetPin(Int)
  /// Whom the earlier plan left out has nobody again.
  case leftOut(teacher: Int)
  /// What a demand lacks, by its position and the part of it.
  case demand(Int, part: Int)
  /// Relations in which the plan differs from the nearest of some others.
  case distance
  /// The variable of this position as it stands after the loss that the demand speaks of.
  case after(demand: Int, variable: Int)
  /// Position among the tutor choices.
  case tutor(Int)
  /// Whether a teacher tutors any of a family.
  case family(tutor: Int, family: String)
  /// Whether any of a family has a tutor.
  case tutored(family: String)
}

/// The families of constraints, by the names that Docs/Formulation.md, LP files and explanations share.
enum ConstraintFamily: String, Sendable, CaseIterable {
  case curators
  case curatorCapacity = "curator_capacity"
  case curatorLink = "curator_link"
  case curatorsUsed = "curators_used"
  case deficit
  case mentorHours = "mentor_hours"
  case mentorMentees = "mentor_mentees"
  case mentorGroups = "mentor_groups"
  case groupSize = "group_size"
  case groupPlace = "group_place"
  case member
  case menteeMentors = "mentee_mentors"
  case menteeHours = "mentee_hours"
  case oneRole = "one_role"
  case weakness, strength, answered
  case contracts
  case partnerLink = "partner_link"
  case pairLink = "pair_link"
  case relationLink = "relation_link"
  case visitLink = "visit_link"
  case visitHours = "visit_hours"
  case tripLink = "trip_link"
  case tripBudget = "trip_budget"
  case payBudget = "pay_budget"
  case pupil, siblings
  case tutorPupils = "tutor_pupils"
  case tutorHours = "tutor_hours"
  case familyLink = "family_link"
  case floor, worst, gives, receives, pin, anchor, demand
  case leftOut = "left_out"
  case after, keep
}

/// What a row stands for: its family and the variable-like subject it is about.
struct RowMeaning: Hashable, Sendable {
  let family: ConstraintFamily
  /// Codes of the subject, as they stand between the brackets of the row's name.
  let subject: Subject
  /// What tells the row from others of its family about the same subject.
  var part = Part.whole

  enum Part: Hashable, Sendable {
    case whole
    /// The row that holds this variable against the subject's.
    case link(VariableMeaning)
    case least, most
    /// Another row of the same kind that came later, counted from 2.
    case further(Int)
  }

  enum Subject: Hashable, Sendable {
    case none
    case school(Int)
    case teacher(Int)
    case deficit(Int)
    case schoolTopic(Int, Int)
    case group(Int)
    case decision(Int)
    case pupil(Int)
    case family(String)
    /// A link to the variable of this meaning.
    case variable(VariableMeaning)
    case stage(String)
    /// A row of the program by its position, as it stands after the loss of a demand.
    case after(demand: Int, row: Int)
  }
}

/// How the value of a dependent variable follows from the choices.
enum Definition: Sendable {
  /// 1 if any of the expressions is positive.
  case anyOf([LinearExpression])
  /// What the expression lacks to reach the target, 0 at least.
  case lack(of: LinearExpression, target: Int)
  /// The least share, in thousandths rounded down, over what is attainable and covered.
  case leastShare([(attainable: Int, covered: LinearExpression)])

  /// The value where variable i has `values[i]`.
  func value(at values: [Int]) -> Int {
    switch self {
    case .anyOf(let links):
      links.contains { $0.value(at: values) > 0 } ? 1 : 0
    case .lack(let expression, let target): max(0, target - expression.value(at: values))
    case .leastShare(let schools):
      schools.map { floorQuotient(1000 * $0.covered.value(at: values), $0.attainable) }.min()
        ?? 1000
    }
  }
}
