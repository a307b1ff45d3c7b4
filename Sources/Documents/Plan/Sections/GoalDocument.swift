import Foundation
import Mentoring

/// One stage of the order of goals, in `plan.json`; bound and gap are null where nothing is known.
struct GoalDocument: Encodable {
  enum Direction: String, Encodable, CaseIterable { case maximise, minimise }

  let id: String
  let direction: Direction
  let stageValue: Int
  let value: Int
  let bound: Int?
  let gap: Gap?
  /// Absent where there is no proof.
  let certified: Certified?
  let status: String
  let conditional: Bool
  let parts: [Part]

  struct Gap: Encodable, Hashable {
    let absolute: Int
    /// |value − bound| / max(1, |value|, |bound|), to six decimals.
    let relative: Decimal

    enum CodingKeys: String, CodingKey, CaseIterable { case absolute, relative }
  }

  struct Certified: Encodable {
    let bound: Int
    let gap: Gap

    enum CodingKeys: String, CodingKey, CaseIterable { case bound, gap }
  }

  struct Part: Encodable {
    let goal: String
    let weight: Int
    let value: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case goal, weight, value }
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case id, direction, stageValue, value, bound, gap, certified, status, conditional, parts
  }

  init(_ goal: GoalResult) {
    id = goal.id
    direction = goal.isMaximised ? .maximise : .minimise
    stageValue = goal.stageValue
    value = goal.value
    bound = goal.bound
    gap = Gap(goal)
    certified = goal.certified.map { Certified(bound: $0, gap: Gap(goal.stageValue, $0)) }
    status = goal.status.rawValue
    conditional = goal.isConditional
    parts = goal.parts.map {
      Part(goal: $0.goal.rawValue, weight: $0.weight, value: $0.value)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(direction, forKey: .direction)
    try fields.encode(stageValue, forKey: .stageValue)
    try fields.encode(value, forKey: .value)
    try fields.encode(bound, forKey: .bound)
    try fields.encode(gap, forKey: .gap)
    try fields.encodeIfPresent(certified, forKey: .certified)
    try fields.encode(status, forKey: .status)
    try fields.encode(conditional, forKey: .conditional)
    try fields.encode(parts, forKey: .parts)
  }
}

extension GoalDocument.Gap {
  init?(_ goal: GoalResult) {
    guard let bound = goal.bound else { return nil }
    self.init(goal.stageValue, bound)
  }

  init(_ value: Int, _ bound: Int) {
    absolute = GoalResult.absoluteGap(value, bound)
    let relative = GoalResult.relativeGap(value, bound)
    self.relative = ExactNumber.decimal(Int((relative * 1_000_000).rounded()), decimals: 6)
  }

  fileprivate var words: LocalizedText {
    let ratio = (relative as NSDecimalNumber).doubleValue
    return LocalizedText(
      ru: "\(absolute) (\(Phrasing(language: .russian).percent(ratio: ratio)))",
      en: "\(absolute) (\(Phrasing(language: .english).percent(ratio: ratio)))")
  }
}

extension GoalDocument {
  static func read(_ node: JSONNode) -> GoalResult? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let id = fields.required(.id) { $0.text() }
    let direction = fields.required(.direction) { $0.word(Direction.self) }
    let stageValue = fields.required(.stageValue) { $0.integer() }
    let value = fields.required(.value) { $0.integer() }
    let bound = fields[.bound].flatMap { $0.integer() }
    let certified = fields[.certified].flatMap { Self.certified($0, stageValue) }
    let status = fields.required(.status) { $0.word(GoalResult.Status.self) }
    let conditional = fields.required(.conditional) { $0.flag() }
    let parts = fields.required(.parts) { $0.list(of: part) }
    guard let id, let direction, let stageValue, let value, let status, let conditional, let parts
    else { return nil }
    let goal = GoalResult(
      id: id, isMaximised: direction == .maximise, stageValue: stageValue, value: value,
      bound: bound, certified: certified, status: status, isConditional: conditional, parts: parts)
    let name = GoalWords.stage(goal.id)
    fields.check(
      .gap, is: Gap(goal), gap,
      LocalizedText(ru: "Разрыв цели «\(name.russian)»", en: "The gap of goal “\(name.english)”")
    ) { $0?.words ?? Figure.none }
    return goal
  }

  private static func certified(_ node: JSONNode, _ value: Int?) -> Int? {
    guard let fields = JSONFields(node, Certified.CodingKeys.self) else { return nil }
    let bound = fields.required(.bound) { $0.integer() }
    guard let bound, let value else { return nil }
    fields.check(
      .gap, is: Gap(value, bound), gap,
      LocalizedText(ru: "Проверяемый разрыв цели", en: "The certified gap of a goal")
    ) { $0?.words ?? Figure.none }
    return bound
  }

  private static func part(_ node: JSONNode) -> GoalResult.Part? {
    guard let fields = JSONFields(node, Part.CodingKeys.self) else { return nil }
    let goal = fields.required(.goal) { $0.word(Goal.self) }
    let weight = fields.required(.weight) { $0.integer() }
    let value = fields.required(.value) { $0.integer() }
    guard let goal, let weight, let value else { return nil }
    return GoalResult.Part(goal: goal, weight: weight, value: value)
  }

  private static func gap(_ node: JSONNode) -> Gap?? {
    guard let fields = JSONFields(node, Gap.CodingKeys.self) else { return nil }
    let absolute = fields.required(.absolute) { $0.integer() }
    let relative = fields.required(.relative) { $0.millionths() }
    guard let absolute, let relative else { return nil }
    return Gap(absolute: absolute, relative: ExactNumber.decimal(relative, decimals: 6))
  }
}
