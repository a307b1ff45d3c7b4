import Mentoring

/// Which programme the plan is for, in `plan.json`.
struct ProgrammeDocument: Encodable {
  let id: String
  let name: String
  let period: Period

  struct Period: Encodable {
    let from: String
    let to: String

    enum CodingKeys: String, CodingKey, CaseIterable { case from, to }
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case id, name, period }

  init(_ identity: ProgrammeIdentity) {
    id = identity.id
    name = identity.name
    period = Period(from: identity.periodStart.description, to: identity.periodEnd.description)
  }

  /// A plan of another programme is a finding; name and period are for people.
  static func check(_ node: JSONNode, against identity: ProgrammeIdentity) {
    guard let fields = JSONFields(node, CodingKeys.self),
      let id = fields.required(.id, { $0.text() }), id != identity.id
    else { return }
    fields.fault(.otherProgramme(found: id, expected: identity.id), at: .id)
  }
}
