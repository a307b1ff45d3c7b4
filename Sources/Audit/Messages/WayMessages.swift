import Mentoring

// Modes, times and scores that the choices state.
extension Violation {
  static func curatorMode(
    _ curator: School.ID, _ recipient: School.ID, stated: MeetingMode, due: MeetingMode
  ) -> Violation {
    let (says, must) = (Phrases.mode(stated), Phrases.mode(due))
    return Violation(
      .meetingMode, [curator.text, recipient.text],
      ru: "Куратор \(curator) работает со школой \(recipient) \(must.ru), в плане: \(says.ru).",
      en: "Curator \(curator) works with \(recipient) \(must.en); the plan says \(says.en).")
  }

  static func helpMode(
    _ giver: School.ID, _ receiver: School.ID, _ topic: Topic.ID, stated: MeetingMode,
    due: MeetingMode
  ) -> Violation {
    let (says, must) = (Phrases.mode(stated), Phrases.mode(due))
    return Violation(
      .meetingMode, [giver.text, receiver.text, topic.text],
      ru: "Школа \(giver) помогает школе \(receiver) по теме \(topic) \(must.ru), "
        + "в плане: \(says.ru).",
      en: "\(giver) helps \(receiver) on \(topic) \(must.en); the plan says \(says.en).")
  }

  static func itemMode(
    _ mentor: Teacher.ID, _ deficit: Deficit.ID, stated: MeetingMode, due: MeetingMode
  ) -> Violation {
    let (says, must) = (Phrases.mode(stated), Phrases.mode(due))
    return Violation(
      .meetingMode, [mentor.text, deficit.teacher.text, deficit.competency.text],
      ru: "Группа наставника \(mentor) работает \(must.ru), у дефицита \(deficit.competency) "
        + "педагога \(deficit.teacher) в плане: \(says.ru).",
      en: "The group of mentor \(mentor) works \(must.en); for deficit \(deficit.competency) "
        + "of \(deficit.teacher) the plan says \(says.en).")
  }

  static func itemTime(
    _ mentor: Teacher.ID, _ deficit: Deficit.ID, stated: Minutes, due: Minutes
  ) -> Violation {
    let (says, must) = (Phrases.duration(stated), Phrases.duration(due))
    return Violation(
      .itemTime, [mentor.text, deficit.teacher.text, deficit.competency.text],
      value: stated.value, limit: due.value,
      ru: "Наставник \(mentor), наставляемый \(deficit.teacher), компетенция "
        + "\(deficit.competency): нужно \(must.ru), в плане \(says.ru).",
      en: "Mentor \(mentor), mentee \(deficit.teacher), competency \(deficit.competency): "
        + "it takes \(must.en); the plan says \(says.en).")
  }

  static func groupTime(
    _ mentor: Teacher.ID, _ competency: Competency.ID, stated: Minutes, due: Minutes
  ) -> Violation {
    let (says, must) = (Phrases.duration(stated), Phrases.duration(due))
    return Violation(
      .groupTime, [mentor.text, competency.text], value: stated.value, limit: due.value,
      ru: "Группа по компетенции \(competency) длится \(must.ru), у наставника \(mentor) "
        + "в плане \(says.ru).",
      en: "A group on \(competency) takes \(must.en); for mentor \(mentor) the plan says "
        + "\(says.en).")
  }

  /// - Parameter list: the subjects, for the message.
  static func score(
    _ difference: ScoreDifference, of subjects: [String], _ list: Wording
  ) -> Violation {
    let what = difference.place.phrase
    let (says, must) = (Phrases.number(difference.stated), Phrases.number(difference.due))
    if case .parts = difference.place {
      return Violation(
        .score, subjects, ru: "Оценка (\(list)): \(what.ru).", en: "Score (\(list)): \(what.en).")
    }
    return Violation(
      .score, subjects, value: difference.stated, limit: difference.due,
      ru: "Оценка (\(list)): \(what.ru) должна быть \(must.ru), в плане \(says.ru).",
      en: "Score (\(list)): \(what.en) should be \(must.en); the plan says \(says.en).")
  }
}

extension ScoreDifference.Place {
  fileprivate var phrase: LocalizedText {
    switch self {
    case .estimate: .init(ru: "экспертная оценка", en: "the expert's estimate")
    case .parts:
      .init(ru: "не те составляющие", en: "these are not its parts")
    case .remoteLoss: .init(ru: "потеря за дистанционность", en: "the loss for remote work")
    case .part(let criterion):
      .init(
        ru: "составляющая «\(criterion.words.ru)»", en: "the part “\(criterion.words.en)”")
    case .weight(let criterion):
      .init(
        ru: "вес составляющей «\(criterion.words.ru)»",
        en: "the weight of “\(criterion.words.en)”")
    }
  }
}
