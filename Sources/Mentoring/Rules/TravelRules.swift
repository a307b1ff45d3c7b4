// Ways, and what travel and mentoring may cost.
extension Rules {
  public struct Travel: Sendable, Hashable {
    /// Seasons in which the programme works, in the year's order.
    public var seasons: [Season] = [.autumn, .winter, .spring]
    /// Whether a road must be open in every one of them, or in at least one.
    public var everySeason = true
    /// Journeys of the period on each way that somebody travels, 1 or more.
    public var visits = 8
    /// Whether ways absent from the table are estimated from coordinates.
    public var estimates = true
    /// Road kilometres for each straight kilometre, in thousandths (1300 = 1.3).
    public var detour = Thousandths(1300)
    /// Kilometres an hour where both schools are urban, and elsewhere.
    public var urbanSpeed = 40
    public var ruralSpeed = 50
    /// The way between two schools of one settlement.
    public var sameSettlement = Leg(time: Minutes(15), distance: Hectometres(20))
    /// By what share a way may take longer in one direction than in the other before it is taken for
    /// a mistake; nil: half as long again is only doubted.
    public var directionDifference: Thousandths?
    public init() {}
  }

  public struct Budgets: Sendable, Hashable {
    /// Limit of the distance of all trips of the period (out and back, all visits); nil: none.
    public var tripDistance: Hectometres?
    /// Limit of pay for mentoring in the period; nil: none.
    public var pay: Roubles?
    public init() {}
  }

  public struct Pay: Sendable, Hashable {
    /// Pay of an hour of mentoring (travel is not paid).
    public var perHour = Roubles(0)
    public init() {}

    /// Pay for one piece of mentoring work, rounded half away from zero.
    public func pay(for time: Minutes) -> Roubles {
      Roubles(roundedQuotient(time.value * perHour.value, 60))
    }
  }
}
