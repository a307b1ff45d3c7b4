import Mentoring

/// A mentor and a deficit, by position, before anything is known about how they could meet.
struct Match {
  let mentor: Int
  let mentee: Int
  let deficit: Int
  let areInOneSchool: Bool
}

/// Whom a rule looks at; a rule that looks at one side is asked once a person, not once a pair.
enum RuleConcern {
  case mentor, mentee, pair
}

/// A named condition on a mentor and a mentee, and what it means in plain words when it bars them.
///
/// The order of `all` is the order in which they are tried: Docs/Formulation.md, section 2.1.
protocol Rule: Sendable {
  /// The rule's code, shared by formulation, audit and explanations.
  static var name: String { get }
  static var concern: RuleConcern { get }
  init(_ programme: Programme)
  func bars(_ match: Match, in surroundings: Surroundings) -> Bool
  /// Whether the rule could bar anybody from this mentee at all; asked of rules on pairs.
  func mayBar(mentee: Int, in surroundings: Surroundings) -> Bool
}

extension Rule {
  func mayBar(mentee: Int, in surroundings: Surroundings) -> Bool { true }
}

/// All rules on persons, in their order.
struct PersonRules: Sendable {
  static let types: [any Rule.Type] = [
    BanRule.self, MentorConsentRule.self, MenteeConsentRule.self, RefusalRule.self,
    MentorLoadRule.self, MenteeLoadRule.self, NetworkRule.self,
  ]

  /// Stands for no rule: later than any.
  static let none = Int.max

  private let rules: [any Rule]
  private let pairRules: [any Rule]
  /// By teacher, the position in `types` of the first rule on mentors, or on mentees, that bars them.
  let mentorBars: [Int]
  let menteeBars: [Int]

  init(_ surroundings: Surroundings) {
    let programme = surroundings.programme
    let made = Self.types.map { $0.init(programme) }
    rules = made
    pairRules = zip(Self.types, made).filter { $0.0.concern == .pair }.map(\.1)
    func bars(_ concern: RuleConcern) -> [Int] {
      let positions = Self.types.indices.filter { Self.types[$0].concern == concern }
      return programme.teachers.indices.map { teacher in
        // Rules on one side look at nothing else of the match.
        let match = Match(mentor: teacher, mentee: teacher, deficit: 0, areInOneSchool: true)
        return positions.first { made[$0].bars(match, in: surroundings) } ?? Self.none
      }
    }
    mentorBars = bars(.mentor)
    menteeBars = bars(.mentee)
  }

  /// Whether a rule on pairs could bar anybody from this mentee.
  func mayBarPairs(of mentee: Int, in surroundings: Surroundings) -> Bool {
    pairRules.contains { $0.mayBar(mentee: mentee, in: surroundings) }
  }

  /// Position in `types` of the first rule that bars the match, nil if none does.
  func firstBarring(_ match: Match, in surroundings: Surroundings) -> Int? {
    rules.firstIndex { $0.bars(match, in: surroundings) }
  }
}
