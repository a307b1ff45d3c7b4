import Mentoring

// The example of the tables around the plan: results by which the second school needs help, what its
// teacher scored, what happened in the first weeks.
extension TemplateRows {
  static let year: [String: [Row]] = [
    "results": results, "social": social, "recommendations": recommendations,
    "diagnostics": [
      [
        "teacher": same("T002"), "scale": same("READ"), "block": text("методический", "methodical"),
        "score": same("5"), "maximum": same("20"), "date": same("2026-05-20"),
        "source": text("диагностика", "diagnostics"),
      ]
    ],
    "resources": [
      [
        "school": same("S01"), "kind": text("центр", "centre"),
        "name": text("Центр «Точка роста»", "Science centre"), "state": text("есть", "have"),
        "shared": text("да", "yes"),
      ],
      [
        "school": same("S02"), "kind": text("кадры", "staff"),
        "name": text("Педагог-психолог", "Psychologist"), "state": text("не хватает", "lack"),
      ],
    ],
    "facts": [
      [
        "date": same("2026-09-10"), "kind": text("анализ школы", "analysed"), "school": same("S02"),
      ],
      [
        "date": same("2026-09-25"), "kind": text("договор подписан", "contract_signed"),
        "school": same("S02"), "other": same("S01"),
      ],
      [
        "date": same("2026-10-06"), "kind": text("встреча", "meeting"), "teacher": same("T002"),
        "mentor": same("T001"), "hours": same("2"),
      ],
    ],
    "timetable": [
      lesson("T001", text("понедельник", "monday"), "1"),
      lesson("T001", text("вторник", "tuesday"), "3"),
      lesson("T002", text("понедельник", "monday"), "2"),
    ],
  ]

  private static let russian = text("Русский язык", "Russian")
  private static let mathematics = text("Математика", "Mathematics")

  private static let results: [Row] = [
    result("S01", "2025", russian, "40", below: "1", mean: "4.1"),
    result("S01", "2025", mathematics, "40", below: "2", mean: "3.9"),
    result("S01", "2026", russian, "42", below: "1", mean: "4.2"),
    result("S01", "2026", mathematics, "42", below: "2", mean: "4"),
    result("S02", "2025", russian, "9", below: "3", mean: "3.1"),
    result("S02", "2025", mathematics, "9", below: "4", mean: "2.9"),
    result("S02", "2026", russian, "8", below: "3", mean: "3.2"),
    result("S02", "2026", mathematics, "8", below: "4", mean: "2.8"),
  ]

  private static func result(
    _ school: String, _ year: String, _ subject: LocalizedText, _ participants: String,
    below: String, mean: String
  ) -> Row {
    [
      "school": same(school), "year": same(year), "procedure": text("ОГЭ", "oge"),
      "subject": subject, "participants": same(participants), "below": same(below),
      "mean": same(mean),
    ]
  }

  private static let social: [Row] = [
    conditions("S01", ["1.1", "0.4", "4", "8.5", "18", "0.9"]),
    conditions("S02", ["6.7", "4.4", "8.9", "27.8", "33.3", "3.3"]),
  ]

  private static func conditions(_ school: String, _ shares: [String]) -> Row {
    let columns = [
      "school_register", "police_register", "disabilities", "hardship", "single_parent",
      "family_register",
    ]
    return Dictionary(uniqueKeysWithValues: zip(columns, shares.map(same)))
      .merging(["school": same(school), "year": same("2026")]) { first, _ in first }
  }

  private static let recommendations: [Row] = [
    [
      "finding": same("gia"), "subject": russian, "group": text("педагоги", "teachers"),
      "text": text(
        "Разобрать ошибки с наставником из школы-партнёра",
        "Go through the mistakes with a mentor of the partner school"), "topic": same("reading"),
      "competency": same("READ"), "indicator": same("network"),
    ],
    [
      "finding": same("hardship"), "group": text("семьи", "families"),
      "text": text("Сопровождать семьи в трудной ситуации", "Stand by families in hardship"),
    ],
  ]

  private static func lesson(_ teacher: String, _ day: LocalizedText, _ number: String) -> Row {
    [
      "teacher": same(teacher), "weekday": day, "lesson": same(number), "subject": russian,
    ]
  }
}
