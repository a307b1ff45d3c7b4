import Documents
import Mentoring
import RussianOffice
import WordTemplates

/// A school's bank of mentors and mentees.
struct SchoolBank: PaperRecord {
  let sources: PaperSources
  let school: School.ID

  private var mentors: [MentorEntry] {
    MentorEntry.bank(sources).filter { sources.programme.teacher($0.load.mentor).school == school }
  }

  private var mentees: [MenteeEntry] {
    sources.derivations.mentees.map(\.mentee)
      .filter { sources.programme.teacher($0).school == school }
      .map { MenteeEntry(sources: sources, mentee: $0) }
  }

  static let shape = RecordShape<SchoolBank>(
    RecordShape<SchoolBank>.common + [
      .group("school", ru: "школа", en: "school", OrganisationEntry.shape) {
        $0.sources.organisation($0.school)
      },
      .list("mentors", ru: "наставники школы", en: "the school's mentors", MentorEntry.shape) {
        $0.mentors
      },
      .list("mentees", ru: "наставляемые школы", en: "the school's mentees", MenteeEntry.shape) {
        $0.mentees
      },
      .text("mentorCount", ru: "число наставников", en: "number of mentors") {
        "\($0.mentors.count)"
      },
      .text("menteeCount", ru: "число наставляемых", en: "number of mentees") {
        "\($0.mentees.count)"
      },
    ])
}

/// The district's bank: whoever mentors in other schools, and whoever could.
struct DistrictBank: PaperRecord {
  let sources: PaperSources

  private var mentors: [MentorEntry] { MentorEntry.bank(sources).filter(\.isInNetwork) }

  /// Those in the bank with consent and time whom the plan leaves without work.
  private var reserve: [MentorEntry] {
    MentorEntry.bank(sources).filter { entry in
      entry.load.isUnused && entry.load.limit > .zero
        && sources.programme.rules.consent.suffices(entry.teacher.mentorConsent)
    }
  }

  static let shape = RecordShape<DistrictBank>(
    RecordShape<DistrictBank>.common + [
      .list("mentors", ru: "сетевые наставники", en: "network mentors", MentorEntry.shape) {
        $0.mentors
      },
      .list(
        "reserve", ru: "резерв: готовы, но пока без тандема", en: "reserve: ready, without work",
        MentorEntry.shape
      ) { $0.reserve },
      .text("mentorCount", ru: "число сетевых наставников", en: "number of network mentors") {
        "\($0.mentors.count)"
      },
    ])
}

/// A person in the bank of mentors.
struct MentorEntry: Sendable {
  let sources: PaperSources
  let load: PlanDerivations.MentorLoad

  static func bank(_ sources: PaperSources) -> [MentorEntry] {
    sources.derivations.mentors.map { MentorEntry(sources: sources, load: $0) }
  }

  var teacher: Teacher { sources.programme.teacher(load.mentor) }

  /// Whether somebody of another school is among the mentees.
  var isInNetwork: Bool {
    (sources.tandemsOfMentor[load.mentor] ?? []).contains { !sources.isInSchool($0) }
  }

  private var mode: String {
    switch teacher.mode {
    case .inPerson: "очно"
    case .remote: "дистанционно"
    case .both: "очно и дистанционно"
    }
  }

  private var consent: String {
    switch teacher.mentorConsent {
    case .none: "не запрошено"
    case .willing: "готов, не подписано"
    case .signed:
      teacher.mentorConsentDate.map { "подписано \(RussianDate.short($0))" } ?? "подписано"
    case .refused: "отказ"
    }
  }

  static let shape = RecordShape<MentorEntry>(
    [
      .group("person", ru: "наставник", en: "mentor", PersonEntry.shape) {
        $0.sources.person($0.load.mentor)
      },
      .list("competencies", ru: "компетенции", en: "competencies", SkillEntry.shape) { entry in
        (entry.sources.bank[entry.load.mentor] ?? []).map {
          SkillEntry(sources: entry.sources, skill: $0)
        }
      },
      .text("limit", ru: "часов на период", en: "hours of the period") {
        PaperWords.number($0.load.limit)
      },
      .text("work", ru: "занято часов планом", en: "hours used by the plan") {
        PaperWords.number($0.load.work)
      },
      .text("mentees", ru: "наставляемых в парах", en: "mentees in pairs") {
        "\($0.load.pairMentees.used)"
      },
      .text("groups", ru: "групп", en: "groups") { "\($0.load.groups.used)" },
      .text("mode", ru: "как готов работать с другими школами", en: "how they work with others") {
        $0.mode
      },
      .text("consent", ru: "согласие", en: "consent") { $0.consent },
    ])
}

/// A competency that a mentor brings.
struct SkillEntry: Sendable {
  let sources: PaperSources
  let skill: MentorCompetency

  static let shape = RecordShape<SkillEntry>([
    .text("name", ru: "компетенция", en: "competency") {
      $0.sources.programme.competency($0.skill.competency).name
    },
    .text("level", ru: "уровень", en: "level") { "\($0.skill.level)" },
    .optional("evidence", ru: "чем подтверждён", en: "what shows it") { $0.skill.evidence },
  ])
}

/// A teacher with deficits.
struct MenteeEntry: Sendable {
  let sources: PaperSources
  let mentee: Teacher.ID

  static let shape = RecordShape<MenteeEntry>(
    [
      .group("person", ru: "наставляемый", en: "mentee", PersonEntry.shape) {
        $0.sources.person($0.mentee)
      },
      .list("deficits", ru: "дефициты", en: "deficits", DeficitEntry.shape) { entry in
        (entry.sources.deficitsOfTeacher[entry.mentee] ?? []).map {
          DeficitEntry(sources: entry.sources, deficit: $0)
        }
      },
      .list("tandems", ru: "тандемы", en: "tandems", TandemEntry.shape) { entry in
        (entry.sources.tandemsOfMentee[entry.mentee] ?? []).map {
          TandemEntry(sources: entry.sources, tandem: $0)
        }
      },
    ])
}
