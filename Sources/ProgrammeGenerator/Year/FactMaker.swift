import Mentoring

/// Makes up what happened: analyses, programmes, consents, courses, new diagnoses, the work of pinned
/// tandems and the contracts of pinned pairs. What only a plan decides is left to be added.
struct FactMaker {
  let maker: YearMaker

  init(_ maker: YearMaker) { self.maker = maker }

  /// With the column of pupils where there are some.
  var columns: [String] {
    let usual = [
      "date", "kind", "school", "other", "teacher", "mentor", "competency", "hours", "level",
      "measure", "number", "of", "reason",
    ]
    return maker.contents.pupils.isEmpty ? usual : usual + ["pupil"]
  }

  private func line(_ date: CalendarDate, _ kind: String, _ cells: [String: String]) -> [String] {
    columns.map { column in
      column == "date" ? "\(date)" : column == "kind" ? kind : cells[column] ?? ""
    }
  }

  var rows: [[String]] {
    var dice = Dice(seed: maker.seed, stream: "facts")
    let contents = maker.contents
    let (start, end) = (contents.identity.periodStart, contents.identity.periodEnd)
    // Reported up to two thirds of the period.
    let days = Days(from: start, to: end)
    func day(_ least: Int, _ most: Int) -> CalendarDate {
      days.date(at: dice.number(in: least...most))
    }
    var rows: [[String]] = []
    for school in maker.schools {
      if dice.chance(920) { rows.append(line(day(0, 200), "analysed", ["school": school.id.text])) }
      let isWeak = contents.rules.recipients.includes(school)
      if dice.chance(isWeak ? 850 : 550) {
        rows.append(line(day(100, 400), "programme", ["school": school.id.text]))
      }
    }
    for decision in contents.decisions where decision.kind == .pinned {
      switch decision.subject {
      case .curatorPair(let recipient, let curator):
        rows.append(
          line(day(20, 100), "contract_signed", ["school": recipient.text, "other": curator.text]))
        for (place, kind) in [(200, "visit"), (420, "team_visit")] {
          rows.append(
            line(
              day(place, place + 100), kind,
              ["school": recipient.text, "other": curator.text, "hours": "3"]))
        }
      case .tutoring: break
      case .tandem(let mentor, let mentee, let competency):
        for place in [150, 300, 450] {
          rows.append(
            line(
              day(place, place + 80), "meeting",
              [
                "mentor": mentor.text, "teacher": mentee.text, "hours": "1.5",
                "competency": competency?.text ?? "",
              ]))
        }
      }
    }
    let lacking = contents.deficits
    for deficit in lacking where dice.chance(90) {
      let level = min(10, deficit.levelFound + dice.number(in: 0...3))
      rows.append(
        line(
          day(520, 660), "rediagnosed",
          [
            "teacher": deficit.teacher.text, "competency": deficit.competency.text,
            "level": "\(level)",
          ]))
    }
    for teacher in Set(lacking.map(\.teacher)).sorted() {
      if dice.chance(200) { rows.append(line(day(100, 600), "course", ["teacher": teacher.text])) }
      if dice.chance(400) { rows.append(line(day(0, 250), "consent", ["teacher": teacher.text])) }
    }
    rows += reported(days, &dice)
    let known = maker.sketch.knownFacts.map { row in
      row + Array(repeating: "", count: columns.count - row.count)
    }
    return sorted(rows + known + tutoring(days))
  }

  /// What tutors of last year did with the pupils whom they still could have.
  private func tutoring(_ days: Days) -> [[String]] {
    var dice = Dice(seed: maker.seed, stream: "tutoring")
    let tutors = Set(maker.contents.tutors.map(\.teacher))
    return maker.contents.pupils.flatMap { pupil -> [[String]] in
      guard let tutor = pupil.previousTutor, tutors.contains(tutor) else { return [] }
      return [120, 320, 520].map { place in
        line(
          days.date(at: dice.number(in: place...place + 100)), "tutoring",
          ["teacher": tutor.text, "pupil": pupil.id.text, "hours": "1"])
      }
    }
  }

  private func reported(_ days: Days, _ dice: inout Dice) -> [[String]] {
    maker.sketch.reported.flatMap { figure -> [[String]] in
      func line(_ date: CalendarDate, _ school: School?, of count: Int) -> [String] {
        let share = dice.number(in: figure.share)
        var cells = [
          "measure": figure.code, "number": "\(count * share / 100)", "of": "\(count)",
        ]
        cells["school"] = school?.id.text
        return self.line(date, "reported", cells)
      }
      let date = days.date(at: 640)
      var rows = [
        line(date, nil, of: max(20, maker.schools.reduce(0) { $0 + ($1.pupils ?? 0) } / 10))
      ]
      if figure.bySchools {
        rows += maker.schools.filter { maker.contents.rules.recipients.includes($0) }.map {
          line(date, $0, of: max(5, ($0.pupils ?? 0) / 10))
        }
      }
      return rows
    }
  }

  /// By day, else as they come.
  private func sorted(_ rows: [[String]]) -> [[String]] {
    rows.enumerated().sorted { ($0.element[0], $0.offset) < ($1.element[0], $1.offset) }
      .map(\.element)
  }
}

/// The days of a period by their place in it.
struct Days {
  private let first: CalendarDate
  private let months: Int

  init(from first: CalendarDate, to last: CalendarDate) {
    self.first = first
    months = max(1, (last.year - first.year) * 12 + last.month - first.month)
  }

  /// - Parameter place: 0 (the beginning) to 1 000 (the end).
  func date(at place: Int) -> CalendarDate {
    let passed = months * place
    let month = first.month - 1 + passed / 1000
    let early = passed / 1000 == 0 ? first.day : 1
    let day = min(28, max(early, 1 + passed % 1000 * 27 / 1000))
    return CalendarDate(year: first.year + month / 12, month: month % 12 + 1, day: day)!
  }
}
