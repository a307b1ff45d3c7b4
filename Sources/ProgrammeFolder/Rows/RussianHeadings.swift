import Mentoring

// The columns' names in Russian, as Docs/DataFolder.md lists them.

extension SchoolColumn {
  var heading: String {
    switch self {
    case .school: "Код школы"
    case .name: "Название"
    case .kind: "Вид"
    case .settlement: "Населённый пункт"
    case .latitude: "Широта"
    case .longitude: "Долгота"
    case .locality: "Местность"
    case .pupils: "Учеников"
    case .status: "Статус"
    case .recipientLoad: "Нагрузка на куратора"
    case .contractLimit: "Не больше договоров"
    case .contingent: "Особый контингент, %"
    }
  }
}

extension CuratorColumn {
  var heading: String {
    switch self {
    case .school: "Код школы"
    case .person: "Код руководителя"
    case .capacity: "Вместимость"
    case .openingCost: "Расходы на кураторство, руб."
    case .willing: "Готов"
    }
  }
}

extension TopicColumn {
  var heading: String {
    switch self {
    case .topic: "Код темы"
    case .name: "Название"
    }
  }
}

extension SWOTColumn {
  var heading: String {
    switch self {
    case .school: "Код школы"
    case .quadrant: "Раздел"
    case .topic: "Код темы"
    case .weight: "Вес"
    case .note: "Примечание"
    }
  }
}

extension CompetencyColumn {
  var heading: String {
    switch self {
    case .competency: "Код компетенции"
    case .name: "Название"
    case .block: "Блок"
    case .subject: "Предмет"
    case .parent: "Код общей компетенции"
    case .groupHours: "Часы группы"
    case .remote: "Можно дистанционно"
    }
  }
}

extension TeacherColumn {
  var heading: String {
    switch self {
    case .teacher: "Код педагога"
    case .school: "Код школы"
    case .position: "Должность"
    case .subjects: "Предметы"
    case .experience: "Стаж, лет"
    case .category: "Категория"
    case .weeklyLoad: "Нагрузка, часов в неделю"
    case .mentoringHours: "Часы наставничества"
    case .maxMentees: "Не больше наставляемых"
    case .maxGroups: "Не больше групп"
    case .maxMentors: "Не больше наставников"
    case .learningHours: "Часы учёбы"
    case .mode: "Форма работы"
    case .travelLimit: "Дорога не дольше, мин"
    case .consent: "Согласие наставника"
    case .consentDate: "Дата согласия"
    case .menteeConsent: "Согласие наставляемого"
    }
  }
}

extension DeficitColumn {
  var heading: String {
    switch self {
    case .teacher: "Код педагога"
    case .competency: "Код компетенции"
    case .levelFound: "Уровень есть"
    case .levelNeeded: "Уровень нужен"
    case .points: "Баллы"
    case .hours: "Часы"
    case .source: "Источник"
    case .date: "Дата"
    }
  }
}

extension MentorColumn {
  var heading: String {
    switch self {
    case .teacher: "Код педагога"
    case .competency: "Код компетенции"
    case .level: "Уровень"
    case .evidence: "Подтверждение"
    }
  }
}

extension EstimateColumn {
  var heading: String {
    switch self {
    case .mentor: "Код наставника"
    case .mentee: "Код наставляемого"
    case .competency: "Код компетенции"
    case .hours: "Часы"
    case .quality: "Качество"
    }
  }
}

extension TravelColumn {
  var heading: String {
    switch self {
    case .from: "Откуда"
    case .to: "Куда"
    case .minutes: "Минут"
    case .kilometres: "Километров"
    case .seasons: "Времена года"
    }
  }
}

extension WishColumn {
  var heading: String {
    switch self {
    case .who: "Кто"
    case .whom: "Кого"
    case .wish: "Пожелание"
    }
  }
}

extension DecisionColumn {
  var heading: String {
    switch self {
    case .decision: "Решение"
    case .kind: "О чём"
    case .giver: "Кто помогает"
    case .receiver: "Кому помогают"
    case .competency: "Код компетенции"
    case .reason: "Основание"
    }
  }
}
