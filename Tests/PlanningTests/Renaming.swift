import Mentoring

/// Other codes for everything that has one.
struct Renaming {
  let code: (String) -> String

  private func new<Entity>(_ id: Identifier<Entity>) -> Identifier<Entity> { .init(code(id.text)) }

  private func new(_ id: Deficit.ID) -> Deficit.ID {
    Deficit.ID(teacher: new(id.teacher), competency: new(id.competency))
  }

  private func new(_ party: Party) -> Party {
    switch party {
    case .school(let id): .school(new(id))
    case .teacher(let id): .teacher(new(id))
    }
  }

  private func new(_ place: Place) -> Place {
    switch place {
    case .school(let id): .school(new(id))
    case .settlement: place
    }
  }

  private func new(_ subject: Decision.Subject) -> Decision.Subject {
    switch subject {
    case .curatorPair(let recipient, let curator):
      .curatorPair(recipient: new(recipient), curator: new(curator))
    case .tandem(let mentor, let mentee, let competency):
      .tandem(mentor: new(mentor), mentee: new(mentee), competency: competency.map(new))
    case .tutoring(let tutor, let pupil): .tutoring(tutor: new(tutor), pupil: new(pupil))
    }
  }

  func contents(_ old: ProgrammeContents) -> ProgrammeContents {
    var made = old
    for index in made.schools.indices { made.schools[index].id = new(made.schools[index].id) }
    for index in made.curators.indices {
      made.curators[index].school = new(made.curators[index].school)
    }
    for index in made.topics.indices { made.topics[index].id = new(made.topics[index].id) }
    for index in made.swot.indices {
      made.swot[index].school = new(made.swot[index].school)
      made.swot[index].topic = new(made.swot[index].topic)
    }
    for index in made.competencies.indices {
      made.competencies[index].id = new(made.competencies[index].id)
      made.competencies[index].parent = made.competencies[index].parent.map(new)
    }
    for index in made.teachers.indices {
      made.teachers[index].id = new(made.teachers[index].id)
      made.teachers[index].school = new(made.teachers[index].school)
    }
    for index in made.deficits.indices {
      made.deficits[index].teacher = new(made.deficits[index].teacher)
      made.deficits[index].competency = new(made.deficits[index].competency)
    }
    for index in made.mentors.indices {
      made.mentors[index].teacher = new(made.mentors[index].teacher)
      made.mentors[index].competency = new(made.mentors[index].competency)
    }
    for index in made.estimates.indices {
      made.estimates[index].mentor = new(made.estimates[index].mentor)
      made.estimates[index].deficit = new(made.estimates[index].deficit)
    }
    for index in made.travel.indices {
      made.travel[index].from = new(made.travel[index].from)
      made.travel[index].to = new(made.travel[index].to)
    }
    made.wishes = made.wishes.map { Wish(who: new($0.who), whom: new($0.whom), kind: $0.kind) }
    made.leftOut = Set(made.leftOut.map { new($0) })
    made.decisions = made.decisions.map {
      Decision(kind: $0.kind, subject: new($0.subject), reason: $0.reason)
    }
    for index in made.pupils.indices {
      made.pupils[index].id = new(made.pupils[index].id)
      made.pupils[index].school = new(made.pupils[index].school)
      made.pupils[index].needs = made.pupils[index].needs.map { new($0) }
      made.pupils[index].family = made.pupils[index].family.map(code)
      made.pupils[index].previousTutor = made.pupils[index].previousTutor.map { new($0) }
    }
    for index in made.tutors.indices {
      made.tutors[index].teacher = new(made.tutors[index].teacher)
      made.tutors[index].needs = made.tutors[index].needs.map { new($0) }
    }
    if case .listed(let schools) = made.rules.recipients {
      made.rules.recipients = .listed(Set(schools.map { new($0) }))
    }
    if let floor = made.rules.floor {
      made.rules.floor?.schools = Dictionary(
        uniqueKeysWithValues: floor.schools.map { (new($0.key), $0.value) })
    }
    return made
  }

  func plan(_ old: Plan) -> Plan {
    var made = old
    made.curatorPairs = made.curatorPairs.map {
      CuratorPair(
        recipient: new($0.recipient), curator: new($0.curator), mode: $0.mode, score: $0.score)
    }
    made.help = made.help.map {
      HelpRelation(
        giver: new($0.giver), receiver: new($0.receiver), topic: new($0.topic), mode: $0.mode,
        score: $0.score)
    }
    made.tandems = made.tandems.map { tandem in
      let form: Tandem.Form =
        switch tandem.form {
        case .pair: .pair
        case .group(let competency, let place, let time):
          .group(competency: new(competency), place: place.map { new($0) }, time: time)
        }
      return Tandem(
        mentor: new(tandem.mentor), form: form,
        items: tandem.items.map {
          Tandem.Item(deficit: new($0.deficit), mode: $0.mode, time: $0.time, score: $0.score)
        })
    }
    made.tutoring = made.tutoring.map {
      TutorAssignment(
        pupil: new($0.pupil), tutor: new($0.tutor), mode: $0.mode, time: $0.time, score: $0.score)
    }
    made.openPupils = made.openPupils?.map { OpenPupil(pupil: new($0.pupil), reason: $0.reason) }
    made.partnerships = made.partnerships.map { partnership in
      Partnership(
        first: new(partnership.first), second: new(partnership.second), mode: partnership.mode,
        purposes: partnership.purposes.map { purpose in
          switch purpose {
          case .curating(let recipient): .curating(recipient: new(recipient))
          case .help(let giver, let topic): .help(giver: new(giver), topic: new(topic))
          case .tandem(let mentor, let mentee): .tandem(mentor: new(mentor), mentee: new(mentee))
          }
        })
    }
    made.openDeficits = made.openDeficits.map {
      OpenDeficit(deficit: new($0.deficit), reason: $0.reason)
    }
    made.attainable = Dictionary(
      uniqueKeysWithValues: made.attainable.map { (new($0.key), $0.value) })
    made.boundedAttainable = Set(made.boundedAttainable.map { new($0) })
    made.shortfalls = made.shortfalls.map {
      Shortfall(
        school: new($0.school), kind: $0.kind, required: $0.required, reached: $0.reached)
    }
    made.trips = made.trips.map {
      Trip(from: new($0.from), to: new($0.to), distance: $0.distance, time: $0.time)
    }
    made.visits = made.visits.map {
      Visit(mentor: new($0.mentor), school: new($0.school), time: $0.time)
    }
    return made
  }
}
