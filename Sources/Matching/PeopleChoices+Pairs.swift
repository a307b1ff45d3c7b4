import Mentoring

extension PeopleChoices {
  mutating func findPairs() {
    for deficit in programme.deficits.indices {
      let mentee = surroundings.teacherOfDeficit[deficit]
      let verdict =
        rules.mayBarPairs(of: mentee, in: surroundings)
        ? judgeEach(deficit, mentee) : judgeTogether(deficit, mentee)
      verdicts.append(verdict)
    }
  }

  func need(_ deficit: Int) -> Int {
    programme.deficits[deficit].levelNeeded + programme.rules.mentors.levelMargin
  }

  /// Asks every rule about every mentor at the level needed.
  mutating func judgeEach(_ deficit: Int, _ mentee: Int) -> Rejections.Verdict {
    var verdict = Rejections.Verdict(ruleCount: PersonRules.types.count)
    let need = need(deficit)
    for holder in qualifications.holders(of: surroundings.competencyOfDeficit[deficit])
    where holder.mentor != mentee && holder.level >= need {
      verdict.qualified += 1
      let match = match(holder.mentor, mentee, deficit)
      if let rule = rules.firstBarring(match, in: surroundings) {
        verdict.barred[rule] += 1
        continue
      }
      verdict.admitted += 1
      if add(match, holder, need) { verdict.isInReach = true }
    }
    return verdict
  }

  /// The same where no rule looks at the pair: mentors are counted by the rule that bars them, and
  /// only those are looked at who could meet the mentee in some way. So the work follows the number
  /// of candidates, not that of mentors times mentees.
  mutating func judgeTogether(_ deficit: Int, _ mentee: Int) -> Rejections.Verdict {
    var verdict = Rejections.Verdict(ruleCount: PersonRules.types.count)
    let need = need(deficit)
    let competency = surroundings.competencyOfDeficit[deficit]
    let menteeBar = rules.menteeBars[mentee]
    for (bar, count) in qualifications.counts(of: competency, from: need, except: mentee) {
      verdict.qualified += count
      let first = min(bar, menteeBar)
      if first == PersonRules.none {
        verdict.admitted += count
      } else {
        verdict.barred[first] += count
      }
    }
    guard menteeBar == PersonRules.none, verdict.admitted > 0 else { return verdict }
    for holder in holdersInReach(competency, mentee)
    where holder.mentor != mentee && holder.level >= need {
      if add(match(holder.mentor, mentee, deficit), holder, need) { verdict.isInReach = true }
    }
    return verdict
  }

  /// Mentors whom no rule bars and who could meet the mentee, in the order of teachers: those of
  /// schools near enough, and, where work on the competency may be remote, all who work remotely.
  private mutating func holdersInReach(_ competency: Int, _ mentee: Int) -> [Qualification] {
    let near = schoolsNear(
      surroundings.schoolOfTeacher[mentee], forGroups: groupCompetencies[competency])
    var found = near.flatMap { qualifications.holders(of: competency, at: $0) }
    if programme.rules.remote.allowed, programme.competencies[competency].remote,
      allows(mentee, .remote)
    {
      found += qualifications.remoteHolders(of: competency)
    }
    found.sort { $0.mentor < $1.mentor }
    var previous = -1
    return found.filter { holder in
      defer { previous = holder.mentor }
      return holder.mentor != previous
    }
  }

  func match(_ mentor: Int, _ mentee: Int, _ deficit: Int) -> Match {
    Match(
      mentor: mentor, mentee: mentee, deficit: deficit,
      areInOneSchool: surroundings.schoolOfTeacher[mentor] == surroundings.schoolOfTeacher[mentee])
  }

  /// Notes an admitted mentor and the ways in which the two could meet as a pair.
  ///
  /// - Returns: whether there is one.
  private mutating func add(_ match: Match, _ holder: Qualification, _ need: Int) -> Bool {
    let admission = Admission(
      deficit: match.deficit, surplus: holder.level - need, hasEvidence: holder.hasEvidence)
    if groupCompetencies[surroundings.competencyOfDeficit[match.deficit]] {
      admitted[holder.mentor, default: []].append(admission)
    }
    var isInReach = false
    for mode in [MeetingMode.inPerson, .remote] where canPair(match, mode) {
      isInReach = true
      serves.append(serve(match, admission, mode))
    }
    return isInReach
  }

  private mutating func canPair(_ match: Match, _ mode: MeetingMode) -> Bool {
    let (mentor, mentee) = (match.mentor, match.mentee)
    if match.areInOneSchool { return mode == .inPerson }
    return switch mode {
    case .inPerson: meeting.inPerson(mentor, mentee, &scoring.legs) == nil
    case .remote: meeting.remote(mentor, match.deficit) == nil
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
