import Mentoring

/// What the office knows of one contract, or of all that have no row of their own.
public struct ContractTerms: Sendable, Hashable {
  /// Two schools, in key order.
  public struct Sides: Sendable, Hashable, Comparable {
    public let first: School.ID
    public let second: School.ID

    public init(_ one: School.ID, _ other: School.ID) {
      first = min(one, other)
      second = max(one, other)
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  /// nil: holds for every contract, where its own row says nothing.
  public var sides: Sides?
  public var number: String?
  /// Day of signing.
  public var date: CalendarDate?
  public var place: String?
  /// First and last day; nil: those of the programme's period.
  public var from: CalendarDate?
  public var to: CalendarDate?
  /// An institute or college that signs as well.
  public var thirdParty: Organisation.ID?
  /// Its obligations.
  public var thirdPartyDoes: [String]

  public init(
    sides: Sides?, number: String? = nil, date: CalendarDate? = nil, place: String? = nil,
    from: CalendarDate? = nil, to: CalendarDate? = nil, thirdParty: Organisation.ID? = nil,
    thirdPartyDoes: [String] = []
  ) {
    self.sides = sides
    self.number = number
    self.date = date
    self.place = place
    self.from = from
    self.to = to
    self.thirdParty = thirdParty
    self.thirdPartyDoes = thirdPartyDoes
  }
}
