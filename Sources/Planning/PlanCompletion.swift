import Matching
import Mentoring

extension Plan {
  /// The plan with the contracts, journeys, indicators and open deficits that a plan made by hand
  /// leaves out and papers and exports need; what it states stays as it is.
  ///
  /// Without the search nobody knows why a deficit stays open that some mentor could serve; it counts
  /// as outweighed, by no stage (`OpenDeficit.Reason.unknown`).
  public func completed(for candidates: Candidates) -> Plan {
    let programme = candidates.programme
    let derived = DerivedSections(self, of: programme)
    var plan = self
    if !stated.contains(.partnerships) { plan.partnerships = derived.partnerships }
    if !stated.contains(.trips) { plan.trips = derived.trips }
    if !stated.contains(.visits) { plan.visits = derived.visits }
    if !stated.contains(.indicators) { plan.indicators = derived.indicators }
    if !stated.contains(.openDeficits) {
      let served = Set(tandems.flatMap(\.items).map(\.deficit))
      plan.openDeficits = programme.deficits.enumerated().filter { !served.contains($1.id) }.map {
        OpenDeficit(
          deficit: $1.id, reason: candidates.rejections.standingReason(forDeficit: $0) ?? .unknown)
      }
    }
    if openPupils == nil, !programme.pupils.isEmpty {
      let tutored = Set(tutoring.map(\.pupil))
      plan.openPupils = programme.pupils.indices.filter {
        !tutored.contains(programme.pupils[$0].id)
      }
      .map {
        OpenPupil(
          pupil: programme.pupils[$0].id,
          reason: candidates.standingReason(forPupil: $0) ?? .unknown)
      }
    }
    plan.stated.formUnion([.partnerships, .trips, .visits, .indicators, .openDeficits])
    return plan
  }
}
