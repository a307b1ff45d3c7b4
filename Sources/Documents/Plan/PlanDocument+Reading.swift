import Mentoring

extension PlanDocument {
  /// The plan and what it was made from and with, right only if no fault was found.
  ///
  /// Training requests and loads follow from the rest and are only compared with it; whether the
  /// programme's rules are kept is the audit's question.
  static func read(
    _ root: JSONNode, of programme: Programme
  ) -> (plan: Plan, provenance: Provenance?)? {
    guard let fields = JSONFields(root, CodingKeys.self) else { return nil }
    checkFrame(fields, programme)
    var plan = Plan(status: .unsolved, stated: [])
    plan.status = fields.optional(.status, default: .unsolved) { $0.word() } ?? .unsolved
    let stated = fields[.provenance].flatMap(ProvenanceDocument.read)
    plan.effort = stated?.effort ?? 0
    plan.curatorPairs =
      fields[.curatorPairs]?.list { CuratorPairDocument.read($0, of: programme) } ?? []
    plan.help = fields[.help]?.list { HelpDocument.read($0, of: programme) } ?? []
    plan.tandems = fields[.tandems]?.list { TandemDocument.read($0, of: programme) } ?? []
    plan.tutoring = fields[.tutoring]?.list { TutoringDocument.read($0, of: programme) } ?? []
    plan.openPupils = fields[.openPupils]?.list { OpenPupilDocument.read($0, of: programme) }
    readDerived(fields, programme, into: &plan)
    let sections = StatedSections(fields, programme)
    if root.findings.isEmpty { sections.check(plan, of: programme, root.findings) }
    return (plan.inKeyOrder(), stated?.provenance)
  }

  private static func checkFrame(_ fields: JSONFields<CodingKeys>, _ programme: Programme) {
    if let version = fields[.schemaVersion]?.text(), !PlanJSON.knownVersions.contains(version) {
      fields.fault(.otherVersion(found: version), at: .schemaVersion)
    }
    if let node = fields[.programme] { ProgrammeDocument.check(node, against: programme.identity) }
    _ = fields[.scenario]?.text()
    if [.curatorPairs, .help, .tandems, .tutoring].allSatisfy({ fields[$0] == nil }) {
      fields.fault(.noChoices)
    }
  }

  private static func readDerived(
    _ fields: JSONFields<CodingKeys>, _ programme: Programme, into plan: inout Plan
  ) {
    if let node = fields[.goals] {
      plan.stated.insert(.goals)
      plan.goals = node.list(of: GoalDocument.read)
    }
    if let node = fields[.partnerships] {
      plan.stated.insert(.partnerships)
      plan.partnerships = node.list { PartnershipDocument.read($0, of: programme) }
    }
    if let node = fields[.openDeficits] {
      plan.stated.insert(.openDeficits)
      // Plans of the first version do not say what bars each way.
      var isFirst = false
      if case .text(PlanJSON.firstVersion)? = fields[.schemaVersion]?.value { isFirst = true }
      plan.openDeficits = node.list {
        OpenDeficitDocument.read($0, of: programme, mayLackWays: isFirst)
      }
    }
    if let node = fields[.indicators] {
      plan.stated.insert(.indicators)
      plan.indicators = node.list(of: IndicatorDocument.read)
    }
    if let node = fields[.attainable] {
      plan.stated.insert(.attainable)
      AttainableDocument.read(node, of: programme, into: &plan)
    }
    if let node = fields[.shortfalls] {
      plan.stated.insert(.shortfalls)
      plan.shortfalls = node.list { ShortfallDocument.read($0, of: programme) }
    }
    guard let travel = fields[.travel].flatMap({ JSONFields($0, TravelDocument.CodingKeys.self) })
    else { return }
    if let node = travel[.trips] {
      plan.stated.insert(.trips)
      plan.trips = node.list { TripDocument.read($0, of: programme) }
    }
    if let node = travel[.visits] {
      plan.stated.insert(.visits)
      plan.visits = node.list { VisitDocument.read($0, of: programme) }
    }
  }
}
