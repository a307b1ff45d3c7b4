// What may happen in a period, for questions about plans; planning itself does not look at it.
extension Rules {
  /// Chances in a period, each by itself, that a simulated year draws from.
  public struct Risks: Sendable, Hashable {
    /// That a mentor leaves: all their tandems end.
    public var leaving = Thousandths(50)
    /// That a mentor is ill for long.
    public var illness = Thousandths(100)
    /// That a tandem of a mentor who is ill for long comes to nothing.
    public var illnessLoses = Thousandths(500)
    /// That a way on which somebody travels is closed: what needs it in person comes to nothing.
    public var roadClosed = Thousandths(30)
    public init() {}
  }
}
