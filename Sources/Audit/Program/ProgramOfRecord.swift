import Mentoring

/// The integer program of Docs/Formulation.md for one programme, written from that page and the
/// audit's own facts.
///
/// The planner has a formulation of its own; nothing here has seen it. A proof about a plan is worth
/// something because it is checked against these rows.
package struct ProgramOfRecord: Sendable {
  /// A whole number between two bounds.
  package struct Variable: Sendable, Equatable {
    /// As in Docs/Formulation.md, section 4, with the entities' codes.
    package var name: String
    package var lower: Int
    package var upper: Int
  }

  package struct Term: Sendable, Equatable {
    /// Position in `variables`.
    package var variable: Int
    /// Never 0.
    package var coefficient: Int
  }

  /// A constraint of section 5; at least one side is bounded.
  package struct Row: Sendable, Equatable {
    /// The constraint's name and whom it is about; rows of one name may be several.
    package var name: String
    /// In the order of variables, each once.
    package var terms: [Term]
    package var lower: Int?
    package var upper: Int?
  }

  package struct Expression: Sendable, Equatable {
    /// In the order of variables, each once, in whatever the program publishes.
    package var terms: [Term]
    package var constant: Int
  }

  package var variables: [Variable]
  package var rows: [Row]
  /// The goals of section 6 that stages of the rules ask for, each in its own unit.
  package var goals: [Goal: Expression]

  /// Writes the program. Slacks of hard requirements are fixed at 0, as in every stage.
  ///
  /// - Parameter attainable: attainable points of the schools that fairness looks at, as the plan states
  ///   them; 0 where a school is missing. Floors and the worst-off goal need them.
  package init(_ programme: Programme, attainable: [School.ID: Int]) {
    let facts = Facts(programme)
    var writer = ProgramWriter(Offers(facts))
    writer.requireCurators()
    writer.requireDeficits()
    writer.requireGroups()
    writer.requireMentors()
    writer.requireMentees()
    writer.requireOneRole()
    writer.requireHelp()
    writer.requireTutors()
    writer.requireContracts()
    writer.requireTrips()
    writer.requirePay()
    writer.requireFairness(attainable)
    writer.requireReciprocity()
    writer.requirePins()
    writer.requireAttention()
    goals = writer.goalSums
    variables = writer.variables
    rows = writer.rows
  }
}
