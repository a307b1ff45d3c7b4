import Mentoring

/// The programme keeps tandems inside schools.
struct NetworkRule: Rule {
  static let name = "network"
  static let concern = RuleConcern.pair
  private let isAllowed: Bool

  init(_ programme: Programme) { isAllowed = programme.rules.network.allowed }

  func bars(_ match: Match, in surroundings: Surroundings) -> Bool {
    !isAllowed && !match.areInOneSchool
  }

  func mayBar(mentee: Int, in surroundings: Surroundings) -> Bool { !isAllowed }
}
