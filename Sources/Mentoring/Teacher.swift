/// A member of staff of a school or partner organisation, by code; may be mentee, mentor, or both.
public struct Teacher: Sendable, Hashable {
  public typealias ID = Identifier<Teacher>

  /// How the person can work with others outside their own school.
  public enum Mode: String, Sendable, CaseIterable {
    case inPerson = "in_person"
    case remote, both
  }

  /// The state of a person's written consent.
  public enum Consent: String, Sendable, CaseIterable {
    case none, willing, signed, refused
  }

  public var id: ID
  public var school: School.ID
  public var position: String
  public var subjects: [String]
  /// Years of experience; nil where unknown.
  public var experience: Int?
  public var category: String
  /// Weekly teaching load; nil where unknown.
  public var weeklyLoad: Minutes?
  /// Time in the period the person can give as a mentor, travel included where the rules count it.
  public var mentoringTime: Minutes
  /// Limit of mentees in pair tandems; nil: the rules' default.
  public var maxMentees: Int?
  /// Limit of groups led; nil: the rules' default.
  public var maxGroups: Int?
  /// Limit of mentors the person learns from; nil: the rules' default.
  public var maxMentors: Int?
  /// Time in the period the person can learn; nil: the rules' default.
  public var learningTime: Minutes?
  public var mode: Mode
  /// One-way travel time the person accepts; nil: the rules' limit. The rules' limit holds as well.
  public var travelLimit: Minutes?
  /// Consent to be a mentor.
  public var mentorConsent: Consent
  public var mentorConsentDate: CalendarDate?
  /// Consent to be a mentee.
  public var menteeConsent: Consent

  public init(
    id: ID, school: School.ID, position: String = "", subjects: [String] = [],
    experience: Int? = nil, category: String = "", weeklyLoad: Minutes? = nil,
    mentoringTime: Minutes = .zero, maxMentees: Int? = nil, maxGroups: Int? = nil,
    maxMentors: Int? = nil, learningTime: Minutes? = nil, mode: Mode = .both,
    travelLimit: Minutes? = nil, mentorConsent: Consent = .none,
    mentorConsentDate: CalendarDate? = nil, menteeConsent: Consent = .willing
  ) {
    self.id = id
    self.school = school
    self.position = position
    self.subjects = subjects
    self.experience = experience
    self.category = category
    self.weeklyLoad = weeklyLoad
    self.mentoringTime = mentoringTime
    self.maxMentees = maxMentees
    self.maxGroups = maxGroups
    self.maxMentors = maxMentors
    self.learningTime = learningTime
    self.mode = mode
    self.travelLimit = travelLimit
    self.mentorConsent = mentorConsent
    self.mentorConsentDate = mentorConsentDate
    self.menteeConsent = menteeConsent
  }
}

/// One competency a mentor brings; a person has at most one level of a competency.
public struct MentorCompetency: Sendable, Hashable {
  public var teacher: Teacher.ID
  public var competency: Competency.ID
  /// 1…10.
  public var level: Int
  /// What shows it (an open lesson, a course led); empty: nothing on record.
  public var evidence: String

  public init(
    teacher: Teacher.ID, competency: Competency.ID, level: Int, evidence: String = ""
  ) {
    self.teacher = teacher
    self.competency = competency
    self.level = level
    self.evidence = evidence
  }
}
