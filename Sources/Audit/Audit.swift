import Mentoring

/// Checks a plan, Tandem's or anybody's, against the programme by Docs/Formulation.md alone.
///
/// Whatever the plan says is looked up, recomputed or added up anew; the code that made the plan has
/// no part in it. A plan may be wrong in any way: nothing it says is trusted.
public struct Audit {
  let plan: Plan
  let facts: Facts
  let choices: Choices
  let tally: Tally
  /// Recomputed by the caller, by school.
  let given: [School.ID: Points]?
  /// Attainable points of the schools that fairness looks at, by position, as far as they are known.
  let attainable: [Int: Int]
  var findings: Findings

  /// Audits a plan of a programme.
  ///
  /// - Parameter attainable: attainable points of the schools that fairness looks at, recomputed by
  ///   the caller. Nil: what the plan states is checked for bounds only and then believed, as is what the
  ///   plan itself calls a bound.
  public static func run(
    _ plan: Plan, of programme: Programme, attainable: [School.ID: Points]? = nil
  ) -> AuditReport {
    var audit = Audit(plan, programme, attainable)
    audit.checkCuratorPairs()
    audit.checkHelp()
    audit.checkPairs()
    audit.checkGroups()
    audit.checkCuratorLimits()
    audit.checkMentorLimits()
    audit.checkGroupLimits()
    audit.checkMenteeLimits()
    audit.checkTutors()
    audit.checkHelpLimits()
    audit.checkContractsAndBudgets()
    audit.checkFloors()
    audit.checkReciprocity()
    audit.checkPins()
    audit.checkPartnerships()
    audit.checkTrips()
    audit.checkVisits()
    audit.checkOpenDeficits()
    audit.checkOpenPupils()
    audit.checkAttainable()
    audit.checkIndicators()
    audit.checkShortfalls()
    audit.checkGoals()
    audit.checkStatus()
    return audit.report
  }

  private init(_ plan: Plan, _ programme: Programme, _ given: [School.ID: Points]?) {
    self.plan = plan
    self.given = given
    facts = Facts(programme)
    findings = Findings(programme)
    choices = Choices(plan, Keys(programme: programme), &findings)
    tally = Tally(choices, facts)
    var attainable: [Int: Int] = [:]
    for school in programme.fairSchools {
      let stated = plan.stated.contains(.attainable) ? plan.attainable[school.id] : nil
      let isBounded = stated != nil && plan.boundedAttainable.contains(school.id)
      // A hand-made plan may state any number; sums of clamped ones cannot overflow.
      attainable[programme.schoolIndex[school.id]!] =
        (isBounded ? stated : given?[school.id] ?? stated)
        .map { min(max(0, $0.value), 1_000_000_000_000) }
    }
    self.attainable = attainable
  }
}

// Codes by position, for messages and subjects.
extension Audit {
  var programme: Programme { facts.programme }
  var rules: Rules { facts.rules }

  func school(_ index: Int) -> School.ID { programme.schools[index].id }
  func teacher(_ index: Int) -> Teacher.ID { programme.teachers[index].id }
  func topic(_ index: Int) -> Topic.ID { programme.topics[index].id }
  func competency(_ index: Int) -> Competency.ID { programme.competencies[index].id }
  func deficit(_ index: Int) -> Deficit.ID { programme.deficits[index].id }
  func pupil(_ index: Int) -> Pupil.ID { programme.pupils[index].id }

  /// Whether the plan states a derived part of itself.
  func states(_ section: Plan.Section) -> Bool { plan.stated.contains(section) }
}
