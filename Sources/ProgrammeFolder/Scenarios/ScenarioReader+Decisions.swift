import Mentoring
import Yams

extension ScenarioReader {
  /// `pins`, `bans` and `withdraw`: decisions of the group; `refuse`: pairs that refuse each other.
  mutating func readDecisions(_ top: inout YAMLSection) {
    for item in items(&top, "withdraw") {
      var keys = item
      guard let subject = subject(&keys) else { continue }
      keys.finish()
      if contents.decisions.contains(where: { $0.subject == subject }) {
        make(.withdraw(subject))
      } else {
        findings.report(keys.path, keys.own, ScenarioMessage.nothingToWithdraw)
      }
    }
    for (key, kind) in [("pins", Decision.Kind.pinned), ("bans", .forbidden)] {
      for item in items(&top, key) {
        var keys = item
        let reason = keys.require("reason", Notation<String>.text)
        guard let subject = subject(&keys) else { continue }
        keys.finish()
        guard let reason else { continue }
        make(.decide(Decision(kind: kind, subject: subject, reason: reason)))
      }
    }
    for item in items(&top, "refuse") {
      var keys = item
      guard let who = party(&keys, "who"), let whom = party(&keys, "whom") else { continue }
      keys.finish()
      make(.wish(Wish(who: who, whom: whom, kind: .refuses)))
    }
  }

  /// A curator pair by `recipient` and `curator`, a tandem by `mentor`, `mentee` and perhaps
  /// `competency`, or a `tutor` and a `pupil`.
  private func subject(_ keys: inout YAMLSection) -> Decision.Subject? {
    let given = ["recipient", "curator", "mentor", "mentee", "tutor", "pupil"]
      .filter { keys.node($0) != nil }
    _ = keys.node("competency")
    switch given {
    case ["recipient", "curator"]:
      guard
        let recipient = code(&keys, "recipient").flatMap({
          school($0, keys.node("recipient"), keys.path("recipient"))
        }),
        let curator = code(&keys, "curator").flatMap({
          school($0, keys.node("curator"), keys.path("curator"))
        })
      else { return nil }
      return .curatorPair(recipient: recipient.id, curator: curator.id)
    case ["mentor", "mentee"]:
      guard
        let mentor = code(&keys, "mentor").flatMap({
          teacher($0, keys.node("mentor"), keys.path("mentor"))
        }),
        let mentee = code(&keys, "mentee").flatMap({
          teacher($0, keys.node("mentee"), keys.path("mentee"))
        })
      else { return nil }
      var competency: Competency.ID?
      if keys.node("competency") != nil {
        guard let text = code(&keys, "competency"),
          let found = find(
            text, at: keys.node("competency"), keys.path("competency"), in: .competencies,
            among: contents.competencies, \.id)
        else { return nil }
        competency = found.id
      }
      return .tandem(mentor: mentor.id, mentee: mentee.id, competency: competency)
    case ["tutor", "pupil"]:
      guard
        let tutor = code(&keys, "tutor").flatMap({
          teacher($0, keys.node("tutor"), keys.path("tutor"))
        }),
        let pupil = code(&keys, "pupil").flatMap({
          find(
            $0, at: keys.node("pupil"), keys.path("pupil"), in: .pupils, among: contents.pupils,
            \.id)
        })
      else { return nil }
      return .tutoring(tutor: tutor.id, pupil: pupil.id)
    default:
      findings.report(keys.path, keys.own, ScenarioMessage.subject)
      return nil
    }
  }

  private func code(_ keys: inout YAMLSection, _ key: String) -> String? {
    keys.require(key, Notation<String>.code)
  }

  private func party(_ keys: inout YAMLSection, _ key: String) -> Party? {
    guard let text = code(&keys, key) else { return nil }
    if contents.schools.contains(where: { $0.id.text == text }) { return .school(.init(text)) }
    return teacher(text, keys.node(key), keys.path(key)).map { .teacher($0.id) }
  }
}
