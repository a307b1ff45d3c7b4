// Teachers, mentors, deficits and estimates.
extension ConsistencyCheck {
  mutating func people() {
    unique(contents.teachers.map(\.id), .teachers, "teacher")
    for (row, teacher) in contents.teachers.enumerated() {
      known(teacher.school, schoolIDs, .schools, at: .teachers, row, "school")
      if schoolIDs.contains(School.ID(teacher.id.text)) {
        add(.teachers, row, "teacher", .ambiguous(key: teacher.id.text))
      }
      range(teacher.experience, 0...90, .teachers, row, "experience")
      range(teacher.weeklyLoad?.value, 0...10_080, .teachers, row, "weekly_load")
      range(teacher.mentoringTime.value, 0...600_000, .teachers, row, "mentoring_hours")
      range(teacher.maxMentees, 0...10_000, .teachers, row, "max_mentees")
      range(teacher.maxGroups, 0...10_000, .teachers, row, "max_groups")
      range(teacher.maxMentors, 0...10_000, .teachers, row, "max_mentors")
      range(teacher.learningTime?.value, 0...600_000, .teachers, row, "learning_hours")
      range(teacher.travelLimit?.value, 0...100_000, .teachers, row, "travel_limit")
    }
    unique(contents.mentors.map { "\($0.teacher)\t\($0.competency)" }, .mentors, "competency")
    for (row, mentor) in contents.mentors.enumerated() {
      known(mentor.teacher, teacherIDs, .teachers, at: .mentors, row, "teacher")
      known(mentor.competency, competencyIDs, .competencies, at: .mentors, row, "competency")
      range(mentor.level, 1...10, .mentors, row, "level")
    }
  }

  mutating func needs() {
    unique(contents.deficits.map(\.id), .deficits, "competency")
    for (row, deficit) in contents.deficits.enumerated() {
      known(deficit.teacher, teacherIDs, .teachers, at: .deficits, row, "teacher")
      known(deficit.competency, competencyIDs, .competencies, at: .deficits, row, "competency")
      range(deficit.levelFound, 0...10, .deficits, row, "level_found")
      range(deficit.levelNeeded, 1...10, .deficits, row, "level_needed")
      range(deficit.points.value, 1...100, .deficits, row, "points")
      range(deficit.time.value, 1...600_000, .deficits, row, "hours")
      if deficit.levelNeeded <= deficit.levelFound {
        add(.deficits, row, "level_needed", .levelNotAboveFound)
      }
    }
    unique(contents.estimates.map { "\($0.mentor)\t\($0.deficit)" }, .estimates, "competency")
    for (row, estimate) in contents.estimates.enumerated() {
      known(estimate.mentor, teacherIDs, .teachers, at: .estimates, row, "mentor")
      known(estimate.deficit.teacher, teacherIDs, .teachers, at: .estimates, row, "mentee")
      let competency = estimate.deficit.competency
      known(competency, competencyIDs, .competencies, at: .estimates, row, "competency")
      if competencyIDs.contains(competency), teacherIDs.contains(estimate.deficit.teacher),
        !deficitIDs.contains(estimate.deficit)
      {
        add(.estimates, row, "competency", .noSuchDeficit)
      }
      range(estimate.time?.value, 1...600_000, .estimates, row, "hours")
      range(estimate.quality?.value, 0...1000, .estimates, row, "quality")
    }
  }
}
