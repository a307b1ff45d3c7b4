// Wishes and decisions, and the schools that the rules name.
extension ConsistencyCheck {
  mutating func wishesAndDecisions() {
    var wishRows: [String: (row: Int, kind: Wish.Kind)] = [:]
    for (row, wish) in contents.wishes.enumerated() {
      party(wish.who, row, "who")
      party(wish.whom, row, "whom")
      if wish.who == wish.whom { add(.wishes, row, "whom", .sameEnds) }
      let key = "\(wish.who)\t\(wish.whom)"
      if let first = wishRows[key] {
        let problem: Inconsistency.Problem =
          first.kind == wish.kind ? .duplicate(first: first.row) : .contradiction(first: first.row)
        add(.wishes, row, "wish", problem)
      } else {
        wishRows[key] = (row, wish.kind)
      }
    }
    var decisionRows: [Decision.Subject: (row: Int, kind: Decision.Kind)] = [:]
    for (row, decision) in contents.decisions.enumerated() {
      subject(decision, row)
      if let first = decisionRows[decision.subject] {
        let problem: Inconsistency.Problem =
          first.kind == decision.kind
          ? .duplicate(first: first.row) : .contradiction(first: first.row)
        add(.decisions, row, "decision", problem)
      } else {
        decisionRows[decision.subject] = (row, decision.kind)
      }
    }
    forbiddenWholeTandems(decisionRows)
  }

  /// A pin on one competency contradicts a ban on the two persons altogether.
  private mutating func forbiddenWholeTandems(
    _ rows: [Decision.Subject: (row: Int, kind: Decision.Kind)]
  ) {
    for (row, decision) in contents.decisions.enumerated() where decision.kind == .pinned {
      guard case .tandem(let mentor, let mentee, .some) = decision.subject else { continue }
      let whole = Decision.Subject.tandem(mentor: mentor, mentee: mentee, competency: nil)
      if let ban = rows[whole], ban.kind == .forbidden {
        add(.decisions, row, "decision", .contradiction(first: ban.row))
      }
    }
  }

  private mutating func subject(_ decision: Decision, _ row: Int) {
    switch decision.subject {
    case .curatorPair(let recipient, let curator):
      known(recipient, schoolIDs, .schools, at: .decisions, row, "receiver")
      known(curator, schoolIDs, .schools, at: .decisions, row, "giver")
      if recipient == curator { add(.decisions, row, "receiver", .sameEnds) }
      guard decision.kind == .pinned else { return }
      if schoolIDs.contains(curator), !curatorIDs.contains(curator) {
        add(.decisions, row, "giver", .notCurator)
      }
      if let school = schoolByID[recipient], !contents.rules.recipients.includes(school) {
        add(.decisions, row, "receiver", .notRecipient)
      }
    case .tutoring(let tutor, let pupil): tutoring(tutor, pupil, decision, row)
    case .tandem(let mentor, let mentee, let competency):
      known(mentor, teacherIDs, .teachers, at: .decisions, row, "giver")
      known(mentee, teacherIDs, .teachers, at: .decisions, row, "receiver")
      if mentor == mentee { add(.decisions, row, "receiver", .sameEnds) }
      guard let competency else { return }
      known(competency, competencyIDs, .competencies, at: .decisions, row, "competency")
      let deficit = Deficit.ID(teacher: mentee, competency: competency)
      if competencyIDs.contains(competency), teacherIDs.contains(mentee),
        !deficitIDs.contains(deficit)
      {
        add(.decisions, row, "competency", .noSuchDeficit)
      }
    }
  }

  /// A pinned tutor has a row in the table of tutors, as a pinned curator has one.
  private mutating func tutoring(
    _ tutor: Teacher.ID, _ pupil: Pupil.ID, _ decision: Decision, _ row: Int
  ) {
    known(tutor, teacherIDs, .teachers, at: .decisions, row, "giver")
    known(pupil, pupilIDs, .pupils, at: .decisions, row, "receiver")
    if decision.kind == .pinned, teacherIDs.contains(tutor), !tutorIDs.contains(tutor) {
      add(.decisions, row, "giver", .notTutor)
    }
  }

  private mutating func party(_ party: Party, _ row: Int, _ column: String) {
    switch party {
    case .school(let id): known(id, schoolIDs, .schools, at: .wishes, row, column)
    case .teacher(let id): known(id, teacherIDs, .teachers, at: .wishes, row, column)
    }
  }

  mutating func rules() {
    func sorted(_ ids: some Sequence<School.ID>) -> [School.ID] { ids.sorted() }
    if case .listed(let ids) = contents.rules.recipients {
      for id in sorted(ids) where !schoolIDs.contains(id) {
        foundInRules.append(
          .init(
            path: "rules.recipients.schools", problem: .unknown(key: id.text, in: .schools)))
      }
    }
    for id in sorted((contents.rules.floor?.schools ?? [:]).keys) where !schoolIDs.contains(id) {
      foundInRules.append(
        .init(path: "rules.floor.schools", problem: .unknown(key: id.text, in: .schools)))
    }
  }
}
