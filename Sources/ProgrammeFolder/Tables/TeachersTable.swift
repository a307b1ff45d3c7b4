import Mentoring

enum TeacherColumn: String, TableColumn {
  case teacher, school, position, subjects, experience, category
  case weeklyLoad = "weekly_load"
  case mentoringHours = "mentoring_hours"
  case maxMentees = "max_mentees"
  case maxGroups = "max_groups"
  case maxMentors = "max_mentors"
  case learningHours = "learning_hours"
  case mode
  case travelLimit = "travel_limit"
  case consent
  case consentDate = "consent_date"
  case menteeConsent = "mentee_consent"

  static let table = Table.teachers
  static let required: Set<Self> = [.teacher, .school]
  static let key: Set<Self> = [.teacher]
}

extension Teacher {
  init(row: inout TableRow<TeacherColumn>) {
    let people = Notation.whole(0...10_000, such: 3)
    self.init(
      id: row.read(.teacher, .id()) ?? "",
      school: row.read(.school, .id()) ?? "",
      position: row.read(.position, .text) ?? "",
      subjects: row.read(.subjects, .list) ?? [],
      experience: row.read(.experience, .whole(0...90, such: 12)),
      category: row.read(.category, .text) ?? "",
      weeklyLoad: row.read(.weeklyLoad, .weekHours),
      mentoringTime: row.read(.mentoringHours, .periodHours) ?? .zero,
      maxMentees: row.read(.maxMentees, people),
      maxGroups: row.read(.maxGroups, people),
      maxMentors: row.read(.maxMentors, people),
      learningTime: row.read(.learningHours, .periodHours),
      mode: row.read(.mode, .word()) ?? .both,
      travelLimit: row.read(.travelLimit, .travelMinutes),
      mentorConsent: row.read(.consent, .word()) ?? .none,
      mentorConsentDate: row.read(.consentDate, .date),
      menteeConsent: row.read(.menteeConsent, .word()) ?? .willing)
  }
}
