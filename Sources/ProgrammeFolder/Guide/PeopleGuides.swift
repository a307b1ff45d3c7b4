import Mentoring

extension CompetencyColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .competency: ColumnText(.code, "код компетенции", "the competency's code")
    case .name: ColumnText(.text, "название", "name")
    case .block: .word(Competency.Block.self, "блок компетенций", "block of competencies")
    case .subject: ColumnText(.text, "предмет", "subject")
    case .parent:
      ColumnText(
        .code, "код более общей компетенции", "code of a more general competency",
        empty: LocalizedText(ru: "общей нет", en: "none above it"), in: .competencies)
    case .groupHours:
      ColumnText(
        .number, "сколько часов длится работа группы", "hours that a group's work takes",
        empty: LocalizedText(ru: "групп нет", en: "no groups"))
    case .remote: .yesNo("можно ли дистанционно", "whether it can be taught remotely", empty: true)
    }
  }
}

extension TeacherColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .teacher:
      ColumnText(.code, "код педагога, у каждого свой", "the teacher's code, their own")
    case .school: ColumnText(.code, "код школы", "the school's code", in: .schools)
    case .position:
      ColumnText(.text, "должность", "position", empty: LocalizedText(ru: "пусто", en: "empty"))
    case .subjects:
      ColumnText(
        .text, "предметы через «;»", "subjects separated by ';'",
        empty: LocalizedText(ru: "предметов нет", en: "no subjects"))
    case .experience: ColumnText(.number, "стаж в годах", "years of experience")
    case .category:
      ColumnText(
        .text, "квалификационная категория", "category",
        empty: LocalizedText(ru: "пусто", en: "empty"))
    case .weeklyLoad:
      ColumnText(.number, "учебная нагрузка, часов в неделю", "hours of lessons a week")
    case .mentoringHours:
      ColumnText(
        .number, "сколько часов за период отдаст наставничеству",
        "hours in the period for mentoring",
        empty: LocalizedText("0"))
    case .maxMentees:
      ColumnText(.number, "не больше наставляемых", "mentees at most", empty: .byTheRules)
    case .maxGroups: ColumnText(.number, "не больше групп", "groups at most", empty: .byTheRules)
    case .maxMentors:
      ColumnText(.number, "не больше наставников", "mentors at most", empty: .byTheRules)
    case .learningHours:
      ColumnText(
        .number, "часов учёбы за период", "hours of learning in the period", empty: .byTheRules)
    case .mode:
      .word(
        Teacher.Mode.self, "как работает с другими школами", "work with other schools", empty: .both
      )
    case .travelLimit:
      ColumnText(
        .number, "дорога в одну сторону не дольше, минут", "minutes on the way at most, one way",
        empty: .byTheRules)
    case .consent:
      .word(
        Teacher.Consent.self, "согласие быть наставником", "consent to be a mentor",
        empty: Teacher.Consent.none)
    case .consentDate: ColumnText(.date, "дата согласия", "day of the consent")
    case .menteeConsent:
      .word(
        Teacher.Consent.self, "согласие быть наставляемым", "consent to be a mentee",
        empty: .willing)
    }
  }
}

extension DeficitColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .teacher: ColumnText(.code, "код педагога", "the teacher's code", in: .teachers)
    case .competency:
      ColumnText(.code, "код компетенции", "the competency's code", in: .competencies)
    case .levelFound: ColumnText(.number, "уровень сейчас, 0–10", "level found, 0 to 10")
    case .levelNeeded:
      ColumnText(.number, "нужный уровень, выше нынешнего", "level needed, above the one found")
    case .points: ColumnText(.number, "насколько это важно, 1–100", "how much it matters, 1 to 100")
    case .hours: ColumnText(.number, "часов работы в паре", "hours of work in a pair")
    case .source:
      .word(Deficit.Source.self, "откуда известно", "how it is known", empty: .diagnostics)
    case .date: ColumnText(.date, "когда установлен", "when it was found")
    }
  }
}

extension MentorColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .teacher: ColumnText(.code, "код педагога", "the teacher's code", in: .teachers)
    case .competency:
      ColumnText(.code, "код компетенции", "the competency's code", in: .competencies)
    case .level: ColumnText(.number, "уровень, 1–10", "level, 1 to 10")
    case .evidence:
      ColumnText(
        .text, "чем подтверждён", "evidence", empty: LocalizedText(ru: "пусто", en: "empty"))
    }
  }
}

extension EstimateColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .mentor: ColumnText(.code, "код наставника", "the mentor's code", in: .teachers)
    case .mentee: ColumnText(.code, "код наставляемого", "the mentee's code", in: .teachers)
    case .competency:
      ColumnText(.code, "код компетенции", "the competency's code", in: .competencies)
    case .hours:
      ColumnText(
        .number, "часов работы этой пары", "hours of this pair's work",
        empty: LocalizedText(ru: "как у дефицита", en: "the deficit's own"))
    case .quality:
      ColumnText(
        .number, "качество пары, тысячных от 0 до 1000", "quality of the pair, thousandths",
        empty: LocalizedText(ru: "по критериям", en: "by the criteria"))
    }
  }
}
