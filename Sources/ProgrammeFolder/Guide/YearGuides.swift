import Mentoring
import YearRecords

extension ResultColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .school:
      ColumnText(
        .code, "код школы; муниципалитет или регион — для средних",
        "the school's code; municipality or region for averages", in: .schools)
    case .year: ColumnText(.number, "календарный год процедуры", "calendar year of the procedure")
    case .procedure: .word(ResultRow.Procedure.self, "процедура", "the assessment")
    case .subject: ColumnText(.text, "предмет, всегда одинаково", "the subject, always alike")
    case .grade:
      ColumnText(
        .number, "класс", "grade",
        empty: LocalizedText(ru: "все классы вместе", en: "all grades together"))
    case .participants:
      ColumnText(
        .number, "число участников; у школы обязательно", "participants; a school needs it")
    case .below:
      ColumnText(
        .number, "сколько ниже порога", "how many are below the threshold",
        empty: LocalizedText(ru: "число двоек, если оно дано", en: "the number of 2s, if given"))
    case .mean: ColumnText(.number, "средняя отметка или балл", "mean mark or points")
    case .marks2, .marks3, .marks4, .marks5:
      ColumnText(.number, "сколько таких отметок", "how many such marks")
    case .high:
      ColumnText(.number, "сколько набрали 80 и больше", "how many have 80 points or more")
    case .objective:
      .yesNo("нет сомнений в объективности", "whether objectivity is not in doubt", empty: true)
    }
  }
}

extension RecommendationColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .finding:
      ColumnText(
        .code, "id критерия или один из выводов (Docs/Identification.md)",
        "id of a criterion, or a finding (Docs/Identification.md)")
    case .subject:
      ColumnText(
        .text, "только об этом предмете или социальном показателе",
        "about this subject or social indicator alone",
        empty: LocalizedText(ru: "о любом", en: "any"))
    case .group: .word(Recommendation.Group.self, "кому адресовано", "whom it addresses")
    case .text: ColumnText(.text, "что сделать", "what to do")
    case .topic:
      ColumnText(
        .code, "в чём должен быть силён партнёр", "what a partner is strong on", in: .topics)
    case .competency:
      ColumnText(.code, "чему учить педагогов", "what teachers learn", in: .competencies)
    case .indicator:
      ColumnText(.code, "какой показатель изменится", "the indicator that should move")
    }
  }
}

extension DiagnosticColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .teacher: ColumnText(.code, "код педагога", "the teacher's code", in: .teachers)
    case .scale:
      ColumnText(
        .text, "код компетенции или шкала из diagnostics.scales",
        "a competency's code, or a scale of diagnostics.scales")
    case .block: .word(Competency.Block.self, "блок, для сверки", "the block, to be compared")
    case .subject: ColumnText(.text, "предмет, для сверки", "the subject, to be compared")
    case .score: ColumnText(.number, "набрано", "what was scored")
    case .maximum: ColumnText(.number, "можно набрать", "what could be scored")
    case .date: ColumnText(.date, "день", "the day")
    case .source:
      .word(Deficit.Source.self, "откуда", "where it comes from", empty: .diagnostics)
    }
  }
}

extension ResourceColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .school:
      ColumnText(.code, "код школы или партнёра", "a school's or partner's code", in: .schools)
    case .kind: .word(Resource.Kind.self, "вид", "kind")
    case .name: ColumnText(.text, "что именно", "what it is")
    case .state: .word(Resource.State.self, "есть или не хватает", "whether it is there or lacking")
    case .shared: .yesNo("можно ли делиться", "whether others may use it", empty: false)
    }
  }
}

extension FactColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .date: ColumnText(.date, "день", "the day")
    case .kind: .word(Fact.Kind.self, "что произошло", "what happened")
    case .school:
      ColumnText(
        .code, "школа; у визита — принимающая", "the school; of a visit the host", in: .schools)
    case .other:
      ColumnText(
        .code, "другая школа; у визита — гости", "the other school; of a visit the guests",
        in: .schools)
    case .teacher:
      ColumnText(
        .code, "педагог, в тандеме — наставляемый, у ученика — тьютор",
        "the teacher; of a tandem the mentee, of a pupil the tutor", in: .teachers)
    case .mentor: ColumnText(.code, "наставник", "the mentor", in: .teachers)
    case .competency: ColumnText(.code, "компетенция", "the competency", in: .competencies)
    case .hours: ColumnText(.number, "часы", "hours")
    case .level: ColumnText(.number, "найденный уровень", "the level found")
    case .measure: ColumnText(.code, "код показателя", "code of the figure")
    case .number: ColumnText(.number, "число", "the figure")
    case .of: ColumnText(.number, "из скольких", "of how many")
    case .reason: .word(Fact.Reason.self, "почему завершён", "why it ended")
    case .pupil: ColumnText(.code, "ученик", "the pupil", in: .pupils)
    }
  }
}

extension TimetableColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .teacher: ColumnText(.code, "код педагога", "the teacher's code", in: .teachers)
    case .weekday: .word(Weekday.self, "день недели", "the weekday")
    case .lesson: ColumnText(.number, "который урок дня", "which lesson of the day")
    case .subject: ColumnText(.text, "предмет", "the subject")
    }
  }
}

extension TableGuide {
  /// The tables around the plan.
  static let year: [TableGuide] = [
    TableGuide(
      ResultColumn.self,
      LocalizedText(ru: "результаты ВПР, ОГЭ и ЕГЭ", en: "results of VPR, OGE and EGE")),
    social,
    TableGuide(
      RecommendationColumn.self,
      LocalizedText(ru: "что рекомендовать по каким выводам", en: "what follows from which finding")
    ),
    TableGuide(
      DiagnosticColumn.self,
      LocalizedText(ru: "баллы диагностики педагогов", en: "what teachers scored")),
    TableGuide(
      ResourceColumn.self,
      LocalizedText(ru: "что у школ есть и чего не хватает", en: "what schools have and lack")),
    TableGuide(
      FactColumn.self,
      LocalizedText(ru: "что произошло за год", en: "what happened in the year")),
    TableGuide(
      TimetableColumn.self,
      LocalizedText(ru: "кто когда ведёт уроки", en: "who gives lessons when")),
  ]

  private static let social = TableGuide(
    YearTable.social,
    LocalizedText(ru: "социальный паспорт школ", en: "the conditions in which schools work"),
    columns: zip(
      SocialTable.names(SocialIndicator.usual).codes,
      SocialTable.names(SocialIndicator.usual).headings
    ).map { code, heading in
      let key = SocialKeyColumn(rawValue: code)
      return ColumnGuide(
        code: code, heading: heading, isRequired: key != nil,
        text: ColumnText(
          key == .school ? .code : .number, heading.lowercased(),
          code.replacing("_", with: " "), in: key == .school ? .schools : nil))
    })
}
