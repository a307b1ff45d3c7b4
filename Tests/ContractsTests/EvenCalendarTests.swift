import Contracts
import Mentoring
import Testing

@Suite struct EvenCalendarTests {
  private func months(_ sessions: [Session]) -> [String] { sessions.map(\.month.description) }

  @Test func summerIsNoPartOfTheSchoolYear() throws {
    let calendar = EvenCalendar(
      try Small.programme(from: Small.day(2021, 5, 15), to: Small.day(2021, 10, 3)))
    #expect(calendar.months.map(\.description) == ["2021-05", "2021-09", "2021-10"])
  }

  @Test func aPeriodOfSummerAloneStillHasMonths() throws {
    let calendar = EvenCalendar(
      try Small.programme(from: Small.day(2021, 6, 15), to: Small.day(2021, 7, 3)))
    #expect(calendar.months.map(\.description) == ["2021-06", "2021-07"])
  }

  /// Open: September to November, March to May. Four visits in six months.
  @Test func nobodyTravelsWhileTheRoadIsClosed() throws {
    let calendar = EvenCalendar(try Small.programme())
    let visits = calendar.sessions(of: Small.pair).filter { $0.host == "B" }
    #expect(months(visits) == ["2021-09", "2021-11", "2022-03", "2022-05"])
  }

  @Test func theVisitsShareTheWorkWithoutLosingAMinute() throws {
    for visits in [1, 3, 4, 7, 40, 700] {
      let calendar = EvenCalendar(try Small.programme(visits: visits))
      let inPerson = calendar.sessions(of: Small.pair).filter { $0.host != nil }
      #expect(inPerson.count == visits)
      #expect(inPerson.reduce(Minutes.zero) { $0 + $1.time } == Minutes(600))
      #expect(inPerson.map(\.month) == inPerson.map(\.month).sorted())
    }
  }

  /// 600 minutes in seven visits: quarters of an hour, and what is left in the last.
  @Test func meetingsLastQuartersOfAnHour() throws {
    let calendar = EvenCalendar(try Small.programme(visits: 7))
    let minutes = calendar.sessions(of: Small.pair).filter { $0.host != nil }.map(\.time.value)
    #expect(minutes == [75, 90, 90, 75, 90, 90, 90])
  }

  /// An hour and a half from afar: two meetings in the nine months, the winter included.
  @Test func remoteMeetingsTakeAboutAnHour() throws {
    let calendar = EvenCalendar(try Small.programme())
    let remote = calendar.sessions(of: Small.pair).filter { $0.host == nil }
    #expect(months(remote) == ["2021-11", "2022-03"])
    #expect(remote.map(\.time.value) == [45, 45])
  }

  @Test func aGroupMeetsWhenAllItsMembersCanTravel() throws {
    let calendar = EvenCalendar(try Small.programme())
    let sessions = calendar.sessions(of: Small.group)
    #expect(months(sessions) == ["2021-09", "2021-11", "2022-03", "2022-05"])
    #expect(sessions.allSatisfy { $0.time == Minutes(60) && $0.work.count == 2 })
  }

  @Test func teamsVisitWhereTheCuratorTravels() throws {
    let calendar = EvenCalendar(try Small.programme(visits: 2))
    let pair = Small.plan.curatorPairs[0]
    #expect(calendar.teamVisits(of: pair).map(\.month.description) == ["2021-10", "2022-04"])
    var remote = pair
    remote.mode = .remote
    #expect(calendar.teamVisits(of: remote).isEmpty)
  }

  @Test func monthsKnowTheirDays() throws {
    let month = Month(Small.day(2024, 2, 3))
    #expect((month.firstDay, month.lastDay) == (Small.day(2024, 2, 1), Small.day(2024, 2, 29)))
    #expect(
      Month.months(from: Small.day(2021, 11, 30), to: Small.day(2022, 1, 1)).map(\.description)
        == ["2021-11", "2021-12", "2022-01"])
  }
}
