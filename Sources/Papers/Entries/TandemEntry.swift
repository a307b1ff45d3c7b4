import Contracts
import Mentoring
import RussianOffice
import WordTemplates

/// A tandem as papers describe it.
struct TandemEntry: PaperRecord {
  typealias Tandem = Mentoring.Tandem

  let sources: PaperSources
  let tandem: Tandem

  var mentor: PersonEntry { sources.person(tandem.mentor) }
  var mentees: [PersonEntry] { tandem.mentees.map(sources.person) }
  var isInSchool: Bool { sources.isInSchool(tandem) }
  var sessions: [SessionEntry] {
    sources.calendar.sessions(of: tandem).map { SessionEntry(sources: sources, session: $0) }
  }
  var items: [ItemEntry] {
    tandem.items.map { ItemEntry(sources: sources, tandem: tandem, item: $0) }
  }

  /// Each competency of the deficits once, with the time of the work on it.
  var subjects: [SubjectEntry] {
    Dictionary(grouping: tandem.items, by: \.deficit.competency).sorted { $0.key < $1.key }.map {
      let times = $1.map(\.time)
      return SubjectEntry(
        competency: sources.programme.competency($0),
        time: tandem.isGroup ? times.max() ?? .zero : times.reduce(.zero, +))
    }
  }

  var competencies: [String] { subjects.map(\.competency.name) }

  var mode: MeetingMode { tandem.items.map(\.mode).min() ?? .inPerson }

  /// The organisation where they meet; nil: remotely.
  var place: OrganisationEntry? {
    switch tandem.form {
    case .group(_, let place, _): place.map(sources.organisation)
    case .pair:
      mode == .remote
        ? nil
        : tandem.mentees.first.map { sources.organisation(sources.programme.teacher($0).school) }
    }
  }

  private var menteeCodes: String? { tandem.mentees.map(\.text).joined(separator: ", ") }

  var placeText: String { place?.name ?? "дистанционно" }

  static let shape = RecordShape<TandemEntry>(
    fields)

  static let fields: [RecordShape<TandemEntry>.Field] = [
    .group("mentor", ru: "наставник", en: "mentor", PersonEntry.shape) { $0.mentor },
    .list("mentees", ru: "наставляемые", en: "mentees", PersonEntry.shape) { $0.mentees },
    .text(
      "menteesShort", ru: "фамилии и инициалы наставляемых",
      en: "family names and initials of the mentees",
      hint: \.menteeCodes
    ) { entry in
      let names = entry.mentees.map(\.short)
      return names.contains { $0 == nil }
        ? nil : names.compactMap { $0 }.joined(separator: ", ")
    },
    .condition("isGroup", ru: "тандем групповой", en: "the tandem is a group") {
      $0.tandem.isGroup
    },
    .text("form", ru: "парный или групповой", en: "pair or group, in Russian") {
      $0.tandem.isGroup ? "групповой" : "парный"
    },
    .condition("isInSchool", ru: "все из одной школы", en: "all of one school") { $0.isInSchool },
    .text("relation", ru: "внутришкольный или сетевой", en: "in-school or network, in Russian") {
      $0.isInSchool ? "внутришкольный" : "сетевой"
    },
    .text("mode", ru: "очно или дистанционно", en: "in person or remotely, in Russian") {
      PaperWords.mode($0.mode)
    },
    .text("place", ru: "место встреч", en: "where they meet") { $0.placeText },
    .text("competencies", ru: "темы через точку с запятой", en: "topics, by semicolons") {
      $0.competencies.map(Quotation.quoted).joined(separator: "; ")
    },
    .list(
      "deficits", ru: "дефициты, над которыми работают", en: "deficits worked on", ItemEntry.shape
    ) {
      $0.items
    },
    .list("subjects", ru: "темы, каждая один раз", en: "topics, each once", SubjectEntry.shape) {
      $0.subjects
    },
    .list("sessions", ru: "встречи по месяцам", en: "meetings by month", SessionEntry.shape) {
      $0.sessions
    },
    .text("sessionCount", ru: "число встреч", en: "number of meetings") { "\($0.sessions.count)" },
    .text("months", ru: "месяцы встреч", en: "months of the meetings") {
      PaperWords.months($0.sessions.map(\.session.month))
    },
    .text("hours", ru: "часы работы наставника, числом", en: "hours of the mentor, a number") {
      PaperWords.number($0.tandem.mentorTime)
    },
    .text("hoursText", ru: "часы работы наставника словом", en: "hours of the mentor with the noun")
    {
      PaperWords.hours($0.tandem.mentorTime)
    },
  ]
}

/// One competency that a tandem works on.
struct SubjectEntry: Sendable {
  let competency: Competency
  let time: Minutes

  static let shape = RecordShape<SubjectEntry>([
    .text("competency", ru: "компетенция", en: "competency") { $0.competency.name },
    .text("content", ru: "содержание работы по блоку", en: "content of the work, by block") {
      PaperWords.content($0.competency.block)
    },
    .text("forms", ru: "формы работы по блоку", en: "forms of the work, by block") {
      PaperWords.forms($0.competency.block)
    },
    .text("hours", ru: "часы, числом", en: "hours, a number") { PaperWords.number($0.time) },
  ])
}

/// One deficit that a tandem works on.
struct ItemEntry: Sendable {
  let sources: PaperSources
  let tandem: Tandem
  let item: Tandem.Item

  var deficit: DeficitEntry {
    DeficitEntry(sources: sources, deficit: sources.programme.deficit(item.deficit))
  }

  static let shape = RecordShape<ItemEntry>(
    [
      .group("mentee", ru: "наставляемый", en: "mentee", PersonEntry.shape) {
        $0.sources.person($0.item.deficit.teacher)
      },
      .text("hours", ru: "часы работы, числом", en: "hours of work, a number") {
        PaperWords.number($0.item.time)
      },
      .text("mode", ru: "очно или дистанционно", en: "in person or remotely, in Russian") {
        PaperWords.mode($0.item.mode)
      },
      .group("deficit", ru: "дефицит", en: "deficit", DeficitEntry.shape) { $0.deficit },
    ])
}

/// A meeting of a tandem.
struct SessionEntry: Sendable {
  let sources: PaperSources
  let session: Session

  static let shape = RecordShape<SessionEntry>([
    .text("month", ru: "день и часы, если назначены, иначе месяц", en: "day, else month") {
      PaperWords.date($0.session.moment)
        ?? RussianDate.month($0.session.month.month, of: $0.session.month.year)
    },
    .text("place", ru: "место", en: "place") { entry in
      entry.session.host.map { entry.sources.organisation($0).name } ?? "дистанционно"
    },
    .text("topics", ru: "темы", en: "topics") { entry in
      var seen: Set<Competency.ID> = []
      let own = entry.session.work.map(\.deficit.competency).filter { seen.insert($0).inserted }
      return own.isEmpty
        ? "подведение итогов"
        : own.map { Quotation.quoted(entry.sources.programme.competency($0).name) }.joined(
          separator: "; ")
    },
    .text("hours", ru: "часы, числом", en: "hours, a number") {
      PaperWords.number($0.session.time)
    },
  ])
}
