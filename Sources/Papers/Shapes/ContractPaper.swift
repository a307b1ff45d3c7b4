import Contracts
import Mentoring
import OfficeRecords
import RussianOffice
import WordTemplates

/// The contract of one partnership.
struct ContractPaper: PaperRecord {
  let sources: PaperSources
  let record: ContractRecord

  var parties: [PartyEntry] {
    record.parties.enumerated().map { index, party in
      PartyEntry(paper: self, party: party, number: index + 1)
    }
  }

  /// What a party is called in the text: «Сторона 1».
  func alias(of organisation: Organisation.ID) -> String {
    let index = record.parties.firstIndex { $0.organisation == organisation }
    return index.map { "Сторона\u{A0}\($0 + 1)" } ?? organisation.text
  }

  func alias(of school: School.ID) -> String { alias(of: Organisation.ID(school)) }

  /// What happens more than once in a month stands there once.
  private var events: [ContractEventEntry] {
    var entries: [ContractEventEntry] = []
    var known: [ContractEvent: Int] = [:]
    for event in record.calendar {
      var likeness = event
      likeness.time = nil
      likeness.subjects = event.subjects.map { .init(code: $0.code, name: $0.name, time: nil) }
      if let index = known[likeness] {
        entries[index].add(event)
      } else {
        known[likeness] = entries.count
        entries.append(ContractEventEntry(paper: self, event: event))
      }
    }
    return entries
  }

  private var months: [ContractMonth] {
    let byMonth = Dictionary(grouping: events, by: \.event.month)
    return byMonth.sorted { $0.key < $1.key }.map { ContractMonth(month: $0, events: $1) }
  }

  private var participants: [ParticipantEntry] {
    record.topics.flatMap { topic in
      topic.mentees.map { ParticipantEntry(paper: self, topic: topic, person: $0) }
    }
  }

  private var totalTime: Minutes {
    record.topics.compactMap(\.time).reduce(.zero, +)
  }

  /// Whoever comes to the other side to learn there.
  private var hasInternships: Bool {
    record.calendar.contains { $0.kind == .internship || $0.kind == .mentorVisit }
  }

  static let shape = RecordShape<ContractPaper>(
    RecordShape<ContractPaper>.common + head + sides + work)

  private static let head: [RecordShape<ContractPaper>.Field] = [
    .text("number", ru: "номер договора", en: "number of the contract") { $0.record.number },
    .text("date", ru: "дата подписания", en: "day of signing") {
      $0.record.date.map(RussianDate.long)
    },
    .text("place", ru: "место подписания", en: "place of signing") { $0.record.place },
    .text("from", ru: "первый день срока", en: "first day of the term") {
      RussianDate.long($0.record.from)
    },
    .text("to", ru: "последний день срока", en: "last day of the term") {
      RussianDate.long($0.record.to)
    },
    .text("mode", ru: "очно или дистанционно", en: "in person or remotely, in Russian") {
      PaperWords.mode($0.record.mode)
    },
    .text("copies", ru: "число экземпляров: двух, трёх", en: "number of copies in words") {
      NumberWords.cardinal($0.record.copies, in: .prepositional)
    },
    .text("application", ru: "срок заявки на стажировку", en: "notice of an internship") {
      PaperWords.spelled($0.record.conditions.applicationDays, .days)
    },
    .text("withdrawal", ru: "срок отзыва заявки, рабочие дни", en: "notice of a withdrawal") {
      PaperWords.spelled(
        $0.record.conditions.withdrawalWorkingDays,
        CountedNoun("рабочий день", "рабочих дня", "рабочих дней"))
    },
    .text("termination", ru: "срок уведомления о расторжении", en: "notice of termination") {
      PaperWords.spelled($0.record.conditions.terminationMonths, .months)
    },
  ]

  private static let sides: [RecordShape<ContractPaper>.Field] = [
    .list("parties", ru: "стороны", en: "parties", PartyEntry.shape) { $0.parties },
    .condition("hasThirdParty", ru: "договор трёхсторонний", en: "there is a third party") {
      $0.record.parties.count > 2
    },
  ]

  private static let work: [RecordShape<ContractPaper>.Field] = [
    .list("topics", ru: "темы взаимодействия", en: "topics", ContractTopicEntry.shape) { paper in
      paper.record.topics.map { ContractTopicEntry(paper: paper, topic: $0) }
    },
    .list(
      "participants", ru: "педагоги, которые учатся", en: "teachers who learn",
      ParticipantEntry.shape
    ) { $0.participants },
    .condition("hasInternships", ru: "есть поездки наставников и педагогов", en: "somebody travels")
    {
      $0.hasInternships
    },
    .list(
      "months", ru: "совместный план по месяцам", en: "joint plan by month", ContractMonth.shape
    ) {
      $0.months
    },
    .list(
      "events", ru: "совместный план одним списком", en: "joint plan as one list",
      ContractEventEntry.shape
    ) { $0.events },
    .text("eventCount", ru: "число встреч по плану", en: "number of meetings planned") {
      "\($0.record.calendar.count)"
    },
    .text("hours", ru: "часы наставничества всего, числом", en: "hours of mentoring, a number") {
      PaperWords.number($0.totalTime)
    },
    .text("participantCount", ru: "число педагогов, которые учатся", en: "number of learners") {
      "\(Set($0.participants.map(\.person.code)).count)"
    },
    .list("criteria", ru: "целевые показатели программы", en: "targets", CriterionEntry.shape) {
      $0.record.criteria.map(CriterionEntry.init)
    },
  ]
}

/// A target of the programme.
struct CriterionEntry: Sendable {
  let target: Target

  static let shape = RecordShape<CriterionEntry>([
    .text("name", ru: "показатель", en: "indicator") { PaperWords.indicator($0.target.indicator) },
    .text("target", ru: "целевое значение", en: "target") {
      "не менее " + RussianNumber.percent(thousandths: $0.target.share.value)
    },
  ])
}
