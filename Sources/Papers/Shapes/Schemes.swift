import Mentoring
import WordTemplates

/// The scheme of interaction of the municipality.
struct DistrictSchemePaper: PaperRecord {
  let sources: PaperSources

  var drawing: Drawing { NetworkDrawing(sources).drawing }

  static let shape = RecordShape<DistrictSchemePaper>(
    RecordShape<DistrictSchemePaper>.common + [
      .drawing("scheme", ru: "рисунок: школы и связи", en: "picture of schools and relations") {
        $0.drawing
      },
      .list("schools", ru: "все школы и организации", en: "all schools", OrganisationEntry.shape) {
        entry in entry.sources.programme.schools.map { entry.sources.organisation($0.id) }
      },
      .list("contracts", ru: "договоры", en: "contracts", PartnershipEntry.shape) {
        PartnershipEntry.list($0.sources)
      },
    ])
}

/// The scheme of interaction of one school.
struct SchoolSchemePaper: PaperRecord {
  let sources: PaperSources
  let school: School.ID

  private var partnerships: [Partnership] {
    sources.plan.partnerships.filter { $0.first == school || $0.second == school }
  }

  var network: Drawing { NetworkDrawing(sources, of: school).drawing }

  /// Tandems in which somebody of the school takes part.
  var tandemSheets: [Drawing] {
    let own = sources.plan.tandems.filter { tandem in
      ([tandem.mentor] + tandem.mentees).contains {
        sources.programme.teacher($0).school == school
      }
    }
    return TandemDrawing(sources: sources, tandems: own, school: school).sheets
  }

  /// A school without relations and tandems has no scheme.
  var isEmpty: Bool { partnerships.isEmpty && tandemSheets.isEmpty }

  private static let sheet = RecordShape<Drawing>([
    .drawing("picture", ru: "рисунок", en: "picture") { $0 }
  ])

  static let shape = RecordShape<SchoolSchemePaper>(
    RecordShape<SchoolSchemePaper>.common + [
      .group("school", ru: "школа", en: "school", OrganisationEntry.shape) {
        $0.sources.organisation($0.school)
      },
      .list(
        "network", ru: "рисунок: школа и её партнёры, если они есть", en: "picture of partners",
        sheet
      ) { $0.partnerships.isEmpty ? [] : [$0.network] },
      .list(
        "tandems", ru: "рисунки: кто кого наставляет", en: "pictures of who mentors whom", sheet
      ) {
        $0.tandemSheets
      },
      .list("contracts", ru: "договоры школы", en: "the school's contracts", PartnershipEntry.shape)
      {
        entry in
        entry.partnerships.map { PartnershipEntry(sources: entry.sources, partnership: $0) }
      },
    ])
}
