import Mentoring

// Tutors and pupils.
extension Violation {
  static func unknown(pupil: Pupil.ID) -> Violation {
    Violation(
      .unknownPupil, [pupil.text], ru: "Ученика \(pupil) в программе нет.",
      en: "The programme has no pupil \(pupil).")
  }

  static func notTutor(_ tutor: Teacher.ID, _ pupil: Pupil.ID) -> Violation {
    Violation(
      .notTutor, [tutor.text, pupil.text],
      ru: "Педагога \(tutor), тьютора ученика \(pupil), нет в таблице тьюторов.",
      en: "Teacher \(tutor), tutor of pupil \(pupil), is not in the table of tutors.")
  }

  static func tutor(_ rule: TutorRule, _ tutor: Teacher.ID, _ pupil: Pupil.ID) -> Violation {
    let words = rule.words
    return Violation(
      rule.violation, [tutor.text, pupil.text],
      ru: "Тьютор \(tutor), ученик \(pupil): \(words.ru).",
      en: "Tutor \(tutor), pupil \(pupil): \(words.en).")
  }

  static func tutorMode(
    _ tutor: Teacher.ID, _ pupil: Pupil.ID, stated: MeetingMode, due: MeetingMode
  ) -> Violation {
    let (says, right) = (Phrases.mode(stated), Phrases.mode(due))
    return Violation(
      .meetingMode, [tutor.text, pupil.text],
      ru: "Тьютор \(tutor), ученик \(pupil): работа \(right.ru), в плане \(says.ru).",
      en: "Tutor \(tutor), pupil \(pupil): the work is \(right.en); the plan says \(says.en).")
  }

  static func tutorTime(
    _ tutor: Teacher.ID, _ pupil: Pupil.ID, stated: Minutes, due: Minutes
  ) -> Violation {
    let (says, right) = (Phrases.duration(stated), Phrases.duration(due))
    return Violation(
      .itemTime, [tutor.text, pupil.text], value: stated.value, limit: due.value,
      ru: "Тьютор \(tutor), ученик \(pupil): нужно \(right.ru), в плане \(says.ru).",
      en: "Tutor \(tutor), pupil \(pupil): the work takes \(right.en); the plan says \(says.en).")
  }

  static func pupilTutors(_ pupil: Pupil.ID) -> Violation {
    Violation(
      .pupilTutors, [pupil.text], ru: "У ученика \(pupil) тьюторов больше одного.",
      en: "Pupil \(pupil) has more than one tutor.")
  }

  static func tutorPupils(_ tutor: Teacher.ID, _ value: Int, limit: Int) -> Violation {
    Violation(
      .tutorPupils, [tutor.text], value: value, limit: limit,
      ru: "У тьютора \(tutor) учеников: \(value), допустимо \(limit).",
      en: "Tutor \(tutor) has \(value) pupils; \(limit) is the limit.")
  }

  static func tutorHours(_ tutor: Teacher.ID, _ value: Int, limit: Int) -> Violation {
    let (all, most) = (Phrases.duration(value), Phrases.duration(limit))
    return Violation(
      .tutorHours, [tutor.text], value: value, limit: limit,
      ru: "Тьютору \(tutor) нужно на учеников \(all.ru), а есть \(most.ru).",
      en: "Tutor \(tutor) needs \(all.en) for pupils and has \(most.en).")
  }

  static func siblings(_ family: String, _ tutors: [Teacher.ID]) -> Violation {
    let codes = tutors.map(\.text).joined(separator: ", ")
    return Violation(
      .siblings, [family] + tutors.map(\.text), value: tutors.count, limit: 1,
      ru: "У братьев и сестёр семьи \(family) разные тьюторы: \(codes).",
      en: "Siblings of family \(family) have different tutors: \(codes).")
  }

  static func pinnedTutor(_ tutor: Teacher.ID, _ pupil: Pupil.ID) -> Violation {
    Violation(
      .pin, [tutor.text, pupil.text],
      ru: "Решение закрепило за учеником \(pupil) тьютора \(tutor), в плане этого нет.",
      en: "A decision pins tutor \(tutor) to pupil \(pupil); the plan does not have it.")
  }

  static func openPupilMissing(_ pupil: Pupil.ID) -> Violation {
    Violation(
      .openMissing, [pupil.text],
      ru: "У ученика \(pupil) нет тьютора, а в плане об этом не сказано.",
      en: "Pupil \(pupil) has no tutor, and the plan does not say so.")
  }

  static func openPupilTutored(_ pupil: Pupil.ID) -> Violation {
    Violation(
      .openServed, [pupil.text],
      ru: "Ученик \(pupil) назван среди тех, у кого нет тьютора, а тьютор есть.",
      en: "Pupil \(pupil) is listed as having no tutor, yet has one.")
  }

  static func openPupilTwice(_ pupil: Pupil.ID) -> Violation {
    Violation(
      .openTwice, [pupil.text], ru: "Ученик \(pupil) дважды назван среди тех, у кого нет тьютора.",
      en: "Pupil \(pupil) is listed twice as having no tutor.")
  }

  static func openPupilReason(_ stated: OpenPupil, due: OpenPupil) -> Violation {
    let (says, right) = (stated.words, due.words)
    return Violation(
      .openReason, [stated.pupil.text],
      ru: "Почему у ученика \(stated.pupil) нет тьютора: \(right.ru); в плане: \(says.ru).",
      en: "Why pupil \(stated.pupil) has no tutor: \(right.en); the plan says: \(says.en).")
  }
}

extension TutorRule {
  var violation: Violation.Rule {
    switch self {
    case .otherSchool: .tutorSchool
    case .ban: .ban
    case .wish: .tutorWish
    case .grade: .tutorGrade
    case .language: .tutorLanguage
    case .need: .tutorNeed
    case .hours: .tutorHours
    }
  }
}
