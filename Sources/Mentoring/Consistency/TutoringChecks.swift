// Pupils and tutors. A previous tutor may have left, and is not looked up. A pupil has no code of
// anybody else, whose name would stand in a paper.
extension ConsistencyCheck {
  mutating func tutoring() {
    let curatorPersons = Set(contents.curators.map(\.person))
    unique(contents.pupils.map(\.id), .pupils, "pupil")
    for (row, pupil) in contents.pupils.enumerated() {
      known(pupil.school, schoolIDs, .schools, at: .pupils, row, "school")
      let code = pupil.id.text
      if teacherIDs.contains(.init(code)) || curatorPersons.contains(code) {
        add(.pupils, row, "pupil", .ambiguous(key: code))
      }
      range(pupil.grade, 1...12, .pupils, row, "grade")
      range(pupil.time?.value, 1...600_000, .pupils, row, "hours")
      competencies(pupil.needs, .pupils, row)
    }
    unique(contents.tutors.map(\.teacher), .tutors, "teacher")
    for (row, tutor) in contents.tutors.enumerated() {
      known(tutor.teacher, teacherIDs, .teachers, at: .tutors, row, "teacher")
      range(tutor.time?.value, 0...600_000, .tutors, row, "hours")
      range(tutor.maxPupils, 0...10_000, .tutors, row, "max_pupils")
      competencies(tutor.needs, .tutors, row)
    }
  }

  private mutating func competencies(_ codes: [Competency.ID], _ table: Table, _ row: Int) {
    for code in codes { known(code, competencyIDs, .competencies, at: table, row, "needs") }
  }
}
