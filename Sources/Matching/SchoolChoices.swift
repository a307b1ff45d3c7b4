import Mentoring

/// Finds curators for recipients and helpers for weaknesses (Docs/Formulation.md, 2.3 and 2.4).
struct SchoolChoices {
  let surroundings: Surroundings
  var scoring: Scoring
  private(set) var curatorRejections: [Rejections.SchoolPair] = []

  private var programme: Programme { surroundings.programme }
  private var rules: Rules { surroundings.programme.rules }

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    scoring = Scoring(surroundings)
  }

  mutating func curatorChoices() -> [Candidates.CuratorChoice] {
    var choices: [Candidates.CuratorChoice] = []
    for recipient in programme.recipients.map({ programme.schoolIndex[$0.id]! }) {
      for curator in programme.curators {
        let school = programme.schoolIndex[curator.school]!
        switch judge(recipient: recipient, curator: curator, at: school) {
        case .rejected(let rule):
          curatorRejections.append(
            .init(giver: school, receiver: recipient, topic: nil, rule: rule))
        case .possible(let match):
          choices.append(
            .init(
              recipient: recipient, curator: school, mode: match.mode,
              quality: scoring.curatorScore(of: match).total.value))
        }
      }
    }
    return choices
  }

  private enum Judgement {
    case rejected(rule: String)
    case possible(SchoolMatch)
  }

  private mutating func judge(recipient: Int, curator: Curator, at school: Int) -> Judgement {
    if school == recipient { return .rejected(rule: "own_self") }
    if !curator.willing { return .rejected(rule: "not_willing") }
    if !rules.curators.recipientsMayCurate, programme.isRecipient(programme.schools[school]) {
      return .rejected(rule: "recipient")
    }
    if surroundings.isForbidden(recipient: recipient, curator: school) {
      return .rejected(rule: "ban")
    }
    return reach(
      from: school, to: recipient, topic: nil, limit: rules.curators.travelLimit,
      remote: rules.curators.remote)
  }

  mutating func helpChoices() -> [Candidates.HelpChoice] {
    guard rules.help.allowed else { return [] }
    var vicinity = SchoolVicinity(programme, limit: rules.help.travelLimit)
    var choices: [Candidates.HelpChoice] = []
    for giver in programme.schools.indices {
      // Those farther away are turned down, unless help may be remote.
      let receivers =
        rules.help.remote
        ? Array(programme.schools.indices) : vicinity.schools(near: giver)
      for (topic, receiver, judgement) in helps(from: giver, to: receivers) {
        guard case .possible(let match) = judgement else { continue }
        choices.append(
          .init(
            giver: giver, receiver: receiver, topic: topic, mode: match.mode,
            quality: scoring.helpScore(of: match).total.value))
      }
    }
    return choices
  }

  /// Every answer to a weakness that is turned down, with the rule: by giver, receiver, topic.
  mutating func helpRejections() -> [Rejections.SchoolPair] {
    guard rules.help.allowed else { return [] }
    var rejections: [Rejections.SchoolPair] = []
    for giver in programme.schools.indices {
      for (topic, receiver, judgement) in helps(from: giver, to: Array(programme.schools.indices)) {
        guard case .rejected(let rule) = judgement else { continue }
        rejections.append(.init(giver: giver, receiver: receiver, topic: topic, rule: rule))
      }
    }
    return rejections
  }

  /// Judges a school's strengths as answers to others' weaknesses.
  private mutating func helps(
    from giver: Int, to receivers: [Int]
  ) -> [(topic: Int, receiver: Int, judgement: Judgement)] {
    let topics = programme.topics.count
    let strengths = (0..<topics).filter { surroundings.strength[giver * topics + $0] > 0 }
    if strengths.isEmpty { return [] }
    var helps: [(topic: Int, receiver: Int, judgement: Judgement)] = []
    for receiver in receivers where receiver != giver {
      for topic in strengths where surroundings.weakness[receiver * topics + topic] > 0 {
        let judgement = reach(
          from: giver, to: receiver, topic: topic, limit: rules.help.travelLimit,
          remote: rules.help.remote)
        helps.append((topic, receiver, judgement))
      }
    }
    return helps
  }

  /// The conditions that curating and help share: no refusal, and a way to meet.
  private mutating func reach(
    from giver: Int, to receiver: Int, topic: Int?, limit: Minutes, remote: Bool
  ) -> Judgement {
    if surroundings.isRefused(surroundings.party(of: giver), surroundings.party(of: receiver)) {
      return .rejected(rule: "refusal")
    }
    let leg = scoring.legs.find(from: giver, to: receiver)
    func match(_ mode: MeetingMode, _ time: Minutes?) -> SchoolMatch {
      SchoolMatch(
        giver: giver, receiver: receiver, topic: topic, mode: mode, time: time,
        travelLimit: limit)
    }
    if let leg, leg.time <= limit { return .possible(match(.inPerson, leg.time)) }
    if remote { return .possible(match(.remote, nil)) }
    return .rejected(
      rule: leg == nil ? surroundings.noRoad(from: giver, to: receiver).rawValue : "travel_limit")
  }
}
