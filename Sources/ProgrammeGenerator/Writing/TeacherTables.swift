import Mentoring

// Tables that speak of teachers, by code.
extension FolderText {
  var competencies: CSVText? {
    table(
      ["competency", "name", "block", "subject", "parent", "group_hours", "remote"],
      contents.competencies, required: true
    ) { competency in
      [
        competency.id.text, competency.name, competency.block.rawValue, competency.subject ?? "",
        competency.parent?.text ?? "", Cell.hours(competency.groupTime),
        Cell.yesNo(competency.remote),
      ]
    }
  }

  var teachers: CSVText? {
    table(
      [
        "teacher", "school", "position", "subjects", "experience", "category", "weekly_load",
        "mentoring_hours", "max_mentees", "max_groups", "max_mentors", "learning_hours", "mode",
        "travel_limit", "consent", "consent_date", "mentee_consent",
      ], contents.teachers, required: true
    ) { teacher in
      [
        teacher.id.text, teacher.school.text, teacher.position,
        teacher.subjects.joined(separator: ";"), Cell.number(teacher.experience), teacher.category,
        Cell.hours(teacher.weeklyLoad), Cell.hours(teacher.mentoringTime),
        Cell.number(teacher.maxMentees), Cell.number(teacher.maxGroups),
        Cell.number(teacher.maxMentors), Cell.hours(teacher.learningTime), teacher.mode.rawValue,
        Cell.number(teacher.travelLimit?.value), teacher.mentorConsent.rawValue,
        Cell.date(teacher.mentorConsentDate), teacher.menteeConsent.rawValue,
      ]
    }
  }

  var deficits: CSVText? {
    table(
      [
        "teacher", "competency", "level_found", "level_needed", "points", "hours", "source", "date",
      ], contents.deficits, required: true
    ) { deficit in
      [
        deficit.teacher.text, deficit.competency.text, Cell.number(deficit.levelFound),
        Cell.number(deficit.levelNeeded), Cell.number(deficit.points.value),
        Cell.hours(deficit.time), deficit.source.rawValue, Cell.date(deficit.date),
      ]
    }
  }

  var mentors: CSVText? {
    table(
      ["teacher", "competency", "level", "evidence"], contents.mentors, required: true
    ) { [$0.teacher.text, $0.competency.text, Cell.number($0.level), $0.evidence] }
  }

  var estimates: CSVText? {
    table(["mentor", "mentee", "competency", "hours", "quality"], contents.estimates) { estimate in
      [
        estimate.mentor.text, estimate.deficit.teacher.text, estimate.deficit.competency.text,
        Cell.hours(estimate.time), Cell.number(estimate.quality?.value),
      ]
    }
  }

  var wishes: CSVText? {
    table(["who", "whom", "wish"], contents.wishes) {
      [Cell.party($0.who), Cell.party($0.whom), $0.kind.rawValue]
    }
  }

  var decisions: CSVText? {
    table(
      ["decision", "kind", "giver", "receiver", "competency", "reason"], contents.decisions
    ) { decision in
      switch decision.subject {
      case .curatorPair(let recipient, let curator):
        [
          decision.kind.rawValue, "curator", curator.text, recipient.text, "", decision.reason,
        ]
      case .tandem(let mentor, let mentee, let competency):
        [
          decision.kind.rawValue, "tandem", mentor.text, mentee.text, competency?.text ?? "",
          decision.reason,
        ]
      case .tutoring(let tutor, let pupil):
        [decision.kind.rawValue, "tutor", tutor.text, pupil.text, "", decision.reason]
      }
    }
  }
}
