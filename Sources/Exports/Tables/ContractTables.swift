import Contracts
import Mentoring

// Contracts and who travels when.
extension ExportSource {
  var partnerships: ExportTable {
    let purposes = plan.partnerships.map(\.purposes)
    return ExportTable(
      "partnerships", LocalizedText(ru: "Договоры", en: "Contracts"), key: ["partnership"],
      references: [
        .init(["first"], to: "schools", ["school"]), .init(["second"], to: "schools", ["school"]),
      ],
      [ExportField("partnership", ru: "Договор", en: "Contract")]
        + ExportField.school("first", ru: "Школа 1", en: "School 1")
        + ExportField.school("second", ru: "Школа 2", en: "School 2")
        + [
          .mode(), ExportField("curating", .truth, ru: "Кураторство", en: "Curating"),
          ExportField("help_topics", .integer, ru: "Тем помощи", en: "Topics", summed: true),
          ExportField("pairs", .integer, ru: "Пар", en: "Pairs of persons", summed: true),
          ExportField("events", .integer, ru: "Встреч", en: "Events", summed: true),
          ExportField("number", ru: "Номер", en: "Number", required: false),
          ExportField("date", .date, ru: "Дата", en: "Date", required: false),
          ExportField("missing", .integer, ru: "Не хватает данных", en: "Data missing"),
        ], rows: zip(contracts, purposes).map { row($0, $1) })
  }

  private func row(
    _ record: ContractRecord, _ purposes: [Partnership.Purpose]
  ) -> [ExportValue] {
    var (isCurating, topics, pairs) = (false, 0, 0)
    for purpose in purposes {
      switch purpose {
      case .curating: isCurating = true
      case .help: topics += 1
      case .tandem: pairs += 1
      }
    }
    return [.text(record.code)] + school(record.sides.first) + school(record.sides.second)
      + [
        .mode(record.mode), .truth(isCurating), .integer(topics), .integer(pairs),
        .integer(record.calendar.count), .text(record.number),
        record.date.map { .date($0) } ?? .none, .integer(record.missing.count),
      ]
  }

  var visits: ExportTable {
    ExportTable(
      "visits", LocalizedText(ru: "Календарь встреч", en: "Calendar of visits"), key: ["visit"],
      references: [
        .init(["partnership"], to: "partnerships", ["partnership"]),
        .init(["giver"], to: "schools", ["school"]),
        .init(["receiver"], to: "schools", ["school"]),
        .init(["host"], to: "schools", ["school"]), .init(["mentor"], to: "persons", ["person"]),
      ],
      [
        ExportField("visit", ru: "№", en: "No."),
        ExportField("month", .month, ru: "Месяц", en: "Month"),
        ExportField("date", .date, ru: "День", en: "Day", required: false),
        ExportField(
          "kind", ExportField.words(ContractEvent.Kind.self), ru: "Что", en: "Kind"),
        ExportField("partnership", ru: "Договор", en: "Contract"),
      ] + ExportField.school("giver", ru: "Помогает", en: "Giver")
        + ExportField.school("receiver", ru: "Получает помощь", en: "Receiver")
        + ExportField.school("host", ru: "Где", en: "Host", required: false)
        + ExportField.person("mentor", ru: "Наставник", en: "Mentor", required: false)
        + [
          ExportField("mentees", ru: "Наставляемые: коды", en: "Mentees: codes", required: false),
          ExportField(
            "mentees_names", ru: "Наставляемые", en: "Mentees", required: false, isName: true),
          ExportField("subjects", ru: "Содержание", en: "Subjects", required: false),
          ExportField(
            "hours", .decimal(places: 2), ru: "Часов", en: "Hours", required: false,
            summed: true),
        ], rows: visitRows)
  }

  private var visitRows: [[ExportValue]] {
    let events = contracts.flatMap { record in record.calendar.map { (record, $0) } }
      .enumerated().sorted { ($0.element.1.moment, $0.offset) < ($1.element.1.moment, $1.offset) }
    return zip(Self.numbers("V", events.count), events).map { number, event in
      row(number, event.element.0, event.element.1)
    }
  }

  /// `V01`, `V02`, …, all of the same length.
  static func numbers(_ prefix: String, _ count: Int) -> [String] {
    let width = String(count).count
    return (1..<(count + 1)).map { number in
      let digits = String(number)
      return prefix + String(repeating: "0", count: width - digits.count) + digits
    }
  }

  private func row(
    _ code: String, _ record: ContractRecord, _ event: ContractEvent
  ) -> [ExportValue] {
    [
      .text(code), .month(event.month), event.day.map(ExportValue.date) ?? .none,
      event.kind.value, .text(record.code),
    ]
      + school(event.giver) + school(event.receiver) + school(event.host)
      + (event.mentor.map { person($0.code) } ?? [.none, .none])
      + [
        .list(event.mentees.map(\.code)),
        .list(names == .joined ? event.mentees.compactMap(\.person?.name) : []),
        .list(event.subjects.map(\.name)), .hours(event.time),
      ]
  }

  var trips: ExportTable {
    ExportTable(
      "trips", LocalizedText(ru: "Поездки", en: "Trips"), key: ["from", "to"],
      references: [
        .init(["from"], to: "schools", ["school"]), .init(["to"], to: "schools", ["school"]),
      ],
      ExportField.school("from", ru: "Откуда", en: "From")
        + ExportField.school("to", ru: "Куда", en: "To")
        + [
          ExportField(
            "kilometres", .decimal(places: 1), ru: "Км в один конец", en: "Km one way"),
          ExportField("minutes", .integer, ru: "Минут в один конец", en: "Minutes one way"),
          ExportField(
            "visits", .integer, ru: "Выездов за период", en: "Visits of the period",
            summed: true),
        ],
      rows: plan.trips.map {
        school($0.from) + school($0.to)
          + [
            .kilometres($0.distance), .integer($0.time.value),
            .integer(programme.rules.travel.visits),
          ]
      })
  }
}

extension ContractRecord {
  /// Names the contract in exports: `S02+S10`.
  public var code: String { "\(sides.first)+\(sides.second)" }
}

extension ContractEvent.Kind {
  var words: LocalizedText {
    switch self {
    case .teamVisit: LocalizedText(ru: "методический десант", en: "team visit")
    case .helpMeeting: LocalizedText(ru: "встреча по теме", en: "meeting on a topic")
    case .mentorVisit: LocalizedText(ru: "выезд наставника", en: "mentor's visit")
    case .internship: LocalizedText(ru: "стажировка", en: "internship")
    case .remoteSession: LocalizedText(ru: "дистанционная встреча", en: "remote meeting")
    case .lessonVisit: LocalizedText(ru: "посещение уроков", en: "visit to lessons")
    case .seminar: LocalizedText(ru: "семинар", en: "seminar")
    }
  }

  var value: ExportValue { .word(rawValue, words) }
}
