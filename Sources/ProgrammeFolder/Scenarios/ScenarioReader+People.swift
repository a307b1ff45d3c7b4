import Mentoring
import Yams

extension ScenarioReader {
  /// `teachers`: `remove`, `change`, `add`, and `mentoring_hours`, a share of everybody's hours.
  mutating func readTeachers(_ section: inout YAMLSection) {
    for (text, node) in codes(&section, "remove") {
      if let teacher = teacher(text, node, section.path("remove")) {
        make(.removeTeacher(teacher.id))
      }
    }
    var share: Thousandths?
    section.set(&share, "mentoring_hours", orNull: .share)
    if let share { make(.scaleMentoringTime(share)) }
    for entry in entries(&section, "change") {
      guard var teacher = teacher(entry.code, entry.node, entry.section.path) else { continue }
      var keys = entry.section
      teacher.read(&keys)
      keys.finish()
      checkSchool(teacher.school, keys)
      make(.putTeacher(teacher))
    }
    for entry in entries(&section, "add") {
      var keys = entry.section
      guard isNew(entry.code, among: contents.teachers.map(\.id.text), entry, in: .teachers),
        let school = keys.require("school", Notation<School.ID>.id())
      else { continue }
      var teacher = Teacher(id: .init(entry.code), school: school)
      teacher.read(&keys)
      keys.finish()
      checkSchool(teacher.school, keys)
      make(.putTeacher(teacher))
    }
  }

  /// `mentors`: `set`, rows of the bank of mentors, and `remove`.
  mutating func readMentors(_ section: inout YAMLSection) {
    for (teacher, competency, keys) in needs(&section, "remove") {
      keys.finish()
      make(.removeCompetency(teacher, competency))
    }
    for (teacher, competency, keys) in needs(&section, "set") {
      var keys = keys
      let old = contents.mentors.first { $0.teacher == teacher && $0.competency == competency }
      var row = old ?? MentorCompetency(teacher: teacher, competency: competency, level: 1)
      if old == nil {
        row.level = keys.require("level", .whole(1...10, such: 4)) ?? 1
      } else {
        keys.set(&row.level, "level", .whole(1...10, such: 4))
      }
      keys.set(&row.evidence, "evidence", .text)
      keys.finish()
      make(.putCompetency(row))
    }
  }

  /// `deficits`: `set` and `remove`.
  mutating func readDeficits(_ section: inout YAMLSection) {
    for (teacher, competency, keys) in needs(&section, "remove") {
      keys.finish()
      make(.removeDeficit(.init(teacher: teacher, competency: competency)))
    }
    for (teacher, competency, keys) in needs(&section, "set") {
      var keys = keys
      let id = Deficit.ID(teacher: teacher, competency: competency)
      guard var row = contents.deficits.first(where: { $0.id == id }) ?? Deficit(new: id, &keys)
      else { continue }
      keys.set(&row.levelFound, "level_found", .whole(0...10, such: 1))
      keys.set(&row.levelNeeded, "level_needed", .whole(1...10, such: 3))
      keys.set(&row.points.value, "points", .whole(1...100, such: 10))
      keys.set(&row.time, "hours", .workHours)
      keys.set(&row.source, "source", .word())
      keys.set(&row.date, "date", orNull: .date)
      keys.finish()
      make(.putDeficit(row))
    }
  }

  private func needs(
    _ section: inout YAMLSection, _ key: String
  ) -> [(Teacher.ID, Competency.ID, YAMLSection)] {
    items(&section, key).compactMap { item in
      var keys = item
      guard let teacher = keys.require("teacher", Notation<String>.code),
        let competency = keys.require("competency", Notation<String>.code),
        let found = self.teacher(teacher, keys.node("teacher"), keys.path("teacher")),
        let skill = find(
          competency, at: keys.node("competency"), keys.path("competency"), in: .competencies,
          among: contents.competencies, \.id)
      else { return nil }
      return (found.id, skill.id, keys)
    }
  }

  func teacher(_ text: String, _ node: Node?, _ path: String) -> Teacher? {
    find(text, at: node, path, in: .teachers, among: contents.teachers, \.id)
  }

  /// Reports a school that does not exist.
  func checkSchool(_ id: School.ID, _ keys: YAMLSection) {
    var keys = keys
    _ = find(
      id.text, at: keys.node("school") ?? keys.own, keys.path("school"), in: .schools,
      among: contents.schools, \.id)
  }

  /// Whether a code is free (reported where it is not).
  func isNew(
    _ code: String, among known: [String],
    _ entry: (code: String, node: Node, section: YAMLSection), in table: Table
  ) -> Bool {
    guard known.contains(code) else { return true }
    findings.report(entry.section.path, entry.node, ScenarioMessage.taken(code, in: table))
    return false
  }
}

extension Teacher {
  /// The columns of `teachers.csv` that are written.
  fileprivate mutating func read(_ keys: inout YAMLSection) {
    let people = Notation.whole(0...10_000, such: 3)
    keys.set(&school, "school", .id())
    keys.set(&position, "position", .text)
    keys.set(&weeklyLoad, "weekly_load", orNull: .weekHours)
    keys.set(&mentoringTime, "mentoring_hours", .periodHours)
    keys.set(&maxMentees, "max_mentees", orNull: people)
    keys.set(&maxGroups, "max_groups", orNull: people)
    keys.set(&maxMentors, "max_mentors", orNull: people)
    keys.set(&learningTime, "learning_hours", orNull: .periodHours)
    keys.set(&mode, "mode", .word())
    keys.set(&travelLimit, "travel_limit", orNull: .travelMinutes)
    keys.set(&mentorConsent, "consent", .word())
    keys.set(&menteeConsent, "mentee_consent", .word())
  }
}

extension Deficit {
  /// A new deficit, which must say everything; nil where it does not (reported).
  fileprivate init?(new id: Deficit.ID, _ keys: inout YAMLSection) {
    let found = keys.require("level_found", .whole(0...10, such: 1))
    let needed = keys.require("level_needed", .whole(1...10, such: 3))
    let points = keys.require("points", .whole(1...100, such: 10))
    let time = keys.require("hours", Notation<Minutes>.workHours)
    guard let found, let needed, let points, let time else { return nil }
    self.init(
      teacher: id.teacher, competency: id.competency, levelFound: found, levelNeeded: needed,
      points: Points(points), time: time)
  }
}
