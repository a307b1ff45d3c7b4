import CalendarAudit
import CalendarValues
import Mentoring
import Testing
import YearRecords

@testable import CalendarPlanning

/// Each rule that can keep a meeting from its day: which it is, and what would be enough.
@Suite struct WhyNotTests {
  private func one(_ change: (inout SmallCalendar) -> Void) throws -> (SmallCalendar, UnheldMeeting)
  {
    var small = SmallCalendar()
    small.visits = 1
    small.pair("T1", "T3")
    change(&small)
    let calendar = try small.calendar()
    #expect(try small.violations(calendar) == [])
    return (small, try #require(calendar.unheld.first))
  }

  @Test func examsOfASchoolOnAllDays() throws {
    let (small, unheld) = try one {
      $0.rules.exams = [
        .init(days: .init($0.first, $0.last), name: "ВПР", schools: ["S2"])
      ]
    }
    #expect(unheld.obstacles == [.init(rule: .exams, days: 15)])
    #expect(unheld.nearest?.obstacles == [Obstacle(.exams, "S2")])
    #expect(small.rules.exams.count == 1)
  }

  @Test func aRoadThatIsClosedInTheSeason() throws {
    let (_, unheld) = try one {
      $0.travel = [
        TravelRow(
          from: .settlement("а"), to: .settlement("б"), time: Minutes(30),
          distance: Hectometres(250), seasons: [.winter])
      ]
    }
    #expect(unheld.obstacles == [.init(rule: .road, days: 15)])
    #expect(unheld.nearest?.obstacles == [Obstacle(.road, "S1")])
  }

  @Test func aDayThatIsTooShort() throws {
    let (_, unheld) = try one { $0.rules.day = 9 * 60..<11 * 60 }
    // 120 minutes of work, 30 on the way there and back.
    #expect(unheld.nearest?.obstacles == [Obstacle(.day, needed: 180)])
  }

  @Test func aVehicleThatIsTooSmall() throws {
    let (_, unheld) = try one {
      $0.pair("T2", "T4")
      $0.rules.vehicles = [.init(id: "car", seats: 1)]
    }
    #expect(unheld.nearest?.obstacles == [Obstacle(.vehicles, "S1", needed: 2)])
  }

  @Test func noLessonToVisit() throws {
    let (_, unheld) = try one {
      $0.plan.tandems = []
      $0.curate("S1", "S2")
      $0.rules.lessonVisits.count = 1
      $0.lesson("T1", .sunday, 1...1)
    }
    #expect(unheld.nearest?.obstacles == [Obstacle(.lessons, "S1")])
  }

  @Test func oneTripAWeekIsTooFew() throws {
    let (_, unheld) = try one {
      // Three ways of one mentor in one week.
      $0.rules.terms = [.init(SmallCalendar.day(10, 19), SmallCalendar.day(10, 23))]
      $0.pair("T1", "T5")
      $0.rules.tripsAWeek = 1
    }
    #expect(unheld.obstacles.map(\.rule).contains(.tripsAWeek))
    #expect(unheld.nearest?.obstacles == [Obstacle(.tripsAWeek, "T1", needed: 2)])
  }

  @Test func oneMeetingADayForEverybody() throws {
    let (_, unheld) = try one {
      $0.rules.terms = [.init(SmallCalendar.day(10, 19), SmallCalendar.day(10, 19))]
      $0.pair("T1", "T5")
    }
    #expect(unheld.nearest?.obstacles == [Obstacle(.person, "T1")])
  }

  @Test func tooManyGuestsOnADay() throws {
    let (_, unheld) = try one {
      $0.rules.terms = [.init(SmallCalendar.day(10, 19), SmallCalendar.day(10, 19))]
      $0.rules.hostedADay = 1
      $0.pair("T5", "T4")
    }
    #expect(unheld.nearest?.obstacles == [Obstacle(.hostedADay, "S2", needed: 2)])
  }

  @Test func tooFewVehiclesOnADay() throws {
    let (_, unheld) = try one {
      $0.rules.terms = [.init(SmallCalendar.day(10, 19), SmallCalendar.day(10, 19))]
      $0.rules.vehicles = [.init(id: "car", seats: 4)]
      $0.pair("T2", "T5")
    }
    #expect(unheld.nearest?.obstacles == [Obstacle(.vehicles)])
  }

  @Test func visitsTooNearToEachOther() throws {
    let (_, unheld) = try one {
      $0.visits = 2
      $0.rules.apart = 4
    }
    #expect(unheld.nearest?.obstacles.map(\.rule) == [.apart])
  }

  @Test func partsOfThePeriodWithoutAnyLeeway() throws {
    // Four visits in three weeks with a week between: the one that is left is told how far it would
    // have to move, or how near it would come.
    let (_, unheld) = try one {
      $0.visits = 4
      $0.rules.shift = 0
    }
    let rules = try #require(unheld.nearest?.obstacles.map(\.rule))
    #expect(!rules.isEmpty && Set(rules).isSubset(of: [.part, .apart, .person]))
  }

  @Test func aSeminarOnDaysThatAreNone() throws {
    let (_, unheld) = try one {
      $0.plan.tandems = []
      $0.curate("S1", "S2")
      $0.rules.seminars = [
        .init(
          id: "s", name: "s", host: "S1", audience: .heads,
          days: .init(SmallCalendar.day(10, 24), SmallCalendar.day(10, 25)))
      ]
    }
    // A weekend.
    #expect(unheld.obstacles == [.init(rule: .part, days: 15)])
  }

  /// The least change is enough: with it the meeting has a day.
  @Test func theLeastChangeIsEnough() throws {
    var small = SmallCalendar()
    small.visits = 1
    small.rules.terms = [.init(SmallCalendar.day(10, 19), SmallCalendar.day(10, 23))]
    small.rules.tripsAWeek = 1
    small.pair("T1", "T3")
    small.pair("T1", "T5")
    #expect(try small.calendar().unheld.count == 1)
    small.rules.tripsAWeek = 2
    #expect(try small.calendar().unheld.isEmpty)
  }
}
