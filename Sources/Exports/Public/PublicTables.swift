import Contracts
import Mentoring

extension ExportTables {
  /// Tables for publication, from facts that name no person.
  public init(_ facts: PublicFacts) {
    self.init(
      facts.programme,
      [
        facts.curatorPairsTable, facts.contractsTable, facts.meetingsTable, facts.helpTable,
        ExportSource.table(of: facts.indicators), facts.schoolsTable,
      ], summary: facts.summary)
  }
}

extension PublicFacts {
  private static func cells(_ school: School) -> [ExportValue] {
    [.code(school.id), .text(school.name)]
  }

  private static func references(_ fields: String...) -> [ExportTable.Reference] {
    fields.map { .init([$0], to: "schools", ["school"]) }
  }

  fileprivate var curatorPairsTable: ExportTable {
    ExportTable(
      "curator_pairs", LocalizedText(ru: "Кураторские пары", en: "Curator pairs"),
      key: ["recipient", "curator"], references: Self.references("recipient", "curator"),
      ExportField.school("recipient", ru: "Школа-получатель", en: "Recipient")
        + ExportField.school("curator", ru: "Школа-куратор", en: "Curator") + [.mode()],
      rows: curatorPairs.map {
        Self.cells($0.recipient) + Self.cells($0.curator) + [.mode($0.mode)]
      }
    )
  }

  fileprivate var contractsTable: ExportTable {
    ExportTable(
      "partnerships", LocalizedText(ru: "Договоры", en: "Contracts"), key: ["first", "second"],
      references: Self.references("first", "second"),
      ExportField.school("first", ru: "Школа 1", en: "School 1")
        + ExportField.school("second", ru: "Школа 2", en: "School 2")
        + [
          .mode(), ExportField("curating", .truth, ru: "Кураторство", en: "Curating"),
          ExportField("help_topics", .integer, ru: "Тем помощи", en: "Topics", summed: true),
          ExportField("pairs", .integer, ru: "Пар педагогов", en: "Pairs", summed: true),
        ],
      rows: contracts.map {
        Self.cells($0.first) + Self.cells($0.second)
          + [
            .mode($0.mode), .truth($0.isCurating), .integer($0.helpTopics), .integer($0.pairs),
          ]
      })
  }

  fileprivate var meetingsTable: ExportTable {
    ExportTable(
      "visits", LocalizedText(ru: "Календарь встреч", en: "Calendar of visits"),
      key: ["visit"],
      references: Self.references("giver", "receiver", "host"),
      [
        ExportField("visit", ru: "№", en: "No."),
        ExportField("month", .month, ru: "Месяц", en: "Month"),
        ExportField("date", .date, ru: "День", en: "Day", required: false),
        ExportField("kind", ExportField.words(ContractEvent.Kind.self), ru: "Что", en: "Kind"),
      ] + ExportField.school("giver", ru: "Помогает", en: "Giver")
        + ExportField.school("receiver", ru: "Получает помощь", en: "Receiver")
        + ExportField.school("host", ru: "Где", en: "Host", required: false)
        + [ExportField("times", .integer, ru: "Раз", en: "Times", summed: true)],
      rows: zip(ExportSource.numbers("V", meetings.count), meetings).map { number, meeting in
        [
          .text(number), .month(meeting.moment.month),
          meeting.moment.day.map(ExportValue.date) ?? .none, meeting.kind.value,
        ]
          + Self.cells(meeting.giver)
          + Self.cells(meeting.receiver) + (meeting.host.map(Self.cells) ?? [.none, .none])
          + [.integer(meeting.times)]
      })
  }

  fileprivate var helpTable: ExportTable {
    ExportTable(
      "help", LocalizedText(ru: "Помощь по темам", en: "Help by topic"),
      key: ["giver", "receiver", "topic"], references: Self.references("giver", "receiver"),
      ExportField.school("giver", ru: "Помогает", en: "Giver")
        + ExportField.school("receiver", ru: "Получает помощь", en: "Receiver")
        + [ExportField("topic", ru: "Тема", en: "Topic"), .mode()],
      rows: help.map {
        Self.cells($0.giver) + Self.cells($0.receiver) + [.text($0.topic), .mode($0.mode)]
      })
  }

  fileprivate var schoolsTable: ExportTable {
    ExportTable(
      "schools", LocalizedText(ru: "Школы", en: "Schools"), key: ["school"],
      [
        ExportField("school", ru: "Код", en: "Code"),
        ExportField("name", ru: "Школа", en: "School"),
        ExportField("settlement", ru: "Населённый пункт", en: "Settlement", required: false),
      ], rows: schools.map { Self.cells($0) + [.text($0.settlement)] })
  }

  fileprivate var summary: ExportSummary {
    ExportSummary(
      status: nil,
      figures: [
        .init(
          LocalizedText(ru: "Кураторских пар", en: "Curator pairs"), .integer(curatorPairs.count)),
        .init(LocalizedText(ru: "Договоров", en: "Contracts"), .integer(contracts.count)),
        .init(
          LocalizedText(ru: "Школ и партнёров", en: "Schools and partners"),
          .integer(schools.count)),
        .init(
          LocalizedText(ru: "Встреч между школами", en: "Meetings of schools"),
          .integer(meetings.reduce(0) { $0 + $1.times })),
      ], indicators: indicators)
  }
}

extension ICalendar {
  /// Visits without who works on what.
  public init(_ facts: PublicFacts, of programme: Programme, _ language: Language) {
    let entries = facts.meetings.map { meeting in
      CalendarEntry(
        key: .init(
          moment: meeting.moment, kind: meeting.kind, giver: meeting.giver.id,
          receiver: meeting.receiver.id, host: meeting.host?.id),
        times: meeting.times, lines: [], schools: meeting.schools)
    }
    self.init(programme, entries, language)
  }
}
