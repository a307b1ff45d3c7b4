import AdviceDocuments
import Mentoring
import Monitoring
import YearRecords

/// Sentences about values and risks.
struct MonitoringWords {
  let monitoring: Monitoring
  let words: Wording

  /// A value in thousandths: percent, or a number.
  func value(_ value: Int?, _ series: IndicatorSeries) -> String {
    guard let value else { return words.say("нет данных", "no data") }
    return series.isShare
      ? words.percentBeyond(value)
      : words.decimal(roundedQuotient(value, 10), places: 2)
  }

  /// `7 of 12` where whole numbers are counted.
  func fraction(_ point: IndicatorPoint, _ series: IndicatorSeries) -> String {
    guard series.isShare, let numerator = point.numerator, let denominator = point.denominator
    else { return point.numerator?.year.map(String.init) ?? "" }
    func number(_ tally: Tally) -> String {
      words.decimal(roundedQuotient(tally.amount, 10), places: 2)
    }
    return number(numerator) + words.say(" из ", " of ") + number(denominator)
      + (numerator.year.map { " (\($0))" } ?? "")
  }

  /// Of several averages all are told; the one that asks for most stands first.
  func target(_ series: IndicatorSeries) -> String {
    guard let target = series.last.target else { return "" }
    let sign = series.indicator.better == .high ? "≥ " : "≤ "
    let known = series.last.averages.compactMap { average in
      average.value.map { (of: average.of, value: $0) }
    }
    guard !known.isEmpty else {
      let later = series.indicator.targets.filter { $0.year > series.last.day.year }
      return
        ([sign + value(target, series)] + later.map { "\($0.year): \(value($0.value, series))" })
        .joined(separator: ", ")
    }
    let sorted = known.filter { $0.value == target } + known.filter { $0.value != target }
    return sorted.map { sign + value($0.value, series) + " (" + word($0.of) + ")" }
      .joined(separator: ", ")
  }

  private func word(_ comparison: ProgrammeIndicator.Comparison) -> String {
    switch comparison {
    case .municipality: words.say("муниципалитет", "municipality")
    case .region: words.say("регион", "region")
    }
  }

  func verdict(_ series: IndicatorSeries) -> String {
    switch series.isReached {
    case true?: words.say("✓ достигнут", "✓ reached")
    case false?: words.say("✗ не достигнут", "✗ not reached")
    case nil: ""
    }
  }

  private func school(_ id: School.ID) -> String {
    let school = monitoring.programme.school(id)
    return "\(id) \(words.quoted(school.name))"
  }

  func text(_ risk: Risk) -> String {
    switch risk.kind {
    case .contractUnsigned(let pair, let late):
      return words.say(
        "Договор не подписан: \(school(pair.first)) – \(school(pair.second)); просрочен на "
          + "\(late) дн.",
        "Contract unsigned: \(school(pair.first)) – \(school(pair.second)); \(late) days late")
    case .noVisit(let id, let since?, let days):
      return words.say(
        "\(school(id)): визитов не было с \(words.day(since)), \(days) дн.",
        "\(school(id)): no visit since \(since), \(days) days")
    case .noVisit(let id, nil, let days):
      return words.say(
        "\(school(id)): визитов не было ни одного, \(days) дн. с начала",
        "\(school(id)): no visit at all, \(days) days since the beginning")
    case .tandemNeverMet(let mentor, let mentees):
      return words.say(
        "Тандем не встречался: \(mentor) → \(words.list(mentees.map(\.text), most: 6))",
        "Tandem never met: \(mentor) → \(words.list(mentees.map(\.text), most: 6))")
    case .pupilNeverMet(let tutor, let pupil):
      return words.say(
        "Тьютор \(tutor) ещё не занимался с учеником \(pupil)",
        "Tutor \(tutor) has not worked with pupil \(pupil) yet")
    case .tutoringEndedEarly(let tutor, let pupil, let reason):
      return words.say(
        "Работа тьютора \(tutor) с учеником \(pupil) завершена раньше: \(word(reason))",
        "Tutor \(tutor) and pupil \(pupil) ended early: \(word(reason))")
    case .hoursBehind(let id, let held, let passed):
      return words.say(
        "\(school(id)): проведено \(words.percentBeyond(held)) часов, а времени прошло "
          + "\(words.percentBeyond(passed))",
        "\(school(id)): \(words.percentBeyond(held)) of the hours held, "
          + "\(words.percentBeyond(passed)) of the time has passed")
    case .noConsent(let id):
      return words.say(
        "Нет подписанного согласия наставника \(id)", "No signed consent of mentor \(id)")
    case .endedEarly(let mentor, let mentee, let reason):
      return words.say(
        "Тандем \(mentor) → \(mentee) завершён раньше: \(word(reason))",
        "Tandem \(mentor) → \(mentee) ended early: \(word(reason))")
    case .behindTarget(let id, let value, let target):
      guard let series = monitoring.series.first(where: { $0.indicator.id == id }) else {
        return id
      }
      return words.say(
        "\(series.indicator.name): \(self.value(value, series)) вместо "
          + "\(self.value(target, series))",
        "\(series.indicator.name): \(self.value(value, series)) in place of "
          + "\(self.value(target, series))")
    case .outsidePlan(let kind, let row):
      return words.say(
        "\(row): \(what(kind)) вне плана", "\(row): \(what(kind)) that the plan does not have")
    case .noData(let id):
      let name = monitoring.series.first { $0.indicator.id == id }?.indicator.name ?? id
      return words.say("Нет данных: \(name)", "No data: \(name)")
    }
  }

  private func what(_ kind: Fact.Kind) -> String {
    switch kind {
    case .meeting: words.say("встреча", "a meeting")
    case .tutoring: words.say("занятие с тьютором", "work of a tutor")
    default: words.say("договор", "a contract")
    }
  }

  private func word(_ reason: Fact.Reason) -> String {
    switch reason {
    case .reached: words.say("дефицит закрыт", "the deficit is gone")
    case .left: words.say("уход", "somebody left")
    case .refused: words.say("отказ", "refusal")
    case .other: words.say("другая причина", "another reason")
    }
  }

  /// How many risks of a kind there are.
  func count(_ kind: String, _ count: Int) -> String {
    let what: String =
      switch kind {
      case "contractUnsigned": words.say("договоров не подписано", "contracts unsigned")
      case "noVisit": words.say("школ без визитов", "schools without a visit")
      case "hoursBehind": words.say("школ, где отстают часы", "schools behind in hours")
      case "tandemNeverMet": words.say("тандемов не встречалось", "tandems that never met")
      case "pupilNeverMet":
        words.say("учеников ещё ждут тьютора", "pupils whom their tutor has not worked with")
      case "noConsent": words.say("наставников без согласия", "mentors without consent")
      case "outsidePlan": words.say("записей вне плана", "records outside the plan")
      case "endedEarly": words.say("тандемов завершено раньше", "tandems ended early")
      case "tutoringEndedEarly":
        words.say("тьюторов закончили раньше", "tutors who ended early")
      case "behindTarget": words.say("показателей не достигли цели", "indicators behind target")
      default: words.say("показателей без данных", "indicators without data")
      }
    return "\(what): \(count)"
  }
}

extension Wording {
  /// Thousandths as percent, beyond 100 too.
  func percentBeyond(_ thousandths: Int) -> String {
    decimal(thousandths, places: 1) + say("\u{A0}%", "%")
  }
}
