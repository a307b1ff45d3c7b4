/// What the programme demands and permits, and what it wants in which order.
///
/// Every numeric threshold that differs between regions and years stands here, never in code.
/// Docs/DataFolder.md lists the keys of `programme.yaml`, their units and defaults.
public struct Rules: Sendable, Hashable {
  public var recipients: Recipients = .statuses([
    .lowResults, .adverseConditions, .lowResultsAndAdverse,
  ])
  public var curators = Curators()
  public var consent = Consent()
  public var mentors = Mentors()
  public var mentees = Mentees()
  public var groups = Groups()
  public var network = Network()
  public var remote = Remote()
  public var contracts = Contracts()
  public var travel = Travel()
  public var budgets = Budgets()
  public var pay = Pay()
  public var help = Help()
  public var reciprocity: Reciprocity?
  public var floor: Floor?
  public var fairness = Fairness()
  public var coverage = Coverage()
  public var quality = Quality()
  public var burden = Burden()
  public var risks = Risks()
  public var tutoring = Tutoring()
  public var goals: [Stage] = Rules.defaultGoals
  public var targets: [Target] = []

  public init() {}

  /// The usual order: curators, floors, reciprocity, coverage, the worst-off, then quality against
  /// burden, joined.
  public static let defaultGoals: [Stage] = [
    Stage(.curators), Stage(.shortfall), Stage(.reciprocity), Stage(.coverage), Stage(.worstOff),
    Stage([.init(goal: .quality), .init(goal: .burden)]),
  ]

  /// The usual order of a programme with pupils: who lacks a tutor comes before quality and burden, how good
  /// tutoring is comes last.
  public static let defaultGoalsWithPupils: [Stage] =
    defaultGoals.dropLast() + [
      Stage(.untutored), defaultGoals[defaultGoals.count - 1],
      Stage([
        .init(goal: .tutoring), .init(goal: .tutorsChanged, weight: 500),
        .init(goal: .siblingsApart, weight: 500),
      ]),
    ]
}
