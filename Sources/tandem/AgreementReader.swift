import Advice
import Mentoring
import TandemService

/// Reads the parts of a plan that a command line names.
struct AgreementReader {
  let programme: Programme
  let language: Language

  func part(_ text: String) throws(CommandFailure) -> Agreement.Part {
    let words = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    switch (words.first, words.count) {
    case ("curators", 1): return .curators
    case ("tandems", 1): return .tandems
    case ("tutors", 1): return .tutors
    case ("school", 2): return .school(try school(words[1]))
    case ("mentor", 2): return .mentor(try teacher(words[1]))
    case ("mentee", 2): return .mentee(try teacher(words[1]))
    case ("tandem", 3):
      return .tandem(mentor: try teacher(words[1]), mentee: try teacher(words[2]))
    case ("tutor", 3): return .tutor(try teacher(words[1]), pupil: try pupil(words[2]))
    case ("curator", 3):
      return .curatorPair(recipient: try school(words[2]), curator: try school(words[1]))
    default: throw unknown(text)
    }
  }

  /// `tandem:T012:T044=reason` or `curator:S06:S10=reason`.
  func decline(_ text: String) throws(CommandFailure) -> Agreement.Decline {
    let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard halves.count == 2 else { throw unknown(text) }
    switch try part(halves[0]) {
    case .tandem(let mentor, let mentee):
      return .init(
        subject: .tandem(mentor: mentor, mentee: mentee, competency: nil), reason: halves[1])
    case .curatorPair(let recipient, let curator):
      return .init(
        subject: .curatorPair(recipient: recipient, curator: curator), reason: halves[1])
    case .tutor(let tutor, let pupil):
      return .init(subject: .tutoring(tutor: tutor, pupil: pupil), reason: halves[1])
    default: throw unknown(text)
    }
  }

  func pupil(_ text: String) throws(CommandFailure) -> Pupil.ID {
    guard programme.pupilIndex[Pupil.ID(text)] != nil else { throw absent(text, "pupils") }
    return Pupil.ID(text)
  }

  func tutor(_ text: String) throws(CommandFailure) -> Teacher.ID {
    guard programme.tutors.contains(where: { $0.teacher.text == text }) else {
      throw absent(text, "tutors")
    }
    return Teacher.ID(text)
  }

  func school(_ text: String) throws(CommandFailure) -> School.ID {
    guard programme.schoolIndex[School.ID(text)] != nil else { throw absent(text, "schools") }
    return School.ID(text)
  }

  func teacher(_ text: String) throws(CommandFailure) -> Teacher.ID {
    guard programme.teacherIndex[Teacher.ID(text)] != nil else {
      throw absent(text, "teachers")
    }
    return Teacher.ID(text)
  }

  private func absent(_ text: String, _ table: String) -> CommandFailure {
    let words = LocalizedText(
      ru: "в таблице \(table) нет кода «\(text)»", en: "the table \(table) has no code '\(text)'")
    return CommandFailure(.input, [words[language]])
  }

  private func unknown(_ text: String) -> CommandFailure {
    let words = LocalizedText(
      ru: "«\(text)» непонятно; части плана: curators, tandems, tutors, school:S01, mentor:T012, "
        + "mentee:T044, tandem:T012:T044, curator:S06:S10, tutor:T012:P01; у отклонённого причина "
        + "после =",
      en: "'\(text)' is not understood; parts of a plan: curators, tandems, tutors, school:S01, "
        + "mentor:T012, mentee:T044, tandem:T012:T044, curator:S06:S10, tutor:T012:P01; a decline "
        + "has its reason after =")
    return CommandFailure(.failure, [words[language]])
  }
}
