import Mentoring

/// One thing that happened while the programme ran.
public struct Fact: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A school was analysed.
    case analysed
    /// A school has a programme of improvement.
    case programme
    /// People of `other` visited `school`.
    case visit
    /// A team of `other` visited `school`, all mentors of the partner together.
    case teamVisit = "team_visit"
    /// Mentor and mentee worked together.
    case meeting
    case contractSigned = "contract_signed"
    case contractDone = "contract_done"
    /// A teacher gave written consent.
    case consent
    /// A deficit was diagnosed again.
    case rediagnosed
    /// A teacher took a course.
    case course
    /// A tandem ended.
    case ended
    /// A tutor worked with a pupil.
    case tutoring
    /// A tutor's work with a pupil ended.
    case tutoringEnded = "tutoring_ended"
    /// A teacher visited lessons at another school.
    case lessonVisit = "lesson_visit"
    /// A figure that people report.
    case reported
  }

  /// Why a tandem, or a tutor's work with a pupil, ended.
  public enum Reason: String, Sendable, CaseIterable {
    /// The deficit, or the pupil's need, is gone.
    case reached
    case left, refused, other
  }

  public var date: CalendarDate
  public var kind: Kind
  public var school: School.ID?
  public var other: School.ID?
  /// The mentee of a tandem; the tutor of a pupil.
  public var teacher: Teacher.ID?
  public var mentor: Teacher.ID?
  public var pupil: Pupil.ID?
  public var competency: Competency.ID?
  public var time: Minutes?
  public var level: Int?
  /// Code of a reported figure.
  public var measure: String?
  /// Reported figure in thousandths.
  public var number: Int?
  /// Of how many, in thousandths; nil: the figure stands alone.
  public var of: Int?
  public var reason: Reason?
  public var source: RowReference

  public init(date: CalendarDate, kind: Kind, source: RowReference) {
    self.date = date
    self.kind = kind
    self.source = source
  }
}
