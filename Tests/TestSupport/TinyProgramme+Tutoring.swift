import Mentoring

extension TinyProgramme {
  /// Who could tutor whom, drawn after everything else.
  mutating func addTutoring() {
    for teacher in contents.teachers where chance(80) {
      contents.tutors.append(
        Tutor(
          teacher: teacher.id, time: chance(40) ? Minutes(60 * number(2...14)) : nil,
          wish: pick([.agrees, .agrees, .wants, .refuses]), grades: chance(30) ? [1, 2, 5] : nil,
          languages: chance(40) ? [pick(["x", "Y"])] : [],
          needs: chance(50) ? [pick(contents.competencies).id] : [],
          maxPupils: chance(40) ? number(0...2) : nil))
    }
    for index in contents.teachers.indices where contents.teachers[index].mentoringTime == .zero {
      if chance(70) { contents.teachers[index].mentoringTime = Minutes(60 * number(2...20)) }
    }
    // Mostly of one school, so that they want the same tutors.
    let home = (contents.tutors.first?.teacher).flatMap { id in
      contents.teachers.first { $0.id == id }?.school
    }
    for index in 1...number(2...4) {
      contents.pupils.append(
        Pupil(
          id: .init("P\(index)"), school: chance(70) ? home ?? "S1" : pick(contents.schools).id,
          grade: number(1...5), list: pick([.support, .new]),
          needs: chance(40) ? [pick(contents.competencies).id] : [],
          languages: chance(25) ? [pick(["X", "y", "z"])] : [],
          family: chance(60) ? pick(["F1", "F1", "F2"]) : nil,
          previousTutor: chance(40) ? pick(contents.teachers).id : nil, remote: chance(60),
          time: chance(50) ? Minutes(60 * number(1...9)) : nil))
    }
    contents.rules.tutoring.time = Minutes(60 * number(1...8))
    contents.rules.tutoring.maxPupils = number(1...3)
    contents.rules.tutoring.remote = chance(80)
    contents.rules.tutoring.siblings = pick([.together, .preferred])
    contents.rules.tutoring.languageRequired = chance(60)
    contents.rules.tutoring.needRequired = chance(60)
    contents.rules.tutoring.supportWeight = number(1...3)
    contents.rules.tutoring.quality = [
      .needs: number(1...4), .languages: number(0...3), .wish: number(0...3),
    ]
    if let tutor = contents.tutors.first, chance(40) {
      contents.decisions.append(
        Decision(
          kind: pick([.pinned, .forbidden]),
          subject: .tutoring(tutor: tutor.teacher, pupil: pick(contents.pupils).id), reason: "r"))
    }
  }
}
