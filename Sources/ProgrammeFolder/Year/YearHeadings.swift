// The columns' names in Russian.

extension ResultColumn {
  var heading: String {
    switch self {
    case .school: "Код школы"
    case .year: "Год"
    case .procedure: "Процедура"
    case .subject: "Предмет"
    case .grade: "Класс"
    case .participants: "Участников"
    case .below: "Ниже порога"
    case .mean: "Средний балл"
    case .marks2: "Двоек"
    case .marks3: "Троек"
    case .marks4: "Четвёрок"
    case .marks5: "Пятёрок"
    case .high: "80 баллов и выше"
    case .objective: "Объективность"
    }
  }
}

extension RecommendationColumn {
  var heading: String {
    switch self {
    case .finding: "Что найдено"
    case .subject: "Предмет"
    case .group: "Кому"
    case .text: "Рекомендация"
    case .topic: "Код темы"
    case .competency: "Код компетенции"
    case .indicator: "Показатель"
    }
  }
}

extension DiagnosticColumn {
  var heading: String {
    switch self {
    case .teacher: "Код педагога"
    case .scale: "Задание или шкала"
    case .block: "Блок"
    case .subject: "Предмет"
    case .score: "Баллы"
    case .maximum: "Наибольший балл"
    case .date: "Дата"
    case .source: "Источник"
    }
  }
}

extension ResourceColumn {
  var heading: String {
    switch self {
    case .school: "Код школы"
    case .kind: "Вид ресурса"
    case .name: "Название"
    case .state: "Есть или не хватает"
    case .shared: "Можно делиться"
    }
  }
}

extension FactColumn {
  var heading: String {
    switch self {
    case .date: "Дата"
    case .kind: "Что произошло"
    case .school: "Код школы"
    case .other: "Код другой школы"
    case .teacher: "Код педагога"
    case .mentor: "Код наставника"
    case .competency: "Код компетенции"
    case .hours: "Часы"
    case .level: "Уровень"
    case .measure: "Показатель"
    case .number: "Число"
    case .of: "Из скольких"
    case .reason: "Причина"
    case .pupil: "Код ученика"
    }
  }
}
