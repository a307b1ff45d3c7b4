import Mentoring

/// The sections of a document that follow from its others: compared, as far as the plan states what
/// they follow from, and not kept.
struct StatedSections {
  private var loads: LoadsDocument.Stated?
  private var requests: [TrainingRequestDocument.Stated]?

  init(_ fields: JSONFields<PlanDocument.CodingKeys>, _ programme: Programme) {
    loads = fields[.loads].flatMap { LoadsDocument.read($0, of: programme) }
    requests = fields[.trainingRequests].map {
      $0.list { TrainingRequestDocument.read($0, of: programme) }
    }
  }

  func check(_ plan: Plan, of programme: Programme, _ findings: Findings) {
    guard loads != nil || requests != nil else { return }
    let derived = PlanDerivations(plan, of: programme)
    let names = CodeNames(programme)
    if let requests, plan.stated.contains(.openDeficits) {
      findings.compare(
        requests,
        with: derived.trainingRequests.map {
          TrainingRequestDocument.Stated(
            request: $0, count: $0.teachers.count, name: programme.competency($0.competency).name)
        }, names)
    }
    guard let loads else { return }
    findings.compare(loads.mentees, with: derived.mentees, names)
    findings.compare(loads.curators, with: derived.curators, names)
    if let tutors = loads.tutors { findings.compare(tutors, with: derived.tutors, names) }
    if plan.stated.contains(.visits) {
      findings.compare(loads.mentors, with: derived.mentors, names)
    }
    if plan.stated.isSuperset(of: [.partnerships, .attainable]) {
      findings.compare(loads.schools, with: derived.schools, names)
    }
  }
}
