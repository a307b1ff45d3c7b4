import Mentoring
import OfficeRecords

/// One thing that a contract needs and no table gives.
public struct MissingDatum: Sendable, Hashable {
  public enum Field: String, Sendable, CaseIterable {
    case number, date, place
    case fullName, licenceDate, licenceNumber, licenceRegistration, licenceIssuer
    case accreditationDate, accreditationNumber, accreditationRegistration, accreditationIssuer
    case legalAddress, taxNumber, taxReason, registrationNumber
    case bank, bankCode, account, phone
    case signatory, signatoryName, signatoryNameGenitive, signatoryPositionGenitive
    case supervisor, supervisorName, supervisorPhone
    /// `subject` is the topic or competency without a direction of work.
    case direction
    /// `subject` is the code of a person without a name.
    case personName
  }

  public var field: Field
  /// nil: of the contract as a whole.
  public var organisation: Organisation.ID?
  public var subject: String?

  public init(_ field: Field, of organisation: Organisation.ID? = nil, subject: String? = nil) {
    self.field = field
    self.organisation = organisation
    self.subject = subject
  }
}

extension MissingDatum.Field {
  /// The field in the words of whoever fills it in.
  public var words: LocalizedText {
    switch self {
    case .number: LocalizedText(ru: "номер договора", en: "number of the contract")
    case .date: LocalizedText(ru: "дата подписания", en: "day of signing")
    case .place: LocalizedText(ru: "место подписания", en: "place of signing")
    case .fullName: LocalizedText(ru: "полное наименование", en: "full name")
    case .licenceDate: LocalizedText(ru: "дата лицензии", en: "date of the licence")
    case .licenceNumber: LocalizedText(ru: "номер лицензии", en: "number of the licence")
    case .licenceRegistration:
      LocalizedText(ru: "регистрационный номер лицензии", en: "registration of the licence")
    case .licenceIssuer: LocalizedText(ru: "кем выдана лицензия", en: "issuer of the licence")
    case .accreditationDate: LocalizedText(ru: "дата аккредитации", en: "date of accreditation")
    case .accreditationNumber:
      LocalizedText(ru: "номер свидетельства об аккредитации", en: "number of accreditation")
    case .accreditationRegistration:
      LocalizedText(
        ru: "регистрационный номер аккредитации", en: "registration of accreditation")
    case .accreditationIssuer:
      LocalizedText(ru: "кем выдана аккредитация", en: "issuer of accreditation")
    case .legalAddress: LocalizedText(ru: "юридический адрес", en: "legal address")
    case .taxNumber: LocalizedText(ru: "ИНН", en: "INN")
    case .taxReason: LocalizedText(ru: "КПП", en: "KPP")
    case .registrationNumber: LocalizedText(ru: "ОГРН", en: "OGRN")
    case .bank: LocalizedText(ru: "банк", en: "bank")
    case .bankCode: LocalizedText(ru: "БИК", en: "BIK")
    case .account: LocalizedText(ru: "расчётный счёт", en: "account")
    case .phone: LocalizedText(ru: "телефон организации", en: "phone of the organisation")
    case .signatory: LocalizedText(ru: "кто подписывает", en: "who signs")
    case .signatoryName: LocalizedText(ru: "имя подписывающего", en: "name of who signs")
    case .signatoryNameGenitive:
      LocalizedText(
        ru: "имя подписывающего в родительном падеже", en: "name of who signs, in the genitive")
    case .signatoryPositionGenitive:
      LocalizedText(
        ru: "должность подписывающего в родительном падеже",
        en: "position of who signs, in the genitive")
    case .supervisor:
      LocalizedText(ru: "руководитель стажировки", en: "supervisor of internships")
    case .supervisorName:
      LocalizedText(ru: "имя руководителя стажировки", en: "name of the supervisor")
    case .supervisorPhone:
      LocalizedText(ru: "телефон руководителя стажировки", en: "phone of the supervisor")
    case .direction: LocalizedText(ru: "направление работы", en: "direction of work")
    case .personName: LocalizedText(ru: "имя участника", en: "name of a person who takes part")
    }
  }
}
