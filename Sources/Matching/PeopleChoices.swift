import Mentoring

/// Finds mentors for deficits, in pairs and in groups (Docs/Formulation.md, 2.1 and 2.2).
struct PeopleChoices {
  let surroundings: Surroundings
  var scoring: Scoring
  private let rules: PersonRules
  private let qualifications: QualificationTable
  private let mentorLimits: [Minutes]
  private let menteeLimits: [Minutes]
  private let estimates: [Int: Estimate]
  private(set) var serves: [Candidates.Serve] = []
  private(set) var groups: [Candidates.Group] = []
  private(set) var verdicts: [Rejections.Verdict] = []
  /// For each mentor, the deficits they are admitted for, in order.
  private var admitted: [Int: [Admission]] = [:]

  /// A deficit that a mentor is admitted for, before ways to meet are looked at.
  private struct Admission {
    let deficit: Int
    let surplus: Int
    let hasEvidence: Bool
  }

  private var programme: Programme { surroundings.programme }

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

  // MARK: Pairs

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

  private mutating func quality(
    _ mentor: Int, _ admission: Admission, _ mode: MeetingMode, _ place: Int?
  ) -> Int {
    if let known = estimates[mentor * programme.deficits.count + admission.deficit]?.quality {
      return known.value
    }
    return scoring.total(of: item(mentor, admission, mode, place))
  }

  private func item(
    _ mentor: Int, _ admission: Admission, _ mode: MeetingMode, _ place: Int?
  ) -> TandemItem {
    TandemItem(
      mentor: mentor, mentee: surroundings.teacherOfDeficit[admission.deficit],
      surplus: admission.surplus, hasEvidence: admission.hasEvidence, mode: mode, place: place)
  }

  // MARK: Groups

  mutating func findGroups() {
    guard programme.rules.groups.allowed else { return }
    for row in programme.mentors {
      let competency = programme.competencyIndex[row.competency]!
      let mentor = programme.teacherIndex[row.teacher]!
      guard let time = programme.competencies[competency].groupTime,
        let admissions = admitted[mentor]?.filter({ isBelow($0.deficit, competency) }),
        !admissions.isEmpty
      else { continue }
      for place in places(of: mentor, admissions) {
        add(
          mentor, competency, time, at: place,
          admissions.filter { canJoin($0.deficit, mentor, place) })
      }
      if programme.competencies[competency].remote, programme.rules.remote.allowed,
        allows(mentor, .remote)
      {
        add(mentor, competency, time, at: nil, admissions.filter { canJoinRemotely($0.deficit) })
      }
      findThirdPlaces(mentor, admissions)
    }
  }

  /// Deficits that nobody could serve in a pair or a group with a host, but for which a mentor and
  /// the mentee could travel to one and the same third school, are in reach as well: what they lack
  /// is company.
  private mutating func findThirdPlaces(
    _ mentor: Int, _ admissions: [Admission]
  ) {
    guard programme.rules.groups.atOtherSchools, programme.rules.network.allowed,
      allows(mentor, .inPerson)
    else { return }
    let home = surroundings.schoolOfTeacher[mentor]
    for admission in admissions where !verdicts[admission.deficit].isInReach {
      for place in programme.schools.indices
      where isWithin(mentorLimits[mentor], from: home, to: place)
        && canJoin(admission.deficit, mentor, place)
      {
        verdicts[admission.deficit].isInReach = true
        break
      }
    }
  }

  /// - Parameter place: nil for a remote group.
  private mutating func add(
    _ mentor: Int, _ competency: Int, _ time: Minutes, at place: Int?, _ members: [Admission]
  ) {
    guard !members.isEmpty else { return }
    for member in members { verdicts[member.deficit].isInReach = true }
    let mode = place.map { _ in MeetingMode.inPerson } ?? .remote
    groups.append(
      Candidates.Group(
        mentor: mentor, competency: competency, place: place, time: time,
        joins: members.map { member in
          Candidates.Join(deficit: member.deficit, quality: quality(mentor, member, mode, place))
        }))
  }

  private func canJoinRemotely(_ deficit: Int) -> Bool {
    programme.competencies[surroundings.competencyOfDeficit[deficit]].remote
      && allows(surroundings.teacherOfDeficit[deficit], .remote)
  }

  private func isBelow(_ deficit: Int, _ competency: Int) -> Bool {
    var current: Int? = surroundings.competencyOfDeficit[deficit]
    while let special = current {
      if special == competency { return true }
      current = surroundings.parentOfCompetency[special]
    }
    return false
  }

  /// The mentor's school, and every school with a possible member that the mentor can reach.
  private mutating func places(of mentor: Int, _ admissions: [Admission]) -> [Int] {
    let home = surroundings.schoolOfTeacher[mentor]
    var places: Set<Int> = [home]
    if programme.rules.groups.atOtherSchools, programme.rules.network.allowed,
      allows(mentor, .inPerson)
    {
      for admission in admissions {
        let school =
          surroundings.schoolOfTeacher[surroundings.teacherOfDeficit[admission.deficit]]
        if !places.contains(school), isWithin(mentorLimits[mentor], from: home, to: school) {
          places.insert(school)
        }
      }
    }
    return places.sorted()
  }

  private mutating func canJoin(_ deficit: Int, _ mentor: Int, _ place: Int) -> Bool {
    let mentee = surroundings.teacherOfDeficit[deficit]
    let home = surroundings.schoolOfTeacher[mentor]
    let school = surroundings.schoolOfTeacher[mentee]
    if school != place,
      !isWithin(menteeLimits[mentee], from: school, to: place)
    {
      return false
    }
    if school != place || school != home, !allows(mentee, .inPerson) { return false }
    if school != home || place != home, !allows(mentor, .inPerson) { return false }
    return true
  }

  // MARK: Ways

  private func allows(_ teacher: Int, _ mode: MeetingMode) -> Bool {
    programme.teachers[teacher].mode.allows(mode)
  }

  private mutating func isWithin(_ limit: Minutes, from: Int, to: Int) -> Bool {
    guard let leg = scoring.legs.find(from: from, to: to) else { return false }
    return leg.time <= limit
  }
}

extension Candidates {
  /// Why a mentor serves none of some deficits of one mentee: the first rule on persons that bars
  /// the pair, `level` where the mentor is not qualified for any, `reach` where they cannot meet.
  ///
  /// - Precondition: the mentor is a candidate for none of them.
  public func barringRule(mentor: Int, deficits: [Int]) -> String {
    let surroundings = Surroundings(programme)
    let qualifications = QualificationTable(surroundings)
    let rules = PersonRules(programme)
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
