import Mentoring

/// `plan.json` as a whole; sections that the plan does not state are left out.
struct PlanDocument: Encodable {
  let schemaVersion = PlanJSON.schemaVersion
  let programme: ProgrammeDocument
  let scenario: String
  let provenance: ProvenanceDocument
  let status: String
  let goals: [GoalDocument]?
  let curatorPairs: [CuratorPairDocument]
  let help: [HelpDocument]
  let tandems: [TandemDocument]
  /// Only where the programme has pupils.
  let tutoring: [TutoringDocument]?
  let openPupils: [OpenPupilDocument]?
  let partnerships: [PartnershipDocument]?
  let openDeficits: [OpenDeficitDocument]?
  let trainingRequests: [TrainingRequestDocument]?
  let loads: LoadsDocument?
  let travel: TravelDocument?
  let indicators: [IndicatorDocument]?
  let attainable: [AttainableDocument]?
  let shortfalls: [ShortfallDocument]?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case schemaVersion, programme, scenario, provenance, status, goals, curatorPairs, help
    case tandems, tutoring, openPupils, partnerships, openDeficits, trainingRequests, loads, travel
    case indicators, attainable, shortfalls
  }

  init(_ plan: Plan, of programme: Programme, provenance: Provenance, scenario: String) {
    let plan = plan.inKeyOrder()
    let derivations = PlanDerivations(plan, of: programme)
    func stated<Section>(_ sections: Plan.Section..., make: () -> Section) -> Section? {
      plan.stated.isSuperset(of: sections) ? make() : nil
    }
    self.programme = ProgrammeDocument(programme.identity)
    self.scenario = scenario
    self.provenance = ProvenanceDocument(provenance, effort: plan.effort)
    status = plan.status.rawValue
    goals = stated(.goals) { plan.goals.map(GoalDocument.init) }
    curatorPairs = plan.curatorPairs.map(CuratorPairDocument.init)
    help = plan.help.map(HelpDocument.init)
    tandems = plan.tandems.map(TandemDocument.init)
    tutoring = programme.pupils.isEmpty ? nil : plan.tutoring.map(TutoringDocument.init)
    openPupils =
      programme.pupils.isEmpty ? nil : plan.openPupils.map { $0.map(OpenPupilDocument.init) }
    partnerships = stated(.partnerships) { plan.partnerships.map(PartnershipDocument.init) }
    openDeficits = stated(.openDeficits) { plan.openDeficits.map(OpenDeficitDocument.init) }
    trainingRequests = stated(.openDeficits) {
      derivations.trainingRequests.map { TrainingRequestDocument($0, of: programme) }
    }
    loads = stated(.partnerships, .visits, .attainable) {
      LoadsDocument(derivations, hasPupils: !programme.pupils.isEmpty)
    }
    travel = TravelDocument(plan)
    indicators = stated(.indicators) { plan.indicators.map(IndicatorDocument.init) }
    attainable = stated(.attainable) { AttainableDocument.list(plan) }
    shortfalls = stated(.shortfalls) { plan.shortfalls.map(ShortfallDocument.init) }
  }
}
