import Mentoring

/// Finds mentors for deficits, in pairs and in groups (Docs/Formulation.md, 2.1 and 2.2).
struct PeopleChoices {
  let surroundings: Surroundings
  var scoring: Scoring
  let rules: PersonRules
  let qualifications: QualificationTable
  /// By competency, whether a group could work on it or on one above it.
  let groupCompetencies: [Bool]
  let meeting: MeetingRules
  private var vicinity: PeopleVicinity
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
    rules = PersonRules(surroundings)
    qualifications = QualificationTable(surroundings, bars: rules.mentorBars)
    groupCompetencies = programme.competencies.indices.map { competency in
      guard programme.rules.groups.allowed else { return false }
      var current: Int? = competency
      while let general = current {
        if programme.competencies[general].groupTime != nil { return true }
        current = surroundings.parentOfCompetency[general]
      }
      return false
    }
    meeting = MeetingRules(surroundings)
    vicinity = PeopleVicinity(
      surroundings, mentorLimits: meeting.mentorLimits, menteeLimits: meeting.menteeLimits)
    estimates = Dictionary(
      uniqueKeysWithValues: programme.estimates.map { estimate in
        let mentor = programme.teacherIndex[estimate.mentor]!
        let deficit = programme.deficitIndex[estimate.deficit]!
        return (mentor * programme.deficits.count + deficit, estimate)
      })
  }

  /// Schools whose teachers could meet one of this school in person, in a pair or in a group.
  mutating func schoolsNear(_ school: Int, forGroups: Bool) -> [Int] {
    vicinity.schools(near: school, forGroups: forGroups)
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

  func allows(_ teacher: Int, _ mode: MeetingMode) -> Bool { meeting.allows(teacher, mode) }

  mutating func isWithin(_ limit: Minutes, from: Int, to: Int) -> Bool {
    guard let leg = scoring.legs.find(from: from, to: to) else { return false }
    return leg.time <= limit
  }
}
