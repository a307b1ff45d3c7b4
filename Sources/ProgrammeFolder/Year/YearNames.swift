import Mentoring
import YearRecords

// The tables around the plan and their words in Russian, as Docs/DataFolder.md lists them.

extension YearTable: TableName {
  var russian: String {
    switch self {
    case .results: "Результаты"
    case .social: "Социальный паспорт"
    case .recommendations: "Рекомендации"
    case .diagnostics: "Диагностика"
    case .resources: "Ресурсы"
    case .facts: "Факты"
    case .timetable: "Расписание"
    }
  }
}

extension ResultRow.Procedure: TableWord {
  var russian: String {
    switch self {
    case .vpr: "ВПР"
    case .oge: "ОГЭ"
    case .ege: "ЕГЭ"
    }
  }
}

extension Recommendation.Group: TableWord {
  var russian: String {
    switch self {
    case .department: "управление"
    case .heads: "руководители"
    case .teachers: "педагоги"
    case .pupils: "ученики"
    case .families: "семьи"
    }
  }
}

extension Resource.Kind: TableWord {
  var russian: String {
    switch self {
    case .staff: "кадры"
    case .equipment: "оборудование"
    case .premises: "помещения"
    case .transport: "транспорт"
    case .programme: "программа"
    case .methods: "методические материалы"
    case .centre: "центр"
    case .internet: "интернет"
    case .funds: "средства"
    case .other: "другое"
    }
  }
}

extension Resource.State: TableWord {
  var russian: String {
    switch self {
    case .have: "есть"
    case .lack: "не хватает"
    }
  }
}

extension Fact.Kind: TableWord {
  var russian: String {
    switch self {
    case .analysed: "анализ школы"
    case .programme: "программа школы"
    case .visit: "визит"
    case .teamVisit: "методический десант"
    case .meeting: "встреча"
    case .contractSigned: "договор подписан"
    case .contractDone: "договор выполнен"
    case .consent: "согласие"
    case .rediagnosed: "повторная диагностика"
    case .course: "курсы"
    case .ended: "тандем завершён"
    case .tutoring: "занятие с тьютором"
    case .tutoringEnded: "тьюторство завершено"
    case .lessonVisit: "посещение урока"
    case .reported: "показатель"
    }
  }
}

extension Fact.Reason: TableWord {
  var russian: String {
    switch self {
    case .reached: "дефицит закрыт"
    case .left: "уход"
    case .refused: "отказ"
    case .other: "другое"
    }
  }
}
