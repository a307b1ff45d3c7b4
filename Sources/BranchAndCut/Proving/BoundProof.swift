import IntegerProgramming

/// How it follows, step by step in whole numbers, that no solution of a program is better than a bound.
///
/// The proof is by contradiction: to the program's rows comes one more, that the objective is better than
/// the bound, and a tree of cases shows that none of them has a solution. Whoever reads it needs no
/// solver: bounds are propagated through the rows, and sums of rows are added up.
///
/// Rows are numbered as the program has them; the cuts follow, in the order of `cuts`. All is about
/// minimizing: a program that maximizes is read with its objective negated.
public struct BoundProof: Sendable, Equatable {
  /// No objective is below this when minimizing, above it when maximizing.
  public var bound: Int
  /// Variables and the values that remain to them, because the other one propagates to a
  /// contradiction; in the order in which they were found.
  public var probed: [Fixing]
  /// The bounds from which rounding cuts measure variables.
  public var measured: [Measured]
  public var cuts: [RoundingCut]
  /// The tree of cases, each behind the one it is a part of; the first is everything.
  public var nodes: [Node]

  public init(
    bound: Int, probed: [Fixing], measured: [Measured] = [], cuts: [RoundingCut] = [],
    nodes: [Node] = [Node(steps: [], split: nil)]
  ) {
    self.bound = bound
    self.probed = probed
    self.measured = measured
    self.cuts = cuts
    self.nodes = nodes
  }

  public struct Fixing: Sendable, Equatable {
    public var variable: Int
    public var value: Int
  }

  public struct Measured: Sendable, Equatable {
    public var variable: Int
    public var range: ClosedRange<Int>
  }

  /// A sum of rows, each taken as `sum of coefficients × variables <= side` so many times.
  public struct Sum: Sendable, Equatable {
    /// How many times the objective's row is taken, 0 or more.
    public var objective: Int
    /// Multipliers are 1 or more; the lower side is the row with all signs turned.
    public var parts: [RoundingCut.Part]
  }

  public enum Step: Sendable, Equatable {
    /// What the sum says about single variables holds here; it may say that nothing is left.
    case sum(Sum)
    /// The variable is in this range, because outside of it the sum, or where there is none
    /// propagation alone, leaves nothing.
    case range(variable: Int, ClosedRange<Int>, Sum?)
  }

  /// A case: what holds in it, and, unless that leaves nothing, the two cases that it falls into.
  public struct Node: Sendable, Equatable {
    public var steps: [Step]
    public var split: Split?

    public init(steps: [Step], split: Split?) {
      self.steps = steps
      self.split = split
    }
  }

  /// The variable is at most `value` in one case and greater in the other.
  public struct Split: Sendable, Equatable {
    public var variable: Int
    public var value: Int
    public var below: Int
    public var above: Int
  }
}
