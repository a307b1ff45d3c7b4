/// One thing the programme wants, measured as a whole number.
public enum Goal: String, Sendable, CaseIterable {
  /// Curators that recipients lack, weighted by the recipients' loads. Minimised.
  case curators
  /// Points by which covered points stay below soft floors, over all schools with a floor. Minimised.
  case shortfall
  /// Help relations that schools lack to give and receive what reciprocity asks. Minimised.
  case reciprocity
  /// Points of deficits served and weaknesses answered, recipients weighted. Maximised.
  case coverage
  /// The least share of attainable points covered, in thousandths, over the schools that fairness
  /// looks at. Maximised.
  case worstOff = "worst_off"
  /// Quality of all matches, curator pairs and help in thousandths, weighted by kind. Maximised.
  case quality
  /// Trips, contracts, openings and pay in the rules' burden units. Minimised.
  case burden
  /// Relations in which the plan differs from the earlier one, less those that have become
  /// impossible; 0 where there is no earlier plan. Minimised.
  case changes
  /// Teachers whom the earlier plan left out, with deficits and nobody to work with, and who have
  /// nobody again; 0 where there is no earlier plan. Minimised.
  case leftOut = "left_out"

  /// Pupils without a tutor, weighted by their lists. Minimised.
  case untutored
  /// Earlier tutors who could go on and do not. Minimised.
  case tutorsChanged = "tutors_changed"
  /// Tutors of a family beyond the first, over all families. Minimised.
  case siblingsApart = "siblings_apart"
  /// Quality of tutoring in thousandths. Maximised.
  case tutoring

  public var isMaximised: Bool {
    switch self {
    case .coverage, .worstOff, .quality, .tutoring: true
    case .curators, .shortfall, .reciprocity, .burden, .changes, .leftOut, .untutored,
      .tutorsChanged, .siblingsApart:
      false
    }
  }

  /// Whether it measures tutors and pupils, so that it is 0 where there are no pupils.
  public var concernsPupils: Bool {
    switch self {
    case .untutored, .tutorsChanged, .siblingsApart, .tutoring: true
    default: false
    }
  }
}

/// How much of a goal later goals may give up.
public enum Tolerance: Sendable, Hashable {
  /// So many of the goal's own units.
  case units(Int)
  /// A share of the absolute stage value, rounded down to whole units.
  case share(Thousandths)

  /// The units that may be given up at a stage value.
  public func units(of stageValue: Int) -> Int {
    switch self {
    case .units(let units): units
    case .share(let share): Int(stageValue.magnitude) * share.value / 1000
    }
  }

  /// The units that may be given up whatever the stage value; nil: they depend on it.
  public var fixedUnits: Int? {
    switch self {
    case .units(let units): units
    case .share(let share): share.value == 0 ? 0 : nil
    }
  }
}

/// One step of the solution: a goal, or several joined into a weighted one.
public struct Stage: Sendable, Hashable {
  public struct Part: Sendable, Hashable {
    public var goal: Goal
    /// Worth of one unit of the goal, 1 or more.
    public var weight: Int

    public init(goal: Goal, weight: Int = 1) {
      self.goal = goal
      self.weight = weight
    }
  }

  public var parts: [Part]
  public var tolerance: Tolerance

  public init(_ parts: [Part], tolerance: Tolerance = .units(0)) {
    self.parts = parts
    self.tolerance = tolerance
  }

  public init(_ goal: Goal, tolerance: Tolerance = .units(0)) {
    self.init([Part(goal: goal)], tolerance: tolerance)
  }

  /// The goals' codes, joined by `+`.
  public var id: String { parts.map(\.goal.rawValue).joined(separator: "+") }

  /// A single goal is taken as it is; joined goals count as gains less losses and are maximised.
  public var isMaximised: Bool { parts.count > 1 || (parts.first?.goal.isMaximised ?? true) }

  /// The stage's value from its goals' values: a single goal's own, else Σ weight × (gain or −loss);
  /// the nearest number where it is beyond 64 bits.
  public func value(_ goalValue: (Goal) -> Int) -> Int {
    let isSingle = parts.count == 1
    let sum = parts.reduce(Int128(0)) { sum, part in
      let sign: Int128 = isSingle || part.goal.isMaximised ? 1 : -1
      return sum + sign * Int128(part.weight) * Int128(goalValue(part.goal))
    }
    return Int(clamping: sum)
  }
}
