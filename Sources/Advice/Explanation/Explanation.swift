import Mentoring
import Planning

/// What is asked about a plan.
public enum ExplanationSubject: Sendable, Hashable {
  case curatorPair(recipient: School.ID, curator: School.ID)
  case tandem(mentor: Teacher.ID, mentee: Teacher.ID, competency: Competency.ID?)
  case contract(School.ID, School.ID)
  case mentor(Teacher.ID)
  case deficit(Deficit.ID)
  case school(School.ID)
  case tutoring(tutor: Teacher.ID, pupil: Pupil.ID)
  case tutor(Teacher.ID)
  case pupil(Pupil.ID)
}

/// The answer: facts in the order in which people want to hear them, each computed or proven.
public struct Explanation: Sendable {
  public let subject: ExplanationSubject
  public let facts: [Fact]

  public enum Fact: Sendable {
    case inPlan(Bool)
    /// A choice of the plan with the parts of its score.
    case score(what: String, Score)
    /// A limit that the choice takes part in; full where nothing is left of it.
    case limit(Limit, of: String, used: Int, limit: Int)
    /// What bars it by itself.
    case rejected(Rejection)
    /// What it costs to do without, or to force it.
    case without(Price)
    case with(Price)
    /// What cannot hold together with it.
    case conflict([ConflictItem])
    case open(OpenDeficit.Reason)
    case openPupil(OpenPupil)
    case way(Way)
    case noWay
    case newMentor(NewMentor)
    case newTutor(NewTutor)
    /// What somebody gives to or gets from others.
    case relation(Direction, RelationKind, other: String, on: [String])
    case topic(TopicRow)
  }

  /// Minutes for hours, else counts.
  public enum Limit: String, Sendable, CaseIterable {
    case mentorHours = "mentor_hours"
    case mentees, groups, mentors
    case learningHours = "learning_hours"
    case contracts
    case curatorLoad = "curator_load"
    case tutorPupils = "tutor_pupils"
    case tutorHours = "tutor_hours"
  }

  public enum Direction: String, Sendable, CaseIterable { case gives, gets, own }
  public enum RelationKind: String, Sendable, CaseIterable {
    case curator, help, tandem, group, tutor
  }

  /// A way to bring something into the plan by changes of the inputs, verified by planning again.
  public struct Way: Sendable {
    /// Or tutor.
    public let mentor: Teacher.ID
    public let changes: [InputChange]
    public let price: Price

    public var effort: Int { changes.reduce(0) { $0 + $1.effort } }
  }

  /// What a new mentor in a school would bring.
  public struct NewMentor: Sendable {
    public let school: School.ID
    public let competency: Competency.ID
    public let level: Int
    public let hours: Minutes
    public let deficitsMore: Int
    public let pointsMore: Int
  }

  /// What a new tutor in a school would bring.
  public struct NewTutor: Sendable {
    public let school: School.ID
    public let languages: [String]
    public let needs: [Competency.ID]
    public let hours: Minutes
    public let pupilsMore: Int
  }

  /// The code of the reason that somebody has no row in the table of tutors.
  static let notTutor = "not_tutor"

  /// One topic of a school's analysis.
  public struct TopicRow: Sendable, Hashable {
    public let topic: Topic.ID
    public let strength: Int
    public let weakness: Int
    /// Schools that it helps, and that help it.
    public let helps: [School.ID]
    public let helpedBy: [School.ID]
  }
}
