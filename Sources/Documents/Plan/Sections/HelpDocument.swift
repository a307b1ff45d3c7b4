import Mentoring

/// One school's answer to another's weakness, in `plan.json`.
struct HelpDocument: Encodable {
  let giver: String
  let receiver: String
  let topic: String
  let mode: String
  let score: ScoreDocument?

  enum CodingKeys: String, CodingKey, CaseIterable { case giver, receiver, topic, mode, score }

  init(_ help: HelpRelation) {
    giver = help.giver.text
    receiver = help.receiver.text
    topic = help.topic.text
    mode = help.mode.rawValue
    score = help.score.map(ScoreDocument.init)
  }

  static func read(_ node: JSONNode, of programme: Programme) -> HelpRelation? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let giver = fields.required(.giver) { $0.school(of: programme) }
    let receiver = fields.required(.receiver) { $0.school(of: programme) }
    let topic = fields.required(.topic) { $0.topic(of: programme) }
    let mode = fields.optional(.mode, default: MeetingMode.inPerson) { $0.word() }
    let codes = [giver?.text, receiver?.text, topic?.text].compactMap { $0 }
    let score = fields[.score].flatMap { ScoreDocument.read($0, of: codes) }
    guard let giver, let receiver, let topic, let mode else { return nil }
    return HelpRelation(giver: giver, receiver: receiver, topic: topic, mode: mode, score: score)
  }
}
