import Matching
import Mentoring

extension Plan {
  /// The plan with the contracts and open deficits that a plan made by hand leaves out and papers
  /// need; what it states stays as it is.
  ///
  /// Without the search nobody knows why a deficit stays open that some mentor could serve; it counts
  /// as outweighed.
  public func completed(for candidates: Candidates) -> Plan {
    let programme = candidates.programme
    var plan = self
    if !stated.contains(.partnerships) {
      plan.partnerships = DerivedSections(plan, of: programme).partnerships
      plan.stated.insert(.partnerships)
    }
    if !stated.contains(.openDeficits) {
      let served = Set(tandems.flatMap(\.items).map(\.deficit))
      plan.openDeficits = programme.deficits.enumerated().filter { !served.contains($1.id) }.map {
        OpenDeficit(
          deficit: $1.id,
          reason: candidates.rejections.standingReason(forDeficit: $0) ?? .outweighed(stage: ""))
      }
      plan.stated.insert(.openDeficits)
    }
    return plan
  }
}
