import Audit
import IntegerProgramming
import Matching
import Mentoring
import Planning

extension Explainer {
  func curatorPair(
    _ recipient: School.ID, _ curator: School.ID
  ) throws(SolverFailure) -> [Explanation.Fact] {
    let subject = Decision.Subject.curatorPair(recipient: recipient, curator: curator)
    let pair = plan.curatorPairs.first { $0.recipient == recipient && $0.curator == curator }
    var facts: [Explanation.Fact] = [.inPlan(pair != nil)]
    if let score = pair?.score { facts.append(.score(what: "\(curator) → \(recipient)", score)) }
    if let load = report.curators.first(where: { $0.curator == curator }) {
      facts.append(
        .limit(.curatorLoad, of: curator.text, used: load.load, limit: load.capacity))
    }
    facts += contractLimits([recipient, curator])
    if pair == nil, let rejection = candidates.rejection(of: subject) {
      return facts + [.rejected(rejection)]
    }
    if pair == nil {
      facts += try forcing([.include(subject)])
    } else {
      facts.append(.without(try price([.exclude(subject)])))
    }
    return facts
  }

  func contract(
    _ one: School.ID, _ other: School.ID
  ) throws(SolverFailure) -> [Explanation.Fact] {
    let (first, second) = (min(one, other), max(one, other))
    let found = plan.partnerships.first { $0.first == first && $0.second == second }
    var facts: [Explanation.Fact] = [.inPlan(found != nil)]
    for purpose in found?.purposes ?? [] {
      switch purpose {
      case .curating(let recipient):
        facts.append(.relation(.own, .curator, other: recipient.text, on: []))
      case .help(let giver, let topic):
        facts.append(.relation(.own, .help, other: giver.text, on: [topic.text]))
      case .tandem(let mentor, let mentee):
        facts.append(.relation(.own, .tandem, other: "\(mentor) → \(mentee)", on: []))
      }
    }
    facts += contractLimits([first, second])
    if found != nil { facts.append(.without(try price([.excludeContract(first, second)]))) }
    return facts
  }

  func school(_ id: School.ID) -> [Explanation.Fact] {
    var facts: [Explanation.Fact] = contractLimits([id])
    for pair in plan.curatorPairs {
      if pair.curator == id {
        facts.append(.relation(.gives, .curator, other: pair.recipient.text, on: []))
      } else if pair.recipient == id {
        facts.append(.relation(.gets, .curator, other: pair.curator.text, on: []))
      }
    }
    for tandem in plan.tandems {
      let home = programme.school(of: tandem.mentor).id
      for mentee in tandem.mentees {
        let away = programme.school(of: mentee).id
        guard home == id || away == id else { continue }
        let direction: Explanation.Direction = home == away ? .own : home == id ? .gives : .gets
        facts.append(
          .relation(
            direction, tandem.isGroup ? .group : .tandem, other: "\(tandem.mentor) → \(mentee)",
            on: tandem.items.filter { $0.deficit.teacher == mentee }.map(\.deficit.competency.text)
          ))
      }
    }
    for assignment in plan.tutoring {
      let home = programme.school(of: assignment.tutor).id
      let away = programme.pupil(assignment.pupil).school
      guard home == id || away == id else { continue }
      facts += tutorRelations(home == away ? .own : home == id ? .gives : .gets) {
        $0 == assignment
      }
    }
    return facts + topics(of: id).map { .topic($0) }
  }

  private func topics(of id: School.ID) -> [Explanation.TopicRow] {
    func weight(_ quadrant: SWOTItem.Quadrant, _ topic: Topic.ID) -> Int {
      programme.swot.first { $0.school == id && $0.quadrant == quadrant && $0.topic == topic }?
        .weight ?? 0
    }
    return programme.topics.compactMap { topic in
      let (strength, weakness) = (weight(.strength, topic.id), weight(.weakness, topic.id))
      guard strength + weakness > 0 else { return nil }
      return Explanation.TopicRow(
        topic: topic.id, strength: strength, weakness: weakness,
        helps: plan.help.filter { $0.giver == id && $0.topic == topic.id }.map(\.receiver),
        helpedBy: plan.help.filter { $0.receiver == id && $0.topic == topic.id }.map(\.giver))
    }
  }
}
