import Mentoring

/// The first sheet of a workbook: a plan in figures.
public struct ExportSummary: Sendable {
  struct Figure: Sendable {
    let title: LocalizedText
    let value: ExportValue

    init(_ title: LocalizedText, _ value: ExportValue) {
      self.title = title
      self.value = value
    }
  }

  /// How sure the plan is; nil where that is not for publication.
  let status: LocalizedText?
  let figures: [Figure]
  let indicators: [IndicatorValue]
}

extension ExportSource {
  var summary: ExportSummary {
    let network = plan.tandems.filter { tandem in
      let home = programme.school(of: tandem.mentor).id
      return tandem.items.contains { programme.school(of: $0.deficit.teacher).id != home }
    }
    let distance = plan.trips.reduce(Hectometres.zero) { $0 + $1.distance }
    let work = plan.tandems.reduce(Minutes.zero) { $0 + $1.mentorTime }
    let served = Set(plan.tandems.flatMap { $0.items.map(\.deficit) })
    func figure(_ ru: String, _ en: String, _ value: ExportValue) -> ExportSummary.Figure {
      .init(LocalizedText(ru: ru, en: en), value)
    }
    return ExportSummary(
      status: plan.status.words,
      figures: [
        figure("Кураторских пар", "Curator pairs", .integer(plan.curatorPairs.count)),
        figure("Договоров", "Contracts", .integer(plan.partnerships.count)),
        figure("Тандемов", "Tandems", .integer(plan.tandems.count)),
        figure("из них групп", "of these groups", .integer(plan.tandems.count(where: \.isGroup))),
        figure("из них сетевых", "of these network", .integer(network.count)),
        figure("Наставников", "Mentors", .integer(Set(plan.tandems.map(\.mentor)).count)),
        figure(
          "Наставляемых", "Mentees", .integer(Set(plan.tandems.flatMap(\.mentees)).count)),
        figure("Дефицитов в работе", "Deficits served", .integer(served.count)),
        figure("Дефицитов открыто", "Deficits open", .integer(plan.openDeficits.count)),
        figure("Часов наставников", "Mentors' hours", .hours(work)),
        figure(
          "Поездок за период, км", "Travel of the period, km",
          .kilometres(distance * (2 * programme.rules.travel.visits))),
      ]
        + (programme.pupils.isEmpty
          ? []
          : [
            figure("Учеников с тьютором", "Pupils with a tutor", .integer(plan.tutoring.count)),
            figure(
              "Учеников без тьютора", "Pupils without a tutor",
              .integer(programme.pupils.count - plan.tutoring.count)),
          ]),
      indicators: plan.indicators)
  }
}

extension PlanStatus {
  fileprivate var words: LocalizedText {
    switch self {
    case .optimal:
      LocalizedText(
        ru: "Доказано: по целям программы лучшего плана нет",
        en: "Proven: no plan is better on the programme's goals")
    case .withinGap:
      LocalizedText(
        ru: "Доказано с точностью до заданного разрыва", en: "Proven within the gap asked for")
    case .effortLimit, .timeLimit, .interrupted:
      LocalizedText(
        ru: "Лучший найденный план; доказаны не все цели",
        en: "The best plan found; not every goal is proven")
    case .unsolved:
      LocalizedText(ru: "План составлен вручную", en: "The plan was made by hand")
    }
  }
}
