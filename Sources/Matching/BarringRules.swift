import Mentoring

/// Says why mentors serve deficits of some mentee or other not at all; made once for many questions.
public struct BarringRules {
  private let candidates: Candidates
  private let surroundings: Surroundings
  private let rules: PersonRules
  private let qualifications: QualificationTable

  public init(_ candidates: Candidates) {
    self.candidates = candidates
    surroundings = Surroundings(candidates.programme)
    rules = PersonRules(surroundings)
    qualifications = QualificationTable(surroundings, bars: rules.mentorBars)
  }

  /// The first rule on persons that bars the mentor from the deficits, all of one mentee; `level` where
  /// the mentor is not qualified for any, `reach` where the two cannot meet.
  ///
  /// - Precondition: the mentor is a candidate for none of them.
  public func rule(mentor: Int, deficits: [Int]) -> String {
    let programme = candidates.programme
    var barring: Int?
    var isQualified = false
    for deficit in deficits where mentor != candidates.teacherOfDeficit[deficit] {
      let need = programme.deficits[deficit].levelNeeded + programme.rules.mentors.levelMargin
      let holders = qualifications.holders(of: candidates.competencyOfDeficit[deficit])
      guard holders.contains(where: { $0.mentor == mentor && $0.level >= need }) else { continue }
      isQualified = true
      let match = Match(
        mentor: mentor, mentee: candidates.teacherOfDeficit[deficit], deficit: deficit,
        areInOneSchool: candidates.schoolOfTeacher[mentor] == candidates.schoolOfDeficit(deficit))
      if let rule = rules.firstBarring(match, in: surroundings) { barring = barring ?? rule }
    }
    if let barring { return Rejections.personRules[barring] }
    return isQualified ? "reach" : "level"
  }
}
