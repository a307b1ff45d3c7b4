import Mentoring

extension PlanSummary {
  /// Who is nearly full, who is free, and who travels.
  func loads(_ lines: inout SummaryLines) {
    lines.heading(say("Нагрузка", "Loads"))
    mentorLoads(&lines)
    curatorLoads(&lines)
    let full = derivations.schools.filter { load in
      load.contracts.limit.map { $0 > 0 && load.contracts.used >= $0 } ?? false
    }
    if !full.isEmpty {
      lines.add(
        say("Предел договоров исчерпан: ", "At their limit of contracts: ")
          + full.map { "\($0.school) (\($0.contracts.used))" }.joined(separator: ", "))
    }
    trips(&lines)
    costs(&lines)
  }

  private func mentorLoads(_ lines: inout SummaryLines) {
    let mentors = derivations.mentors
    let consenting = mentors.filter { consents($0.mentor) }
    let engaged = consenting.count { !$0.isUnused }
    let others = mentors.count - consenting.count
    lines.add(
      say("Наставники: заняты ", "Mentors: engaged ") + "\(engaged)"
        + say(" из ", " of the ") + "\(consenting.count)"
        + say(", давших согласие, свободны ", " who consent, unused ")
        + "\(consenting.count - engaged)"
        + (others > 0 ? without + "\(others)" : ""))
    let counts = programme.rules.mentors.travelCounts
    let busy = mentors.filter { $0.share(travelCounts: counts) > Thousandths(800) }
    guard !busy.isEmpty else { return }
    lines.add(
      say("заняты больше чем на ", "beyond ") + phrasing.percent(Thousandths(800))
        + say(" своего времени: ", " of their time: ") + "\(busy.count)", indent: 2)
    guard detail == .full else { return }
    for load in busy { lines.add(line(load, counts), indent: 4) }
  }

  /// What those in the bank lack who are not counted; by some rules a consent that is not signed.
  private var without: String {
    programme.rules.consent.willingIsEnough
      ? say("; ещё в банке без согласия: ", "; more in the bank without consent: ")
      : say(
        "; ещё в банке без подписанного согласия: ", "; more in the bank without signed consent: ")
  }

  /// As the indicator of engaged mentors counts them.
  private func consents(_ mentor: Teacher.ID) -> Bool {
    programme.rules.consent.suffices(programme.teacher(mentor).mentorConsent)
  }

  private func line(_ load: PlanDerivations.MentorLoad, _ travelCounts: Bool) -> String {
    let used = load.used(travelCounts: travelCounts)
    let share =
      load.limit > .zero
      ? phrasing.percent(load.share(travelCounts: travelCounts)) + ", " : ""
    let travel =
      travelCounts && load.travel > .zero
      ? say(", в том числе дорога ", ", travel included ") + phrasing.hours(load.travel) : ""
    let pupils =
      load.tutoring.map { $0 > .zero } ?? false
      ? say(", с учениками ", ", with pupils ") + phrasing.hours(load.tutoring ?? .zero) : ""
    return "\(load.mentor): \(share)\(phrasing.hours(used))"
      + say(" из ", " of ") + phrasing.hours(load.limit) + travel + pupils
  }

  private func curatorLoads(_ lines: inout SummaryLines) {
    guard !derivations.curators.isEmpty else { return }
    let used = derivations.curators.filter { $0.load > 0 }
    lines.add(
      say("Кураторы: заняты ", "Curators: engaged ") + "\(used.count)" + say(" из ", " of ")
        + "\(derivations.curators.count)")
    for load in used {
      lines.add(
        "\(school(load.school)): \(load.load)" + say(" из ", " of ") + "\(load.capacity)",
        indent: 4)
    }
  }

  private func trips(_ lines: inout SummaryLines) {
    guard plan.stated.contains(.trips) else { return }
    let visits = programme.rules.travel.visits
    let distance = plan.trips.reduce(Hectometres.zero) { $0 + $1.distance * (2 * visits) }
    let ways = phrasing.count(
      plan.trips.count, ("направление", "направления", "направлений"), ("way", "ways"))
    lines.add(
      say("Поездки: ", "Trips: ") + ways
        + say(", за период ", ", in the period ") + phrasing.kilometres(distance)
        + say(" (туда и обратно, поездок по каждому: ", " (out and back, journeys on each: ")
        + "\(visits))"
        + (programme.rules.budgets.tripDistance.map { limit(phrasing.kilometres($0)) } ?? ""))
  }

  /// What the plan costs in roubles, where work is paid or a curator has an opening cost.
  private func costs(_ lines: inout SummaryLines) {
    let rules = programme.rules
    var parts: [String] = []
    if rules.pay.perHour > .zero {
      let pay = plan.tandems.flatMap(\.paidTimes)
        .reduce(Roubles.zero) { $0 + rules.pay.pay(for: $1) }
      parts.append(
        say("оплата наставников ", "pay of mentors ") + phrasing.roubles(pay)
          + (rules.budgets.pay.map { limit(phrasing.roubles($0)) } ?? ""))
    }
    let engaged = Set(plan.curatorPairs.map(\.curator))
    let opening = programme.curators.filter { engaged.contains($0.school) }
      .reduce(Roubles.zero) { $0 + $1.openingCost }
    if opening > .zero {
      parts.append(say("кураторство ", "curating ") + phrasing.roubles(opening))
    }
    if parts.isEmpty { return }
    lines.add(say("Расходы: ", "Costs: ") + parts.joined(separator: "; "))
  }

  private func limit(_ most: String) -> String { say(", предел ", ", limit ") + most }
}

extension Tandem {
  /// Each is paid, and rounded, by itself: work on a deficit in a pair, the time of a group.
  fileprivate var paidTimes: [Minutes] { isGroup ? [mentorTime] : items.map(\.time) }
}
