extension Scenario {
  /// The contents with every change made, one after another.
  ///
  /// Whoever leaves takes everything along that speaks of them: competencies, deficits, estimates,
  /// wishes, decisions and ways.
  public func applied(to contents: ProgrammeContents) -> ProgrammeContents {
    changes.reduce(into: contents) { $1.apply(to: &$0) }
  }
}

extension Scenario.Change {
  /// Makes the change.
  public func apply(to contents: inout ProgrammeContents) {
    switch self {
    case .rules(let rules, _): contents.rules = rules
    case .putSchool(let school): Self.put(school, in: &contents.schools, at: \.id)
    case .removeSchool(let id): contents.remove(id)
    case .putCurator(let curator): Self.put(curator, in: &contents.curators, at: \.school)
    case .removeCurator(let id):
      contents.curators.removeAll { $0.school == id }
      contents.decisions.removeAll { $0.subject.isCurating(by: id) }
    case .putTeacher(let teacher): Self.put(teacher, in: &contents.teachers, at: \.id)
    case .removeTeacher(let id): contents.remove([id])
    case .scaleMentoringTime(let share):
      for index in contents.teachers.indices {
        contents.teachers[index].mentoringTime = Minutes(
          contents.teachers[index].mentoringTime.value * share.value / 1000)
      }
    case .putCompetency(let row): Self.put(row, in: &contents.mentors, at: \.key)
    case .removeCompetency(let teacher, let competency):
      contents.mentors.removeAll { $0.teacher == teacher && $0.competency == competency }
    case .putDeficit(let deficit): Self.put(deficit, in: &contents.deficits, at: \.id)
    case .removeDeficit(let id): contents.remove(id)
    case .putTutor(let tutor): Self.put(tutor, in: &contents.tutors, at: \.teacher)
    case .removeTutor(let id):
      contents.tutors.removeAll { $0.teacher == id }
      contents.decisions.removeAll { $0.subject.isTutoring(by: id) }
    case .putPupil(let pupil): Self.put(pupil, in: &contents.pupils, at: \.id)
    case .removePupil(let id): contents.remove([id] as Set<Pupil.ID>)
    case .way(let from, let to, let leg, let seasons):
      WayChange(from: from, to: to, leg: leg, seasons: seasons).apply(to: &contents)
    case .decide(let decision): Self.put(decision, in: &contents.decisions, at: \.subject)
    case .withdraw(let subject): contents.decisions.removeAll { $0.subject == subject }
    case .wish(let wish): Self.put(wish, in: &contents.wishes, at: \.parties)
    }
  }

  /// Replaces the row of the same key, or adds one.
  private static func put<Row, Key: Equatable>(
    _ row: Row, in rows: inout [Row], at key: (Row) -> Key
  ) {
    if let index = rows.firstIndex(where: { key($0) == key(row) }) {
      rows[index] = row
    } else {
      rows.append(row)
    }
  }
}

extension MentorCompetency {
  fileprivate var key: Deficit.ID { Deficit.ID(teacher: teacher, competency: competency) }
}

extension Wish {
  fileprivate var parties: [Party] { [who, whom] }
}

extension Decision.Subject {
  fileprivate func isTutoring(by tutor: Teacher.ID) -> Bool {
    if case .tutoring(tutor, _) = self { true } else { false }
  }

  fileprivate func isCurating(by school: School.ID) -> Bool {
    if case .curatorPair(_, school) = self { true } else { false }
  }
}

extension ProgrammeContents {
  fileprivate mutating func remove(_ id: School.ID) {
    remove(Set(teachers.filter { $0.school == id }.map(\.id)))
    remove(Set(pupils.filter { $0.school == id }.map(\.id)))
    schools.removeAll { $0.id == id }
    curators.removeAll { $0.school == id }
    swot.removeAll { $0.school == id }
    wishes.removeAll { $0.who == .school(id) || $0.whom == .school(id) }
    let settlements = Set(schools.map(\.settlement))
    travel.removeAll { row in
      [row.from, row.to].contains { place in
        switch place {
        case .school(let school): school == id
        case .settlement(let name): !settlements.contains(name)
        }
      }
    }
    decisions.removeAll { decision in
      if case .curatorPair(let recipient, let curator) = decision.subject {
        return recipient == id || curator == id
      }
      return false
    }
    if case .listed(let ids) = rules.recipients {
      rules.recipients = .listed(ids.subtracting([id]))
    }
    rules.floor?.schools[id] = nil
  }

  fileprivate mutating func remove(_ ids: Set<Pupil.ID>) {
    pupils.removeAll { ids.contains($0.id) }
    decisions.removeAll { decision in
      if case .tutoring(_, let pupil) = decision.subject { ids.contains(pupil) } else { false }
    }
  }

  fileprivate mutating func remove(_ ids: Set<Teacher.ID>) {
    teachers.removeAll { ids.contains($0.id) }
    tutors.removeAll { ids.contains($0.teacher) }
    mentors.removeAll { ids.contains($0.teacher) }
    deficits.removeAll { ids.contains($0.teacher) }
    estimates.removeAll { ids.contains($0.mentor) || ids.contains($0.deficit.teacher) }
    wishes.removeAll { wish in
      [wish.who, wish.whom].contains { party in
        if case .teacher(let id) = party { ids.contains(id) } else { false }
      }
    }
    decisions.removeAll { decision in
      switch decision.subject {
      case .tandem(let mentor, let mentee, _): ids.contains(mentor) || ids.contains(mentee)
      case .tutoring(let tutor, _): ids.contains(tutor)
      case .curatorPair: false
      }
    }
  }

  fileprivate mutating func remove(_ id: Deficit.ID) {
    deficits.removeAll { $0.id == id }
    estimates.removeAll { $0.deficit == id }
    let left = Set(deficits.map(\.teacher))
    decisions.removeAll { decision in
      guard case .tandem(_, let mentee, let competency) = decision.subject, mentee == id.teacher
      else { return false }
      return competency == id.competency || (competency == nil && !left.contains(mentee))
    }
  }
}
