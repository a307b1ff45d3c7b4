import Mentoring
import OfficeRecords

/// Lists the lines of the joint plan, by month.
struct ContractEvents {
  private let records: ContractRecords

  init(_ records: ContractRecords) { self.records = records }

  func list(_ relation: Relation, _ sides: ContractTerms.Sides) -> [ContractEvent] {
    let events =
      relation.curating.flatMap(events) + relation.curating.flatMap(lessonVisits)
      + relation.help.flatMap(events) + relation.tandems.flatMap(events) + seminars(sides)
    return events.enumerated().sorted {
      ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset)
    }.map(\.element)
  }

  private func events(_ pair: CuratorPair) -> [ContractEvent] {
    records.calendar.teamVisits(of: pair).map {
      ContractEvent(
        month: $0.month, day: $0.day, hours: $0.hours, kind: .teamVisit, giver: pair.curator,
        receiver: pair.recipient,
        host: pair.recipient, mentor: nil, mentees: [], subjects: [], time: nil)
    }
  }

  private func lessonVisits(_ pair: CuratorPair) -> [ContractEvent] {
    records.calendar.lessonVisits(of: pair).map { visit in
      ContractEvent(
        month: visit.moment.month, day: visit.moment.day, hours: visit.moment.hours,
        kind: .lessonVisit, giver: pair.curator, receiver: pair.recipient, host: visit.host,
        mentor: nil, mentees: visit.guests.map(records.participant), subjects: [],
        time: visit.time)
    }
  }

  /// Those in which both sides take part.
  private func seminars(_ sides: ContractTerms.Sides) -> [ContractEvent] {
    records.calendar.seminars(of: sides.first).filter { $0.schools.contains(sides.second) }.map {
      ContractEvent(
        month: $0.moment.month, day: $0.moment.day, hours: $0.moment.hours, kind: .seminar,
        giver: sides.first, receiver: sides.second, host: $0.host, mentor: nil, mentees: [],
        subjects: [.init(code: $0.id, name: $0.name, time: nil)], time: $0.time)
    }
  }

  private func events(_ help: HelpRelation) -> [ContractEvent] {
    let topic = records.programme.topic(help.topic)
    return records.calendar.meetings(on: help).map {
      ContractEvent(
        month: $0.month, day: $0.day, hours: $0.hours, kind: .helpMeeting, giver: help.giver,
        receiver: help.receiver,
        host: help.mode == .remote ? nil : help.receiver, mentor: nil, mentees: [],
        subjects: [.init(code: topic.id.text, name: topic.name, time: nil)], time: nil)
    }
  }

  private func events(_ relation: Relation.NetworkTandem) -> [ContractEvent] {
    let own = Set(relation.items.map(\.deficit))
    return records.calendar.sessions(of: relation.tandem).compactMap { session in
      let work = session.work.filter { own.contains($0.deficit) }
      // A visit too short for any work of its own is still a visit, but not of this school's people.
      let people =
        work.isEmpty && !relation.tandem.isGroup
        ? relation.items.map(\.deficit) : work.map(\.deficit)
      guard !people.isEmpty else { return nil }
      return ContractEvent(
        month: session.month, day: session.day, hours: session.hours,
        kind: kind(session, relation), giver: relation.giver,
        receiver: relation.receiver, host: session.host,
        mentor: records.participant(relation.tandem.mentor),
        mentees: Set(people.map(\.teacher)).sorted().map(records.participant),
        subjects: subjects(work), time: session.time)
    }
  }

  private func kind(
    _ session: Session, _ relation: Relation.NetworkTandem
  ) -> ContractEvent.Kind {
    switch session.host {
    case nil: .remoteSession
    case relation.receiver: .mentorVisit
    default: .internship
    }
  }

  /// Each competency once; members of a group share its time, items of a pair add up.
  private func subjects(_ work: [Session.Work]) -> [ContractEvent.Subject] {
    Dictionary(grouping: work, by: \.deficit.competency).sorted { $0.key < $1.key }.map {
      ContractEvent.Subject(
        code: $0.text, name: records.programme.competency($0).name,
        time: $1.map(\.time).max() ?? .zero)
    }
  }
}
