import Mentoring

/// Makes a whole programme of a sketch.
struct ProgrammeMaker {
  let sketch: ProgrammeSketch
  let seed: UInt64

  var contents: ProgrammeContents {
    let population = sketch.population
    let everything = CompetencyPool(sketch.areas)
    let taught = CompetencyPool(sketch.areas, without: population.scarce)
    var contents = ProgrammeContents(identity: sketch.identity)
    contents.rules = sketch.rules
    contents.schools = sketch.schools.map(\.school)
    contents.curators = sketch.curators
    contents.topics = sketch.topics
    contents.swot = Analysis(
      topics: sketch.topics, items: sketch.swotItems, isRecipient: isRecipient
    ).swot(of: contents.schools, known: sketch.knownSWOT, seed: seed)
    contents.competencies = everything.competencies
    contents.travel = sketch.travel
    contents.decisions = sketch.decisions

    var teachers = Staff(population).teachers(of: sketch.schools, seed: seed)
    contents.mentors = MentorBank(population: population, pool: taught).competencies(
      of: &teachers, weights: mentorTickets(teachers), seed: seed)
    contents.teachers = teachers
    contents.deficits = Diagnosis(population: population, pool: everything).deficits(
      of: teachers, weights: needTickets(teachers), seed: seed)
    Choices(counts: sketch.choices).add(to: &contents, seed: seed)
    if let tutoring = sketch.tutoring {
      TutorMaker(sketch: tutoring).add(to: &contents, seed: seed)
    }
    return contents
  }

  private func isRecipient(_ school: School) -> Bool { sketch.rules.recipients.includes(school) }

  /// Leaders' teachers and partners' specialists are mentors oftener, recipients' teachers seldom.
  private func mentorTickets(_ teachers: [Teacher]) -> [Int] {
    tickets(teachers) { school in
      if school.kind == .partner { return 6 }
      if isRecipient(school) { return 1 }
      return school.status == .leader ? 4 : 2
    }
  }

  /// Mentors seldom have deficits of their own, partners' specialists never.
  private func needTickets(_ teachers: [Teacher]) -> [Int] {
    let bySchool = tickets(teachers) { school in
      if school.kind == .partner { return 0 }
      return isRecipient(school) ? 4 * sketch.population.recipientNeed : 4
    }
    return zip(teachers, bySchool).map { teacher, tickets in
      teacher.mentoringTime > .zero ? tickets / 4 : tickets
    }
  }

  private func tickets(_ teachers: [Teacher], _ weight: (School) -> Int) -> [Int] {
    var ofSchool: [School.ID: Int] = [:]
    for sketch in sketch.schools { ofSchool[sketch.school.id] = weight(sketch.school) }
    return teachers.map { ofSchool[$0.school] ?? 0 }
  }
}
