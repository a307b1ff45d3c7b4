import Mentoring
import Yams

extension ScenarioReader {
  /// `pupils`: `remove`, `change`, `add`.
  mutating func readPupils(_ section: inout YAMLSection) {
    for (text, node) in codes(&section, "remove") {
      if let pupil = pupil(text, node, section.path("remove")) { make(.removePupil(pupil.id)) }
    }
    for entry in entries(&section, "change") {
      guard let pupil = pupil(entry.code, entry.node, entry.section.path) else { continue }
      put(pupil, entry.section)
    }
    for entry in entries(&section, "add") {
      var keys = entry.section
      guard isNew(entry.code, among: contents.pupils.map(\.id.text), entry, in: .pupils) else {
        continue
      }
      let school = keys.require("school", Notation<School.ID>.id())
      let grade = keys.require("grade", Notation.whole(1...12, such: 5))
      let list = keys.require("list", Notation<Pupil.List>.word())
      guard let school, let grade, let list else { continue }
      put(Pupil(id: .init(entry.code), school: school, grade: grade, list: list), keys)
    }
  }

  /// `tutors`, by the code of the teacher: `remove`, `change`, `add`.
  mutating func readTutors(_ section: inout YAMLSection) {
    for (text, node) in codes(&section, "remove") {
      if let tutor = tutor(text, node, section.path("remove")) {
        make(.removeTutor(tutor.teacher))
      }
    }
    for entry in entries(&section, "change") {
      guard let tutor = tutor(entry.code, entry.node, entry.section.path) else { continue }
      put(tutor, entry.section)
    }
    for entry in entries(&section, "add") {
      guard let teacher = teacher(entry.code, entry.node, entry.section.path),
        isNew(entry.code, among: contents.tutors.map(\.teacher.text), entry, in: .tutors)
      else { continue }
      put(Tutor(teacher: teacher.id), entry.section)
    }
  }

  private mutating func put(_ pupil: Pupil, _ section: YAMLSection) {
    var (pupil, keys) = (pupil, section)
    keys.set(&pupil.school, "school", .id())
    keys.set(&pupil.grade, "grade", .whole(1...12, such: 5))
    keys.set(&pupil.list, "list", .word())
    keys.set(&pupil.needs, "needs", .codes())
    keys.set(&pupil.languages, "languages", .list)
    keys.set(&pupil.family, "family", orNull: .code)
    keys.set(&pupil.previousTutor, "previous_tutor", orNull: .id())
    keys.set(&pupil.remote, "remote", .yesNo)
    keys.set(&pupil.time, "hours", orNull: .workHours)
    checkSchool(pupil.school, keys)
    checkNeeds(pupil.needs, keys)
    keys.finish()
    make(.putPupil(pupil))
  }

  private mutating func put(_ tutor: Tutor, _ section: YAMLSection) {
    var (tutor, keys) = (tutor, section)
    keys.set(&tutor.time, "hours", orNull: .periodHours)
    keys.set(&tutor.wish, "wish", .word())
    keys.set(&tutor.grades, "grades", orNull: .grades)
    keys.set(&tutor.languages, "languages", .list)
    keys.set(&tutor.needs, "needs", .codes())
    keys.set(&tutor.maxPupils, "max_pupils", orNull: .whole(0...10_000, such: 5))
    checkNeeds(tutor.needs, keys)
    keys.finish()
    make(.putTutor(tutor))
  }

  /// Reports competencies that do not exist.
  private func checkNeeds(_ needs: [Competency.ID], _ section: YAMLSection) {
    var keys = section
    for need in needs {
      _ = find(
        need.text, at: keys.node("needs") ?? keys.own, keys.path("needs"), in: .competencies,
        among: contents.competencies, \.id)
    }
  }

  private func pupil(_ text: String, _ node: Node?, _ path: String) -> Pupil? {
    find(text, at: node, path, in: .pupils, among: contents.pupils, \.id)
  }

  private func tutor(_ text: String, _ node: Node?, _ path: String) -> Tutor? {
    find(text, at: node, path, in: .tutors, among: contents.tutors, \.teacher)
  }
}
