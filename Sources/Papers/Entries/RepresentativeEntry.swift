import Mentoring
import OfficeRecords
import RussianOffice
import WordTemplates

/// Who acts for an organisation, as papers name them.
struct RepresentativeEntry: Sendable {
  let sources: PaperSources
  let organisation: OrganisationEntry
  /// nil: the table of representatives has none.
  let representative: Representative?

  private var person: PersonEntry? {
    representative.map { sources.person($0.person, position: $0.position) }
  }

  private var hint: String? { representative?.person }

  /// The basis of authority in the genitive, after «на основании».
  private var basis: String? {
    guard let basis = representative?.basis else { return nil }
    let name =
      switch basis.kind {
      case .charter: "Устава"
      case .powerOfAttorney: "доверенности"
      case .order: "приказа"
      }
    if basis.kind == .charter { return name }
    guard let number = basis.number, let date = basis.date else { return nil }
    return "\(name) от\u{A0}\(RussianDate.short(date)) №\u{A0}\(number)"
  }

  static let shape = RecordShape<RepresentativeEntry>(
    label: \.representative?.position,
    [
      .text("position", ru: "должность", en: "position", hint: \.hint) {
        $0.representative?.position
      },
      .text(
        "positionTitle", ru: "должность с прописной буквы, как перед подписью",
        en: "position beginning with a capital letter, as before a signature", hint: \.hint
      ) { $0.representative.map { PaperWords.capitalized($0.position) } },
      .text(
        "positionGenitive", ru: "должность в родительном падеже", en: "position in the genitive",
        hint: \.hint
      ) { $0.representative?.positionGenitive },
      .text("name", ru: "фамилия, имя, отчество", en: "full name", hint: \.hint) {
        $0.person?.person?.name
      },
      .text(
        "nameGenitive", ru: "фамилия, имя, отчество в родительном падеже",
        en: "full name in the genitive", hint: \.hint
      ) { $0.person?.genitive },
      .text(
        "nameDative", ru: "фамилия, имя, отчество в дательном падеже",
        en: "full name in the dative", hint: \.hint
      ) { $0.person?.dative },
      .text("short", ru: "фамилия и инициалы", en: "family name and initials", hint: \.hint) {
        $0.person?.short
      },
      .text("signature", ru: "инициалы и фамилия", en: "initials and family name", hint: \.hint) {
        $0.person?.signature
      },
      .text("acting", ru: "действующего или действующей", en: "“acting” in the right gender") {
        switch $0.person?.gender {
        case .male: "действующего"
        case .female: "действующей"
        case nil: "действующего(-ей)"
        }
      },
      .text(
        "basis", ru: "основание полномочий в родительном падеже",
        en: "basis of authority in the genitive"
      ) { $0.basis },
      .text("phone", ru: "телефон", en: "phone", hint: \.hint) {
        ($0.person?.person?.phone).map(PaperWords.glued)
      },
    ])
}
