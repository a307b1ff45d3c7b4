import Mentoring
import OfficeRecords
import RussianOffice
import WordTemplates

/// An organisation as papers describe it.
struct OrganisationEntry: Sendable {
  let sources: PaperSources
  let id: Organisation.ID
  /// nil for an organisation outside the programme's table of schools.
  let school: School?
  let requisites: Requisites?

  /// Short name; the code where there is no other.
  var name: String {
    PaperWords.numbered(
      requisites?.shortName ?? school?.name ?? requisites?.fullName
        ?? (isDepartment ? "орган управления образованием" : id.text))
  }

  private var isDepartment: Bool { id == Organisation.department }
  private var hint: String? { isDepartment ? nil : id.text }

  private func representative(_ role: Representative.Role) -> RepresentativeEntry {
    RepresentativeEntry(
      sources: sources, organisation: self,
      representative: sources.office.representative(of: id, role))
  }

  var signatory: RepresentativeEntry { representative(.signs) }
  var supervisor: RepresentativeEntry { representative(.supervises) }

  static let certificate = RecordShape<Certificate>([
    .text("date", ru: "дата", en: "date") { $0.date.map(RussianDate.long) },
    .optional("series", ru: "серия", en: "series") { $0.series },
    .text("number", ru: "номер", en: "number") { $0.number },
    .text("registration", ru: "регистрационный номер", en: "registration number") {
      $0.registration
    },
    .text("issuer", ru: "кем выдано", en: "issuer") { $0.issuer },
  ])

  static let shape = RecordShape<OrganisationEntry>(label: \.name, fields)

  static let fields: [RecordShape<OrganisationEntry>.Field] = names + papers + accounts + people

  private static let names: [RecordShape<OrganisationEntry>.Field] = [
    .text("code", ru: "код", en: "code") { $0.id.text },
    .text("name", ru: "краткое название", en: "short name") { $0.name },
    .text("fullName", ru: "полное наименование", en: "full name", hint: \.hint) {
      ($0.requisites?.fullName).map(PaperWords.numbered)
    },
    .text(
      "fullNameGenitive", ru: "полное наименование в родительном падеже",
      en: "full name in the genitive", hint: \.hint
    ) { ($0.requisites?.fullNameGenitive).map(PaperWords.numbered) },
    .optional("settlement", ru: "населённый пункт", en: "settlement") { $0.school?.settlement },
    .condition("isSchool", ru: "это школа", en: "it is a school") {
      $0.school.map { $0.kind != .partner } ?? false
    },
  ]

  private static let papers: [RecordShape<OrganisationEntry>.Field] = [
    .group("licence", ru: "лицензия", en: "licence", labelled("лицензия")) {
      $0.requisites?.licence ?? Certificate()
    },
    .group(
      "accreditation", ru: "свидетельство об аккредитации", en: "certificate of accreditation",
      labelled("аккредитация")
    ) { $0.requisites?.accreditation ?? Certificate() },
  ]

  /// A certificate's fields, told apart by its name in the list of missing data.
  private static func labelled(_ name: String) -> RecordShape<Certificate> {
    certificate.labelled { _ in name }
  }

  private static let accounts: [RecordShape<OrganisationEntry>.Field] = [
    .text("address", ru: "юридический адрес", en: "legal address") { $0.requisites?.legalAddress },
    .optional("postalAddress", ru: "почтовый адрес", en: "postal address") {
      $0.requisites?.postalAddress
    },
    .text("inn", ru: "ИНН", en: "INN") { $0.requisites?.taxNumber },
    .text("kpp", ru: "КПП", en: "KPP") { $0.requisites?.taxReason },
    .text("ogrn", ru: "ОГРН", en: "OGRN") { $0.requisites?.registrationNumber },
    .text("bank", ru: "банк", en: "bank") { $0.requisites?.bank.name },
    .text("bik", ru: "БИК", en: "BIK") { $0.requisites?.bank.code },
    .text("account", ru: "расчётный (казначейский) счёт", en: "account") {
      $0.requisites?.bank.account
    },
    .optional(
      "correspondentAccount", ru: "корреспондентский (единый казначейский) счёт",
      en: "correspondent account"
    ) { $0.requisites?.bank.correspondentAccount },
    .optional("personalAccount", ru: "лицевой счёт", en: "account inside the treasury") {
      $0.requisites?.bank.personalAccount
    },
    .text("phone", ru: "телефон организации", en: "phone of the organisation") {
      ($0.requisites?.phone).map(PaperWords.glued)
    },
    .optional("email", ru: "электронная почта", en: "e-mail") { $0.requisites?.email },
    .optional("site", ru: "сайт", en: "site") { $0.requisites?.site },
  ]

  private static let people: [RecordShape<OrganisationEntry>.Field] = [
    .group("signatory", ru: "кто подписывает", en: "who signs", RepresentativeEntry.shape) {
      $0.signatory
    },
    .group(
      "supervisor", ru: "руководитель стажировок", en: "supervisor of internships",
      RepresentativeEntry.shape
    ) { $0.supervisor },
  ]
}

extension OrganisationEntry {
  /// A sheet of an organisation in a list, or none.
  static func list(_ entry: OrganisationEntry?) -> [OrganisationEntry] { entry.map { [$0] } ?? [] }
}
