/// Recommendations that every shipped programme begins with; worded for it.
enum UsualAdvice {
  /// - Parameters:
  ///   - maths: code of the topic on mathematics.
  ///   - russian: code of the topic on the Russian language.
  ///   - motivation: code of the topic on motivation.
  ///   - indicator: id of an indicator of results.
  ///   - network: id of an indicator of work in the network.
  static func rows(
    maths: String, russian: String, motivation: String, indicator: String, network: String
  ) -> [[String]] {
    [
      [
        "below_cluster", "Математика", "teachers",
        "Разобрать типичные ошибки по математике с наставником из школы-партнёра", maths, "MATH",
        indicator,
      ],
      [
        "below_cluster", "Русский язык", "teachers",
        "Разобрать типичные ошибки по русскому языку с наставником из школы-партнёра", russian,
        "RUS", indicator,
      ],
      [
        "below_context", "", "heads",
        "Пересмотреть школьную систему оценки и план работы со слабыми учениками", "", "MET-FORM",
        indicator,
      ],
      [
        "above_context", "", "department",
        "Изучить и распространить опыт школы: результаты выше ожидаемых в её условиях", "", "",
        network,
      ],
      [
        "falling", "", "heads", "Выяснить причины снижения за годы и внести меры в программу школы",
        "", "", indicator,
      ],
      [
        "rising", "", "department",
        "Поддержать рост: показать практику школы на методическом объединении", "", "", network,
      ],
      [
        "doubtful", "", "heads", "Обеспечить независимое наблюдение и перекрёстную проверку ВПР",
        "", "NOR-MARK", "",
      ],
      [
        "near_border", "", "department",
        "Школа у границы списка: решить на рабочей группе, смотреть в динамике", "", "", "",
      ],
      [
        "no_data", "", "heads", "Представить недостающие результаты и социальный паспорт", "", "",
        "",
      ],
      [
        "below_cluster", "", "pupils", "Организовать занятия для учеников, не достигших порога",
        motivation, "PSY-MOT", indicator,
      ],
    ]
  }
}
