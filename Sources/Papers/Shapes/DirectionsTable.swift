import Mentoring
import WordTemplates

/// The table of directions of work and of who does what in them.
struct DirectionsTable: PaperRecord {
  let sources: PaperSources

  /// Directions in which the contracts work, by name, each with all that its topics ask of both sides.
  private var rows: [DirectionEntry] {
    let used = Set(
      sources.contracts.flatMap { contract in
        contract.topics.compactMap(\.direction) + contract.obligations.compactMap(\.direction)
      })
    let byName = Dictionary(grouping: sources.office.directions, by: \.direction)
    return used.sorted().map { name in
      let own = byName[name] ?? []
      return DirectionEntry(
        direction: name, recipients: Self.unique(own.flatMap(\.receiverDoes)),
        partners: Self.unique(own.flatMap(\.giverDoes)))
    }
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  static let shape = RecordShape<DirectionsTable>(
    RecordShape<DirectionsTable>.common + [
      .list("directions", ru: "направления работы", en: "directions of work", DirectionEntry.shape)
      {
        $0.rows
      },
      .list("recipients", ru: "школы, которым помогают", en: "schools that are helped", name) {
        entry in HelpSchedule.schools(entry.sources).map { entry.sources.organisation($0) }
      },
      .list("partners", ru: "школы и организации, которые помогают", en: "who helps", name) {
        entry in entry.givers.map { entry.sources.organisation($0) }
      },
    ])

  private static let name = RecordShape<OrganisationEntry>([
    .text("name", ru: "краткое название", en: "short name") { $0.name }
  ])

  private var givers: [School.ID] {
    Set(sources.contracts.flatMap { $0.topics.map(\.giver) }).sorted()
  }
}

/// What either side does in one direction.
struct DirectionEntry: Sendable {
  let direction: String
  let recipients: [String]
  let partners: [String]

  static let shape = RecordShape<DirectionEntry>(
    [
      .text("direction", ru: "направление работы", en: "direction of work") { $0.direction },
      .list(
        "recipients", ru: "что делают те, кому помогают", en: "what the helped do",
        ObligationGroup.line
      ) { $0.recipients },
      .list(
        "partners", ru: "что делают те, кто помогает", en: "what the helpers do",
        ObligationGroup.line
      ) { $0.partners },
    ])
}
