import Mentoring

/// Finds mentors for deficits, in pairs and in groups (Docs/Formulation.md, 2.1 and 2.2).
struct PeopleChoices {
  let surroundings: Surroundings
  var scoring: Scoring
  let rules: PersonRules
  let qualifications: QualificationTable
  let mentorLimits: [Minutes]
  let menteeLimits: [Minutes]
  let estimates: [Int: Estimate]
  var serves: [Candidates.Serve] = []
  var groups: [Candidates.Group] = []
  var verdicts: [Rejections.Verdict] = []
  /// For each mentor, the deficits they are admitted for, in order.
  var admitted: [Int: [Admission]] = [:]

  /// A deficit that a mentor is admitted for, before ways to meet are looked at.
  struct Admission {
    let deficit: Int
    let surplus: Int
    let hasEvidence: Bool
  }

  var programme: Programme { surroundings.programme }

  init(_ surroundings: Surroundings, scoring: Scoring) {
    let programme = surroundings.programme
    self.surroundings = surroundings
    self.scoring = scoring
    rules = PersonRules(programme)
    qualifications = QualificationTable(surroundings)
    mentorLimits = programme.teachers.map(programme.mentorTravelLimit)
    menteeLimits = programme.teachers.map(programme.menteeTravelLimit)
    estimates = Dictionary(
      uniqueKeysWithValues: programme.estimates.map { estimate in
        let mentor = programme.teacherIndex[estimate.mentor]!
        let deficit = programme.deficitIndex[estimate.deficit]!
        return (mentor * programme.deficits.count + deficit, estimate)
      })
  }

  // MARK: How good

  mutating func quality(
    _ mentor: Int, _ admission: Admission, _ mode: MeetingMode, _ place: Int?
  ) -> Int {
    if let known = estimates[mentor * programme.deficits.count + admission.deficit]?.quality {
      return known.value
    }
    return scoring.total(of: item(mentor, admission, mode, place))
  }

  func item(
    _ mentor: Int, _ admission: Admission, _ mode: MeetingMode, _ place: Int?
  ) -> TandemItem {
    TandemItem(
      mentor: mentor, mentee: surroundings.teacherOfDeficit[admission.deficit],
      surplus: admission.surplus, hasEvidence: admission.hasEvidence, mode: mode, place: place)
  }

  // MARK: Ways

  func allows(_ teacher: Int, _ mode: MeetingMode) -> Bool {
    programme.teachers[teacher].mode.allows(mode)
  }

  mutating func isWithin(_ limit: Minutes, from: Int, to: Int) -> Bool {
    guard let leg = scoring.legs.find(from: from, to: to) else { return false }
    return leg.time <= limit
  }
}
