import Mentoring

/// Programmes for working out on paper: one competency C, pairs in person, nothing else.
enum PaperProgramme {
  /// Schools of one settlement without road between others; what is switched off here, a case switches on.
  static func bare(_ schools: [String]) -> ProgrammeContents {
    var contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "paper", name: "Paper", municipality: "Paper",
        periodStart: CalendarDate(year: 2021, month: 9, day: 1)!,
        periodEnd: CalendarDate(year: 2022, month: 5, day: 31)!))
    contents.rules.groups.allowed = false
    contents.rules.remote.allowed = false
    contents.rules.help.allowed = false
    contents.rules.mentors.travelCounts = false
    contents.rules.travel.estimates = false
    contents.rules.travel.sameSettlement = Leg(time: Minutes(15), distance: Hectometres(20))
    contents.schools = schools.map {
      School(id: .init($0), name: $0, kind: .basic, settlement: "Place")
    }
    contents.competencies = [Competency(id: "C", name: "C", block: .subject)]
    return contents
  }
}

extension ProgrammeContents {
  /// A mentor at the level that every mentee needs, with evidence.
  mutating func addMentor(_ id: String, at school: String, minutes: Int) {
    teachers.append(
      Teacher(
        id: .init(id), school: .init(school), mentoringTime: Minutes(minutes),
        mentorConsent: .signed))
    mentors.append(
      MentorCompetency(teacher: .init(id), competency: "C", level: 5, evidence: "course"))
  }

  /// A mentee whose deficit takes six hours.
  mutating func addMentee(_ id: String, at school: String, points: Int) {
    teachers.append(Teacher(id: .init(id), school: .init(school)))
    deficits.append(
      Deficit(
        teacher: .init(id), competency: "C", levelFound: 0, levelNeeded: 5, points: Points(points),
        time: Minutes(360)))
  }

  mutating func addRoad(_ from: String, _ to: String, minutes: Int, hectometres: Int) {
    travel.append(
      TravelRow(
        from: .school(.init(from)), to: .school(.init(to)), time: Minutes(minutes),
        distance: Hectometres(hectometres)))
  }
}
