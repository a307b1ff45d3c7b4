import Mentoring

/// Curator pairs and help, each by itself: who may, in which mode, how good.
extension Audit {
  mutating func checkCuratorPairs() {
    for pair in choices.curating {
      let (recipient, curator) = (school(pair.recipient), school(pair.curator))
      switch facts.curating(pair.recipient, by: pair.curator) {
      case .rejected(let obstacle):
        findings.add(.curatorPair(obstacle, curator, recipient, programme))
      case .admitted(let mode):
        if pair.mode != mode {
          findings.add(.curatorMode(curator, recipient, stated: pair.mode, due: mode))
          continue
        }
        guard let stated = pair.score,
          let worth = facts.worth(ofCurator: pair.curator, for: pair.recipient, mode),
          let difference = worth.difference(from: stated)
        else { continue }
        findings.add(
          .score(difference, of: [curator.text, recipient.text], "\(curator), \(recipient)"))
      }
    }
  }

  mutating func checkHelp() {
    for relation in choices.help {
      let (giver, receiver) = (school(relation.giver), school(relation.receiver))
      let topic = topic(relation.topic)
      switch facts.help(from: relation.giver, to: relation.receiver, on: relation.topic) {
      case .rejected(let obstacle):
        findings.add(.help(obstacle, giver, receiver, topic, programme))
      case .admitted(let mode):
        if relation.mode != mode {
          findings.add(.helpMode(giver, receiver, topic, stated: relation.mode, due: mode))
          continue
        }
        guard let stated = relation.score,
          let worth = facts.worth(
            ofHelp: relation.giver, for: relation.receiver, on: relation.topic, mode),
          let difference = worth.difference(from: stated)
        else { continue }
        findings.add(
          .score(
            difference, of: [giver.text, receiver.text, topic.text],
            "\(giver), \(receiver), \(topic)"))
      }
    }
  }
}
