extension KnapsackBlock {
  /// A decision of a knapsack's dynamic programme; its children stand right before it.
  public struct Node: Sendable {
    enum Kind: Sendable {
      /// A bundle's only item, or one of several.
      case item
      case bundle
      case site
      /// With the chosen columns of its members.
      case team([Int32])
    }

    var kind: Kind
    /// Chosen with it; -1: none.
    var column: Int32
    /// The way of an item; -1: none.
    var way: Int32 = -1
    /// Where its marks begin, one a state.
    var row: Int
    /// What it takes from the position of a state.
    var step: Int
    var children = 0
    /// Children that count only where the site is visited; they stand first.
    var visiting = 0
  }
}

extension KnapsackRun {
  typealias Node = KnapsackBlock.Node

  /// Marks what the best profit consists of.
  func choose(_ chosen: UnsafeMutableBufferPointer<UInt8>) {
    _ = undo(0..<workspace.nodes.count, fullState, chosen)
  }

  /// Goes back through decisions, from a state to the one before them.
  private func undo(
    _ range: Range<Int>, _ state: Int, _ chosen: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var state = state
    var position = range.upperBound - 1
    while position >= range.lowerBound {
      let node = workspace.nodes[position]
      let isTaken = workspace.marks[node.row + state] > 0
      let first = position - node.children
      switch node.kind {
      case .item:
        if isTaken {
          mark(node.column, chosen)
          mark(node.way, chosen)
          state -= node.step
        }
      case .team(let members):
        if isTaken {
          mark(node.column, chosen)
          for member in members { mark(member, chosen) }
          state -= node.step
        }
      case .bundle:
        if isTaken {
          mark(node.column, chosen)
          state = undo(first..<position, state, chosen) - node.step
        }
      case .site:
        let middle = first + node.visiting
        if isTaken {
          mark(node.column, chosen)
          state = undo(first..<middle, state, chosen) - node.step
        } else {
          state = undo(middle..<position, state, chosen)
        }
      }
      position = first - 1
    }
    return state
  }

  private func mark(_ column: Int32, _ chosen: UnsafeMutableBufferPointer<UInt8>) {
    if column >= 0 { chosen[Int(column)] = 1 }
  }
}
