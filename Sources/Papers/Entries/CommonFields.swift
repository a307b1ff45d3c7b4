import Mentoring
import RussianOffice
import WordTemplates

extension RecordShape where Source: PaperRecord {
  /// What every paper offers.
  static var common: [Field] {
    [
      .group("programme", ru: "программа", en: "programme", ProgrammeEntry.shape) {
        ProgrammeEntry(sources: $0.sources)
      },
      .group(
        "department", ru: "орган управления образованием", en: "the education authority",
        OrganisationEntry.shape
      ) { $0.sources.department },
    ]
  }
}

/// The programme as papers name it.
struct ProgrammeEntry: Sendable {
  let sources: PaperSources

  private var identity: ProgrammeIdentity { sources.programme.identity }

  static let shape = RecordShape<ProgrammeEntry>([
    .text("name", ru: "название программы", en: "name of the programme") { $0.identity.name },
    .text("municipality", ru: "муниципалитет", en: "municipality") { $0.identity.municipality },
    .text("from", ru: "первый день, «01» сентября 2026 г.", en: "first day, in full") {
      RussianDate.long($0.identity.periodStart)
    },
    .text("to", ru: "последний день", en: "last day, in full") {
      RussianDate.long($0.identity.periodEnd)
    },
    .text("period", ru: "с 01.09.2026 по 31.05.2027", en: "from … to …, in figures") {
      RussianDate.period($0.identity.periodStart, $0.identity.periodEnd)
    },
    .text("years", ru: "годы: 2026 или 2026–2027", en: "years: 2026 or 2026–2027") {
      let (from, to) = ($0.identity.periodStart.year, $0.identity.periodEnd.year)
      return from == to ? "\(from)" : "\(from)–\(to)"
    },
  ])
}
