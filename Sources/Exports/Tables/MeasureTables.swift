import Documents
import Mentoring

// What stays open, and how the plan measures up.
extension ExportSource {
  var openDeficits: ExportTable {
    ExportTable(
      "open_deficits", LocalizedText(ru: "Открытые дефициты", en: "Open deficits"),
      key: ["teacher", "competency"],
      references: [
        .init(["teacher"], to: "persons", ["person"]),
        .init(["school"], to: "schools", ["school"]),
        .init(["competency"], to: "competencies", ["competency"]),
      ],
      ExportField.person("teacher", ru: "Педагог", en: "Teacher")
        + ExportField.school("school", ru: "Школа", en: "School") + Self.competencyFields
        + [
          ExportField("level_found", .integer, ru: "Уровень", en: "Level found"),
          ExportField("level_needed", .integer, ru: "Нужен", en: "Level needed"),
          ExportField("hours", .decimal(places: 2), ru: "Часов", en: "Hours", summed: true),
          ExportField("points", .integer, ru: "Баллов", en: "Points", summed: true),
          ExportField(
            "reason", ExportField.words(ReasonCode.self), ru: "Почему открыт", en: "Reason",
            required: false),
        ],
      rows: plan.openDeficits.map { open in
        let deficit = programme.deficit(open.deficit)
        return person(deficit.teacher) + school(programme.school(of: deficit.teacher).id)
          + competency(deficit.competency)
          + [
            .integer(deficit.levelFound), .integer(deficit.levelNeeded), .hours(deficit.time),
            .integer(deficit.points.value),
            open.reason == .unknown ? .none : .reason(open.reason),
          ]
      })
  }

  var trainingRequests: ExportTable {
    ExportTable(
      "training_requests", LocalizedText(ru: "Заявка на курсы", en: "Training request"),
      key: ["competency", "level_needed"],
      references: [.init(["competency"], to: "competencies", ["competency"])],
      Self.competencyFields
        + [
          ExportField("level_needed", .integer, ru: "Нужный уровень", en: "Level needed"),
          ExportField("count", .integer, ru: "Педагогов", en: "Teachers", summed: true),
          ExportField("hours", .decimal(places: 2), ru: "Часов", en: "Hours", summed: true),
          ExportField("points", .integer, ru: "Баллов", en: "Points", summed: true),
          ExportField("teachers", ru: "Педагоги: коды", en: "Teachers: codes"),
          ExportField(
            "teachers_names", ru: "Педагоги", en: "Teachers", required: false, isName: true),
        ],
      rows: derivations.trainingRequests.map { request in
        competency(request.competency)
          + [
            .integer(request.levelNeeded), .integer(request.teachers.count), .hours(request.time),
            .integer(request.points.value), .list(request.teachers.map(\.text)),
            .list(
              names == .joined ? request.teachers.compactMap { office.people[$0.text]?.name } : []),
          ]
      })
  }

  var indicators: ExportTable { Self.table(of: plan.indicators) }

  static func table(of indicators: [IndicatorValue]) -> ExportTable {
    ExportTable(
      "indicators", LocalizedText(ru: "Показатели", en: "Indicators"), key: ["indicator"],
      [
        ExportField(
          "indicator", .word(indicators.map(\.indicator.rawValue)), ru: "Показатель",
          en: "Indicator"),
        ExportField("numerator", .integer, ru: "Есть", en: "Numerator"),
        ExportField("denominator", .integer, ru: "Всего", en: "Denominator"),
        ExportField("share", .decimal(places: 1), ru: "Доля, %", en: "Share, %", required: false),
        ExportField("target", .decimal(places: 1), ru: "Цель, %", en: "Target, %", required: false),
        ExportField("reached", .truth, ru: "Достигнута", en: "Reached", required: false),
      ],
      rows: indicators.map {
        [
          .word($0.indicator.rawValue, $0.indicator.words), .integer($0.numerator),
          .integer($0.denominator), .percent($0.share), .percent($0.target),
          $0.isReached.map { .truth($0) } ?? .none,
        ]
      })
  }
}
