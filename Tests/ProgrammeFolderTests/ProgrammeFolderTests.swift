import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

@Suite struct ProgrammeFolderTests {
  @Test func aGoodFolderHasNoIssue() throws {
    #expect(try SmallFolder().lines() == [])
  }

  @Test func aGoodFolderGivesItsValues() throws {
    let programme = try SmallFolder().read().programme
    #expect(
      programme.identity
        == ProgrammeIdentity(
          id: "small", name: "Малая программа", municipality: "Район",
          periodStart: CalendarDate(year: 2021, month: 9, day: 1)!,
          periodEnd: CalendarDate(year: 2022, month: 5, day: 31)!))
    #expect(programme.rules == Rules())
    #expect(
      programme.schools == [
        School(
          id: "S01", name: "Первая школа", kind: .secondary, settlement: "Верхнее",
          locality: .urban, pupils: 400, status: .leader),
        School(
          id: "S02", name: "Вторая школа", kind: .basic, settlement: "Нижнее", locality: .rural,
          pupils: 90, status: .lowResults),
      ])
    #expect(programme.curators == [Curator(school: "S01", person: "P01", capacity: 2)])
    #expect(programme.topics == [Topic(id: "reading", name: "Чтение")])
    #expect(
      programme.swot == [
        SWOTItem(school: "S01", quadrant: .strength, topic: "reading", weight: 7),
        SWOTItem(
          school: "S02", quadrant: .weakness, topic: "reading", weight: 5, note: "Много, очень"),
      ])
    #expect(
      programme.competencies == [
        Competency(id: "C1", name: "Предмет", block: .subject),
        Competency(
          id: "C11", name: "Задачи", block: .subject, parent: "C1", groupTime: Minutes(480)),
      ])
    #expect(
      programme.teachers == [
        Teacher(
          id: "T1", school: "S01", position: "учитель", mentoringTime: Minutes(1440),
          mentorConsent: .willing),
        Teacher(id: "T2", school: "S02", position: "учитель"),
      ])
    #expect(
      programme.deficits == [
        Deficit(
          teacher: "T2", competency: "C11", levelFound: 1, levelNeeded: 3, points: Points(10),
          time: Minutes(750))
      ])
    #expect(programme.mentors == [MentorCompetency(teacher: "T1", competency: "C1", level: 4)])
    #expect(
      programme.travelRows == [
        TravelRow(
          from: .settlement("Верхнее"), to: .settlement("Нижнее"), time: Minutes(40),
          distance: Hectometres(325))
      ])
  }

  /// Nothing in a plan follows from names, so that adding them makes no plan look changed.
  @Test func digestsOfWhatPlanningReadsComeInFileOrder() throws {
    let digests = try SmallFolder().with("people.csv", "code,name\nP01,Имя\n").read().digests
    #expect(
      digests.map(\.file) == [
        "programme.yaml", "schools.csv", "curators.csv", "topics.csv", "swot.csv",
        "competencies.csv", "teachers.csv", "deficits.csv", "mentors.csv", "travel.csv",
      ])
  }

  /// `printf 'teacher,competency,level\nT1,C1,4\n' | sha256sum`
  @Test func aDigestIsTheFilesSHA256() throws {
    let digests = try SmallFolder().read().digests
    #expect(
      digests.first { $0.file == "mentors.csv" }?.sha256
        == "124e13e0c14851da1a80b32960c29fb4d74f72ec4019d36fc63e72ad60354b2c")
  }
}
