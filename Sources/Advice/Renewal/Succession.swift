import Matching
import Mentoring

/// What became of every relation of an earlier plan, and what is new, each with its reason.
public struct Succession: Sendable {
  public enum Fate: Sendable, Hashable {
    case kept(Stay)
    case new(Cause)
    case ended(Reason)
  }

  /// Why a relation goes on.
  public enum Stay: Sendable, Hashable {
    /// What they worked on is a deficit still, but for what is named, which is closed.
    case needed(closed: [Competency.ID])
    /// Nothing of what they worked on is a deficit any more; they go on with something else.
    case turned
    /// The school still needs a curator.
    case recipient
    /// The pupil still stands on a list.
    case pupil
  }

  /// Why a relation begins.
  public enum Cause: Sendable, Hashable {
    /// The working group has pinned it.
    case pinned
    /// It takes the place of these, who no longer work with the mentee or recipient.
    case replaces([String])
    /// The earlier plan left the mentee out, or the recipient without a curator.
    case leftOut
    /// Some of the deficits stood open in the earlier plan.
    case wasOpen
    /// The earlier plan knows nothing of the deficits, or the school was no recipient.
    case needIsNew
    /// It could have been before, and brings more now.
    case better
  }

  /// Whether the relation stands in both plans, and whether in the new one alone.
  public static func isKept(_ fate: Fate) -> Bool {
    if case .kept = fate { true } else { false }
  }

  public static func isNew(_ fate: Fate) -> Bool {
    if case .new = fate { true } else { false }
  }

  /// Why a relation ended.
  public enum Reason: Sendable, Hashable {
    /// The mentor, mentee, curator, recipient, tutor or pupil is no longer in the programme.
    case left(String)
    /// Nothing of what they worked on is a deficit any more.
    case closed
    /// The school needs no curator any more.
    case noRecipient
    /// A rule bars it now.
    case barred(Rejection)
    /// Somebody else does it now.
    case replaced(by: [String])
    /// It is still possible, but others bring more.
    case outweighed
  }

  public struct Entry: Sendable, Hashable {
    public let kind: VariantChanges.Move.Kind
    /// The mentor, the curator school or the tutor.
    public let giver: String
    /// The mentee, the recipient or the pupil.
    public let receiver: String
    /// What they worked on, or work on now.
    public let competencies: [String]
    public let fate: Fate

    public init(
      kind: VariantChanges.Move.Kind, giver: String, receiver: String, competencies: [String],
      fate: Fate
    ) {
      self.kind = kind
      self.giver = giver
      self.receiver = receiver
      self.competencies = competencies
      self.fate = fate
    }
  }

  /// Curator pairs, tandems, tutors; each by giver and receiver.
  public let entries: [Entry]

  public func count(_ isCounted: (Fate) -> Bool) -> Int { entries.count { isCounted($0.fate) } }

  /// - Parameter candidates: of the programme in which the new plan was made.
  public init(from earlier: Plan, to plan: Plan, _ candidates: Candidates) {
    let (before, now) = (Relations(earlier), Relations(plan))
    let programme = candidates.programme
    let (worked, working) = (Self.work(earlier), Self.work(plan))
    var entries: [Entry] = []
    for pair in before.curating.union(now.curating).sorted() {
      let fate: Fate =
        if now.curating.contains(pair) {
          before.curating.contains(pair)
            ? .kept(.recipient) : .new(Self.cause(pair, before, now, earlier, programme))
        } else {
          .ended(Self.reason(pair, now, candidates))
        }
      entries.append(
        Entry(
          kind: .curator, giver: pair.curator.text, receiver: pair.recipient.text,
          competencies: [], fate: fate))
    }
    for pair in before.mentoring.union(now.mentoring).sorted() {
      let skills = (now.mentoring.contains(pair) ? working[pair] : worked[pair]) ?? []
      let fate: Fate =
        if now.mentoring.contains(pair) {
          before.mentoring.contains(pair)
            ? .kept(Self.stay(pair, worked[pair] ?? [], programme))
            : .new(Self.cause(pair, skills, before, now, earlier, programme))
        } else {
          .ended(Self.reason(pair, skills, now, candidates, programme))
        }
      entries.append(
        Entry(
          kind: .mentor, giver: pair.mentor.text, receiver: pair.mentee.text,
          competencies: skills.map(\.text), fate: fate))
    }
    for pair in before.tutoring.union(now.tutoring).sorted() {
      let fate: Fate =
        if now.tutoring.contains(pair) {
          before.tutoring.contains(pair)
            ? .kept(.pupil) : .new(Self.cause(pair, before, now, programme))
        } else {
          .ended(Self.reason(pair, now, candidates))
        }
      entries.append(
        Entry(
          kind: .tutor, giver: pair.tutor.text, receiver: pair.pupil.text, competencies: [],
          fate: fate))
    }
    self.entries = entries
  }

