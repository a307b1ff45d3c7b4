import Mentoring

extension Facts {
  /// A teacher as the rules of eligibility see one.
  struct Person {
    let school: Int
    let worksInPerson: Bool
    let worksRemotely: Bool
    let consentsToMentor: Bool
    let consentsToLearn: Bool
    let isOverloadedToMentor: Bool
    let isOverloadedToLearn: Bool
    let mentorTravelLimit: Minutes
    let menteeTravelLimit: Minutes
    let mentoringTime: Int
    let maxMentees: Int
    let maxGroups: Int
    let maxMentors: Int
    /// Nil: unlimited.
    let learningTime: Int?
  }

  /// A deficit as the matching of levels sees one.
  struct Need {
    let teacher: Int
    let competency: Int
    /// The level needed, margin included.
    let level: Int
    let points: Int
    let time: Minutes
  }

  /// One row of the table of mentors.
  struct Skill {
    let competency: Int
    let level: Int
    let hasEvidence: Bool
  }
}

extension Facts.Person {
  init(_ teacher: Teacher, _ programme: Programme) {
    let rules = programme.rules
    func isGiven(_ consent: Teacher.Consent) -> Bool {
      consent == .signed || (consent == .willing && rules.consent.willingIsEnough)
    }
    func isAbove(_ limit: Minutes?) -> Bool {
      guard let limit, let load = teacher.weeklyLoad else { return false }
      return load > limit
    }
    school = programme.schoolIndex[teacher.school]!
    worksInPerson = teacher.mode != .remote
    worksRemotely = teacher.mode != .inPerson
    consentsToMentor = isGiven(teacher.mentorConsent)
    consentsToLearn = isGiven(teacher.menteeConsent)
    isOverloadedToMentor = isAbove(rules.mentors.weeklyLoadLimit)
    isOverloadedToLearn = isAbove(rules.mentees.weeklyLoadLimit)
    mentorTravelLimit = programme.mentorTravelLimit(of: teacher)
    menteeTravelLimit = programme.menteeTravelLimit(of: teacher)
    mentoringTime = programme.mentoringTime(of: teacher).value
    maxMentees = programme.maxMentees(of: teacher)
    maxGroups = programme.maxGroups(of: teacher)
    maxMentors = programme.maxMentors(of: teacher)
    learningTime = programme.learningTime(of: teacher)?.value
  }
}

extension Facts.Need {
  init(_ deficit: Deficit, _ programme: Programme) {
    teacher = programme.teacherIndex[deficit.teacher]!
    competency = programme.competencyIndex[deficit.competency]!
    level = deficit.levelNeeded + programme.rules.mentors.levelMargin
    points = deficit.points.value
    time = deficit.time
  }
}
