import Mentoring

/// Says why mentors serve deficits of some mentee or other not at all; made once for many questions.
public struct BarringRules {
  private let candidates: Candidates
  private let surroundings: Surroundings
  private let rules: PersonRules
  private let qualifications: QualificationTable
  private let meeting: MeetingRules
  private var legs: LegTable
  /// Everybody with a row in the table of mentors.
  private let mentors: Set<Int>

  public init(_ candidates: Candidates) {
    self.candidates = candidates
    surroundings = Surroundings(candidates.programme)
    rules = PersonRules(surroundings)
    qualifications = QualificationTable(surroundings, bars: rules.mentorBars)
    meeting = MeetingRules(surroundings)
    legs = candidates.legs
    let programme = candidates.programme
    mentors = Set(programme.mentors.map { programme.teacherIndex[$0.teacher]! })
  }

  /// The first rule on persons that bars the mentor from the deficits, all of one mentee; where the
  /// mentor is not qualified for any, what is wrong with the two (`not_mentor`, `no_deficit`,
  /// `own_person`) or else `level`; else why the two cannot meet, nil where they can.
  public mutating func rejection(mentor: Int, deficits: [Int]) -> Rejection? {
    var qualified: Int?
    for deficit in deficits where mentor != candidates.teacherOfDeficit[deficit] {
      let level = qualifications.level(of: mentor, in: candidates.competencyOfDeficit[deficit])
      guard let level, level >= need(deficit) else { continue }
      if let rule = firstBarring(mentor, deficit) { return .rule(Rejections.personRules[rule]) }
      qualified = qualified ?? deficit
    }
    guard let qualified else { return .rule(whyUnqualified(mentor, deficits)) }
    return meeting.noWay(mentor, qualified, &legs).map { .noWay($0) }
  }

  private func whyUnqualified(_ mentor: Int, _ deficits: [Int]) -> String {
    if deficits.contains(where: { mentor == candidates.teacherOfDeficit[$0] }) {
      return "own_person"
    }
    if !mentors.contains(mentor) { return "not_mentor" }
    return deficits.isEmpty ? "no_deficit" : "level"
  }

  /// How many mentors whom no rule bars cannot meet the mentee of a deficit, by what bars each way.
  ///
  /// - Parameter servers: mentors who can.
  public mutating func outOfReach(
    ofDeficit deficit: Int, except servers: Set<Int>
  ) -> [NoWay: Int] {
    let need = need(deficit)
    var counts: [NoWay: Int] = [:]
    for holder in qualifications.holders(of: candidates.competencyOfDeficit[deficit])
    where holder.level >= need && holder.mentor != candidates.teacherOfDeficit[deficit]
      && !servers.contains(holder.mentor) && firstBarring(holder.mentor, deficit) == nil
    {
      if let noWay = meeting.noWay(holder.mentor, deficit, &legs) {
        counts[noWay, default: 0] += 1
      }
    }
    return counts
  }

  private func need(_ deficit: Int) -> Int {
    let programme = candidates.programme
    return programme.deficits[deficit].levelNeeded + programme.rules.mentors.levelMargin
  }

  private func firstBarring(_ mentor: Int, _ deficit: Int) -> Int? {
    let match = Match(
      mentor: mentor, mentee: candidates.teacherOfDeficit[deficit], deficit: deficit,
      areInOneSchool: candidates.schoolOfTeacher[mentor] == candidates.schoolOfDeficit(deficit))
    return rules.firstBarring(match, in: surroundings)
  }
}
