import Contracts
import Documents
import Mentoring
import RussianOffice

/// The domain's words in Russian papers.
enum PaperWords {
  static func mode(_ mode: MeetingMode) -> String {
    switch mode {
    case .inPerson: "очно"
    case .remote: "дистанционно"
    }
  }

  private static func hundredths(_ time: Minutes) -> Int { roundedQuotient(time.value * 100, 60) }

  /// `2,5`
  static func number(_ time: Minutes) -> String {
    RussianNumber.decimal(hundredths: hundredths(time))
  }

  /// `2,5 часа`
  static func hours(_ time: Minutes) -> String {
    CountedNoun.hours.text(hundredths: hundredths(time))
  }

  /// `12.10.2026, 10:00–11:30`; nil: no day is known.
  static func date(_ moment: Moment) -> String? {
    moment.day.map { day in
      let hours = moment.hours.map {
        ", \(ClockTime.text($0.lowerBound))–\(ClockTime.text($0.upperBound))"
      }
      return RussianDate.short(day) + (hours ?? "")
    }
  }

  /// Each month once, in order.
  static func months(_ months: [Month]) -> String {
    RussianDate.months(Set(months).sorted().map { ($0.year, $0.month) })
  }

  /// `7 (семь) дней`, as it stands after «за».
  static func spelled(_ number: Int, _ noun: CountedNoun) -> String {
    let words = NumberWords.cardinal(number, in: .accusative).map { " (\($0))" } ?? ""
    return "\(number)\(words)\u{A0}\(noun.form(after: number))"
  }

  /// `Директор`
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `СОШ № 2`, whose number stays beside its sign at the end of a line.
  static func numbered(_ text: String) -> String { text.replacing("№ ", with: "№\u{A0}") }

  /// A phone, all in one line.
  static func glued(_ text: String) -> String { text.replacing(" ", with: "\u{A0}") }

  static func block(_ block: Competency.Block) -> String {
    switch block {
    case .normative: "нормативный"
    case .subject: "предметный"
    case .methodical: "методический"
    case .psychologicalPedagogical: "психолого-педагогический"
    case .digital: "цифровой"
    case .communication: "коммуникативный"
    }
  }

  static func source(_ source: Deficit.Source) -> String {
    switch source {
    case .diagnostics: "диагностика"
    case .lessonVisit: "посещение урока"
    case .selfAssessment: "самооценка"
    }
  }

  static func check(_ source: Deficit.Source) -> String {
    switch source {
    case .diagnostics: "повторная диагностика"
    case .lessonVisit: "повторное посещение урока с листом наблюдения"
    case .selfAssessment: "самоанализ и открытый урок"
    }
  }

  static func content(_ block: Competency.Block) -> String {
    switch block {
    case .normative: "разбор требований и документов, составление своих по образцу"
    case .subject: "решение и разбор заданий, в которых трудно самому педагогу и его ученикам"
    case .methodical: "проектирование урока, отбор приёмов, анализ проведённого урока"
    case .psychologicalPedagogical: "разбор случаев из практики, выбор приёмов, наблюдение в классе"
    case .digital: "освоение инструментов на материале своего предмета"
    case .communication: "отработка трудных разговоров, подготовка встреч с родителями и коллегами"
    }
  }

  static func forms(_ block: Competency.Block) -> String {
    switch block {
    case .normative: "консультация, работа с документами"
    case .subject: "практикум, взаимопосещение уроков"
    case .methodical: "взаимопосещение уроков, совместное планирование"
    case .psychologicalPedagogical: "консультация, наблюдение, тренинг"
    case .digital: "мастер-класс, практикум"
    case .communication: "тренинг, совместное мероприятие"
    }
  }

  static func reason(_ reason: ReasonCode) -> String {
    switch reason {
    case .nobodyQualified: "нет наставника нужного уровня"
    case .allBarred: "наставники не допущены правилами"
    case .nobodyInReach: "до наставников не добраться"
    case .mentorsFull: "наставники заняты полностью"
    case .limitReached: "исчерпаны пределы программы"
    case .outweighed: "в плане наставник не предусмотрен"
    }
  }

  static func indicator(_ indicator: Indicator) -> String {
    switch indicator {
    case .schoolsAnalysed: "Доля школ, в которых проведён SWOT-анализ"
    case .recipientsWithCurator: "Доля школ-получателей, у которых есть куратор"
    case .schoolsInNetwork: "Доля школ, работающих по договорам о взаимодействии"
    case .recipientsInNetwork: "Доля школ-получателей, работающих по договорам о взаимодействии"
    case .schoolsGiving: "Доля школ, оказывающих помощь другим"
    case .schoolsReceiving: "Доля школ, получающих помощь других"
    case .weaknessesAnswered: "Доля слабых сторон школ, по которым оказана помощь"
    case .deficitsCovered: "Доля профессиональных дефицитов, охваченных наставничеством"
    case .pointsCovered: "Доля тяжести дефицитов, охваченной наставничеством"
    case .teachersWithMentor: "Доля педагогов с дефицитами, у которых есть наставник"
    case .recipientTeachersWithMentor:
      "Доля педагогов школ-получателей с дефицитами, у которых есть наставник"
    case .mentorsEngaged: "Доля готовых к работе наставников, занятых в тандемах"
    case .pupilsWithTutor: "Доля учеников из списков, у которых есть тьютор"
    case .supportPupilsWithTutor: "Доля учеников из списка поддержки, у которых есть тьютор"
    case .newPupilsWithTutor: "Доля вновь зачисленных учеников, у которых есть тьютор"
    }
  }
}
