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

  /// A plan of another programme is a fault; a name or a period that the programme does not have is
  /// a violation.
  static func check(_ node: JSONNode, against identity: ProgrammeIdentity) {
    guard let fields = JSONFields(node, CodingKeys.self) else { return }
    if let id = fields.required(.id, { $0.text() }), id != identity.id {
      fields.fault(.otherProgramme(found: id, expected: identity.id), at: .id)
    }
    fields.check(
      .name, of: identity.name, LocalizedText(ru: "Название программы", en: "The programme's name"))
    guard let period = fields[.period].flatMap({ JSONFields($0, Period.CodingKeys.self) }) else {
      return
    }
    period.check(
      .from, of: identity.periodStart.description,
      LocalizedText(ru: "Начало периода", en: "The first day of the period"))
    period.check(
      .to, of: identity.periodEnd.description,
      LocalizedText(ru: "Конец периода", en: "The last day of the period"))
  }
}

extension JSONFields {
  /// A text by which the programme is known, if it is stated.
  fileprivate func check(_ key: Key, of programme: String, _ subject: LocalizedText) {
    guard let node = self[key], let stated = node.text(), stated != programme else { return }
    node.findings.add(.otherInProgramme(subject, stated: stated, due: programme))
  }
}
