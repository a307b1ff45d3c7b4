import Mentoring

/// An indicator's value and target, in `plan.json`; shares in thousandths.
struct IndicatorDocument: Encodable {
  let id: String
  let numerator: Int
  let denominator: Int
  /// Rounded down; null where the denominator is 0.
  let share: Int?
  /// null where the rules set none.
  let target: Int?
  /// null where there is no target or nothing to measure.
  let reached: Bool?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case id, numerator, denominator, share, target, reached
  }

  init(_ value: IndicatorValue) {
    id = value.indicator.rawValue
    numerator = value.numerator
    denominator = value.denominator
    share = value.share?.value
    target = value.target?.value
    reached = value.isReached
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(numerator, forKey: .numerator)
    try fields.encode(denominator, forKey: .denominator)
    try fields.encode(share, forKey: .share)
    try fields.encode(target, forKey: .target)
    try fields.encode(reached, forKey: .reached)
  }

  static func read(_ node: JSONNode) -> IndicatorValue? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let indicator = fields.required(.id) { $0.word(Indicator.self) }
    let numerator = fields.required(.numerator) { $0.integer(0...1_000_000_000) }
    let denominator = fields.required(.denominator) { $0.integer(0...1_000_000_000) }
    let target = fields[.target].flatMap { $0.thousandths() }
    guard let indicator, let numerator, let denominator else { return nil }
    let value = IndicatorValue(
      indicator: indicator, numerator: numerator, denominator: denominator, target: target)
    let name = indicator.words
    fields.check(
      .share, is: value.share?.value, { .some($0.integer()) },
      LocalizedText(
        ru: "Доля показателя «\(name.russian)» (\(numerator) из \(denominator))",
        en: "The share of indicator “\(name.english)” (\(numerator) of \(denominator))"),
      { Figure.percent($0.map { Thousandths($0) }) })
    fields.check(
      .reached, is: value.isReached, { .some($0.flag()) },
      LocalizedText(
        ru: "Цель показателя «\(name.russian)»", en: "The target of indicator “\(name.english)”"),
      reached)
    return value
  }

  private static func reached(_ isReached: Bool?) -> LocalizedText {
    switch isReached {
    case true?: LocalizedText(ru: "«достигнута»", en: "“reached”")
    case false?: LocalizedText(ru: "«не достигнута»", en: "“not reached”")
    case nil: Figure.none
    }
  }
}
