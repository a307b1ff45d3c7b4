import Matching
import Mentoring

/// The candidates that a filter admits, each with its score in parts.
public struct CandidateList {
  private let candidates: Candidates
  private let filter: CandidateFilter
  private var scores: CandidateScores
  /// By kind; within a kind in the order of `Candidates`.
  public private(set) var rows: [CandidateRow] = []

  private var programme: Programme { candidates.programme }

  public init(_ candidates: Candidates, filter: CandidateFilter = CandidateFilter()) {
    self.candidates = candidates
    self.filter = filter
    scores = CandidateScores(candidates)
    addCurators()
    addHelp()
    addPairs()
    addGroups()
    addTutors()
  }

  public func rows(of kind: CandidateKind) -> [CandidateRow] {
    rows.filter { $0.sides.kind == kind }
  }

  private mutating func addCurators() {
    for choice in candidates.curatorChoices
    where filter.admits(giver: choice.curator, receiver: choice.recipient, of: candidates) {
      add(
        candidates.sides(.curator, from: choice.curator, to: choice.recipient, topic: nil),
        choice.mode, scores.score(of: choice))
    }
  }

  private mutating func addHelp() {
    for choice in candidates.helpChoices
    where filter.admits(giver: choice.giver, receiver: choice.receiver, of: candidates) {
      add(
        candidates.sides(.help, from: choice.giver, to: choice.receiver, topic: choice.topic),
        choice.mode, scores.score(of: choice))
    }
  }

  private mutating func addPairs() {
    for choice in candidates.serves
    where filter.admits(mentor: choice.mentor, deficit: choice.deficit, of: candidates) {
      let place = choice.mode == .remote ? nil : candidates.schoolOfDeficit(choice.deficit)
      add(
        candidates.sides(.pair, mentor: choice.mentor, deficit: choice.deficit), choice.mode,
        scores.score(
          mentor: choice.mentor, deficit: choice.deficit, mode: choice.mode, place: place),
        time: choice.time)
    }
  }

  private mutating func addGroups() {
    for group in candidates.groups {
      for join in group.joins
      where filter.admits(mentor: group.mentor, deficit: join.deficit, of: candidates) {
        add(
          candidates.sides(.group, mentor: group.mentor, deficit: join.deficit), group.mode,
          scores.score(
            mentor: group.mentor, deficit: join.deficit, mode: group.mode, place: group.place),
          time: group.time, group: programme.competencies[group.competency].id,
          place: group.place.map { programme.schools[$0].id })
      }
    }
  }

  private mutating func addTutors() {
    let choices = candidates.tutorChoices.filter {
      filter.admits(tutor: $0.tutor, pupil: $0.pupil, of: candidates)
    }
    for (choice, score) in zip(choices, candidates.scores(of: choices)) {
      add(
        candidates.sides(tutor: choice.tutor, pupil: choice.pupil), choice.mode, score,
        time: choice.time)
    }
  }

  private mutating func add(
    _ sides: CandidateSides, _ mode: MeetingMode, _ score: Score, time: Minutes? = nil,
    group: Competency.ID? = nil, place: School.ID? = nil
  ) {
    rows.append(
      CandidateRow(
        sides: sides, group: group, place: place, mode: mode, time: time, score: score))
  }
}

extension Candidates {
  /// The codes of two schools (positions).
  func sides(
    _ kind: CandidateKind, from giver: Int, to receiver: Int, topic: Int?
  ) -> CandidateSides {
    let (from, to) = (programme.schools[giver].id, programme.schools[receiver].id)
    return CandidateSides(
      kind: kind, giver: from.text, giverSchool: from, receiver: to.text, receiverSchool: to,
      subject: topic.map { programme.topics[$0].id.text })
  }

  /// The codes of a mentor and a deficit (positions).
  func sides(_ kind: CandidateKind, mentor: Int, deficit: Int) -> CandidateSides {
    let (giver, need) = (programme.teachers[mentor], programme.deficits[deficit])
    return CandidateSides(
      kind: kind, giver: giver.id.text, giverSchool: giver.school, receiver: need.teacher.text,
      receiverSchool: programme.school(of: need.teacher).id, subject: need.competency.text)
  }

  /// The codes of a tutor and a pupil (positions).
  func sides(tutor: Int, pupil: Int) -> CandidateSides {
    let (giver, child) = (programme.teachers[tutor], programme.pupils[pupil])
    return CandidateSides(
      kind: .tutor, giver: giver.id.text, giverSchool: giver.school, receiver: child.id.text,
      receiverSchool: child.school, subject: nil)
  }
}
