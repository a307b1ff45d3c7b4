import Mentoring

/// How good a choice is, in `plan.json`; all figures in thousandths.
struct ScoreDocument: Encodable {
  let total: Int
  let parts: [Part]
  let remoteLoss: Int
  let estimate: Int?

  struct Part: Encodable {
    let criterion: String
    let value: Int
    let weight: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case criterion, value, weight }
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case total, parts, remoteLoss, estimate }

  init(_ score: Score) {
    total = score.total.value
    parts = score.parts.map {
      Part(criterion: $0.criterion.rawValue, value: $0.value.value, weight: $0.weight)
    }
    remoteLoss = score.remoteLoss.value
    estimate = score.estimate?.value
  }

  /// - Parameter subject: the codes of what is scored, for messages.
  static func read(_ node: JSONNode, of subject: [String]) -> Score? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let faultsBefore = node.findings.count
    let parts = fields[.parts]?.list(of: part) ?? []
    let loss = fields.optional(.remoteLoss, default: .zero) { $0.thousandths() }
    let estimate = fields[.estimate].flatMap { $0.thousandths() }
    let score = Score(parts: parts, remoteLoss: loss ?? .zero, estimate: estimate)
    guard node.findings.count == faultsBefore else { return nil }
    let codes = subject.joined(separator: ", ")
    fields.check(
      .total, is: score.total.value, { $0.integer() },
      LocalizedText(ru: "Оценка (\(codes)), итог", en: "The score (\(codes)), total"), Figure.number
    )
    return score
  }

  private static func part(_ node: JSONNode) -> Score.Part? {
    guard let fields = JSONFields(node, Part.CodingKeys.self) else { return nil }
    let criterion: Criterion? = fields.required(.criterion) { $0.word() }
    let value = fields.required(.value) { $0.thousandths() }
    let weight = fields.required(.weight) { $0.integer(0...1_000_000) }
    guard let criterion, let value, let weight else { return nil }
    return Score.Part(criterion: criterion, value: value, weight: weight)
  }
}
