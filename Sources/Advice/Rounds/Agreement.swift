import Mentoring

/// What people agree on in a plan, and what they decline.
public struct Agreement: Sendable {
  /// A part of a plan.
  public enum Part: Sendable, Hashable {
    /// All curator pairs; all tandems; all tutors.
    case curators, tandems, tutors
    /// Curator pairs, tandems and tutors of a school on either side.
    case school(School.ID)
    case mentor(Teacher.ID)
    case mentee(Teacher.ID)
    case curatorPair(recipient: School.ID, curator: School.ID)
    case tandem(mentor: Teacher.ID, mentee: Teacher.ID)
    case tutor(Teacher.ID, pupil: Pupil.ID)
  }

  /// Something declined, with the reason.
  public struct Decline: Sendable, Hashable {
    public let subject: Decision.Subject
    public let reason: String

    public init(subject: Decision.Subject, reason: String) {
      self.subject = subject
      self.reason = reason
    }
  }

  public let parts: [Part]
  public let reason: String
  public let declines: [Decline]

  public init(parts: [Part], reason: String, declines: [Decline]) {
    self.parts = parts
    self.reason = reason
    self.declines = declines
  }

  /// Pins for the parts, without what is declined, and bans for what is; none of them repeats a
  /// decision that the programme has already.
  public func decisions(from plan: Plan, of programme: Programme) -> [Decision] {
    var subjects: [Decision.Subject] = []
    for pair in plan.curatorPairs where contains(pair) {
      subjects.append(.curatorPair(recipient: pair.recipient, curator: pair.curator))
    }
    for tandem in plan.tandems {
      for item in tandem.items where contains(tandem.mentor, item.deficit.teacher, programme) {
        subjects.append(
          .tandem(
            mentor: tandem.mentor, mentee: item.deficit.teacher,
            competency: item.deficit.competency))
      }
    }
    for assignment in plan.tutoring where contains(assignment, programme) {
      subjects.append(.tutoring(tutor: assignment.tutor, pupil: assignment.pupil))
    }
    let known = Set(programme.decisions.map(\.subject))
    let pins = subjects.filter { subject in
      !known.contains(subject) && !declines.contains { $0.subject.covers(subject) }
    }
    var seen: Set<Decision.Subject> = []
    return
      (pins.map { Decision(kind: .pinned, subject: $0, reason: reason) }
      + declines.filter { !known.contains($0.subject) }.map {
        Decision(kind: .forbidden, subject: $0.subject, reason: $0.reason)
      }).filter { seen.insert($0.subject).inserted }
  }

  private func contains(_ pair: CuratorPair) -> Bool {
    parts.contains { part in
      switch part {
      case .curators: true
      case .school(let id): pair.recipient == id || pair.curator == id
      case .curatorPair(let recipient, let curator):
        pair.recipient == recipient && pair.curator == curator
      case .tandems, .mentor, .mentee, .tandem, .tutors, .tutor: false
      }
    }
  }

  private func contains(
    _ mentor: Teacher.ID, _ mentee: Teacher.ID, _ programme: Programme
  ) -> Bool {
    parts.contains { part in
      switch part {
      case .tandems: true
      case .school(let id):
        programme.school(of: mentor).id == id || programme.school(of: mentee).id == id
      case .mentor(let id): mentor == id
      case .mentee(let id): mentee == id
      case .tandem(let one, let other): mentor == one && mentee == other
      case .curators, .curatorPair, .tutors, .tutor: false
      }
    }
  }

  private func contains(_ assignment: TutorAssignment, _ programme: Programme) -> Bool {
    parts.contains { part in
      switch part {
      case .tutors: true
      case .school(let id):
        programme.school(of: assignment.tutor).id == id
          || programme.pupil(assignment.pupil).school == id
      case .tutor(let tutor, let pupil): assignment.tutor == tutor && assignment.pupil == pupil
      case .curators, .tandems, .mentor, .mentee, .curatorPair, .tandem: false
      }
    }
  }
}

extension Decision.Subject {
  /// Whether the other is the same, or the same two persons on one competency.
  fileprivate func covers(_ other: Decision.Subject) -> Bool {
    if self == other { return true }
    if case .tandem(let mentor, let mentee, nil) = self,
      case .tandem(mentor, mentee, _) = other
    {
      return true
    }
    return false
  }
}
