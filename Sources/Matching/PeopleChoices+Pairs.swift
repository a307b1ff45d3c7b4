import Mentoring

extension PeopleChoices {
  mutating func findPairs() {
    for deficit in programme.deficits.indices {
      var verdict = Rejections.Verdict(ruleCount: PersonRules.types.count)
      let mentee = surroundings.teacherOfDeficit[deficit]
      let need = programme.deficits[deficit].levelNeeded + programme.rules.mentors.levelMargin
      for holder in qualifications.holders(of: surroundings.competencyOfDeficit[deficit])
      where holder.mentor != mentee && holder.level >= need {
        verdict.qualified += 1
        let match = Match(
          mentor: holder.mentor, mentee: mentee, deficit: deficit,
          areInOneSchool: surroundings.schoolOfTeacher[holder.mentor]
            == surroundings.schoolOfTeacher[mentee])
        if let rule = rules.firstBarring(match, in: surroundings) {
          verdict.barred[rule] += 1
          continue
        }
        verdict.admitted += 1
        let admission = Admission(
          deficit: deficit, surplus: holder.level - need, hasEvidence: holder.hasEvidence)
        admitted[holder.mentor, default: []].append(admission)
        for mode in [MeetingMode.inPerson, .remote] where canPair(match, mode) {
          verdict.isInReach = true
          serves.append(serve(match, admission, mode))
        }
      }
      verdicts.append(verdict)
    }
  }

  private mutating func canPair(_ match: Match, _ mode: MeetingMode) -> Bool {
    let (mentor, mentee) = (match.mentor, match.mentee)
    if match.areInOneSchool { return mode == .inPerson }
    guard allows(mentor, mode), allows(mentee, mode) else { return false }
    switch mode {
    case .inPerson:
      return isWithin(
        mentorLimits[mentor], from: surroundings.schoolOfTeacher[mentor],
        to: surroundings.schoolOfTeacher[mentee])
    case .remote:
      return programme.rules.remote.allowed
        && programme.competencies[surroundings.competencyOfDeficit[match.deficit]].remote
    }
  }

  private mutating func serve(_ match: Match, _ admission: Admission, _ mode: MeetingMode)
    -> Candidates.Serve
  {
    let estimate = estimates[match.mentor * programme.deficits.count + match.deficit]
    let place = mode == .remote ? nil : surroundings.schoolOfTeacher[match.mentee]
    return Candidates.Serve(
      mentor: match.mentor, deficit: match.deficit, mode: mode,
      time: estimate?.time ?? programme.deficits[match.deficit].time,
      quality: quality(match.mentor, admission, mode, place))
  }
}
