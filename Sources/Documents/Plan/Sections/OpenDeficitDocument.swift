import Mentoring

/// A deficit that nobody serves and why, in `plan.json`.
struct OpenDeficitDocument: Encodable {
  let teacher: String
  let competency: String
  let reason: ReasonCode
  /// Of `allBarred`: the rule that bars most of the qualified.
  var rule: String?
  /// Of `nobodyInReach`: what bars most of the admitted, way by way.
  var inPerson: String?
  var group: String?
  var remote: String?
  /// Of `limitReached`.
  var limit: String?
  /// Of `outweighed`: the stage of the goals.
  var stage: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case teacher, competency, reason, rule, inPerson, group, remote, limit, stage
  }

  init(_ open: OpenDeficit) {
    teacher = open.deficit.teacher.text
    competency = open.deficit.competency.text
    reason = ReasonCode(open.reason)
    switch open.reason {
    case .allBarred(let rule): self.rule = rule
    case .limitReached(let limit): self.limit = limit.rawValue
    case .outweighed(let stage): self.stage = stage
    case .nobodyInReach(let noWay):
      inPerson = noWay?.inPerson.rawValue
      group = noWay?.group?.rawValue
      remote = noWay?.remote.rawValue
    case .nobodyQualified, .mentorsFull: break
    }
  }

  /// - Parameter mayLackWays: whether the document's version lets `nobodyInReach` stand without what
  ///   bars each way.
  static func read(
    _ node: JSONNode, of programme: Programme, mayLackWays: Bool
  ) -> OpenDeficit? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let teacher = fields.required(.teacher) { $0.teacher(of: programme) }
    let competency = fields.required(.competency) { $0.competency(of: programme) }
    let reason = fields.required(.reason) { $0.word(ReasonCode.self) }
      .flatMap { detail($0, fields, mayLackWays: mayLackWays) }
    guard let teacher, let competency else { return nil }
    let deficit = Deficit.ID(teacher: teacher, competency: competency)
    guard programme.deficitIndex[deficit] != nil else {
      fields.fault(.noSuchDeficit(deficit), at: .competency)
      return nil
    }
    return reason.map { OpenDeficit(deficit: deficit, reason: $0) }
  }

  private static func detail(
    _ code: ReasonCode, _ fields: JSONFields<CodingKeys>, mayLackWays: Bool
  ) -> OpenDeficit.Reason? {
    switch code {
    case .nobodyQualified: .nobodyQualified
    case .nobodyInReach:
      mayLackWays && [.inPerson, .group, .remote].allSatisfy { fields[$0] == nil }
        ? .nobodyInReach(nil) : noWay(fields).map { .nobodyInReach($0) }
    case .mentorsFull: .mentorsFull
    case .allBarred: fields.required(.rule) { $0.text() }.map { .allBarred(rule: $0) }
    case .limitReached:
      fields.required(.limit) { $0.word(OpenDeficit.Limit.self) }.map { .limitReached(limit: $0) }
    case .outweighed: fields.required(.stage) { $0.text() }.map { .outweighed(stage: $0) }
    }
  }

  private static func noWay(_ fields: JSONFields<CodingKeys>) -> NoWay? {
    let inPerson = fields.required(.inPerson) { $0.word(WayRule.self) }
    let remote = fields.required(.remote) { $0.word(WayRule.self) }
    let group = fields[.group].flatMap { $0.word(WayRule.self) }
    guard let inPerson, let remote else { return nil }
    return NoWay(inPerson: inPerson, group: group, remote: remote)
  }
}
