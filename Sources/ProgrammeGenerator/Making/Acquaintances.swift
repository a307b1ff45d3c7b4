import Mentoring

/// A mentor and a deficit that the mentor is qualified for.
struct Acquaintance {
  let mentor: Teacher
  let mentee: Teacher
  let deficit: Deficit
}

/// Finds who could help whom, as far as level and consent go, to make up wishes and decisions.
struct Acquaintances {
  let contents: ProgrammeContents

  /// In the order of deficits, then of mentors.
  var all: [Acquaintance] {
    let teachers = Dictionary(uniqueKeysWithValues: contents.teachers.map { ($0.id, $0) })
    let bank = Dictionary(grouping: contents.mentors, by: \.competency)
    let rules = contents.rules
    return contents.deficits.flatMap { deficit -> [Acquaintance] in
      guard let mentee = teachers[deficit.teacher], rules.consent.suffices(mentee.menteeConsent)
      else { return [] }
      return (bank[deficit.competency] ?? []).compactMap { row -> Acquaintance? in
        guard let mentor = teachers[row.teacher], mentor.id != mentee.id,
          row.level >= deficit.levelNeeded + rules.mentors.levelMargin,
          rules.consent.suffices(mentor.mentorConsent),
          isBelow(mentor.weeklyLoad, rules.mentors.weeklyLoadLimit),
          isBelow(mentor.weeklyLoad, rules.mentors.reducedAbove),
          isBelow(mentee.weeklyLoad, rules.mentees.weeklyLoadLimit),
          mentor.mentoringTime >= deficit.time
        else { return nil }
        return Acquaintance(mentor: mentor, mentee: mentee, deficit: deficit)
      }
    }
  }

  private func isBelow(_ load: Minutes?, _ limit: Minutes?) -> Bool {
    guard let load, let limit else { return true }
    return load <= limit
  }
}
