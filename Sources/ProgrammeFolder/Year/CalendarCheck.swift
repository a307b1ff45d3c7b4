import Mentoring
import YearRecords

extension YearCheck {
  /// The calendar's rules name schools of the programme, and days of its period.
  func checkCalendar() {
    guard let rules = year.rules.calendar else { return }
    for (number, exams) in rules.exams.enumerated() {
      for id in (exams.schools ?? []).sorted() {
        checkSchool(id, "calendar.exams[\(number)].schools.\(id)")
      }
    }
    for (number, vehicle) in rules.vehicles.enumerated() {
      for id in (vehicle.schools ?? []).sorted() {
        checkSchool(id, "calendar.vehicles[\(number)].schools.\(id)")
      }
    }
    for (number, seminar) in rules.seminars.enumerated() {
      checkSchool(seminar.host, "calendar.seminars[\(number)].host")
    }
    checkSeminars(rules)
    let (identity, findings) = (tables.contents.identity, tables.programmeFile.findings)
    guard tables.programmeFile.isComplete, !findings.isDoubtful("period"),
      !findings.isDoubtful("calendar.terms"), !rules.terms.isEmpty
    else { return }
    let isTaught = rules.terms.contains {
      $0.first <= identity.periodEnd && identity.periodStart <= $0.last
    }
    if !isTaught {
      report("calendar.terms", CalendarKeyMessage.outsidePeriod.text)
    }
  }

  /// A seminar whose days lie outside the programme would never be held.
  private func checkSeminars(_ rules: CalendarRules) {
    let identity = tables.contents.identity
    guard isKnown("period") else { return }
    for (number, seminar) in rules.seminars.enumerated() {
      guard let days = seminar.days,
        days.first > identity.periodEnd || days.last < identity.periodStart
      else { continue }
      report(
        "calendar.seminars[\(number)].from",
        CalendarKeyMessage.seminarOutsidePeriod(identity.periodStart, identity.periodEnd).text)
    }
  }

  private func checkSchool(_ id: School.ID, _ path: String) {
    guard tables.rows[.schools]?.isComplete ?? true,
      !tables.contents.schools.contains(where: { $0.id == id })
    else { return }
    let hint = hints.hint(id.text, in: .schools)
    report(path, InconsistencyMessage.unknown(.quoted(id.text), hint, tables.label(.schools)))
  }

  private func report(_ path: String, _ message: LocalizedText) {
    log.error(
      tables.programmeFile.findings.place(path), KeyMessage(path: path, fault: message))
  }
}
