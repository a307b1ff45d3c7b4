import Mentoring

// Pupils and tutors, and their rules.
extension FolderText {
  var pupils: CSVText? {
    table(
      [
        "pupil", "school", "grade", "list", "needs", "languages", "family", "previous_tutor",
        "remote", "hours",
      ], contents.pupils
    ) { pupil in
      [
        pupil.id.text, pupil.school.text, "\(pupil.grade)", pupil.list.rawValue,
        pupil.needs.map(\.text).joined(separator: ";"), pupil.languages.joined(separator: ";"),
        pupil.family ?? "", pupil.previousTutor?.text ?? "", Cell.yesNo(pupil.remote),
        Cell.hours(pupil.time),
      ]
    }
  }

  var tutors: CSVText? {
    table(
      ["teacher", "hours", "wish", "grades", "languages", "needs", "max_pupils"], contents.tutors
    ) { tutor in
      [
        tutor.teacher.text, Cell.hours(tutor.time), tutor.wish.rawValue,
        tutor.grades.map(Self.ranges) ?? "", tutor.languages.joined(separator: ";"),
        tutor.needs.map(\.text).joined(separator: ";"), Cell.number(tutor.maxPupils),
      ]
    }
  }

  /// Grades with ranges where several follow each other: `1-4;7`.
  static func ranges(_ grades: Set<Int>) -> String {
    var ranges: [ClosedRange<Int>] = []
    for grade in grades.sorted() {
      if let last = ranges.last, last.upperBound == grade - 1 {
        ranges[ranges.count - 1] = last.lowerBound...grade
      } else {
        ranges.append(grade...grade)
      }
    }
    return ranges.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }.joined(separator: ";")
  }
}

extension RulesYAML {
  var tutoring: String? {
    let (own, usual) = (rules.tutoring, Rules().tutoring)
    var section = YAMLSection()
    section.add("hours", own.time, default: usual.time) { Cell.hours($0) }
    section.add("max_pupils", own.maxPupils, default: usual.maxPupils)
    section.add("remote", own.remote, default: usual.remote)
    section.add("siblings", own.siblings, default: usual.siblings) { $0.rawValue }
    section.add("language_required", own.languageRequired, default: usual.languageRequired)
    section.add("need_required", own.needRequired, default: usual.needRequired)
    if (own.supportWeight, own.newWeight) != (usual.supportWeight, usual.newWeight) {
      section.always("weights", "{support: \(own.supportWeight), new: \(own.newWeight)}")
    }
    if own.quality != usual.quality {
      let parts = Criterion.ofTutoring.map { "\($0.rawValue): \(own.quality[$0] ?? 0)" }
      section.always("quality", "{" + parts.joined(separator: ", ") + "}")
    }
    return section.text
  }
}
