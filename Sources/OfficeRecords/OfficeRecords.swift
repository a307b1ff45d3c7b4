import Mentoring

/// What papers and contracts need and planning never reads: persons' names, requisites, who signs,
/// directions of work, the office's own figures.
public struct OfficeRecords: Sendable, Hashable {
  public let people: [String: Person]
  public let requisites: [Organisation.ID: Requisites]
  /// In key order.
  public let directions: [TopicDirection]
  public let contracts: [ContractTerms.Sides: ContractTerms]
  /// What holds for every contract.
  public let commonTerms: ContractTerms

  private let representatives: [Organisation.ID: [Representative.Role: Representative]]
  private let directionOf: [TopicDirection.Subject: TopicDirection]

  public static let empty = OfficeRecords()

  /// Of rows with the same key the first counts.
  public init(
    people: [Person] = [], requisites: [Requisites] = [], representatives: [Representative] = [],
    directions: [TopicDirection] = [], contracts: [ContractTerms] = []
  ) {
    self.people = Dictionary(people.map { ($0.code, $0) }) { first, _ in first }
    self.requisites = Dictionary(requisites.map { ($0.organisation, $0) }) { first, _ in first }
    self.representatives = Dictionary(grouping: representatives, by: \.organisation).mapValues {
      Dictionary($0.map { ($0.role, $0) }) { first, _ in first }
    }
    self.directions = directions.sorted { $0.subject.sortKey < $1.subject.sortKey }
    directionOf = Dictionary(directions.map { ($0.subject, $0) }) { first, _ in first }
    self.contracts = Dictionary(
      contracts.compactMap { terms in terms.sides.map { ($0, terms) } }
    ) { first, _ in first }
    commonTerms = contracts.first { $0.sides == nil } ?? ContractTerms(sides: nil)
  }

  public func representative(
    of organisation: Organisation.ID, _ role: Representative.Role
  ) -> Representative? { representatives[organisation]?[role] }

  /// Everybody who acts for an organisation, in key order.
  public var allRepresentatives: [Representative] {
    representatives.values.flatMap(\.values).sorted {
      ($0.organisation, $0.role.rawValue) < ($1.organisation, $1.role.rawValue)
    }
  }

  /// The direction of a topic; nil where the table has none.
  public func direction(of topic: Topic.ID) -> TopicDirection? { directionOf[.topic(topic)] }

  /// The nearest direction of a competency: its own, that of one above it, that of its block.
  public func direction(
    of competency: Competency.ID, in programme: Programme
  ) -> TopicDirection? {
    var next: Competency.ID? = competency
    while let id = next {
      if let own = directionOf[.competency(id)] { return own }
      next = programme.competency(id).parent
    }
    return directionOf[.block(programme.competency(competency).block)]
  }

  public var directionOfCurating: TopicDirection? { directionOf[.curating] }

  /// The terms of a contract: its own, completed by those of every contract.
  public func terms(of sides: ContractTerms.Sides) -> ContractTerms {
    var terms = contracts[sides] ?? ContractTerms(sides: sides)
    terms.date = terms.date ?? commonTerms.date
    terms.place = terms.place ?? commonTerms.place
    terms.from = terms.from ?? commonTerms.from
    terms.to = terms.to ?? commonTerms.to
    if terms.thirdParty == nil {
      terms.thirdParty = commonTerms.thirdParty
      terms.thirdPartyDoes = commonTerms.thirdPartyDoes
    }
    return terms
  }
}

extension TopicDirection.Subject {
  fileprivate var sortKey: String {
    switch self {
    case .topic(let id): "1 \(id)"
    case .competency(let id): "2 \(id)"
    case .block(let block): "3 \(block.rawValue)"
    case .curating: "4"
    }
  }
}
