import Mentoring

extension PlanSummary {
  /// Which programme it is, and the state of proof in plain words.
  func header(_ lines: inout SummaryLines) {
    let identity = programme.identity
    lines.heading(
      say("План программы ", "Plan of the programme ") + phrasing.quoted(identity.name)
        + " (\(identity.id))")
    if !identity.municipality.isEmpty { lines.add(phrasing.printable(identity.municipality)) }
    lines.add(
      say("Период: ", "Period: ") + phrasing.date(identity.periodStart) + " – "
        + phrasing.date(identity.periodEnd))
    lines.add(stateOfProof)
    if !plan.boundedAttainable.isEmpty {
      let schools = plan.boundedAttainable.sorted().map(\.text).joined(separator: ", ")
      lines.add(
        say(
          "Достижимые баллы школ не досчитаны, вместо них взяты оценки сверху: ",
          "The attainable points of schools were not computed to the end; bounds stand for them: ")
          + schools)
    }
    for goal in plan.goals where goal.status != .optimal || goal.isConditional {
      lines.add("\(phrasing.sentence(words(goal))): \(distance(goal))", indent: 2)
    }
  }

  private var stateOfProof: String {
    switch plan.status {
    case .optimal:
      plan.goals.count > 1
        ? say(
          "Доказано: лучшего плана по целям программы, взятым по порядку, нет.",
          "Proven: no plan is better on the programme's goals, taken in order.")
        : say(
          "Доказано: лучшего плана по целям программы нет.",
          "Proven: no plan is better on the programme's goals.")
    case .withinGap:
      say(
        "Доказано: по каждой цели план почти лучший, в пределах заданного разрыва.",
        "Proven: the plan is within the gap asked for on every goal.")
    case .effortLimit:
      say(
        "Не всё доказано: исчерпан отведённый объём поиска.",
        "Not everything is proven: the effort was used up.")
    case .timeLimit:
      say(
        "Не всё доказано: истекло отведённое время.", "Not everything is proven: time ran out.")
    case .interrupted:
      say(
        "Не всё доказано: поиск прерван; это лучший план из найденных.",
        "Not everything is proven: the search was interrupted; this is the best plan found.")
    case .unsolved:
      say(
        "План составлен или изменён вручную; есть ли лучший, не проверялось.",
        "The plan was made or changed by hand; whether there is a better one was not looked into.")
    }
  }

  /// How far a goal may stand from the best possible.
  private func distance(_ goal: GoalResult) -> String {
    // A bound that leaves everything open, such as nothing at all, is none.
    guard let ratio = goal.relativeGap, let bound = goal.bound, ratio < 0.9995 else {
      if let bound = goal.bound, !goal.isMaximised, goal.value - bound <= 100 {
        let room = goal.value - bound
        return say("можно лучше не больше чем на \(room)", "at most \(room) better is possible")
      }
      return say(
        "полезной границы пока нет, насколько можно лучше – неизвестно",
        "no useful bound is known yet, it may be far from the best")
    }
    let known =
      ratio == 0
      ? say("доказано", "proven")
      : say("не дальше ", "within ")
        // A later goal may have used this one's tolerance: it is the plan's own value that counts.
        + phrasing.percent(ratio: share(goal.value, bound))
        + say(" от лучшего возможного", " of the best possible")
    guard goal.isConditional else { return known }
    return known
      + say(
        ", если принять найденное по предыдущим целям", ", given what the goals before it reached")
  }

  /// How far a value is from a bound, as a share of the greater.
  private func share(_ value: Int, _ bound: Int) -> Double {
    Double(abs(value - bound)) / Double(max(1, abs(value), abs(bound)))
  }

  /// The goals of a stage, joined by `+`.
  func words(_ goal: GoalResult) -> String {
    GoalWords.stage(goal.id)[phrasing.language]
  }
}
