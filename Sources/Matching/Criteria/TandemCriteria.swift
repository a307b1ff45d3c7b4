import Mentoring

/// A tandem item to be judged: who works with whom on what, how and where (positions).
struct TandemItem {
  let mentor: Int
  let mentee: Int
  /// The mentor's level above the level needed and the rules' margin, 0 or more.
  let surplus: Int
  let hasEvidence: Bool
  let mode: MeetingMode
  /// The school where they meet; nil where the work is remote.
  let place: Int?
}

extension Scoring {
  /// Docs/Formulation.md, section 3: the parts of a tandem item's score.
  mutating func value(_ criterion: Criterion, of item: TandemItem) -> Int {
    let home = surroundings.schoolOfTeacher[item.mentor]
    let school = surroundings.schoolOfTeacher[item.mentee]
    let isInSchool = home == school
    switch criterion {
    case .competence:
      return min(1000, 600 + 200 * item.surplus) - (item.hasEvidence ? 0 : 100)
    case .swot: return isInSchool ? 500 : fit(from: home, to: school)
    case .context: return isInSchool ? 1000 : likeness(home, school)
    case .travel:
      guard let place = item.place else { return 1000 }
      let mentorTime = legs.find(from: home, to: place)?.time ?? .zero
      let menteeTime = legs.find(from: school, to: place)?.time ?? .zero
      return Self.travelValue(max(mentorTime, menteeTime), limit: rules.mentors.travelLimit)
    case .preference:
      return 500
        * surroundings.preferredDirections(
          surroundings.side(of: item.mentor, towards: item.mentee),
          surroundings.side(of: item.mentee, towards: item.mentor))
    case .inSchool: return isInSchool ? 1000 : 0
    case .needs, .languages, .wish: return 0
    }
  }
}
