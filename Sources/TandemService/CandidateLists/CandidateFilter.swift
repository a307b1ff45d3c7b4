import Matching
import Mentoring

/// Which candidates somebody wants to see; what is nil does not matter.
public struct CandidateFilter: Sendable, Hashable {
  public var mentee: Teacher.ID?
  public var mentor: Teacher.ID?
  public var pupil: Pupil.ID?
  public var tutor: Teacher.ID?
  /// On either side.
  public var school: School.ID?

  public init(
    mentee: Teacher.ID? = nil, mentor: Teacher.ID? = nil, pupil: Pupil.ID? = nil,
    tutor: Teacher.ID? = nil, school: School.ID? = nil
  ) {
    self.mentee = mentee
    self.mentor = mentor
    self.pupil = pupil
    self.tutor = tutor
    self.school = school
  }

  /// Sentences about codes that the programme does not have.
  public func faults(in programme: Programme) -> [LocalizedText] {
    let teachers = [mentee, mentor, tutor].compactMap { $0 }
      .filter { programme.teacherIndex[$0] == nil }.map(\.text)
    let schools = [school].compactMap { $0 }
      .filter { programme.schoolIndex[$0] == nil }.map(\.text)
    let pupils = [pupil].compactMap { $0 }
      .filter { programme.pupilIndex[$0] == nil }.map(\.text)
    return teachers.map { Self.unknown($0, Table.teachers, programme.teachers.map(\.id.text)) }
      + pupils.map { Self.unknown($0, Table.pupils, programme.pupils.map(\.id.text)) }
      + schools.map { Self.unknown($0, Table.schools, programme.schools.map(\.id.text)) }
  }

  /// Why there can be nothing to list of a known mentee, mentor or tutor; empty where there can be.
  public func reasonsForNothing(in programme: Programme) -> [LocalizedText] {
    var reasons: [LocalizedText] = []
    if let mentee, !programme.deficits.contains(where: { $0.teacher == mentee }) {
      reasons.append(
        LocalizedText(
          ru: "У педагога \(mentee) нет дефицитов: наставник ему не нужен.",
          en: "\(mentee) has no deficits and needs no mentor."))
    }
    if let mentor, !programme.mentors.contains(where: { $0.teacher == mentor }) {
      reasons.append(
        LocalizedText(
          ru: "Педагога \(mentor) нет в банке наставников (таблица mentors).",
          en: "\(mentor) is not in the mentor bank (table mentors)."))
    }
    if let tutor, !programme.tutors.contains(where: { $0.teacher == tutor }) {
      reasons.append(
        LocalizedText(
          ru: "Педагога \(tutor) нет в таблице тьюторов (tutors).",
          en: "\(tutor) is not in the table of tutors (tutors)."))
    }
    return reasons
  }

  private static func unknown(
    _ code: String, _ table: Table, _ known: [String]
  ) -> LocalizedText {
    let near = NearestCodes.of(code, among: known)
    let (russian, english) =
      near.isEmpty
      ? ("; проверьте его", "; check it")
      : (
        "; может быть, \(near.joined(separator: ", "))?",
        "; did you mean \(near.joined(separator: ", "))?"
      )
    return LocalizedText(
      ru: "в таблице \(table.rawValue) нет кода «\(code)»\(russian)",
      en: "the table \(table.rawValue) has no code '\(code)'\(english)")
  }

  /// Whether a mentor and a deficit (positions) are asked for.
  func admits(mentor: Int, deficit: Int, of candidates: Candidates) -> Bool {
    guard !isAboutPupils else { return false }
    let programme = candidates.programme
    let (giver, need) = (programme.teachers[mentor], programme.deficits[deficit])
    if let wanted = self.mentor, wanted != giver.id { return false }
    if let mentee, mentee != need.teacher { return false }
    guard let school else { return true }
    return giver.school == school || programme.school(of: need.teacher).id == school
  }

  /// Whether two schools (positions) are asked for; a filter by person asks for persons alone.
  func admits(giver: Int, receiver: Int, of candidates: Candidates) -> Bool {
    guard mentee == nil, mentor == nil, !isAboutPupils else { return false }
    guard let school else { return true }
    let schools = candidates.programme.schools
    return schools[giver].id == school || schools[receiver].id == school
  }

  /// Whether pupils and their tutors alone are asked for.
  var isAboutPupils: Bool { pupil != nil || tutor != nil }

  /// Whether one tutor and one pupil are asked for.
  var isAboutOnePair: Bool { pupil != nil && tutor != nil }

  /// Whether a tutor and a pupil (positions) are asked for.
  func admits(tutor: Int, pupil: Int, of candidates: Candidates) -> Bool {
    guard mentee == nil, mentor == nil else { return false }
    let programme = candidates.programme
    let (giver, child) = (programme.teachers[tutor], programme.pupils[pupil])
    if let wanted = self.tutor, wanted != giver.id { return false }
    if let wanted = self.pupil, wanted != child.id { return false }
    guard let school else { return true }
    return giver.school == school || child.school == school
  }
}
