import Mentoring

extension PlanSummary {
  /// Schools that fall short of their floors or of reciprocity, by name.
  func shortfalls(_ lines: inout SummaryLines) {
    guard plan.stated.contains(.shortfalls), !plan.shortfalls.isEmpty else { return }
    lines.heading(say("Чего не хватает школам", "What schools lack"))
    for kind in Shortfall.Kind.allCases {
      let lacking = plan.shortfalls.filter { $0.kind == kind }
      if lacking.isEmpty { continue }
      let list = lacking.map { lack in
        "\(school(lack.school)) (\(lack.reached)" + say(" из ", " of ") + "\(lack.required))"
      }
      lines.add(
        phrasing.sentence(kind.words[phrasing.language]) + ": " + list.joined(separator: "; "))
    }
  }

  /// Indicators against their targets.
  func indicators(_ lines: inout SummaryLines) {
    guard !plan.indicators.isEmpty else { return }
    lines.heading(say("Показатели", "Indicators"))
    for value in plan.indicators {
      let name = phrasing.sentence(value.indicator.words[phrasing.language])
      guard let share = value.share else {
        lines.add("\(name): \(say("не к чему относить", "nothing to measure"))")
        continue
      }
      lines.add(
        "\(name): \(value.numerator) \(say("из", "of")) \(value.denominator) "
          + "(\(phrasing.percent(share)))\(target(value))")
    }
  }

  private func target(_ value: IndicatorValue) -> String {
    guard let target = value.target else { return "" }
    let verdict =
      value.isReached == true ? say("достигнута", "reached") : say("НЕ достигнута", "NOT reached")
    return say(", цель ", ", target ") + "\(phrasing.percent(target)) – \(verdict)"
  }

  /// The stages of the order of goals as numbers.
  func goals(_ lines: inout SummaryLines) {
    guard !plan.goals.isEmpty else { return }
    lines.heading(
      plan.goals.count > 1
        ? say("Цели по порядку", "Goals in order") : say("Цели", "Goals"))
    let head = [
      say("цель", "goal"), say("этап", "stage"), say("план", "plan"), say("граница", "bound"),
      say("разрыв", "gap"), say("доказано", "proven"),
    ]
    let rows = plan.goals.flatMap { goal -> [[String]] in
      let stage = [
        JoinedGoals.name(goal.id, isMaximised: goal.isMaximised, phrasing.language),
        "\(goal.stageValue)", "\(goal.value)", goal.bound.map(String.init) ?? "?",
        goal.relativeGap.map { phrasing.percent(ratio: $0) } ?? "?", proof(goal),
      ]
      let joined = goal.parts.count > 1 ? goal.parts : []
      return [stage]
        + joined.map { part in
          let name = JoinedGoals.part(part.goal, weight: part.weight, phrasing.language)
          return [name, "", "\(part.value)", "", "", ""]
        }
    }
    lines.table([head] + rows, leftColumns: [0, 5])
    lines.add(
      say(
        "↑ чем больше, тем лучше, ↓ чем меньше, тем лучше; этап – значение, на котором цель "
          + "закреплена для следующих, план – значение в итоге, граница – лучше не бывает, разрыв – "
          + "от этапа до границы.",
        "↑ more is better, ↓ less is better; stage: the value at which the goal was fixed for "
          + "later ones, plan: the value in the end, bound: nothing is better, gap: from stage to "
          + "bound."), indent: 2)
    let names = plan.goals.flatMap { $0.parts.map(\.goal) }
    if names.contains(.worstOff) { worstOff(&lines) }
  }

  /// The schools that get the least share of what could be covered there, by name.
  private func worstOff(_ lines: inout SummaryLines) {
    let shares = derivations.schools.compactMap { load -> (School.ID, Points, Points, Int)? in
      guard let attainable = load.attainable, attainable > .zero else { return nil }
      let share = floorQuotient(1000 * load.covered.value, attainable.value)
      return (load.school, load.covered, attainable, share)
    }
    guard let least = shares.map(\.3).min(), least < 1000 else { return }
    let worst = shares.filter { $0.3 == least }
    lines.add(
      (worst.count == 1
        ? say("Самая слабая школа: ", "The worst-off school: ")
        : say("Самые слабые школы: ", "The worst-off schools: "))
        + worst.map { id, covered, attainable, _ in
          school(id) + say(", закрыто ", ", ") + "\(covered.value)"
            + say(" из ", " of ") + "\(attainable.value)"
            + say(" достижимых баллов", " attainable points covered")
        }.joined(separator: "; ") + " (" + phrasing.percent(Thousandths(least)) + ")")
  }

  private func proof(_ goal: GoalResult) -> String {
    let proof =
      switch goal.status {
      case .optimal: say("да", "yes")
      case .withinGap: say("в пределах", "within gap")
      case .unproven: say("нет", "no")
      }
    return goal.isConditional ? proof + say(", условно", ", conditional") : proof
  }
}