  private static func reason(
    _ pair: Relations.Tutorship, _ now: Relations, _ candidates: Candidates
  ) -> Reason {
    let programme = candidates.programme
    guard programme.teacherIndex[pair.tutor] != nil else { return .left(pair.tutor.text) }
    if !programme.tutors.contains(where: { $0.teacher == pair.tutor }) {
      return .barred(.rule(Explanation.notTutor))
    }
    if programme.pupilIndex[pair.pupil] == nil { return .left(pair.pupil.text) }
    let subject = Decision.Subject.tutoring(tutor: pair.tutor, pupil: pair.pupil)
    if let rejection = candidates.rejection(of: subject) { return .barred(rejection) }
    let others = now.tutoring.filter { $0.pupil == pair.pupil }.map(\.tutor.text)
    return others.isEmpty ? .outweighed : .replaced(by: others.sorted())
  }

  private static func work(_ plan: Plan) -> [Relations.Mentorship: [Competency.ID]] {
    var work: [Relations.Mentorship: Set<Competency.ID>] = [:]
    for tandem in plan.tandems {
      for item in tandem.items {
        work[.init(mentor: tandem.mentor, mentee: item.deficit.teacher), default: []]
          .insert(item.deficit.competency)
      }
    }
    return work.mapValues { $0.sorted() }
  }

  private static func reason(
    _ pair: Relations.Curating, _ now: Relations, _ candidates: Candidates
  ) -> Reason {
    let programme = candidates.programme
    for school in [pair.curator, pair.recipient] where programme.schoolIndex[school] == nil {
      return .left(school.text)
    }
    guard programme.isRecipient(programme.school(pair.recipient)) else { return .noRecipient }
    guard programme.curators.contains(where: { $0.school == pair.curator }) else {
      return .left(pair.curator.text)
    }
    let subject = Decision.Subject.curatorPair(recipient: pair.recipient, curator: pair.curator)
    if let rejection = candidates.rejection(of: subject) { return .barred(rejection) }
    let others = now.curating.filter { $0.recipient == pair.recipient }.map(\.curator.text)
    return others.isEmpty ? .outweighed : .replaced(by: others.sorted())
  }

  private static func reason(
    _ pair: Relations.Mentorship, _ skills: [Competency.ID], _ now: Relations,
    _ candidates: Candidates, _ programme: Programme
  ) -> Reason {
    for person in [pair.mentor, pair.mentee] where programme.teacherIndex[person] == nil {
      return .left(person.text)
    }
    let left = skills.filter {
      programme.deficitIndex[.init(teacher: pair.mentee, competency: $0)] != nil
    }
    if left.isEmpty { return .closed }
    let rejections = left.map { competency in
      candidates.rejection(
        of: .tandem(mentor: pair.mentor, mentee: pair.mentee, competency: competency))
    }
    if rejections.allSatisfy({ $0 != nil }), let first = rejections[0] { return .barred(first) }
    let others = now.mentoring.filter { $0.mentee == pair.mentee }.map(\.mentor.text)
    return others.isEmpty ? .outweighed : .replaced(by: others.sorted())
  }
}
