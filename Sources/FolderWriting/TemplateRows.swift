import Mentoring

/// The example of a new programme: two schools, a curator, a tandem that is possible.
enum TemplateRows {
  typealias Row = [String: LocalizedText]

  /// By table: what is planned by, and what goes on around the plan.
  static let rows = planned.merging(year) { first, _ in first }

  private static let planned: [String: [Row]] = [
    "schools": [
      [
        "school": same("S01"), "name": text("Школа № 1", "School 1"),
        "kind": text("средняя", "secondary"), "settlement": text("Центр", "Centre"),
        "locality": text("город", "urban"), "pupils": same("450"),
        "status": text("лидер", "leader"),
      ],
      [
        "school": same("S02"), "name": text("Школа № 2", "School 2"),
        "kind": text("основная", "basic"), "settlement": text("Село", "Village"),
        "locality": text("село", "rural"), "pupils": same("90"),
        "status": text("низкие результаты", "low_results"),
      ],
    ],
    "curators": [
      [
        "school": same("S01"), "person": same("P01"), "capacity": same("2"),
        "willing": text("да", "yes"),
      ]
    ],
    "topics": [
      ["topic": same("reading"), "name": text("Смысловое чтение", "Reading for meaning")]
    ],
    "swot": [
      [
        "school": same("S01"), "quadrant": text("сильная сторона", "strength"),
        "topic": same("reading"), "weight": same("8"),
      ],
      [
        "school": same("S02"), "quadrant": text("слабая сторона", "weakness"),
        "topic": same("reading"), "weight": same("7"),
      ],
    ],
    "competencies": [
      [
        "competency": same("READ"), "name": text("Обучение смысловому чтению", "Teaching reading"),
        "block": text("методический", "methodical"), "group_hours": same("12"),
        "remote": text("да", "yes"),
      ]
    ],
    "teachers": [
      [
        "teacher": same("T001"), "school": same("S01"), "position": text("учитель", "teacher"),
        "subjects": text("русский язык; литература", "Russian; literature"),
        "experience": same("15"),
        "weekly_load": same("18"), "mentoring_hours": same("30"),
        "consent": text("готов", "willing"),
      ],
      [
        "teacher": same("T002"), "school": same("S02"), "position": text("учитель", "teacher"),
        "subjects": text("русский язык", "Russian"), "experience": same("2"),
        "weekly_load": same("22"), "mentee_consent": text("готов", "willing"),
      ],
    ],
    "deficits": [
      [
        "teacher": same("T002"), "competency": same("READ"), "level_found": same("1"),
        "level_needed": same("3"), "points": same("20"), "hours": same("12"),
        "source": text("диагностика", "diagnostics"), "date": same("2026-05-20"),
      ]
    ],
    "mentors": [["teacher": same("T001"), "competency": same("READ"), "level": same("4")]],
    "estimates": [],
    "travel": [
      [
        "from": text("Центр", "Centre"), "to": text("Село", "Village"), "minutes": same("40"),
        "kilometres": same("32.5"),
      ]
    ],
    "wishes": [],
    "decisions": [],
    "pupils": [],
    "tutors": [],
    "people": [
      ["code": same("P01"), "name": text("Фамилия Имя Отчество", "Name of the head")],
      ["code": same("T001"), "name": text("Фамилия Имя Отчество", "Name of the mentor")],
      ["code": same("T002"), "name": text("Фамилия Имя Отчество", "Name of the mentee")],
    ],
  ]

  static func text(_ russian: String, _ english: String) -> LocalizedText {
    LocalizedText(ru: russian, en: english)
  }

  static func same(_ text: String) -> LocalizedText { LocalizedText(ru: text, en: text) }
}
