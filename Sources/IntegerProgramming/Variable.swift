/// A decision variable of an integer program: a position, nothing more.
///
/// What the variable means (who serves whom) is known to whoever built the program.
public struct Variable: Hashable, Comparable, Sendable {
  /// Position among the program's variables, from 0.
  public let index: Int

  public init(index: Int) {
    self.index = index
  }

  public static func < (left: Variable, right: Variable) -> Bool {
    left.index < right.index
  }
}
