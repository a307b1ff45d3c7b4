import Mentoring

extension Scoring {
  /// How well the giver's strengths meet the receiver's weaknesses, 0…1000; 500 where the receiver
  /// has no weakness.
  mutating func fit(from giver: Int, to receiver: Int) -> Int {
    let key = giver * surroundings.programme.schools.count + receiver
    if let known = fits[key] { return known }
    let topics = surroundings.programme.topics.count
    var sum = 0
    var weights = 0
    for topic in 0..<topics {
      let weight = surroundings.weakness[receiver * topics + topic]
      guard weight > 0 else { continue }
      weights += weight
      sum += weight * topicFit(giver, receiver, topic)
    }
    let fit = weights > 0 ? roundedQuotient(sum, weights) : 500
    fits[key] = fit
    return fit
  }

  /// How well a strength answers a weakness on one topic, raised by opportunities and lowered by
  /// threats on either side, 0…1000.
  func topicFit(_ giver: Int, _ receiver: Int, _ topic: Int) -> Int {
    let topics = surroundings.programme.topics.count
    let (here, there) = (giver * topics + topic, receiver * topics + topic)
    let strength = surroundings.strength[here]
    let weakness = surroundings.weakness[there]
    guard strength > 0, weakness > 0 else { return 0 }
    let raise =
      rules.quality.opportunityRaise.value
      * (surroundings.opportunity[here] + surroundings.opportunity[there])
    let fall =
      rules.quality.threatFall.value * (surroundings.threat[here] + surroundings.threat[there])
    let base = roundedQuotient(1000 * min(strength, weakness), weakness)
    return min(1000, max(0, base + raise - fall))
  }
}
