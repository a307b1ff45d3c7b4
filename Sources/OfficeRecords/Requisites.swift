import Mentoring

/// What a contract says of an organisation; nil: not known, to be filled in by hand.
public struct Requisites: Sendable, Hashable {
  public var organisation: Organisation.ID
  /// As the charter has it.
  public var fullName: String
  public var fullNameGenitive: String?
  public var shortName: String?
  public var licence = Certificate()
  public var accreditation = Certificate()
  public var legalAddress: String?
  /// Where letters go; nil: the legal address.
  public var postalAddress: String?
  /// INN, ten digits with a check digit.
  public var taxNumber: String?
  /// KPP, nine characters.
  public var taxReason: String?
  /// OGRN, thirteen digits with a check digit.
  public var registrationNumber: String?
  public var bank = BankAccount()
  /// The organisation's own, not a person's.
  public var phone: String?
  public var email: String?
  public var site: String?

  public init(organisation: Organisation.ID, fullName: String) {
    self.organisation = organisation
    self.fullName = fullName
  }
}

/// A licence or a certificate of accreditation.
public struct Certificate: Sendable, Hashable {
  public var date: CalendarDate?
  /// Papers of recent years have none.
  public var series: String?
  public var number: String?
  public var registration: String?
  public var issuer: String?

  public init(
    date: CalendarDate? = nil, series: String? = nil, number: String? = nil,
    registration: String? = nil, issuer: String? = nil
  ) {
    self.date = date
    self.series = series
    self.number = number
    self.registration = registration
    self.issuer = issuer
  }
}

/// Where the organisation is paid.
public struct BankAccount: Sendable, Hashable {
  /// The bank or treasury.
  public var name: String?
  /// BIK, nine digits.
  public var code: String?
  /// Twenty digits.
  public var account: String?
  /// Twenty digits.
  public var correspondentAccount: String?
  /// Account inside the treasury.
  public var personalAccount: String?

  public init(
    name: String? = nil, code: String? = nil, account: String? = nil,
    correspondentAccount: String? = nil, personalAccount: String? = nil
  ) {
    self.name = name
    self.code = code
    self.account = account
    self.correspondentAccount = correspondentAccount
    self.personalAccount = personalAccount
  }
}
