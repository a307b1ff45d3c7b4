import Mentoring

/// Two schools to be judged as giver and receiver, on all topics or on one (positions).
struct SchoolMatch {
  let giver: Int
  let receiver: Int
  let topic: Int?
  let mode: MeetingMode
  /// One-way travel time, nil where the work is remote.
  let time: Minutes?
  let travelLimit: Minutes
}

extension Scoring {
  /// Docs/Formulation.md, section 3: the parts of a curator pair's and of a help relation's score.
  mutating func value(_ criterion: Criterion, of match: SchoolMatch) -> Int {
    switch criterion {
    case .swot:
      if let topic = match.topic { return topicFit(match.giver, match.receiver, topic) }
      return fit(from: match.giver, to: match.receiver)
    case .context: return likeness(match.giver, match.receiver)
    case .travel: return match.time.map { Self.travelValue($0, limit: match.travelLimit) } ?? 1000
    case .preference:
      return 500
        * surroundings.preferredDirections(
          surroundings.party(of: match.giver), surroundings.party(of: match.receiver))
    case .competence, .inSchool, .needs, .languages, .wish: return 0
    }
  }
}
