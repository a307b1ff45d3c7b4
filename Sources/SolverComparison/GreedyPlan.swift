import Matching
import Mentoring

/// A plan as somebody with a spreadsheet would make it: pins first, then the heaviest deficits, each
/// with the best mentor who still has room; then curators and help in the same way.
///
/// Pairs only, nothing is ever taken back. A peer for the search to be measured against.
public struct GreedyPlan {
  private let candidates: Candidates
  private var room: GreedyRoom
  private var scores: CandidateScores
  private var items: [GreedyRoom.Pair: [Tandem.Item]] = [:]
  private var curatorPairs: [CuratorPair] = []
  private var help: [HelpRelation] = []

  private var programme: Programme { candidates.programme }

  public init(_ candidates: Candidates) {
    self.candidates = candidates
    room = GreedyRoom(candidates)
    scores = CandidateScores(candidates)
  }

  public mutating func plan() -> Plan {
    chooseCurators()
    chooseMentors()
    chooseHelp()
    let tandems = items.sorted { $0.key < $1.key }.map { pair, items in
      Tandem(
        mentor: programme.teachers[pair.from].id, form: .pair,
        items: items.sorted { $0.deficit < $1.deficit })
    }
    return Plan(
      status: .unsolved, curatorPairs: curatorPairs, help: help, tandems: tandems, stated: [])
  }

  private func isPinned(_ subject: (Decision.Subject) -> Bool) -> Bool {
    programme.decisions.contains { $0.kind == .pinned && subject($0.subject) }
  }

  private mutating func chooseCurators() {
    let order = candidates.curatorChoices.sorted { left, right in
      (isPinned(left) ? 0 : 1, -left.quality) < (isPinned(right) ? 0 : 1, -right.quality)
    }
    for choice in order where room.take(choice) {
      curatorPairs.append(
        CuratorPair(
          recipient: programme.schools[choice.recipient].id,
          curator: programme.schools[choice.curator].id, mode: choice.mode,
          score: scores.score(of: choice)))
    }
  }

  private func isPinned(_ choice: Candidates.CuratorChoice) -> Bool {
    let pair = Decision.Subject.curatorPair(
      recipient: programme.schools[choice.recipient].id,
      curator: programme.schools[choice.curator].id)
    return isPinned { $0 == pair }
  }

  private mutating func chooseMentors() {
    let byDeficit = Dictionary(grouping: candidates.serves, by: \.deficit)
    for serve in candidates.serves where isPinned(serve) { _ = take(serve) }
    let heaviest = programme.deficits.indices.sorted {
      (-programme.deficits[$0].points.value, $0) < (-programme.deficits[$1].points.value, $1)
    }
    for deficit in heaviest where !room.isServed(deficit) {
      let best = (byDeficit[deficit] ?? []).sorted {
        (-$0.quality, $0.mentor) < (-$1.quality, $1.mentor)
      }
      _ = best.first { take($0) }
    }
  }

  private func isPinned(_ serve: Candidates.Serve) -> Bool {
    let need = programme.deficits[serve.deficit]
    return isPinned { subject in
      guard case .tandem(let mentor, let mentee, let competency) = subject else { return false }
      return mentor == programme.teachers[serve.mentor].id && mentee == need.teacher
        && (competency ?? need.competency) == need.competency
    }
  }

  private mutating func take(_ serve: Candidates.Serve) -> Bool {
    guard room.take(serve) else { return false }
    let place = serve.mode == .remote ? nil : candidates.schoolOfDeficit(serve.deficit)
    let pair = GreedyRoom.Pair(
      from: serve.mentor, to: candidates.teacherOfDeficit[serve.deficit])
    items[pair, default: []].append(
      Tandem.Item(
        deficit: programme.deficits[serve.deficit].id, mode: serve.mode, time: serve.time,
        score: scores.score(
          mentor: serve.mentor, deficit: serve.deficit, mode: serve.mode, place: place)))
    return true
  }

  private mutating func chooseHelp() {
    for choice in candidates.helpChoices.sorted(by: { $0.quality > $1.quality })
    where room.take(choice) {
      help.append(
        HelpRelation(
          giver: programme.schools[choice.giver].id,
          receiver: programme.schools[choice.receiver].id,
          topic: programme.topics[choice.topic].id, mode: choice.mode,
          score: scores.score(of: choice)))
    }
  }
}
