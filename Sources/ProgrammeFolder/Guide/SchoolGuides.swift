import Mentoring

extension SchoolColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .school: ColumnText(.code, "код школы, у каждой свой", "the school's code, its own")
    case .name: ColumnText(.text, "краткое название", "short name")
    case .kind:
      .word(School.Kind.self, "уровень школы или партнёр", "level of the school, or partner")
    case .settlement:
      ColumnText(
        .text, "населённый пункт, как в таблице дорог; не нужен при координатах",
        "the settlement as in the table of ways; not needed beside coordinates")
    case .latitude: ColumnText(.number, "широта в градусах", "degrees north")
    case .longitude: ColumnText(.number, "долгота в градусах", "degrees east")
    case .locality: .word(School.Locality.self, "город или село", "town or village")
    case .pupils: ColumnText(.number, "число учеников", "number of pupils")
    case .status:
      .word(
        School.Status.self, "положение школы в программе", "the school's standing in the programme",
        empty: .ordinary)
    case .recipientLoad:
      ColumnText(
        .number, "сколько вместимости куратора занимает школа",
        "how much of a curator's capacity the school takes", empty: LocalizedText("1"))
    case .contractLimit:
      ColumnText(.number, "не больше договоров", "contracts at most", empty: .byTheRules)
    case .contingent:
      ColumnText(
        .number, "доля детей с особыми потребностями, %", "share of pupils in need of support, %")
    }
  }
}

extension CuratorColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .school: ColumnText(.code, "код школы", "the school's code", in: .schools)
    case .person:
      ColumnText(.code, "код руководителя из таблицы людей", "the head's code in people")
    case .capacity:
      ColumnText(.number, "скольких школ (нагрузки) хватит", "how much load it can take")
    case .openingCost:
      ColumnText(
        .number, "расходы, если школа станет куратором, руб.", "roubles once it curates anyone",
        empty: LocalizedText("0"))
    case .willing: .yesNo("согласен ли руководитель", "whether the head is willing", empty: true)
    }
  }
}

extension TopicColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .topic: ColumnText(.code, "код темы", "the topic's code")
    case .name: ColumnText(.text, "название темы", "the topic's name")
    }
  }
}

extension SWOTColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .school: ColumnText(.code, "код школы", "the school's code", in: .schools)
    case .quadrant: .word(SWOTItem.Quadrant.self, "раздел SWOT", "quadrant of the SWOT")
    case .topic: ColumnText(.code, "код темы", "the topic's code", in: .topics)
    case .weight: ColumnText(.number, "вес от 1 до 10", "weight from 1 to 10")
    case .note:
      ColumnText(.text, "пояснение", "a note", empty: LocalizedText(ru: "пусто", en: "empty"))
    }
  }
}

extension TravelColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .from:
      ColumnText(.text, "код школы или населённый пункт", "a school's code or a settlement")
    case .to: ColumnText(.text, "код школы или населённый пункт", "a school's code or a settlement")
    case .minutes:
      ColumnText(
        .number, "минут в одну сторону; пусто вместе с километрами — дороги нет",
        "minutes one way; empty together with kilometres: no road",
        empty: LocalizedText(ru: "дороги нет", en: "no road"))
    case .kilometres:
      ColumnText(
        .number, "километров в одну сторону", "kilometres one way",
        empty: LocalizedText(ru: "дороги нет", en: "no road"))
    case .seasons:
      ColumnText(
        .text, "времена года через «;»: осень; зима; весна; лето",
        "seasons separated by ';': autumn; winter; spring; summer",
        empty: LocalizedText(ru: "круглый год", en: "all seasons"))
    }
  }
}

extension WishColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .who: ColumnText(.code, "код педагога или школы", "a teacher's or a school's code")
    case .whom: ColumnText(.code, "код педагога или школы", "a teacher's or a school's code")
    case .wish: .word(Wish.Kind.self, "предпочитает или отказывается", "prefers or refuses")
    }
  }
}

extension DecisionColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .decision:
      .word(Decision.Kind.self, "закрепить пару или запретить", "pin the pair, or forbid it")
    case .kind:
      .word(
        DecisionSubjectKind.self, "кураторство, тандем или тьютор", "curators, tandems or tutors")
    case .giver:
      ColumnText(
        .code, "школа-куратор, наставник или тьютор", "the curator school, mentor or tutor")
    case .receiver:
      ColumnText(
        .code, "школа-получатель, наставляемый или ученик", "the recipient school, mentee or pupil")
    case .competency:
      ColumnText(
        .code, "только для тандема: один дефицит", "of a tandem: this deficit alone",
        empty: LocalizedText(ru: "все дефициты пары", en: "all deficits of the pair"),
        in: .competencies)
    case .reason: ColumnText(.text, "почему так решено", "why it was decided so")
    }
  }
}
