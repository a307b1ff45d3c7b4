import Mentoring

/// Makes up the people of every school, by code.
struct Staff {
  private let population: Population
  private let speciality: Choice<Speciality>
  private let experience: Choice<ClosedRange<Int>>
  private let category: Choice<String>
  private let mode: Choice<Teacher.Mode>
  private let menteeConsent: Choice<Teacher.Consent>

  init(_ population: Population) {
    self.population = population
    speciality = Choice(population.specialities.map { ($0, $0.weight) })
    experience = Choice(population.experience)
    category = Choice(population.categories)
    mode = Choice(population.modes)
    menteeConsent = Choice(population.menteeConsents)
  }

  /// Teachers in the order of schools, with codes that sort in that order.
  func teachers(of schools: [SchoolSketch], seed: UInt64) -> [Teacher] {
    var dice = Dice(seed: seed, stream: "teachers")
    let total = schools.reduce(0) { $0 + $1.teachers + $1.otherStaff }
    let width = max(3, String(total).count)
    var teachers: [Teacher] = []
    teachers.reserveCapacity(total)
    for sketch in schools {
      for place in 0..<(sketch.teachers + sketch.otherStaff) {
        let id = Teacher.ID("T" + paddedText(teachers.count + 1, width: width))
        teachers.append(
          person(id, at: sketch.school, teaches: place < sketch.teachers, dice: &dice))
      }
    }
    return teachers
  }

  private func person(
    _ id: Teacher.ID, at school: School, teaches: Bool, dice: inout Dice
  ) -> Teacher {
    let isPartner = school.kind == .partner
    var position = dice.pick(isPartner ? Speciality.partnerStaff : Speciality.otherStaff)
    var subjects: [String] = []
    if teaches, !isPartner {
      let drawn =
        school.kind == .primary ? population.specialities[0] : dice.pick(speciality)
      (position, subjects) = (drawn.position, drawn.subjects)
    }
    let years = dice.pick(experience)
    let load = dice.number(in: population.loads)
    // The lesser of two draws: most loads lie in the lower half of the range.
    let lesser = min(load, dice.number(in: population.loads))
    return Teacher(
      id: id, school: school.id, position: position, subjects: subjects,
      experience: dice.number(in: years), category: dice.pick(category),
      weeklyLoad: isPartner ? nil : Minutes(lesser * 60), mode: dice.pick(mode),
      menteeConsent: dice.pick(menteeConsent))
  }
}
