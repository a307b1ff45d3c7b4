import Contracts
import Mentoring
import OfficeRecords
import RussianOffice
import WordTemplates

/// One side of a contract.
struct PartyEntry: Sendable {
  let paper: ContractPaper
  let party: ContractParty
  let number: Int

  private var organisation: OrganisationEntry { paper.sources.organisation(party.organisation) }

  private var obligations: [ObligationGroup] {
    let own = paper.record.obligations.filter { $0.organisation == party.organisation }
    var groups: [ObligationGroup] = []
    for obligation in own {
      if let last = groups.indices.last, groups[last].direction == obligation.direction {
        groups[last].texts.append(obligation.text)
      } else {
        groups.append(ObligationGroup(direction: obligation.direction, texts: [obligation.text]))
      }
    }
    return groups
  }

  static let shape = RecordShape<PartyEntry>(
    label: { $0.organisation.name },
    [
      .text("alias", ru: "Сторона 1, Сторона 2, Сторона 3", en: "what the text calls it") {
        $0.paper.alias(of: $0.party.organisation)
      },
      .condition("isFirst", ru: "первая сторона", en: "the first party") { $0.number == 1 },
      .condition("isSecond", ru: "вторая сторона", en: "the second party") { $0.number == 2 },
      .condition("isThird", ru: "третья сторона", en: "the third party") { $0.number == 3 },
      .condition("needsLicence", ru: "нужна лицензия", en: "it needs a licence") {
        $0.party.needsLicence
      },
      .list(
        "obligations", ru: "обязательства по направлениям", en: "obligations by direction",
        ObligationGroup.shape
      ) { $0.obligations },
      .group("organisation", ru: "организация", en: "organisation", OrganisationEntry.shape) {
        $0.organisation
      },
    ])
}

/// What a party does in one direction of work.
struct ObligationGroup: Sendable {
  let direction: String?
  var texts: [String]

  static let line = RecordShape<String>([
    .text("text", ru: "обязательство", en: "obligation") { $0 }
  ])
  static let shape = RecordShape<ObligationGroup>([
    .optional("direction", ru: "направление работы", en: "direction of work") { $0.direction },
    .list("lines", ru: "обязательства", en: "obligations", line) { $0.texts },
  ])
}

/// What the parties work on.
struct ContractTopicEntry: Sendable {
  let paper: ContractPaper
  let topic: ContractTopic

  static let shape = RecordShape<ContractTopicEntry>(
    label: \.topic.code,
    [
      .optional("name", ru: "тема", en: "topic") { $0.topic.name },
      .text("kind", ru: "кураторство, помощь или наставничество", en: "kind, in Russian") {
        switch $0.topic.kind {
        case .curating: "кураторство"
        case .help: "помощь по теме"
        case .tandem: "наставничество"
        }
      },
      .text("direction", ru: "направление работы", en: "direction of work", hint: \.topic.code) {
        $0.topic.direction
      },
      .text("giver", ru: "кто помогает: Сторона 1", en: "who helps") {
        $0.paper.alias(of: $0.topic.giver)
      },
      .text("receiver", ru: "кому помогают: Сторона 2", en: "who is helped") {
        $0.paper.alias(of: $0.topic.receiver)
      },
      .text("mode", ru: "очно или дистанционно", en: "in person or remotely, in Russian") {
        PaperWords.mode($0.topic.mode)
      },
      .optional("hours", ru: "часы, числом", en: "hours, a number") {
        $0.topic.time.map(PaperWords.number)
      },
      .list("mentor", ru: "наставник, если есть", en: "the mentor, if any", PersonEntry.shape) {
        entry in
        entry.topic.mentor.map { [entry.paper.person($0)] } ?? []
      },
    ])
}

/// A teacher who learns under the contract.
struct ParticipantEntry: Sendable {
  let paper: ContractPaper
  let topic: ContractTopic
  let person: ContractPerson

