import Contracts
import Mentoring
import RussianOffice
import WordTemplates

/// The programme of one tandem.
struct TandemProgramme: PaperRecord {
  let entry: TandemEntry
  var sources: PaperSources { entry.sources }

  static let shape = RecordShape<TandemProgramme>(
    RecordShape<TandemProgramme>.common + [
      .group("tandem", ru: "тандем", en: "tandem", TandemEntry.shape) { $0.entry },
      .group("school", ru: "школа наставника", en: "the mentor's school", OrganisationEntry.shape) {
        $0.sources.organisation($0.sources.programme.teacher($0.entry.tandem.mentor).school)
      },
    ])
}

/// The supplementary agreement with a mentor and the form of consent.
struct MentorAgreement: PaperRecord {
  let sources: PaperSources
  let mentor: Teacher.ID

  private var tandems: [TandemEntry] {
    (sources.tandemsOfMentor[mentor] ?? []).map { TandemEntry(sources: sources, tandem: $0) }
  }

  private var time: Minutes { tandems.reduce(.zero) { $0 + $1.tandem.mentorTime } }
  private var rate: Roubles { sources.programme.rules.pay.perHour }

  private var total: Roubles { sources.programme.rules.pay.pay(for: time) }

  static let shape = RecordShape<MentorAgreement>(
    RecordShape<MentorAgreement>.common + [
      .group("employer", ru: "работодатель", en: "employer", OrganisationEntry.shape) {
        $0.sources.organisation($0.sources.programme.teacher($0.mentor).school)
      },
      .group("mentor", ru: "наставник", en: "mentor", PersonEntry.shape) {
        $0.sources.person($0.mentor)
      },
      .list("tandems", ru: "тандемы наставника", en: "the mentor's tandems", TandemEntry.shape) {
        $0.tandems
      },
      .text("hoursText", ru: "часы наставничества всего", en: "hours of mentoring with the noun") {
        PaperWords.hours($0.time)
      },
      .text("months", ru: "месяцы встреч", en: "months of the meetings") {
        PaperWords.months($0.tandems.flatMap(\.sessions).map(\.session.month))
      },
      .text("rate", ru: "оплата часа наставничества", en: "pay of an hour of mentoring") {
        $0.rate > .zero ? PaperWords.spelled($0.rate.value, .roubles) : nil
      },
      .text("total", ru: "оплата наставничества всего", en: "pay of all mentoring") {
        $0.total > .zero ? PaperWords.spelled($0.total.value, .roubles) : nil
      },
      .condition("hasConsent", ru: "согласие уже подписано", en: "the consent is signed already") {
        $0.sources.programme.teacher($0.mentor).mentorConsent == .signed
      },
      .optional("consentDate", ru: "дата согласия, если подписано", en: "day of the consent") {
        $0.sources.programme.teacher($0.mentor).mentorConsentDate.map(RussianDate.long)
      },
    ])
}

/// The individual route of one mentee.
struct MenteeRoute: PaperRecord {
  let sources: PaperSources
  let mentee: Teacher.ID

  private var steps: [RouteStep] {
    let tandems = sources.tandemsOfMentee[mentee] ?? []
    return (sources.deficitsOfTeacher[mentee] ?? []).map { deficit in
      RouteStep(
        sources: sources, deficit: deficit,
        served: tandems.flatMap { tandem in
          tandem.items.filter { $0.deficit == deficit.id }.map { (tandem, $0) }
        })
    }
  }

  static let shape = RecordShape<MenteeRoute>(
    RecordShape<MenteeRoute>.common + [
      .group("person", ru: "педагог", en: "teacher", PersonEntry.shape) {
        $0.sources.person($0.mentee)
      },
      .group("school", ru: "школа педагога", en: "the teacher's school", OrganisationEntry.shape) {
        $0.sources.organisation($0.sources.programme.teacher($0.mentee).school)
      },
      .optional("subjects", ru: "предметы", en: "subjects") {
        $0.sources.programme.teacher($0.mentee).subjects.joined(separator: ", ").lowercased()
      },
      .optional("experience", ru: "стаж", en: "experience") {
        $0.sources.programme.teacher($0.mentee).experience.map {
          CountedNoun("год", "года", "лет").text($0)
        }
      },
      .optional("category", ru: "квалификационная категория", en: "category") {
        $0.sources.programme.teacher($0.mentee).category
      },
      .list("mentored", ru: "дефициты с наставником", en: "deficits with a mentor", RouteStep.shape)
      {
        $0.steps.filter { !$0.served.isEmpty }
      },
      .list(
        "courses", ru: "дефициты без наставника", en: "deficits without a mentor", RouteStep.shape
      ) { $0.steps.filter(\.served.isEmpty) },
    ])
}

/// What a mentee does about one deficit.
struct RouteStep: Sendable {
  let sources: PaperSources
  let deficit: Deficit
  /// Tandems that work on it.
  let served: [(tandem: Tandem, item: Tandem.Item)]

  private var tandems: [TandemEntry] {
    served.map { TandemEntry(sources: sources, tandem: $0.tandem) }
  }

  static let shape = RecordShape<RouteStep>(
    [
      .group("deficit", ru: "дефицит", en: "deficit", DeficitEntry.shape) {
        DeficitEntry(sources: $0.sources, deficit: $0.deficit)
      },
      .list("tandems", ru: "тандемы", en: "tandems", TandemEntry.shape) { $0.tandems },
      .text("hours", ru: "часы, числом", en: "hours, a number") { step in
        PaperWords.number(
          step.served.isEmpty
            ? step.deficit.time : step.served.reduce(.zero) { $0 + $1.item.time })
      },
      .text("months", ru: "месяцы встреч", en: "months of the meetings") { step in
        PaperWords.months(
          step.tandems.flatMap(\.sessions).map(\.session)
            .filter { $0.work.contains { $0.deficit == step.deficit.id } }.map(\.month))
      },
      .optional("reason", ru: "почему без наставника", en: "why there is no mentor") { step in
        step.sources.openDeficits[step.deficit.id].map { PaperWords.reason($0) }
      },
    ])
}
