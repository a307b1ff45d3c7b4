/// A pupil who is to have a tutor, by code: one on the support list, or one newly enrolled.
public struct Pupil: Sendable, Hashable {
  public typealias ID = Identifier<Pupil>

  /// Why the pupil is to have a tutor.
  public enum List: String, Sendable, CaseIterable {
    /// Enrolled in a support school, or on its list of support.
    case support
    /// Newly enrolled in the school.
    case new
  }

  public var id: ID
  public var school: School.ID
  /// 1…12.
  public var grade: Int
  public var list: List
  /// Competencies, of which a tutor should have some or one above it.
  public var needs: [Competency.ID]
  /// Languages of which the tutor should speak one; empty: any tutor will be understood.
  public var languages: [String]
  /// Brothers and sisters have one code; nil: none of them is on the lists.
  public var family: String?
  /// Who tutored the pupil last year; may have left since.
  public var previousTutor: Teacher.ID?
  /// Whether a tutor of another school may work with the pupil remotely.
  public var remote: Bool
  /// Work of the tutor in the period; nil: the rules' default.
  public var time: Minutes?

  public init(
    id: ID, school: School.ID, grade: Int, list: List, needs: [Competency.ID] = [],
    languages: [String] = [], family: String? = nil, previousTutor: Teacher.ID? = nil,
    remote: Bool = false, time: Minutes? = nil
  ) {
    self.id = id
    self.school = school
    self.grade = grade
    self.list = list
    self.needs = needs
    self.languages = languages
    self.family = family
    self.previousTutor = previousTutor
    self.remote = remote
    self.time = time
  }
}

/// A teacher who could be a tutor; their time is the one that they mentor in as well.
public struct Tutor: Sendable, Hashable {
  /// What the teacher says of being a tutor.
  public enum Wish: String, Sendable, CaseIterable {
    case wants, agrees, refuses
  }

  public var teacher: Teacher.ID
  /// How much of their mentoring time may go into tutoring; nil: all of it.
  public var time: Minutes?
  public var wish: Wish
  /// Grades that they work with; nil: all.
  public var grades: Set<Int>?
  /// Languages they speak besides that of teaching.
  public var languages: [String]
  /// Competencies that they bring to pupils; empty: those of the table of mentors.
  public var needs: [Competency.ID]
  /// Limit of pupils; nil: the rules' default.
  public var maxPupils: Int?

  public init(
    teacher: Teacher.ID, time: Minutes? = nil, wish: Wish = .agrees, grades: Set<Int>? = nil,
    languages: [String] = [], needs: [Competency.ID] = [], maxPupils: Int? = nil
  ) {
    self.teacher = teacher
    self.time = time
    self.wish = wish
    self.grades = grades
    self.languages = languages
    self.needs = needs
    self.maxPupils = maxPupils
  }
}
