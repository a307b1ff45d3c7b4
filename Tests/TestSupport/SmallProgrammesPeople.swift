import Mentoring

extension SmallProgrammes {
  /// The district's competencies, teachers, deficits, wishes and decisions.
  static func addPeople(to contents: inout ProgrammeContents) {
    contents.competencies = [
      Competency(id: "C1", name: "Teaching", block: .methodical, groupTime: Minutes(600)),
      Competency(id: "C11", name: "Lessons", block: .methodical, parent: "C1"),
      Competency(
        id: "C12", name: "Classrooms", block: .methodical, parent: "C1", groupTime: Minutes(600),
        remote: false),
      Competency(id: "C2", name: "Digital", block: .digital, groupTime: Minutes(480)),
      Competency(id: "C3", name: "Laboratory", block: .subject, remote: false),
    ]
    contents.teachers = teachers
    contents.deficits = deficits
    contents.mentors = [
      MentorCompetency(teacher: "T01", competency: "C1", level: 9, evidence: "course"),
      MentorCompetency(teacher: "T02", competency: "C2", level: 7),
      MentorCompetency(teacher: "T03", competency: "C3", level: 6, evidence: "lessons"),
      MentorCompetency(teacher: "T07", competency: "C3", level: 5),
      MentorCompetency(teacher: "T10", competency: "C1", level: 7, evidence: "lessons"),
      MentorCompetency(teacher: "T14", competency: "C2", level: 10, evidence: "degree"),
      MentorCompetency(teacher: "T15", competency: "C3", level: 9, evidence: "degree"),
    ]
    contents.estimates = [
      Estimate(
        mentor: "T03", deficit: Deficit.ID(teacher: "T11", competency: "C3"), time: Minutes(300),
        quality: Thousandths(900))
    ]
    contents.wishes = [
      Wish(who: .teacher("T05"), whom: .teacher("T01"), kind: .prefers),
      Wish(who: .school("S3"), whom: .school("S1"), kind: .prefers),
      Wish(who: .teacher("T06"), whom: .teacher("T07"), kind: .prefers),
      Wish(who: .school("S6"), whom: .school("S5"), kind: .refuses),
    ]
    contents.decisions = [
      Decision(
        kind: .pinned, subject: .curatorPair(recipient: "S3", curator: "S1"), reason: "custom"),
      Decision(
        kind: .forbidden, subject: .curatorPair(recipient: "S4", curator: "S1"), reason: "tired"),
      Decision(
        kind: .pinned, subject: .tandem(mentor: "T10", mentee: "T04", competency: "C11"),
        reason: "begun"),
      Decision(
        kind: .forbidden, subject: .tandem(mentor: "T14", mentee: "T13", competency: nil),
        reason: "kin"),
    ]
  }

  private static var teachers: [Teacher] {
    [
      Teacher(
        id: "T01", school: "S1", weeklyLoad: Minutes(1620), mentoringTime: Minutes(2400),
        mentorConsent: .signed),
      Teacher(
        id: "T02", school: "S1", mentoringTime: Minutes(2400), maxMentees: 1,
        mentorConsent: .willing),
      Teacher(
        id: "T03", school: "S2", mentoringTime: Minutes(2400), mode: .inPerson,
        mentorConsent: .signed),
      Teacher(id: "T04", school: "S2"),
      Teacher(id: "T05", school: "S3", learningTime: Minutes(1080)),
      Teacher(id: "T06", school: "S3"),
      Teacher(
        id: "T07", school: "S3", mentoringTime: Minutes(300), mentorConsent: .signed),
      Teacher(id: "T08", school: "S4"),
      Teacher(id: "T09", school: "S4"),
      Teacher(
        id: "T10", school: "S5", mentoringTime: Minutes(720), mentorConsent: .signed),
      Teacher(id: "T11", school: "S5"),
      Teacher(id: "T12", school: "S6", mode: .remote),
      Teacher(id: "T13", school: "S7"),
      Teacher(
        id: "T14", school: "P1", mentoringTime: Minutes(480), mentorConsent: .signed),
      Teacher(
        id: "T15", school: "S2", mentoringTime: Minutes(6000), mentorConsent: .refused),
    ]
  }

  private static var deficits: [Deficit] {
    func deficit(
      _ teacher: Teacher.ID, _ competency: Competency.ID, _ needed: Int, _ points: Int,
      _ minutes: Int
    ) -> Deficit {
      Deficit(
        teacher: teacher, competency: competency, levelFound: 0, levelNeeded: needed,
        points: Points(points), time: Minutes(minutes))
    }
    return [
      deficit("T04", "C11", 6, 15, 360), deficit("T04", "C3", 5, 10, 300),
      deficit("T05", "C11", 6, 30, 600), deficit("T05", "C2", 4, 20, 480),
      deficit("T06", "C12", 5, 25, 500), deficit("T06", "C3", 4, 12, 240),
      deficit("T07", "C2", 6, 18, 420), deficit("T08", "C11", 8, 40, 600),
      deficit("T08", "C3", 8, 22, 300), deficit("T09", "C2", 5, 16, 480),
      deficit("T09", "C3", 10, 8, 300), deficit("T11", "C3", 6, 28, 400),
      deficit("T12", "C11", 5, 9, 300), deficit("T12", "C2", 5, 14, 480),
      deficit("T13", "C2", 6, 26, 420), deficit("T13", "C3", 5, 11, 300),
    ]
  }
}
