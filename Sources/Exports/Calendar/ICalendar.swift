import Contracts
import Documents
import Mentoring

/// Calendars of visits as iCalendar files (RFC 5545), one a school, and one of the whole programme.
///
/// Where only the month is known, an event lasts all of it (within the period) and takes no time away
/// (`TRANSPARENT`), until the schools agree on the day. `DTSTAMP`, which the format asks for, is the
/// first day of the period: two runs give the same bytes.
public struct ICalendar {
  private let programme: Programme
  private let language: Language
  private let entries: [CalendarEntry]

  init(_ programme: Programme, _ entries: [CalendarEntry], _ language: Language) {
    self.programme = programme
    self.language = language
    self.entries = entries
  }

  /// With what everybody works on, whoever visits lessons, in the contracts' names.
  public init(_ records: [ContractRecord], of programme: Programme, _ language: Language) {
    let entries = CalendarEntry.entries(records.flatMap(\.calendar)) {
      Self.line($0, language)
    }
    self.init(programme, entries, language)
  }

  public var files: [ExportFile] {
    let schools = programme.schools.map(\.id).filter { id in
      entries.contains { $0.schools.contains(id) }
    }
    return schools.map { id in
      file(FileName.safe(id.text), entries.filter { $0.schools.contains(id) })
    } + [file("all-schools", entries)]
  }

  private static func line(_ event: ContractEvent, _ language: Language) -> String? {
    guard let mentor = event.mentor else {
      let guests = event.mentees.map(\.shown).joined(separator: ", ")
      return event.subjects.first.map(\.name) ?? (guests.isEmpty ? nil : guests)
    }
    let people = [mentor.shown, event.mentees.map(\.shown).joined(separator: ", ")]
    let subjects = event.subjects.map(\.name).joined(separator: ", ")
    let hours = event.time.map { time in
      let figure = "\(ExactNumber.hours(time))"
      return language == .russian
        ? figure.map { $0 == "." ? "," : String($0) }.joined() + " ч" : figure + " h"
    }
    return ([people.joined(separator: " → ")] + [subjects, hours ?? ""].filter { !$0.isEmpty })
      .joined(separator: "; ")
  }

  private func file(_ name: String, _ entries: [CalendarEntry]) -> ExportFile {
    let identity = programme.identity
    let text = ICalendarText(name: identity.name, stamp: identity.periodStart)
      .text(entries.map(event))
    return ExportFile("\(name).ics", text: text)
  }

  private func event(_ entry: CalendarEntry) -> ICalendarText.Event {
    let key = entry.key
    let identity = programme.identity
    let (start, end) = (
      max(key.moment.month.firstDay, identity.periodStart),
      min(key.moment.month.lastDay, identity.periodEnd)
    )
    let when = key.moment.day?.description ?? key.moment.month.description
    let uid = [
      identity.id, key.kind.rawValue, key.giver.text, key.receiver.text, key.host?.text ?? "remote",
      when,
    ].map(FileName.safe).joined(separator: ".")
    let time: ICalendarText.Time =
      switch (key.moment.day, key.moment.hours) {
      case (let day?, let hours?):
        .hours(day, from: hours.lowerBound, to: hours.upperBound)
      case (let day?, nil): .days(day, day)
      case (nil, _): .days(start, end)
      }
    let place = key.host.map(programme.school).map { host in
      [host.name, host.settlement].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let isTimed = key.moment.day != nil && key.moment.hours != nil
    return ICalendarText.Event(
      uid: uid + (isTimed ? ".\(key.moment.hours!.lowerBound)" : ""), time: time,
      summary: summary(entry), location: place, lines: entry.lines)
  }

  private func summary(_ entry: CalendarEntry) -> String {
    let (giver, receiver) = (
      programme.school(entry.key.giver).name, programme.school(entry.key.receiver).name
    )
    let words = entry.key.kind.words[language]
    let times = entry.times > 1 ? " × \(entry.times)" : ""
    let who = giver == receiver ? giver : "\(giver) → \(receiver)"
    return "\(words.prefix(1).uppercased())\(words.dropFirst())\(times): \(who)"
  }
}

extension ContractPerson {
  /// The name where it is known, else the code.
  fileprivate var shown: String { person?.name ?? code }
}
