import Matching
import Mentoring

// Why relations go on, and why others begin.
extension Succession {
  static func stay(
    _ pair: Relations.Mentorship, _ skills: [Competency.ID], _ programme: Programme
  ) -> Stay {
    let closed = skills.filter {
      programme.deficitIndex[.init(teacher: pair.mentee, competency: $0)] == nil
    }
    return closed.count == skills.count ? .turned : .needed(closed: closed)
  }

  static func cause(
    _ pair: Relations.Curating, _ before: Relations, _ now: Relations, _ earlier: Plan,
    _ programme: Programme
  ) -> Cause {
    let subject = Decision.Subject.curatorPair(recipient: pair.recipient, curator: pair.curator)
    if isPinned(subject, programme) { return .pinned }
    let others = before.curating.filter { $0.recipient == pair.recipient }
    if others.isEmpty { return .needIsNew }
    let gone = others.subtracting(now.curating).map(\.curator.text)
    return gone.isEmpty ? .leftOut : .replaces(gone.sorted())
  }

  static func cause(
    _ pair: Relations.Mentorship, _ skills: [Competency.ID], _ before: Relations,
    _ now: Relations, _ earlier: Plan, _ programme: Programme
  ) -> Cause {
    let subjects =
      [Decision.Subject.tandem(mentor: pair.mentor, mentee: pair.mentee, competency: nil)]
      + skills.map { .tandem(mentor: pair.mentor, mentee: pair.mentee, competency: $0) }
    if subjects.contains(where: { isPinned($0, programme) }) { return .pinned }
    let others = before.mentoring.filter { $0.mentee == pair.mentee }
    let gone = others.subtracting(now.mentoring).map(\.mentor.text)
    if !gone.isEmpty { return .replaces(gone.sorted()) }
    if earlier.leftOut.contains(pair.mentee) { return .leftOut }
    let deficits = skills.map { Deficit.ID(teacher: pair.mentee, competency: $0) }
    let open = Set(earlier.openDeficits.map(\.deficit))
    if deficits.contains(where: open.contains) { return .wasOpen }
    let served = Set(earlier.tandems.flatMap(\.items).map(\.deficit))
    return deficits.contains(where: served.contains) ? .better : .needIsNew
  }

  static func cause(
    _ pair: Relations.Tutorship, _ before: Relations, _ now: Relations, _ programme: Programme
  ) -> Cause {
    if isPinned(.tutoring(tutor: pair.tutor, pupil: pair.pupil), programme) { return .pinned }
    let others = before.tutoring.filter { $0.pupil == pair.pupil }
    return others.isEmpty ? .needIsNew : .replaces(others.map(\.tutor.text).sorted())
  }

  private static func isPinned(_ subject: Decision.Subject, _ programme: Programme) -> Bool {
    programme.decisions.contains { $0.kind == .pinned && $0.subject == subject }
  }
}
