import Mentoring

/// A curator school and its recipient, in `plan.json`.
struct CuratorPairDocument: Encodable {
  let recipient: String
  let curator: String
  let mode: String
  let score: ScoreDocument?

  enum CodingKeys: String, CodingKey, CaseIterable { case recipient, curator, mode, score }

  init(_ pair: CuratorPair) {
    recipient = pair.recipient.text
    curator = pair.curator.text
    mode = pair.mode.rawValue
    score = pair.score.map(ScoreDocument.init)
  }

  static func read(_ node: JSONNode, of programme: Programme) -> CuratorPair? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let recipient = fields.required(.recipient) { $0.school(of: programme) }
    let curator = fields.required(.curator) { $0.school(of: programme) }
    let mode = fields.optional(.mode, default: MeetingMode.inPerson) { $0.word() }
    let codes = [curator?.text, recipient?.text].compactMap { $0 }
    let score = fields[.score].flatMap { ScoreDocument.read($0, of: codes) }
    guard let recipient, let curator, let mode else { return nil }
    return CuratorPair(recipient: recipient, curator: curator, mode: mode, score: score)
  }
}
