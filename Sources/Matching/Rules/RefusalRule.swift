import Mentoring

/// One side, or its school, does not want to work with the other.
struct RefusalRule: Rule {
  static let name = "refusal"
  static let concern = RuleConcern.pair

  init(_ programme: Programme) {}

  func bars(_ match: Match, in surroundings: Surroundings) -> Bool {
    surroundings.isRefused(
      surroundings.parties(of: match.mentor), surroundings.parties(of: match.mentee))
  }

  func mayBar(mentee: Int, in surroundings: Surroundings) -> Bool {
    surroundings.parties(of: mentee).contains { surroundings.refusesOrIsRefused($0) }
  }
}
