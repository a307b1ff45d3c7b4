// How good a choice is, and what it costs.
extension Rules {
  public struct Quality: Sendable, Hashable {
    /// Weights of the criteria in the quality of a tandem, a curator pair and a help relation; 0 or
    /// more, not all 0.
    public var tandem: [Criterion: Int] = [
      .competence: 4, .swot: 1, .context: 1, .travel: 2, .preference: 1, .inSchool: 1,
    ]
    public var curator: [Criterion: Int] = [.swot: 4, .context: 3, .travel: 2, .preference: 1]
    public var help: [Criterion: Int] = [.swot: 4, .context: 2, .travel: 1, .preference: 1]
    /// Worth of a thousandth of quality of each kind in the quality goal, 0 or more.
    public var tandemWeight = 1
    public var curatorWeight = 1
    public var helpWeight = 1
    /// Thousandths gained by each unit of opportunity weight on a topic, lost by one of threat.
    public var opportunityRaise = Thousandths(20)
    public var threatFall = Thousandths(20)
    public init() {}
  }

  /// Burden units; the burden goal is their sum.
  public struct Burden: Sendable, Hashable {
    /// For each kilometre travelled on trips.
    public var perKilometre = 1
    public var perContract = 50
    /// For each rouble of opening cost, and of pay.
    public var perOpeningRouble = 1
    public var perPayRouble = 0
    public init() {}

    /// Burden of one way travelled in the period: out and back, all visits, rounded half away from
    /// zero.
    public func burden(ofTrip distance: Hectometres, visits: Int) -> Int {
      roundedQuotient(distance.value * 2 * visits * perKilometre, 10)
    }
  }
}

/// A named part of a score, 0…1000 thousandths.
public enum Criterion: String, Sendable, CaseIterable {
  case competence, swot, context, travel, preference
  case inSchool = "in_school"
  /// Of tutoring alone: needs met, languages shared, the tutor's wish.
  case needs, languages, wish

  /// Those of tandems, curator pairs and help.
  public static let ofMentoring: [Criterion] = [
    .competence, .swot, .context, .travel, .preference, .inSchool,
  ]
  /// Those of tutors and pupils.
  public static let ofTutoring: [Criterion] = [.needs, .languages, .wish]
}
