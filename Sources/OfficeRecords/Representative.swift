import Mentoring

/// Who acts for an organisation.
public struct Representative: Sendable, Hashable {
  public enum Role: String, Sendable, CaseIterable {
    /// Signs for the organisation.
    case signs
    /// Answers for the visits and internships from day to day.
    case supervises
  }

  /// What gives the right to sign.
  public struct Basis: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
      case charter
      case powerOfAttorney = "power_of_attorney"
      case order
    }

    public var kind: Kind
    /// Of a power of attorney or an order; a charter has none.
    public var number: String?
    public var date: CalendarDate?

    public init(_ kind: Kind, number: String? = nil, date: CalendarDate? = nil) {
      self.kind = kind
      self.number = number
      self.date = date
    }
  }

  public var organisation: Organisation.ID
  public var role: Role
  /// Code of the person in the table of people.
  public var person: String
  public var position: String
  public var positionGenitive: String?
  public var basis: Basis

  public init(
    organisation: Organisation.ID, role: Role = .signs, person: String, position: String,
    positionGenitive: String? = nil, basis: Basis = Basis(.charter)
  ) {
    self.organisation = organisation
    self.role = role
    self.person = person
    self.position = position
    self.positionGenitive = positionGenitive
    self.basis = basis
  }
}
