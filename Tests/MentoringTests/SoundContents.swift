import Mentoring

extension ProgrammeContents {
  /// Two schools, a curator, a mentor and a mentee with one deficit; a row in every table.
  static func sound() -> ProgrammeContents {
    var contents = ProgrammeContents(
      identity: ProgrammeIdentity(
        id: "sound", name: "Sound", municipality: "District",
        periodStart: CalendarDate(year: 2021, month: 9, day: 1)!,
        periodEnd: CalendarDate(year: 2022, month: 5, day: 31)!))
    contents.schools = [
      School(id: "S1", name: "First", kind: .secondary, settlement: "Upper", status: .leader),
      School(id: "S2", name: "Second", kind: .basic, settlement: "Lower", status: .lowResults),
    ]
    contents.curators = [Curator(school: "S1", person: "P1", capacity: 2)]
    contents.topics = [Topic(id: "reading", name: "Reading")]
    contents.swot = [
      SWOTItem(school: "S1", quadrant: .strength, topic: "reading", weight: 7),
      SWOTItem(school: "S2", quadrant: .weakness, topic: "reading", weight: 5),
    ]
    contents.competencies = [
      Competency(id: "C1", name: "Subject", block: .subject),
      Competency(id: "C11", name: "Problems", block: .subject, parent: "C1"),
    ]
    contents.teachers = [
      Teacher(
        id: "T1", school: "S1", mentoringTime: Minutes(1440), mentorConsent: .willing),
      Teacher(id: "T2", school: "S2"),
    ]
    contents.deficits = [
      Deficit(
        teacher: "T2", competency: "C11", levelFound: 1, levelNeeded: 3, points: Points(10),
        time: Minutes(720))
    ]
    contents.mentors = [MentorCompetency(teacher: "T1", competency: "C1", level: 4)]
    contents.estimates = [
      Estimate(
        mentor: "T1", deficit: Deficit.ID(teacher: "T2", competency: "C11"), time: Minutes(600))
    ]
    contents.travel = [
      TravelRow(
        from: .settlement("Upper"), to: .settlement("Lower"), time: Minutes(40),
        distance: Hectometres(325))
    ]
    contents.wishes = [Wish(who: .teacher("T2"), whom: .school("S1"), kind: .prefers)]
    return contents
  }
}
