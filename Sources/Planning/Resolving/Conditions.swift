import Mentoring

/// What a plan must keep beyond the programme, and what its search may begin from.
public struct Conditions: Sendable {
  /// A plan to begin from, as far as it is possible; nil: nothing.
  public var start: Plan?
  public var demands: [Demand]
  /// Attainable points that are known already; nil: they are found first.
  public var attainable: [School.ID: Points]?

  public init(
    start: Plan? = nil, demands: [Demand] = [], attainable: [School.ID: Points]? = nil
  ) {
    self.start = start
    self.demands = demands
    self.attainable = attainable
  }
}

/// Something that a question asks of every plan, on top of the programme's rules.
public enum Demand: Sendable, Hashable {
  case include(Decision.Subject)
  case exclude(Decision.Subject)
  /// A school helps another on a topic, or does not.
  case includeHelp(giver: School.ID, receiver: School.ID, topic: Topic.ID)
  case excludeHelp(giver: School.ID, receiver: School.ID, topic: Topic.ID)
  /// Somebody works on the deficit.
  case serve(Deficit.ID)
  /// Somebody tutors the pupil.
  case tutor(Pupil.ID)
  /// Nobody of one school works with the other, in any way.
  case excludeContract(School.ID, School.ID)
  /// The person leads nothing; the school curates nobody.
  case excludeMentor(Teacher.ID)
  case excludeCurator(School.ID)
  /// At most so many relations differ, impossible ones aside.
  case changes(from: Relations, atMost: Int)
  /// At least so many relations differ, impossible ones aside.
  case differs(from: Relations, atLeast: Int)
  /// At most so many of these relations end, impossible ones aside.
  case drops(from: Relations, atMost: Int)
  /// A goal's value, in the goal's own unit.
  case goal(Goal, atLeast: Int)
  case goalAtMost(Goal, Int)
  /// Recipients have as many curators, and schools as many covered points.
  case keeps(Upkeep)
  /// After the loss, with all that does not hang on it going on as it is, enough can be added that
  /// recipients have as many curators, and schools as many covered points, within every limit.
  case survives(Loss, Upkeep)
  /// Nothing is asked; how far the plan is from the nearest of these can be made a goal.
  case distance(from: [Relations])
}

/// Somebody who drops out.
public enum Loss: Sendable, Hashable {
  /// The person leads nothing.
  case mentor(Teacher.ID)
  /// The school curates nobody.
  case curator(School.ID)
}

/// What nobody's loss may take away.
public struct Upkeep: Sendable, Hashable {
  /// Curators of each recipient; 0 where it is absent.
  public var curators: [School.ID: Int]
  /// Covered points of each school, recipients not weighted; 0 where it is absent.
  public var covered: [School.ID: Points]

  public init(curators: [School.ID: Int] = [:], covered: [School.ID: Points] = [:]) {
    self.curators = curators
    self.covered = covered
  }
}
