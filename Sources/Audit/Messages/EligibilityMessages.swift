import Mentoring

// Who may not work with whom, or not in this way.
extension Violation {
  /// A mentor and a deficit, in a pair or in a group.
  static func tandem(
    _ obstacle: Obstacle, _ mentor: Teacher.ID, _ deficit: Deficit.ID, _ programme: Programme
  ) -> Violation {
    let why = obstacle.phrase(programme)
    let (mentee, competency) = (deficit.teacher, deficit.competency)
    return Violation(
      obstacle.rule, [mentor.text, mentee.text, competency.text], figures: obstacle,
      ru: "Наставник \(mentor), наставляемый \(mentee), компетенция \(competency): \(why.ru).",
      en: "Mentor \(mentor), mentee \(mentee), competency \(competency): \(why.en).")
  }

  static func group(
    _ obstacle: Obstacle, _ mentor: Teacher.ID, _ competency: Competency.ID, _ place: School.ID?,
    _ programme: Programme
  ) -> Violation {
    let (why, site) = (obstacle.phrase(programme), Phrases.place(place))
    return Violation(
      obstacle.rule, [mentor.text, competency.text] + (place.map { [$0.text] } ?? []),
      figures: obstacle,
      ru: "Группа наставника \(mentor) по компетенции \(competency) \(site.ru): \(why.ru).",
      en: "The group of mentor \(mentor) on \(competency) \(site.en): \(why.en).")
  }

  static func curatorPair(
    _ obstacle: Obstacle, _ curator: School.ID, _ recipient: School.ID, _ programme: Programme
  ) -> Violation {
    let why = obstacle.phrase(programme)
    return Violation(
      obstacle.rule, [curator.text, recipient.text], figures: obstacle,
      ru: "Куратор \(curator), школа-получатель \(recipient): \(why.ru).",
      en: "Curator \(curator), recipient \(recipient): \(why.en).")
  }

  static func help(
    _ obstacle: Obstacle, _ giver: School.ID, _ receiver: School.ID, _ topic: Topic.ID,
    _ programme: Programme
  ) -> Violation {
    let why = obstacle.phrase(programme)
    return Violation(
      obstacle.rule, [giver.text, receiver.text, topic.text], figures: obstacle,
      ru: "Помощь школы \(giver) школе \(receiver) по теме \(topic): \(why.ru).",
      en: "Help from \(giver) to \(receiver) on \(topic): \(why.en).")
  }

  private init(
    _ rule: Rule, _ subjects: [String], figures obstacle: Obstacle, ru: Wording, en: Wording
  ) {
    let (value, limit) = obstacle.figures
    self.init(rule, subjects, value: value, limit: limit, ru: ru, en: en)
  }
}
