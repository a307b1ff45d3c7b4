import Mentoring
import ProgrammeFolder
import Testing

@Suite struct CellTests {
  @Test func everyBadCellIsReportedAtOnce() throws {
    let changed = SmallFolder().with(
      "teachers.csv",
      """
      teacher,school,mentoring_hours,weekly_load,max_mentees,consent_date,mode,consent,travel_limit
      T1,S01,six,169,-1,2021-02-30,online,yes,1.5
      T2,S0,"1,500",18.01,10001,01/02/2021,both,signed,nan
      ,S02,,,,,,,
      T1,S02,inf,,,,,,
      S01,S02,-3,,,,,,

      """)
    #expect(
      try changed.lines() == [
        "teachers.csv:2:mentoring_hours: error: 'six' is not a number of hours; write hours in "
          + "the period, 0 or more, such as 24",
        "teachers.csv:2:weekly_load: error: '169' is above 168; write hours a week, from 0 to "
          + "168, such as 18",
        "teachers.csv:2:max_mentees: error: '-1' is below 0; write a whole number from 0 to "
          + "10000, such as 3",
        "teachers.csv:2:consent_date: error: '2021-02-30' is no day of the calendar; write a "
          + "date as year-month-day, such as 2021-09-15",
        "teachers.csv:2:mode: error: 'online' does not fit here; write in_person, remote or both",
        "teachers.csv:2:consent: error: 'yes' does not fit here; write none, willing, signed or "
          + "refused",
        "teachers.csv:2:travel_limit: error: '1.5' is not a number of minutes; write whole "
          + "minutes from 0 to 100000, such as 45",
        "teachers.csv:3:school: error: schools.csv has no code 'S0'; mend the code (did you mean "
          + "'S01' or 'S02'?) or add a row",
        "teachers.csv:3:mentoring_hours: error: '1,500' may mean thousands or a decimal; write "
          + "hours in the period, 0 or more, such as 24",
        "teachers.csv:3:weekly_load: error: '18.01' is not in steps of 0.05; write hours a week, "
          + "from 0 to 168, such as 18",
        "teachers.csv:3:max_mentees: error: '10001' is above 10000; write a whole number from 0 "
          + "to 10000, such as 3",
        "teachers.csv:3:consent_date: error: '01/02/2021' is not a date; write a date as "
          + "year-month-day, such as 2021-09-15",
        "teachers.csv:3:travel_limit: error: 'nan' is not a number of minutes; write whole "
          + "minutes from 0 to 100000, such as 45",
        "teachers.csv:4:teacher: error: the value is missing; write a code, such as T012",
        "teachers.csv:5:teacher: error: row 2 has the same key already; mend one of them, or "
          + "keep one row",
        "teachers.csv:5:mentoring_hours: error: 'inf' is not a number of hours; write hours in "
          + "the period, 0 or more, such as 24",
        "teachers.csv:6:teacher: error: a school has the code 'S01' too; give the teacher another",
        "teachers.csv:6:mentoring_hours: error: '-3' is below 0; write hours in the period, 0 or "
          + "more, such as 24",
      ])
  }

  @Test func messagesAreRussianToo() throws {
    let changed = SmallFolder()
      .with("teachers.csv", "teacher,school,mentoring_hours,mode\nT1,S0,six,online\nT2,S02,,\n")
      .with("mentors.csv", "teacher,levle\n")
    #expect(
      try changed.lines(.russian) == [
        "teachers.csv:2:school: ошибка: в schools.csv нет кода «S0»; исправьте код (может быть, "
          + "«S01» или «S02»?) или добавьте строку",
        "teachers.csv:2:mentoring_hours: ошибка: «six» — не число часов; напишите часы за "
          + "период, 0 или больше, например 24",
        "teachers.csv:2:mode: ошибка: «online» здесь не подходит; напишите очно (in_person), "
          + "дистанционно (remote) или очно и дистанционно (both)",
        "mentors.csv:1:levle: ошибка: неизвестный столбец; может быть, имеется в виду «level»?",
        "mentors.csv:1:competency: ошибка: такого столбца («Код компетенции») нет, а он "
          + "обязателен; добавьте его",
        "mentors.csv:1:level: ошибка: такого столбца («Уровень») нет, а он обязателен; добавьте "
          + "его",
      ])
  }

  /// A cell of the teacher T2, and what it means; nil: it is refused.
  @Test(arguments: [
    ("mentoring_hours", "0", 0), ("mentoring_hours", "0.05", 3), ("mentoring_hours", "12.50", 750),
    ("mentoring_hours", "10000", 600_000), ("mentoring_hours", "10000.05", nil),
    ("mentoring_hours", "0.01", nil), ("mentoring_hours", "1.005", nil),
    ("mentoring_hours", "-0.05", nil), ("mentoring_hours", ".5", nil),
    ("mentoring_hours", "5.", nil),
    ("mentoring_hours", "1 000", 60_000), ("mentoring_hours", "1\u{A0}000,5", 60_030),
    ("mentoring_hours", "1,5", 90), ("mentoring_hours", "1,000", nil),
    ("mentoring_hours", "10 00", nil), ("mentoring_hours", "1,5,5", nil),
    ("mentoring_hours", "1e2", nil),
    ("mentoring_hours", "+1", nil), ("mentoring_hours", "٣", nil), ("mentoring_hours", "0x10", nil),
    ("mentoring_hours", "99999999999999999999999999", nil), ("mentoring_hours", "NaN", nil),
    ("weekly_load", "168", 10_080), ("weekly_load", "168.05", nil), ("weekly_load", "007", 420),
    ("experience", "90", 90), ("experience", "91", nil), ("experience", "1.5", nil),
    ("experience", "12.0", 12), ("max_mentees", "10000", 10_000), ("max_mentees", "10001", nil),
    ("learning_hours", "10000", 600_000), ("learning_hours", "10001", nil),
    ("travel_limit", "100000", 100_000), ("travel_limit", "100001", nil),
  ])
  func aNumberIsReadExactlyOrRefused(column: String, cell: String, expected: Int?) throws {
    let changed = SmallFolder().with(
      "teachers.csv", "teacher;school;\(column)\nT1;S01;\nT2;S02;\(cell)\n")
    guard let expected else {
      #expect(try changed.lines().first?.hasPrefix("teachers.csv:3:\(column): error: ") == true)
      return
    }
    let teacher = try changed.read().programme.teacher("T2")
    let value =
      switch column {
      case "mentoring_hours": teacher.mentoringTime.value
      case "weekly_load": teacher.weeklyLoad?.value
      case "experience": teacher.experience
      case "max_mentees": teacher.maxMentees
      case "learning_hours": teacher.learningTime?.value
      default: teacher.travelLimit?.value
      }
    #expect(value == expected)
  }

  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("2021-9-15", false), ("2021-09-15 ", true),
    ("15.09.2021", true), ("5.9.2021", true), ("31.9.2021", false), ("44454", true),
    ("15.09.21", false), ("09/15/2021", false), ("2021-09-1５", false), ("0000-01-01", false),
  ])
  func aDateIsADayOfTheCalendar(cell: String, isDate: Bool) throws {
    let changed = SmallFolder().with(
      "teachers.csv", "teacher,school,consent,consent_date\nT1,S01,signed,\(cell)\nT2,S02,,\n")
    let faults = try changed.lines().filter { $0.contains("consent_date: error") }
    #expect(faults.isEmpty == isDate)
  }

  @Test func codesAreOneVisibleLine() throws {
    let changed = SmallFolder()
      .adding("T\u{202E}3,S01,,,\n", to: "teachers.csv")
      .adding("\"T\n4\",C1,3\n", to: "mentors.csv")
    #expect(
      try changed.lines() == [
        "teachers.csv:4:teacher: error: 'T\u{FFFD}3' has a line break or an invisible sign; write a "
          + "code, such as T012",
        "mentors.csv:3:teacher: error: 'T\u{FFFD}4' has a line break or an invisible sign; write a "
          + "code, such as T012",
      ])
  }

  @Test func longCellsAreCutInMessages() throws {
    let long = String(repeating: "x", count: 10_000)
    let lines = try SmallFolder().replacing("T1,C1,4", by: "T1,C1,\(long)", in: "mentors.csv")
      .lines()
    #expect(
      lines == [
        "mentors.csv:2:level: error: '\(long.prefix(39))…' is not a whole number; write a whole "
          + "number from 1 to 10, such as 4"
      ])
  }
}
