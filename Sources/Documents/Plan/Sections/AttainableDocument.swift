import Mentoring

/// The most points that could be covered at one school, in `plan.json`.
struct AttainableDocument: Encodable {
  let school: String
  let points: Int
  /// true: only known not to be more; else left out.
  let bound: Bool?

  enum CodingKeys: String, CodingKey, CaseIterable { case school, points, bound }

  static func list(_ plan: Plan) -> [Self] {
    plan.attainable.sorted { $0.key < $1.key }.map { school, points in
      Self(
        school: school.text, points: points.value,
        bound: plan.boundedAttainable.contains(school) ? true : nil)
    }
  }

  static func read(_ node: JSONNode, of programme: Programme, into plan: inout Plan) {
    for node in node.list() ?? [] {
      guard let fields = JSONFields(node, CodingKeys.self) else { continue }
      let school = fields.required(.school) { $0.school(of: programme) }
      let points = fields.required(.points) { $0.points() }
      let isBound = fields.optional(.bound, default: false) { $0.flag() }
      guard let school, let points, let isBound else { continue }
      if isBound { plan.boundedAttainable.insert(school) }
      if plan.attainable.updateValue(points, forKey: school) != nil {
        node.findings.add(
          .twice(
            LocalizedText(
              ru: "Достижимые баллы школы \(school)", en: "Attainable points of \(school)")))
      }
    }
  }
}
