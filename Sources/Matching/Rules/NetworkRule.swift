import Mentoring

/// The programme keeps tandems inside schools.
struct NetworkRule: Rule {
  static let name = "network"
  private let isAllowed: Bool

  init(_ programme: Programme) { isAllowed = programme.rules.network.allowed }

  func bars(_ match: Match, in surroundings: Surroundings) -> Bool {
    !isAllowed && !match.areInOneSchool
  }
}
