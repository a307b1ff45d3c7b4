import Mentoring

/// Who may curate and who may help whom: Docs/Formulation.md, sections 2.3 and 2.4.
extension Facts {
  func curating(_ recipient: Int, by curator: Int) -> Verdict {
    if recipient == curator { return .rejected(.ownSelf) }
    if !isRecipient[recipient] { return .rejected(.notRecipient) }
    guard let row = curators[curator] else { return .rejected(.notCurator) }
    if !row.willing { return .rejected(.notWilling) }
    if isRecipient[curator], !rules.curators.recipientsMayCurate { return .rejected(.recipient) }
    if bans.curating.contains(Link(recipient, curator)) { return .rejected(.ban) }
    return meeting(
      curator, recipient, within: rules.curators.travelLimit, orRemote: rules.curators.remote)
  }

  func help(from giver: Int, to receiver: Int, on topic: Int) -> Verdict {
    if !rules.help.allowed { return .rejected(.helpRule) }
    if giver == receiver { return .rejected(.ownSelf) }
    if analysis.weight(.strength, giver, topic) == 0 { return .rejected(.noStrength) }
    if analysis.weight(.weakness, receiver, topic) == 0 { return .rejected(.noWeakness) }
    return meeting(giver, receiver, within: rules.help.travelLimit, orRemote: rules.help.remote)
  }

  /// Whether a school with a strength could help another with a weakness on the same topic.
  func couldHelp(from giver: Int, to receiver: Int) -> Bool {
    guard rules.help.allowed, giver != receiver,
      !wishes.refuse(.init(school: giver), .init(school: receiver))
    else {
      return false
    }
    return rules.help.remote || journey(giver, receiver, within: rules.help.travelLimit) == nil
  }

  private func meeting(
    _ giver: Int, _ receiver: Int, within limit: Minutes, orRemote remote: Bool
  ) -> Verdict {
    if wishes.refuse(.init(school: giver), .init(school: receiver)) { return .rejected(.refusal) }
    guard let obstacle = journey(giver, receiver, within: limit) else {
      return .admitted(.inPerson)
    }
    return remote ? .admitted(.remote) : .rejected(obstacle)
  }
}
