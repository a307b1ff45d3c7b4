import Mentoring

/// A school that falls short of its floor or of reciprocity, in `plan.json`.
struct ShortfallDocument: Encodable {
  let school: String
  let kind: String
  let required: Int
  let reached: Int

  enum CodingKeys: String, CodingKey, CaseIterable { case school, kind, required, reached }

  init(_ shortfall: Shortfall) {
    school = shortfall.school.text
    kind = shortfall.kind.rawValue
    required = shortfall.required
    reached = shortfall.reached
  }

  static func read(_ node: JSONNode, of programme: Programme) -> Shortfall? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let school = fields.required(.school) { $0.school(of: programme) }
    let kind = fields.required(.kind) { $0.word(Shortfall.Kind.self) }
    let required = fields.required(.required) { $0.integer(0...JSONNode.widest.upperBound) }
    let reached = fields.required(.reached) { $0.integer(0...JSONNode.widest.upperBound) }
    guard let school, let kind, let required, let reached else { return nil }
    return Shortfall(school: school, kind: kind, required: required, reached: reached)
  }
}