  static let shape = RecordShape<ParticipantEntry>(
    [
      .group("person", ru: "педагог", en: "teacher", PersonEntry.shape) {
        $0.paper.person($0.person)
      },
      .list("mentor", ru: "наставник", en: "mentor", PersonEntry.shape) { entry in
        entry.topic.mentor.map { [entry.paper.person($0)] } ?? []
      },
      .text("topic", ru: "тема", en: "topic") { $0.topic.name },
      .text("receiver", ru: "сторона педагога: Сторона 2", en: "the teacher's side") {
        $0.paper.alias(of: $0.topic.receiver)
      },
      .text("mode", ru: "очно или дистанционно", en: "in person or remotely, in Russian") {
        PaperWords.mode($0.topic.mode)
      },
      .optional("hours", ru: "часы, числом", en: "hours, a number") {
        $0.topic.time.map(PaperWords.number)
      },
    ])
}

/// A month of the joint plan.
struct ContractMonth: Sendable {
  let month: Month
  let events: [ContractEventEntry]

  static let shape = RecordShape<ContractMonth>([
    .text("month", ru: "месяц и год", en: "month and year") {
      RussianDate.month($0.month.month, of: $0.month.year)
    },
    .list("events", ru: "мероприятия месяца", en: "events of the month", ContractEventEntry.shape) {
      $0.events
    },
  ])
}

/// A line of the joint plan.
struct ContractEventEntry: Sendable {
  let paper: ContractPaper
  /// With the time of all of them.
  private(set) var event: ContractEvent
  private var times = 1

  init(paper: ContractPaper, event: ContractEvent) {
    self.paper = paper
    self.event = event
  }

  mutating func add(_ other: ContractEvent) {
    times += 1
    if let time = other.time { event.time = (event.time ?? .zero) + time }
  }

  private var repetition: String {
    times == 1 ? "" : " (" + CountedNoun("раз", "раза", "раз").text(times) + ")"
  }

  private var date: String? { PaperWords.date(event.moment) }

  private var what: String {
    let subjects = event.subjects.map { Quotation.quoted($0.name) }.joined(separator: "; ")
    let topic = subjects.isEmpty ? "" : ": \(subjects)"
    return switch event.kind {
    case .teamVisit: "методический десант команды школы-куратора"
    case .helpMeeting: "встреча по теме" + topic
    case .mentorVisit: "занятие наставника с выездом" + topic
    case .internship: "стажировка" + topic
    case .remoteSession: "дистанционное занятие" + topic
    case .lessonVisit: "посещение уроков"
    case .seminar: "семинар" + topic
    }
  }

  static let shape = RecordShape<ContractEventEntry>(
    [
      .text("month", ru: "месяц и год", en: "month and year") {
        RussianDate.month($0.event.month.month, of: $0.event.month.year)
      },
      .text("what", ru: "мероприятие и темы", en: "event and topics") {
        [$0.date, $0.what].compactMap(\.self).joined(separator: " – ") + $0.repetition
      },
      .optional("date", ru: "день и часы, если назначены", en: "day and hours, if known") {
        $0.date
      },
      .text("place", ru: "место: организация или дистанционно", en: "place") { entry in
        entry.event.host.map { entry.paper.sources.organisation($0).name } ?? "дистанционно"
      },
      .optional("hours", ru: "часы, числом", en: "hours, a number") {
        $0.event.time.map(PaperWords.number)
      },
      .text("giver", ru: "кто помогает: Сторона 1", en: "who helps") {
        $0.paper.alias(of: $0.event.giver)
      },
      .list("mentor", ru: "наставник, если есть", en: "the mentor, if any", PersonEntry.shape) {
        entry in
        entry.event.mentor.map { [entry.paper.person($0)] } ?? []
      },
      .list("mentees", ru: "наставляемые", en: "mentees", PersonEntry.shape) { entry in
        entry.event.mentees.map(entry.paper.person)
      },
    ])
}

extension ContractPaper {
  func person(_ person: ContractPerson) -> PersonEntry {
    sources.programme.teacherIndex[Teacher.ID(person.code)] == nil
      ? sources.person(person.code, position: person.position)
      : sources.person(Teacher.ID(person.code))
  }
}
