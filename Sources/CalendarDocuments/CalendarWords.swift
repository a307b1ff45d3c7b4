import AdviceDocuments
import CalendarAudit
import CalendarValues
import Documents
import Mentoring
import YearRecords

/// Meetings, obstacles and violations in one language. Codes alone, never names of persons.
public struct CalendarWords: Sendable {
  let programme: Programme
  let rules: CalendarRules
  let words: Wording

  public init(_ programme: Programme, _ rules: CalendarRules, language: Language) {
    self.programme = programme
    self.rules = rules
    words = Wording(language: language)
  }

  func kind(_ kind: Meeting.Kind) -> String {
    switch kind {
    case .visit: words.say("выезд", "visit")
    case .teamVisit: words.say("методический десант", "team visit")
    case .helpMeeting: words.say("встреча по теме", "meeting on a topic")
    case .lessonVisit: words.say("посещение уроков", "visit to lessons")
    case .seminar: words.say("семинар", "seminar")
    case .session: words.say("занятие", "session")
    }
  }

  func weekday(_ day: CalendarDate) -> String {
    let russian = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]
    let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return words.say(russian[day.weekday.number - 1], english[day.weekday.number - 1])
  }

  /// Who goes where, or who meets: `S03, S04 → S02`, `T012, T044`.
  func who(_ meeting: Meeting) -> String {
    guard let host = meeting.host, !meeting.parties.isEmpty else {
      let people = words.list(meeting.people.map(person), most: 4)
      return people + (meeting.host == nil ? words.say(", дистанционно", ", remote") : "")
    }
    return words.list(meeting.parties.map(\.from.text), most: 4) + " → " + host.text
  }

  func person(_ attendee: Attendee) -> String {
    switch attendee {
    case .teacher(let id): id.text
    case .head(let school): words.say("руководитель \(school)", "head of \(school)")
    }
  }

  private func subject(_ text: String) -> String {
    text.hasPrefix("head:")
      ? person(.head(School.ID(String(text.dropFirst("head:".count))))) : text
  }

  /// What is on the agenda, by codes of competencies and names of topics.
  func content(_ meeting: Meeting) -> String {
    if meeting.kind == .seminar {
      return rules.seminars.first { "seminar:\($0.id)" == meeting.series }?.name ?? ""
    }
    let topics = Set(meeting.topics.map(\.topic)).sorted().map { programme.topic($0).name }
    let competencies = Set(meeting.work.map(\.deficit.competency)).sorted()
      .map { programme.competency($0).name }
    return (topics + competencies).map(words.quoted).joined(separator: ", ")
  }

  /// What would have to change for one thing not to stand in the way.
  func text(_ obstacle: Obstacle) -> String {
    let who = subject(obstacle.subject)
    let needed = obstacle.needed.map { "\($0)" } ?? ""
    return switch obstacle.rule {
    case .weekday: words.say("другой день недели (weekdays)", "another weekday (weekdays)")
    case .exams: words.say("экзамены: \(who) (exams)", "exams: \(who) (exams)")
    case .road:
      words.say("дорога закрыта: \(who) (travel.csv)", "no road is open: \(who) (travel.csv)")
    case .day:
      words.say(
        "дорога и встреча занимают \(needed) мин, день короче (day; больше выездов – короче каждый: "
          + "travel.visits)",
        "way and meeting take \(needed) minutes, more than the day has (day; more visits make each "
          + "shorter: travel.visits)")
    case .lessons:
      words.say(
        "нет уроков, которые можно посетить: \(who) (timetable)",
        "there is no lesson to visit: \(who) (timetable)")
    case .part:
      needed.isEmpty
        ? words.say("день не из дней семинара (from, to)", "not a day of the seminar (from, to)")
        : words.say(
          "shift: \(needed) вместо \(rules.shift)", "shift: \(needed) instead of \(rules.shift)")
    case .apart:
      words.say(
        "apart: \(needed) вместо \(rules.apart), из-за \(who)",
        "apart: \(needed) instead of \(rules.apart), because of \(who)")
    case .person:
      words.say("в этот день занят(а) \(who)", "\(who) has another meeting on the day")
    case .tripsAWeek:
      words.say(
        "trips_a_week: \(needed) вместо \(rules.tripsAWeek ?? 0), из-за \(who)",
        "trips_a_week: \(needed) instead of \(rules.tripsAWeek ?? 0), because of \(who)")
    case .hostedADay:
      words.say(
        "hosted_a_day: \(needed) вместо \(rules.hostedADay ?? 0), из-за \(who)",
        "hosted_a_day: \(needed) instead of \(rules.hostedADay ?? 0), because of \(who)")
    case .vehicles:
      needed.isEmpty
        ? words.say("ещё одна машина (vehicles)", "one more vehicle (vehicles)")
        : words.say(
          "машина на \(needed) мест для \(who) (vehicles)",
          "a vehicle with \(needed) seats for \(who) (vehicles)")
    }
  }

  func name(_ rule: Obstacle.Rule) -> String {
    switch rule {
    case .weekday: words.say("день недели", "weekday")
    case .exams: words.say("экзамены", "exams")
    case .road: words.say("закрытая дорога", "closed road")
    case .day: words.say("длина дня", "length of the day")
    case .lessons: words.say("нет уроков", "no lessons")
    case .part: words.say("не своя часть года", "not its part of the year")
    case .apart: words.say("слишком близко к соседней", "too near to the next one")
    case .person: words.say("занятые люди", "people are busy")
    case .tripsAWeek: words.say("поездки в неделю", "trips a week")
    case .hostedADay: words.say("гости в день", "guests a day")
    case .vehicles: words.say("машины", "vehicles")
    }
  }

  /// Such as `calendar.json: S03>S02#2: error: …`.
  public func text(_ violation: CalendarViolation) -> String {
    let detail = violation.detail.isEmpty ? "" : ": " + subject(violation.detail)
    let what =
      switch violation.rule {
      case .schoolDay:
        words.say(
          "в этот день не встречаются (terms, holidays, weekdays)",
          "nobody meets on that day (terms, holidays, weekdays)")
      case .exams: words.say("в школе экзамены", "there are exams at the school")
      case .road: words.say("дорога закрыта", "no road is open")
      case .day: words.say("не помещается в день (day)", "it does not fit into the day (day)")
      case .lessons: words.say("нет уроков, которые можно посетить", "there is no lesson to visit")
      case .part: words.say("не в своей части года (shift)", "outside its part of the year (shift)")
      case .apart:
        words.say("меньше apart недель до предыдущей", "less than apart weeks after the one before")
      case .person: words.say("две встречи в один день", "two meetings on one day")
      case .tripsAWeek:
        words.say(
          "больше поездок в неделю, чем trips_a_week", "more trips in the week than trips_a_week")
      case .hostedADay:
        words.say(
          "больше гостей в день, чем hosted_a_day", "more guests on the day than hosted_a_day")
      case .vehicles:
        words.say(
          "нет подходящей свободной машины (vehicles)",
          "no vehicle is free and large enough (vehicles)")
      case .count:
        words.say("встреч не столько, сколько нужно", "there are not as many meetings as asked for")
      case .people: words.say("не хватает участника", "somebody is missing")
      case .time:
        words.say(
          "время не сходится с планом (минуты)", "times do not add up to the plan's (minutes)")
      case .place: words.say("не то место", "it is not the right place")
      case .repeated: words.say("встреча записана дважды", "the meeting stands twice")
      case .stated:
        words.say("итог не сходится с встречами", "a stated figure is not what the meetings say")
      }
    return "\(subject(violation.subject)): " + words.say("ошибка: ", "error: ") + what + detail
  }
}
