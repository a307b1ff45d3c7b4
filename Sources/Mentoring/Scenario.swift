/// A named set of changes on a programme, for one question of the kind "what if".
///
/// A scenario never stands alone: it is read on top of a programme, so that every change names
/// somebody who is there and the rules are whole.
public struct Scenario: Sendable, Hashable {
  public typealias ID = Identifier<Scenario>

  /// The name that stands for the programme without any change.
  public static let base = ID("base")

  public var id: ID
  public var name: LocalizedText
  /// The question that the scenario answers, a sentence.
  public var question: LocalizedText
  /// The scenarios that it extends, the farthest first.
  public var extended: [ID]
  /// Its own changes after those of the scenarios that it extends, in the order of application.
  public var changes: [Change]

  public init(
    id: ID, name: LocalizedText, question: LocalizedText, extended: [ID] = [],
    changes: [Change] = []
  ) {
    self.id = id
    self.name = name
    self.question = question
    self.extended = extended
    self.changes = changes
  }
}

extension Scenario {
  /// One change; whole entities stand as they are afterwards.
  public enum Change: Sendable, Hashable {
    /// The rules, goals and targets from now on; `keys` are the dotted keys that were written.
    case rules(Rules, keys: [String])
    case putSchool(School)
    case removeSchool(School.ID)
    case putCurator(Curator)
    case removeCurator(School.ID)
    case putTeacher(Teacher)
    case removeTeacher(Teacher.ID)
    /// Everybody's mentoring time becomes this share of it, rounded down to whole minutes.
    case scaleMentoringTime(Thousandths)
    case putCompetency(MentorCompetency)
    case removeCompetency(Teacher.ID, Competency.ID)
    case putDeficit(Deficit)
    case removeDeficit(Deficit.ID)
    case putTutor(Tutor)
    /// No tutor any more; the teacher stays.
    case removeTutor(Teacher.ID)
    case putPupil(Pupil)
    case removePupil(Pupil.ID)
    /// The way between two places in some seasons; without a leg it is closed. `to` nil: every way
    /// of `from`.
    case way(from: Place, to: Place?, leg: Leg?, seasons: Set<Season>)
    case decide(Decision)
    case withdraw(Decision.Subject)
    case wish(Wish)
  }
}
