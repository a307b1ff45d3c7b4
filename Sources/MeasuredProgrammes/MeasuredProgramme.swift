import ProgrammeGenerator

/// A seeded programme on which solvers are compared.
public struct MeasuredProgramme: Sendable, Hashable, Codable {
  public enum Goals: String, Sendable, Codable, CaseIterable {
    case weighted, ordered
  }

  public enum Forms: String, Sendable, Codable, CaseIterable {
    /// Pairs, groups, help between schools.
    case full
    case pairs
  }

  /// A made-up size such as `s-lo`, or people a side such as `500x500`.
  public let size: String
  public let forms: Forms
  public let goals: Goals
  public let seed: UInt64

  /// - Returns: nil where there is no such size, or it has no such forms or goals: one to one is pairs
  ///   and one sum.
  public init?(size: String, forms: Forms, goals: Goals, seed: UInt64) {
    self.size = size
    self.forms = forms
    self.goals = goals
    self.seed = seed
    if peopleASide != nil {
      guard forms == .pairs, goals == .weighted else { return nil }
    } else if blueprint == nil {
      return nil
    }
  }

  /// Such as `s-lo-full-weighted-101`.
  public var name: String { "\(size)-\(forms.rawValue)-\(goals.rawValue)-\(seed)" }

  /// The programme's files, by name.
  public var files: [String: String] {
    if let peopleASide { return OneToOne(people: peopleASide, seed: seed).files }
    guard let blueprint else { preconditionFailure("an instance has a size") }
    let files = ProgrammeGenerator.generate(blueprint, seed: seed)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
  }

  private var peopleASide: Int? {
    let sides = size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard sides.count == 2, sides[0] == sides[1], let people = sides[0],
      (1...2_000).contains(people)
    else { return nil }
    return people
  }

  private var blueprint: Blueprint? {
    guard let size = SyntheticSize.named.first(where: { $0.id == size }) else { return nil }
    return .synthetic(
      size: size, goals: goals == .weighted ? .weighted : .ordered,
      forms: forms == .full ? .all : .pairs)
  }
}
