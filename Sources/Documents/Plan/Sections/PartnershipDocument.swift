import Mentoring

/// Two schools that sign a contract and what for, in `plan.json`.
struct PartnershipDocument: Encodable {
  let first: String
  let second: String
  let mode: String
  let purposes: [PurposeDocument]

  enum CodingKeys: String, CodingKey, CaseIterable { case first, second, mode, purposes }

  init(_ partnership: Partnership) {
    first = partnership.first.text
    second = partnership.second.text
    mode = partnership.mode.rawValue
    purposes = partnership.purposes.map(PurposeDocument.init)
  }

  static func read(_ node: JSONNode, of programme: Programme) -> Partnership? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let first = fields.required(.first) { $0.school(of: programme) }
    let second = fields.required(.second) { $0.school(of: programme) }
    let mode: MeetingMode? = fields.required(.mode) { $0.word() }
    let purposes = fields.required(.purposes) {
      $0.list { PurposeDocument.read($0, of: programme) }
    }
    guard let first, let second, let mode, let purposes else { return nil }
    return Partnership(first: first, second: second, mode: mode, purposes: purposes)
  }
}

/// One thing that a partnership is for; which fields there are depends on the kind.
struct PurposeDocument: Encodable {
  enum Kind: String, Encodable, CaseIterable { case curating, help, tandem }

  let kind: Kind
  var recipient: String?
  var giver: String?
  var topic: String?
  var mentor: String?
  var mentee: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case kind, recipient, giver, topic, mentor, mentee
  }

  init(_ purpose: Partnership.Purpose) {
    switch purpose {
    case .curating(let recipient):
      kind = .curating
      self.recipient = recipient.text
    case .help(let giver, let topic):
      kind = .help
      self.giver = giver.text
      self.topic = topic.text
    case .tandem(let mentor, let mentee):
      kind = .tandem
      self.mentor = mentor.text
      self.mentee = mentee.text
    }
  }

  static func read(_ node: JSONNode, of programme: Programme) -> Partnership.Purpose? {
    guard let fields = JSONFields(node, CodingKeys.self),
      let kind: Kind = fields.required(.kind, { $0.word() })
    else { return nil }
    switch kind {
    case .curating:
      return fields.required(.recipient) { $0.school(of: programme) }
        .map { .curating(recipient: $0) }
    case .help:
      let giver = fields.required(.giver) { $0.school(of: programme) }
      let topic = fields.required(.topic) { $0.topic(of: programme) }
      guard let giver, let topic else { return nil }
      return .help(giver: giver, topic: topic)
    case .tandem:
      let mentor = fields.required(.mentor) { $0.teacher(of: programme) }
      let mentee = fields.required(.mentee) { $0.teacher(of: programme) }
      guard let mentor, let mentee else { return nil }
      return .tandem(mentor: mentor, mentee: mentee)
    }
  }
}
