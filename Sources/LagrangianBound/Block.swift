/// A part of a program, all of its variables 0 or 1, that is optimised by itself for given profits.
///
/// Precondition of every bound made from blocks: whatever values are feasible in the program, those of
/// the block's variables are among the choices that the block looks at. It may look at more.
public protocol Block: Sendable {
  /// Positions of the block's variables in the program, each at most once.
  var columns: [Int32] { get }

  /// The greatest sum of profits, exactly or from above, and a choice with about that sum.
  ///
  /// - Parameters:
  ///   - profits: one a column, positive or negative, at most 2^50 in magnitude.
  ///   - chosen: one a column, 0 on entry; set to 1 where the variable is chosen.
  /// - Returns: the sum, never less than that of any choice.
  func maximize(
    _ profits: UnsafeBufferPointer<Int>, _ chosen: UnsafeMutableBufferPointer<UInt8>,
    _ workspace: Workspace
  ) -> Int
}

/// Memory that the blocks of one thread use one after another.
public final class Workspace {
  var tables: [Int] = []
  var marks: [UInt8] = []
  var nodes: [KnapsackBlock.Node] = []

  public init() {}
}
