import Mentoring

/// How many pupils and tutors are made up.
struct TutoringSketch {
  /// Of a recipient's pupils, and of anybody's, in tenths of a percent; 3 and 1 at least.
  var supported = 25
  var enrolled = 7
  /// Competencies that pupils of the support list need help with, and the newly enrolled.
  var supportNeeds: [Competency.ID]
  var newNeeds: [Competency.ID]
  /// What tutors bring, mostly more general.
  var offers: [Competency.ID]
  /// Languages other than that of teaching.
  var languages: [String]
  /// Hours that somebody has who is no mentor.
  var hours: ClosedRange<Int> = 12...24
}

/// Makes up who needs a tutor and who could be one.
///
/// Everything is drawn after the rest of the programme and from a stream of its own, so that mentoring stays
/// as it is without pupils, but for the hours of tutors who are no mentors.
struct TutorMaker {
  let sketch: TutoringSketch

  func add(to contents: inout ProgrammeContents, seed: UInt64) {
    var dice = Dice(seed: seed, stream: "pupils")
    let schools = contents.schools.filter { $0.kind != .partner && ($0.pupils ?? 0) > 0 }
    for school in schools {
      let pupils = school.pupils ?? 0
      let isSupported = contents.rules.recipients.includes(school)
      let supported = isSupported ? max(3, pupils * sketch.supported / 1000) : 0
      addPupils(of: school, supported, .support, &contents, &dice)
      addPupils(of: school, max(1, pupils * sketch.enrolled / 1000), .new, &contents, &dice)
    }
    var tutorDice = Dice(seed: seed, stream: "tutors")
    for school in schools { addTutors(of: school, &contents, &tutorDice) }
    addPrevious(&contents, &tutorDice)
  }

  private func addPupils(
    of school: School, _ count: Int, _ list: Pupil.List, _ contents: inout ProgrammeContents,
    _ dice: inout Dice
  ) {
    for _ in 0..<count {
      let id = Pupil.ID("P" + paddedText(contents.pupils.count + 1, width: 3))
      let grades = school.kind == .primary ? 1...4 : school.kind == .basic ? 1...9 : 1...11
      var pupil = Pupil(id: id, school: school.id, grade: dice.number(in: grades), list: list)
      switch list {
      case .support:
        let first = dice.pick(sketch.supportNeeds)
        let second = dice.pick(sketch.supportNeeds)
        pupil.needs = first == second ? [first] : [first, second].sorted()
        pupil.remote = dice.chance(250)
      case .new:
        pupil.needs = dice.chance(700) ? sketch.newNeeds : []
        if dice.chance(130) { pupil.languages = [dice.pick(sketch.languages)] }
        pupil.remote = dice.chance(150)
      }
      if let last = contents.pupils.last, last.school == school.id, dice.chance(180) {
        let family = last.family ?? "F" + last.id.text.dropFirst()
        contents.pupils[contents.pupils.count - 1].family = family
        pupil.family = family
      }
      if dice.chance(100) { pupil.time = Minutes(60 * dice.pick([4, 8, 10])) }
      contents.pupils.append(pupil)
    }
  }

  /// Of each school some mentors and some others, more where there are more pupils.
  private func addTutors(
    of school: School, _ contents: inout ProgrammeContents, _ dice: inout Dice
  ) {
    let pupils = contents.pupils.count { $0.school == school.id }
    let mentors = Set(contents.mentors.map(\.teacher))
    var staff = contents.teachers.indices.filter { contents.teachers[$0].school == school.id }
    dice.shuffle(&staff)
    for index in staff.prefix(max(3, (2 * pupils + 2) / 3)).sorted() {
      let id = contents.teachers[index].id
      if !mentors.contains(id), contents.teachers[index].mentoringTime == .zero {
        contents.teachers[index].mentoringTime = Minutes(60 * dice.number(in: sketch.hours))
      }
      var tutor = Tutor(teacher: id)
      tutor.wish = dice.pick(Choice([(.agrees, 11), (.wants, 7), (.refuses, 1)]))
      if mentors.contains(id) { tutor.time = Minutes(60 * dice.pick([6, 8, 12])) }
      if dice.chance(250) { tutor.grades = dice.chance(500) ? Set(1...6) : Set(5...11) }
      if dice.chance(260) { tutor.languages = [dice.pick(sketch.languages)] }
      let first = dice.pick(sketch.offers)
      let second = dice.pick(sketch.offers)
      tutor.needs = first == second ? [first] : [first, second].sorted()
      if dice.chance(150) { tutor.maxPupils = dice.number(in: 1...3) }
      contents.tutors.append(tutor)
    }
  }

  /// Some of those on the support list had a tutor last year; one of these has left since.
  private func addPrevious(_ contents: inout ProgrammeContents, _ dice: inout Dice) {
    for index in contents.pupils.indices
    where contents.pupils[index].list == .support && dice.chance(350) {
      let own = contents.tutors.map(\.teacher).filter { id in
        contents.teachers.contains { $0.id == id && $0.school == contents.pupils[index].school }
      }
      if !own.isEmpty { contents.pupils[index].previousTutor = dice.pick(own) }
    }
    if let last = contents.pupils.lastIndex(where: { $0.previousTutor != nil }) {
      contents.pupils[last].previousTutor = "T999"
    }
  }
}
