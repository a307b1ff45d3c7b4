import Mentoring

// The words of the tables in Russian, as Docs/DataFolder.md lists them.

extension School.Kind: TableWord {
  var russian: String {
    switch self {
    case .secondary: "средняя"
    case .basic: "основная"
    case .primary: "начальная"
    case .partner: "партнёр"
    }
  }
}

extension School.Status: TableWord {
  var russian: String {
    switch self {
    case .leader: "лидер"
    case .ordinary: "обычная"
    case .lowResults: "низкие результаты"
    case .adverseConditions: "сложные условия"
    case .lowResultsAndAdverse: "низкие результаты и сложные условия"
    }
  }
}

extension School.Locality: TableWord {
  var russian: String {
    switch self {
    case .urban: "город"
    case .rural: "село"
    }
  }
}

extension SWOTItem.Quadrant: TableWord {
  var russian: String {
    switch self {
    case .strength: "сильная сторона"
    case .weakness: "слабая сторона"
    case .opportunity: "возможность"
    case .threat: "угроза"
    }
  }
}

extension Competency.Block: TableWord {
  var russian: String {
    switch self {
    case .normative: "нормативный"
    case .subject: "предметный"
    case .methodical: "методический"
    case .psychologicalPedagogical: "психолого-педагогический"
    case .digital: "цифровой"
    case .communication: "коммуникативный"
    }
  }
}

extension Teacher.Mode: TableWord {
  var russian: String {
    switch self {
    case .inPerson: "очно"
    case .remote: "дистанционно"
    case .both: "очно и дистанционно"
    }
  }
}

extension Teacher.Consent: TableWord {
  var russian: String {
    switch self {
    case .none: "нет"
    case .willing: "готов"
    case .signed: "подписано"
    case .refused: "отказ"
    }
  }
}

extension Deficit.Source: TableWord {
  var russian: String {
    switch self {
    case .diagnostics: "диагностика"
    case .lessonVisit: "посещение урока"
    case .selfAssessment: "самооценка"
    }
  }
}

extension Season: TableWord {
  var russian: String {
    switch self {
    case .autumn: "осень"
    case .winter: "зима"
    case .spring: "весна"
    case .summer: "лето"
    }
  }
}

extension Wish.Kind: TableWord {
  var russian: String {
    switch self {
    case .prefers: "предпочитает"
    case .refuses: "отказывается"
    }
  }
}

extension Decision.Kind: TableWord {
  var russian: String {
    switch self {
    case .pinned: "закрепить"
    case .forbidden: "запретить"
    }
  }
}

extension DecisionSubjectKind: TableWord {
  var russian: String {
    switch self {
    case .curator: "кураторство"
    case .tandem: "тандем"
    case .tutor: "тьютор"
    }
  }
}
