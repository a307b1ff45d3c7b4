import Mentoring
import YearRecords

// The keys under `calendar`.

extension CalendarRules {
  /// Nil where there are no terms (reported).
  init?(_ section: inout YAMLSection) {
    var terms: [Span] = []
    section.items("terms") { if let span = Span(&$0) { terms.append(span) } }
    if terms.isEmpty, !section.findings.badPaths.contains(where: { $0.hasPrefix("calendar.terms") })
    {
      section.findings.report(
        section.path("terms"), section.node("terms") ?? section.own, CalendarKeyMessage.noTerm)
    }
    self.init(terms: terms)
    for (first, second) in zip(terms, terms.dropFirst()) where second.first <= first.last {
      section.findings.report(
        section.path("terms"), section.node("terms"), CalendarKeyMessage.termsRise)
    }
    section.items("holidays") { if let span = Span(&$0) { holidays.append(span) } }
    section.items("exams") { if let item = Exams(&$0) { exams.append(item) } }
    if section.node("weekdays") != nil {
      let listed = section.list("weekdays", Notation<Weekday>.word())
      if !listed.isEmpty { weekdays = Set(listed) }
    }
    readTimes(&section)
    section.set(&tripsAWeek, "trips_a_week", orNull: .whole(1...50, such: 2))
    section.set(&hostedADay, "hosted_a_day", orNull: .whole(1...50, such: 2))
    section.items("vehicles") { if let item = Vehicle(&$0) { vehicles.append(item) } }
    section.requireUnique(vehicles.map(\.id), "vehicles")
    section.set(&vehicleFrom, "vehicle_from", .kilometres(upTo: 1000))
    section.group("team_visits") { teamVisits.read(&$0) }
    section.group("lesson_visits") { keys in
      lessonVisits.read(&keys)
      keys.set(&lessonVisitors, "people", .whole(1...100, such: 6))
    }
    section.group("help_meetings") { helpMeetings.read(&$0) }
    section.group("meetings") { keys in
      keys.set(&datesMeetings, "dated", .yesNo)
      keys.set(&meetingTime, "hours", .workHours)
      meetingBegin = keys.value("begin", .clock) ?? meetingBegin
    }
    section.items("seminars") { if let item = Seminar(&$0) { seminars.append(item) } }
    section.requireUnique(seminars.map(\.id), "seminars")
    section.set(&shift, "shift", .whole(0...52, such: 1))
    section.set(&apart, "apart", .whole(1...26, such: 1))
    section.group("weights") { keys in
      keys.set(&weights.unheld, "unheld", .whole(1...10_000, such: 1000))
      keys.set(&weights.lesson, "lesson", .whole(0...1000, such: 10))
      keys.set(&weights.month, "month", .whole(0...1000, such: 3))
      keys.set(&weights.shift, "shift", .whole(0...1000, such: 1))
    }
  }

  private mutating func readTimes(_ section: inout YAMLSection) {
    section.group("day") { keys in
      let from = keys.value("from", .clock) ?? day.lowerBound
      let to = keys.value("to", .clock) ?? day.upperBound
      begin = keys.value("begin", .clock) ?? begin
      if from < to {
        day = from..<to
      } else {
        keys.findings.report(keys.path("to"), keys.node("to"), CalendarKeyMessage.dayReversed)
      }
    }
    section.group("lessons") { keys in
      bells.first = keys.value("from", .clock) ?? bells.first
      keys.set(&bells.lesson, "minutes", .whole(10...120, such: 45))
      keys.set(&bells.pause, "break", .whole(0...60, such: 10))
    }
  }
}

extension CalendarRules.Span {
  fileprivate init?(_ section: inout YAMLSection) {
    let first = section.require("from", .date)
    let last = section.value("to", .date) ?? first
    guard let first, let last else { return nil }
    guard first <= last else {
      section.findings.report(section.path("to"), section.node("to"), PeriodMessage.reversed)
      return nil
    }
    self.init(first, last)
  }
}

extension CalendarRules.Exams {
  fileprivate init?(_ section: inout YAMLSection) {
    let span = CalendarRules.Span(&section)
    let name = section.require("name", .text)
    let schools: [School.ID] = section.list("schools", .id())
    guard let span, let name else { return nil }
    self.init(days: span, name: name, schools: schools.isEmpty ? nil : Set(schools))
  }
}

extension CalendarRules.Vehicle {
  fileprivate init?(_ section: inout YAMLSection) {
    let id = section.require("id", .code)
    let seats = section.require("seats", Notation<Int>.whole(1...200, such: 16))
    let trips = section.value("trips_a_day", .whole(1...20, such: 1)) ?? 1
    let schools: [School.ID] = section.list("schools", .id())
    guard let id, let seats else { return nil }
    self.init(
      id: id, seats: seats, tripsADay: trips, schools: schools.isEmpty ? nil : Set(schools))
  }
}

extension CalendarRules.Series {
  fileprivate mutating func read(_ section: inout YAMLSection) {
    section.set(&count, "a_year", .whole(0...100, such: 2))
    section.set(&time, "hours", .workHours)
  }
}

extension CalendarRules.Seminar {
  fileprivate init?(_ section: inout YAMLSection) {
    let id = section.require("id", .code)
    let name = section.require("name", .text)
    let host: School.ID? = section.require("host", .id())
    let who = section.require("who", Notation<Audience>.word())
    var days: CalendarRules.Span?
    if section.node("from") != nil || section.node("to") != nil {
      days = CalendarRules.Span(&section)
    }
    let time = section.value("hours", .workHours) ?? Minutes(180)
    guard let id, let name, let host, let who else { return nil }
    self.init(id: id, name: name, host: host, audience: who, days: days, time: time)
  }
}

extension Notation where Value == Int {
  /// A time of day in minutes since midnight, written `08:30`.
  fileprivate static var clock: Self {
    Notation(
      noun: LocalizedText(ru: "время", en: "a time of day"),
      right: LocalizedText(
        ru: "время как часы:минуты, например 08:30", en: "a time as hours:minutes, such as 08:30")
    ) { (text) throws(Misreading) in
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
        text.utf8.allSatisfy({ (48...58).contains($0) }),
        let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
      else { throw .notOne }
      return hour * 60 + minute
    }
  }
}

enum CalendarKeyMessage: InputMessage {
  case noTerm, termsRise, dayReversed, outsidePeriod
  case seminarOutsidePeriod(CalendarDate, CalendarDate)

  var text: LocalizedText {
    switch self {
    case .noTerm:
      LocalizedText(
        ru: "нет ни одной четверти; напишите, например, [{from: 2026-09-01, to: 2026-10-25}]",
        en: "there is no term; write, such as, [{from: 2026-09-01, to: 2026-10-25}]")
    case .termsRise:
      LocalizedText(
        ru: "четверти должны идти по порядку и не пересекаться",
        en: "terms must stand in order and not overlap")
    case .dayReversed:
      LocalizedText(
        ru: "день кончается раньше, чем начинается; напишите время позже from",
        en: "the day ends before it begins; write a time after from")
    case .seminarOutsidePeriod(let first, let last):
      LocalizedText(
        ru: "семинар вне срока программы (\(first) – \(last)); исправьте даты",
        en: "the seminar is outside the programme's period (\(first) to \(last)); mend the dates")
    case .outsidePeriod:
      LocalizedText(
        ru: "ни один день четвертей не входит в срок программы (period); исправьте даты",
        en: "no day of the terms is in the programme's period; mend the dates")
    }
  }
}
