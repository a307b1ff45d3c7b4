/// A school, or an organisation outside the school system that takes part as a partner.
public struct School: Sendable, Hashable {
  public typealias ID = Identifier<School>

  /// What sort of organisation it is.
  public enum Kind: String, Sendable, CaseIterable {
    case secondary, basic, primary
    /// A college, a technology park, a university: gives help, receives none, has its own limit of
    /// contracts.
    case partner
  }

  /// Its standing in the programme.
  public enum Status: String, Sendable, CaseIterable {
    case leader, ordinary
    case lowResults = "low_results"
    case adverseConditions = "adverse_conditions"
    case lowResultsAndAdverse = "low_results_and_adverse"
  }

  public enum Locality: String, Sendable, CaseIterable {
    case urban, rural
  }

  public var id: ID
  public var name: String
  public var kind: Kind
  /// The settlement's name, as the travel table writes it.
  public var settlement: String
  public var coordinates: Coordinates?
  public var locality: Locality?
  /// Number of pupils; nil where unknown.
  public var pupils: Int?
  public var status: Status
  /// How much of a curator's capacity the school takes as a recipient, 1 or more.
  public var recipientLoad: Int
  /// The school's own limit of contracts; nil: the rules' limit for its kind.
  public var contractLimit: Int?
  /// Share of pupils in need of special support, the school's contingent; nil where unknown.
  public var contingent: Thousandths?

  public init(
    id: ID, name: String, kind: Kind, settlement: String, coordinates: Coordinates? = nil,
    locality: Locality? = nil, pupils: Int? = nil, status: Status = .ordinary,
    recipientLoad: Int = 1, contractLimit: Int? = nil, contingent: Thousandths? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.settlement = settlement
    self.coordinates = coordinates
    self.locality = locality
    self.pupils = pupils
    self.status = status
    self.recipientLoad = recipientLoad
    self.contractLimit = contractLimit
    self.contingent = contingent
  }
}

/// A head or deputy who could be a curator; a school has at most one.
public struct Curator: Sendable, Hashable {
  /// The school that would curate.
  public var school: School.ID
  /// Code of the person who would act, a key of the optional table of people.
  public var person: String
  /// The sum of recipients' loads the curator can take, 0 or more.
  public var capacity: Int
  /// What it costs once if the curator takes anyone at all.
  public var openingCost: Roubles
  public var willing: Bool

  public init(
    school: School.ID, person: String, capacity: Int, openingCost: Roubles = .zero,
    willing: Bool = true
  ) {
    self.school = school
    self.person = person
    self.capacity = capacity
    self.openingCost = openingCost
    self.willing = willing
  }
}
