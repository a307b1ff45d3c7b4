import Mentoring

extension PlanSummary {
  /// What nobody serves, by reason and competency.
  func openDeficits(_ lines: inout SummaryLines) {
    guard plan.stated.contains(.openDeficits) else { return }
    let points = plan.openDeficits.reduce(Points.zero) {
      $0 + programme.deficit($1.deficit).points
    }
    lines.heading(
      say("Остаются открытыми: ", "Still open: ") + deficits(plan.openDeficits.count)
        + say(" из ", " of ") + "\(programme.deficits.count)")
    if plan.openDeficits.isEmpty { return }
    lines.add(say("Их баллы: ", "Their points: ") + "\(points.value)")
    // The same order in every language, the most frequent detail of a reason first.
    let inOrder = Dictionary(grouping: plan.openDeficits, by: \.reason).sorted {
      (ReasonCode($0.key), -$0.value.count, $0.key.detailCode)
        < (ReasonCode($1.key), -$1.value.count, $1.key.detailCode)
    }
    for (reason, open) in inOrder {
      lines.add("\(phrasing.sentence(reason.words[phrasing.language])): \(open.count)")
      let byCompetency = Dictionary(grouping: open, by: \.deficit.competency)
      for (id, open) in byCompetency.sorted(by: { $0.key < $1.key }) {
        let who =
          detail == .full
          ? open.map { $0.deficit.teacher.text }.joined(separator: ", ") : "\(open.count)"
        lines.add("\(id) \(competency(id)): \(who)", indent: 4)
      }
    }
  }

  private func deficits(_ count: Int) -> String {
    phrasing.count(count, ("дефицит", "дефицита", "дефицитов"), ("deficit", "deficits"))
  }

  /// What to ask courses for, by competency and level.
  func trainingRequest(_ lines: inout SummaryLines) {
    let requests = derivations.trainingRequests
    guard plan.stated.contains(.openDeficits), !requests.isEmpty else { return }
    lines.heading(say("Заявка на курсы", "Request for training courses"))
    for request in requests {
      let teachers = phrasing.count(
        request.teachers.count, ("педагог", "педагога", "педагогов"), ("teacher", "teachers"))
      let points = phrasing.count(
        request.points.value, ("балл", "балла", "баллов"), ("point", "points"))
      lines.add(
        "\(request.competency) \(competency(request.competency)), "
          + say("уровень ", "level ") + "\(request.levelNeeded): \(teachers), "
          + "\(phrasing.hours(request.time)), \(points)")
      if detail == .full {
        lines.add(request.teachers.map(\.text).joined(separator: ", "), indent: 4)
      }
    }
  }
}
