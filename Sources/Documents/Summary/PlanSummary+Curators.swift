import Mentoring

extension PlanSummary {
  /// Who curates whom, on which topics, and who has nobody.
  func curators(_ lines: inout SummaryLines) {
    let recipients = programme.recipients
    guard !recipients.isEmpty || !plan.curatorPairs.isEmpty else { return }
    lines.heading(
      say("Кураторы: ", "Curators: ")
        + phrasing.count(plan.curatorPairs.count, ("пара", "пары", "пар"), ("pair", "pairs")))
    for pair in plan.curatorPairs {
      let score = pair.score.map { say(", оценка ", ", score ") + "\($0.total.value)" } ?? ""
      lines.add(
        "\(school(pair.recipient)) ← \(school(pair.curator)), \(phrasing.mode(pair.mode))\(score)")
      let topics = topics(pair).map { phrasing.quoted(programme.topic($0).name) }
      lines.add(
        topics.isEmpty
          ? say("общих тем по SWOT нет", "no SWOT topics in common")
          : say("темы: ", "topics: ") + topics.joined(separator: ", "), indent: 4)
    }
    let curated = Set(plan.curatorPairs.map(\.recipient))
    let without = recipients.filter { !curated.contains($0.id) }
    guard !without.isEmpty else { return }
    lines.add(
      say("Без куратора: ", "Without a curator: ")
        + without.map(phrasing.school).joined(separator: ", "))
  }

  /// Topics on which the curator is strong and the recipient weak, the weakest first.
  private func topics(_ pair: CuratorPair) -> [Topic.ID] {
    let strengths = Set(
      programme.swot.filter { $0.school == pair.curator && $0.quadrant == .strength }
        .map(\.topic))
    return programme.swot
      .filter {
        $0.school == pair.recipient && $0.quadrant == .weakness && strengths.contains($0.topic)
      }
      .sorted { ($1.weight, $0.topic) < ($0.weight, $1.topic) }
      .map(\.topic)
  }
}
