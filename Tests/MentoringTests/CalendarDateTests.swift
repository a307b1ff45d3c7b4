import Mentoring
import Testing

@Suite struct CalendarDateTests {
  @Test func aLeapDayExistsEveryFourYearsButNotAtCenturies() {
    #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
  }

  @Test func monthsHaveTheirDays() {
    #expect(CalendarDate(year: 2021, month: 4, day: 30) != nil)
    #expect(CalendarDate(year: 2021, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 2021, month: 12, day: 31) != nil)
    #expect(CalendarDate(year: 2021, month: 1, day: 0) == nil)
    #expect(CalendarDate(year: 2021, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test func datesAreWrittenWithFourTwoAndTwoDigits() {
    #expect(CalendarDate(year: 33, month: 4, day: 5)!.description == "0033-04-05")
  }

  @Test func datesAreOrderedByYearMonthAndDay() {
    let days = [(2021, 12, 31), (2022, 1, 2), (2022, 1, 10), (2022, 2, 1)]
      .map { CalendarDate(year: $0, month: $1, day: $2)! }
    #expect(days.reversed().sorted() == days)
  }
}
