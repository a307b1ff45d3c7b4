import Mentoring

extension Candidates {
  /// Why a mentor serves none of some deficits of one mentee: the first rule on persons that bars
  /// the pair, `level` where the mentor is not qualified for any, `reach` where they cannot meet.
  ///
  /// - Precondition: the mentor is a candidate for none of them.
  public func barringRule(mentor: Int, deficits: [Int]) -> String {
    let surroundings = Surroundings(programme)
    let rules = PersonRules(surroundings)
    let qualifications = QualificationTable(surroundings, bars: rules.mentorBars)
    var barring: Int?
    var isQualified = false
    for deficit in deficits where mentor != teacherOfDeficit[deficit] {
      let need = programme.deficits[deficit].levelNeeded + programme.rules.mentors.levelMargin
      let holders = qualifications.holders(of: competencyOfDeficit[deficit])
      guard holders.contains(where: { $0.mentor == mentor && $0.level >= need }) else { continue }
      isQualified = true
      let match = Match(
        mentor: mentor, mentee: teacherOfDeficit[deficit], deficit: deficit,
        areInOneSchool: schoolOfTeacher[mentor] == schoolOfDeficit(deficit))
      if let rule = rules.firstBarring(match, in: surroundings) { barring = barring ?? rule }
    }
    if let barring { return Rejections.personRules[barring] }
    return isQualified ? "reach" : "level"
  }
}
