import Mentoring

/// The working group has forbidden the pair, altogether or on this competency.
struct BanRule: Rule {
  static let name = "ban"
  static let concern = RuleConcern.pair

  init(_ programme: Programme) {}

  func bars(_ match: Match, in surroundings: Surroundings) -> Bool {
    surroundings.isForbidden(mentor: match.mentor, deficit: match.deficit)
  }

  func mayBar(mentee: Int, in surroundings: Surroundings) -> Bool {
    surroundings.isForbiddenSomebody(mentee: mentee)
  }
}
