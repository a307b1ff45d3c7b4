import Mentoring

/// How good a choice is, computed anew: Docs/Formulation.md, section 3.
struct Worth {
  let parts: [Criterion: Int]
  /// The rules' weights of the criteria that the kind of choice has.
  let weights: [Criterion: Int]
  let remoteLoss: Int
  var estimate: Int?

  init(
    _ parts: [Criterion: Int], _ weights: [Criterion: Int], _ mode: MeetingMode, _ rules: Rules
  ) {
    self.parts = parts
    self.weights = weights.filter { parts[$0.key] != nil }
    remoteLoss = mode == .remote ? rules.remote.loss.value : 0
  }

  var total: Int {
    if let estimate { return estimate }
    let sum = weights.values.reduce(0, +)
    guard sum > 0 else { return 0 }
    let mean = roundedQuotient(weights.reduce(0) { $0 + $1.value * parts[$1.key]! }, sum)
    return roundedQuotient(mean * (1000 - remoteLoss), 1000)
  }

  /// The first respect in which a stated score differs; parts of weight 0 may be left out.
  func difference(from stated: Score) -> ScoreDifference? {
    if stated.estimate?.value != estimate {
      return ScoreDifference(.estimate, stated: stated.estimate?.value, due: estimate)
    }
    if estimate != nil {
      return stated.parts.isEmpty ? nil : ScoreDifference(.parts, stated: nil, due: nil)
    }
    var seen: Set<Criterion> = []
    for part in stated.parts {
      guard seen.insert(part.criterion).inserted, let value = parts[part.criterion] else {
        return ScoreDifference(.parts, stated: nil, due: nil)
      }
      if part.value.value != value {
        return ScoreDifference(.part(part.criterion), stated: part.value.value, due: value)
      }
      let weight = weights[part.criterion] ?? 0
      if part.weight != weight {
        return ScoreDifference(.weight(part.criterion), stated: part.weight, due: weight)
      }
    }
    for (criterion, weight) in weights where weight > 0 && !seen.contains(criterion) {
      return ScoreDifference(.part(criterion), stated: nil, due: parts[criterion])
    }
    return stated.remoteLoss.value == remoteLoss
      ? nil : ScoreDifference(.remoteLoss, stated: stated.remoteLoss.value, due: remoteLoss)
  }
}

/// Where a stated score and the computed one part.
struct ScoreDifference {
  enum Place {
    case estimate, parts, remoteLoss
    case part(Criterion)
    case weight(Criterion)
  }

  let place: Place
  let stated: Int?
  let due: Int?

  init(_ place: Place, stated: Int?, due: Int?) {
    self.place = place
    self.stated = stated
    self.due = due
  }
}

extension Facts {
  /// Nil where the mentor has no level in the competency or a way is missing.
  ///
  /// - Parameter place: where they meet; nil: remotely.
  func worth(ofMentor mentor: Int, for deficit: Int, at place: Int?) -> Worth? {
    let need = needs[deficit]
    let (giver, taker) = (people[mentor].school, people[need.teacher].school)
    guard let standing = standing(of: mentor, in: need.competency) else { return nil }
    var travelPart = 1000
    if let place {
      guard let one = leg(giver, place), let other = leg(taker, place) else { return nil }
      travelPart = nearness(max(one.time, other.time), limit: rules.mentors.travelLimit)
    }
    let isTogether = giver == taker
    let surplus = standing.level - need.level
    let parts: [Criterion: Int] = [
      .competence: min(1000, 600 + 200 * surplus) - (standing.hasEvidence ? 0 : 100),
      .swot: isTogether ? 500 : fit(giver, taker),
      .context: isTogether ? 1000 : likeness(giver, taker),
      .travel: travelPart,
      .preference: 500 * preferences(mentor, need.teacher),
      .inSchool: isTogether ? 1000 : 0,
    ]
    var worth = Worth(parts, rules.quality.tandem, place == nil ? .remote : .inPerson, rules)
    worth.estimate = estimates[Link(mentor, deficit)]?.quality?.value
    return worth
  }

  func worth(ofCurator curator: Int, for recipient: Int, _ mode: MeetingMode) -> Worth? {
    let limit = rules.curators.travelLimit
    guard let travelPart = travelPart(curator, recipient, mode, limit: limit) else { return nil }
    let parts: [Criterion: Int] = [
      .swot: fit(curator, recipient), .context: likeness(curator, recipient),
      .travel: travelPart,
      .preference: 500 * wishes.preferences(.init(school: curator), .init(school: recipient)),
    ]
    return Worth(parts, rules.quality.curator, mode, rules)
  }

  func worth(ofHelp giver: Int, for receiver: Int, on topic: Int, _ mode: MeetingMode) -> Worth? {
    let limit = rules.help.travelLimit
    guard let travelPart = travelPart(giver, receiver, mode, limit: limit) else { return nil }
    let parts: [Criterion: Int] = [
      .swot: topicFit(giver, receiver, topic), .context: likeness(giver, receiver),
      .travel: travelPart,
      .preference: 500 * wishes.preferences(.init(school: giver), .init(school: receiver)),
    ]
    return Worth(parts, rules.quality.help, mode, rules)
  }

  private func travelPart(_ from: Int, _ to: Int, _ mode: MeetingMode, limit: Minutes) -> Int? {
    if mode == .remote { return 1000 }
    return leg(from, to).map { nearness($0.time, limit: limit) }
  }

  private func nearness(_ time: Minutes, limit: Minutes) -> Int {
    limit.value == 0
      ? 1000 : 1000 - roundedQuotient(1000 * min(time.value, limit.value), limit.value)
  }

  /// In one school only wishes between the two persons count.
  private func preferences(_ mentor: Int, _ mentee: Int) -> Int {
    let (giver, taker) = (people[mentor].school, people[mentee].school)
    if giver == taker { return wishes.preferences(ofTeacher: mentor, mentee) }
    return wishes.preferences(
      .init(school: giver, teacher: mentor), .init(school: taker, teacher: mentee))
  }
}
