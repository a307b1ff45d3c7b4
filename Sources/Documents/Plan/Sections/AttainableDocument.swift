import Mentoring

/// The most points that could be covered at one school, in `plan.json`.
struct AttainableDocument: Encodable {
  let school: String
  let points: Int

  enum CodingKeys: String, CodingKey, CaseIterable { case school, points }

  static func list(_ attainable: [School.ID: Points]) -> [Self] {
    attainable.sorted { $0.key < $1.key }.map { Self(school: $0.key.text, points: $0.value.value) }
  }

  static func read(_ node: JSONNode, of programme: Programme) -> [School.ID: Points] {
    var attainable: [School.ID: Points] = [:]
    for node in node.list() ?? [] {
      guard let fields = JSONFields(node, CodingKeys.self) else { continue }
      let school = fields.required(.school) { $0.school(of: programme) }
      let points = fields.required(.points) { $0.points() }
      guard let school, let points else { continue }
      if attainable.updateValue(points, forKey: school) != nil {
        node.findings.add(
          .twice(
            LocalizedText(
              ru: "Достижимые баллы школы \(school)", en: "Attainable points of \(school)")))
      }
    }
    return attainable
  }
}
