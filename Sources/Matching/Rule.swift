import Mentoring

/// A mentor and a deficit, by position, before anything is known about how they could meet.
struct Match {
  let mentor: Int
  let mentee: Int
  let deficit: Int
  let areInOneSchool: Bool
}

/// A named condition on a mentor and a mentee, and what it means in plain words when it bars them.
///
/// The order of `all` is the order in which they are tried: Docs/Formulation.md, section 2.1.
protocol Rule: Sendable {
  /// The rule's code, shared by formulation, audit and explanations.
  static var name: String { get }
  init(_ programme: Programme)
  func bars(_ match: Match, in surroundings: Surroundings) -> Bool
}

/// All rules on persons, in their order.
struct PersonRules: Sendable {
  static let types: [any Rule.Type] = [
    BanRule.self, MentorConsentRule.self, MenteeConsentRule.self, RefusalRule.self,
    MentorLoadRule.self, MenteeLoadRule.self, NetworkRule.self,
  ]

  private let rules: [any Rule]

  init(_ programme: Programme) { rules = Self.types.map { $0.init(programme) } }

  /// Position in `types` of the first rule that bars the match, nil if none does.
  func firstBarring(_ match: Match, in surroundings: Surroundings) -> Int? {
    rules.firstIndex { $0.bars(match, in: surroundings) }
  }
}
