import Mentoring

extension Plan {
  /// The same plan with every list in key order; stages and indicators keep theirs.
  ///
  /// Curator pairs stand by recipient and curator; help by giver, receiver and topic; tandems by
  /// mentor, pairs (by mentee) before groups (by competency and place, remote last); partnerships by
  /// their two schools; tutors by pupil; open deficits by teacher and competency; trips by start and
  /// end; visits by mentor and school; shortfalls by school.
  public func inKeyOrder() -> Plan {
    var plan = self
    plan.curatorPairs.sort { ($0.recipient, $0.curator) < ($1.recipient, $1.curator) }
    plan.help.sort { ($0.giver, $0.receiver, $0.topic) < ($1.giver, $1.receiver, $1.topic) }
    plan.tandems = plan.tandems.map { tandem in
      var tandem = tandem
      tandem.items.sort { ($0.deficit, $0.mode) < ($1.deficit, $1.mode) }
      return tandem
    }
    plan.tandems.sort { $0.orderKey < $1.orderKey }
    plan.tutoring.sort { ($0.pupil, $0.tutor) < ($1.pupil, $1.tutor) }
    plan.openPupils?.sort { $0.pupil < $1.pupil }
    plan.partnerships = plan.partnerships.map { partnership in
      var partnership = partnership
      partnership.purposes.sort { $0.orderKey < $1.orderKey }
      return partnership
    }
    plan.partnerships.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    plan.openDeficits.sort { $0.deficit < $1.deficit }
    plan.trips.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    plan.visits.sort { ($0.mentor, $0.school) < ($1.mentor, $1.school) }
    plan.shortfalls.sort(by: Shortfall.inKeyOrder)
    return plan
  }
}

extension Tandem {
  fileprivate var orderKey: (Teacher.ID, Int, Identifier<Tandem>, Identifier<Tandem>) {
    switch form {
    case .pair: (mentor, 0, .init(items.first?.deficit.teacher.text ?? ""), "")
    case .group(let competency, let place?, _):
      (mentor, 1, .init(competency.text), .init(place.text))
    case .group(let competency, nil, _): (mentor, 1, .init(competency.text), "\u{10FFFF}")
    }
  }
}

extension Partnership.Purpose {
  fileprivate var orderKey: (Int, Identifier<Partnership>, Identifier<Partnership>) {
    switch self {
    case .curating(let recipient): (0, .init(recipient.text), "")
    case .help(let giver, let topic): (1, .init(giver.text), .init(topic.text))
    case .tandem(let mentor, let mentee): (2, .init(mentor.text), .init(mentee.text))
    }
  }
}
