import Mentoring

/// Ways between schools by position, each computed once.
public struct LegTable: Sendable {
  private let schools: [School]
  private let travel: Travel
  private var known: [Int: Leg?] = [:]

  init(_ programme: Programme) {
    schools = programme.schools
    travel = programme.travel
  }

  /// Computes and remembers the way.
  mutating func find(from: Int, to: Int) -> Leg? {
    let key = from * schools.count + to
    if let leg = known[key] { return leg }
    let leg = travel.leg(from: schools[from], to: schools[to])
    known[key] = .some(leg)
    return leg
  }

  /// The way between two schools, nil where there is none.
  public func leg(from: Int, to: Int) -> Leg? {
    known[from * schools.count + to] ?? travel.leg(from: schools[from], to: schools[to])
  }
}
