import Mentoring
import OfficeRecords

enum RequisitesColumn: String, TableColumn {
  case organisation
  case fullName = "full_name"
  case fullNameGenitive = "full_name_genitive"
  case shortName = "short_name"
  case licenceDate = "licence_date"
  case licenceSeries = "licence_series"
  case licenceNumber = "licence_number"
  case licenceRegistration = "licence_registration"
  case licenceIssuer = "licence_issuer"
  case accreditationDate = "accreditation_date"
  case accreditationSeries = "accreditation_series"
  case accreditationNumber = "accreditation_number"
  case accreditationRegistration = "accreditation_registration"
  case accreditationIssuer = "accreditation_issuer"
  case legalAddress = "legal_address"
  case postalAddress = "postal_address"
  case inn, kpp, ogrn, bank, bik, account
  case correspondentAccount = "correspondent_account"
  case personalAccount = "personal_account"
  case phone, email, site

  static let table = OfficeTable.requisites
  static let required: Set<Self> = [.organisation, .fullName]
  static let key: Set<Self> = [.organisation]
}

extension Requisites {
  init(row: inout TableRow<RequisitesColumn>) {
    self.init(
      organisation: row.read(.organisation, .id()) ?? "", fullName: row.read(.fullName, .text) ?? ""
    )
    fullNameGenitive = row.read(.fullNameGenitive, .text)
    shortName = row.read(.shortName, .text)
    licence = Certificate(
      date: row.read(.licenceDate, .date), series: row.read(.licenceSeries, .text),
      number: row.read(.licenceNumber, .text), registration: row.read(.licenceRegistration, .text),
      issuer: row.read(.licenceIssuer, .text))
    accreditation = Certificate(
      date: row.read(.accreditationDate, .date), series: row.read(.accreditationSeries, .text),
      number: row.read(.accreditationNumber, .text),
      registration: row.read(.accreditationRegistration, .text),
      issuer: row.read(.accreditationIssuer, .text))
    legalAddress = row.read(.legalAddress, .text)
    postalAddress = row.read(.postalAddress, .text)
    taxNumber = row.read(.inn, .taxNumber)
    taxReason = row.read(.kpp, .taxReason)
    registrationNumber = row.read(.ogrn, .registrationNumber)
    bank = BankAccount(
      name: row.read(.bank, .text), code: row.read(.bik, .digits(9, such: "040000001")),
      account: row.read(.account, .digits(20, such: "03234643000000000001")),
      correspondentAccount: row.read(
        .correspondentAccount, .digits(20, such: "40102810000000000001")),
      personalAccount: row.read(.personalAccount, .text))
    phone = row.read(.phone, .phone)
    email = row.read(.email, .email)
    site = row.read(.site, .text)
  }
}
