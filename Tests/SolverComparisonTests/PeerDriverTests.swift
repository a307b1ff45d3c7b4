import Foundation
import IntegerProgramming
import TestSupport
import Testing

@testable import SolverComparison

/// The script on a small program whose optimum is known, with every solver that is installed.
@Suite struct PeerDriverTests {
  /// Maximizes 3x + 2y + 10 with 2x + 2y ≤ 7, 1 ≤ x + y, x − y ≤ 1 in 0…5: x = 2, y = 1, worth 18.
  private func file(in folder: TemporaryFolder) throws -> URL {
    var program = IntegerProgram()
    let (x, y) = (program.addVariable(lower: 0, upper: 5), program.addVariable(lower: 0, upper: 5))
    program.addConstraint(LinearExpression([.init(2, x), .init(2, y)]), lower: nil, upper: 7)
    program.addConstraint(LinearExpression([.init(1, x), .init(1, y)]), lower: 1, upper: 4)
    program.addConstraint(LinearExpression([.init(1, x), .init(-1, y)]), lower: nil, upper: 1)
    program.objective = Objective(
      .maximize, LinearExpression([.init(3, x), .init(2, y)], constant: 10))
    var text = ""
    MPSFormat.write(program, to: &text)
    try folder.write(text, to: "small.mps")
    return folder.url.appendingPathComponent("small.mps")
  }

  @Test(arguments: Peer.allCases)
  func everyInstalledSolverFindsTheOptimumAndProvesIt(peer: Peer) throws {
    let driver = try PeerDriver()
    guard try driver.version(of: peer) != nil else { return }
    let folder = try TemporaryFolder()
    let file = try file(in: folder)
    for threads in [1, 2] {
      guard let report = try driver.run(peer, on: file, seconds: 20, threads: threads) else {
        continue
      }
      #expect(report.status == "optimal", "\(peer.name)")
      #expect(report.values == [2, 1], "\(peer.name)")
      #expect(report.broken == 0, "\(peer.name)")
      let trace = report.trace(isMaximised: true)
      #expect(trace.compactMap(\.value).max() == 18, "\(peer.name)")
      #expect(trace.compactMap(\.bound).min() == 18, "\(peer.name)")
    }
  }

  @Test func valuesThatBreakTheFileAreCountedExactly() throws {
    let folder = try TemporaryFolder()
    let path = try file(in: folder).path
    let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/SolverComparison/Drivers")
    let script = """
      import sys
      sys.dont_write_bytecode = True
      sys.path.insert(0, sys.argv[1])
      sys.argv[1:] = []
      import drive_solver
      program = drive_solver.Program(\(String(reflecting: path)))
      print([program.broken(values) for values in ([2, 1], [5, 0], [0, 0], [6, 6])])
      """
    let ended = try Python.run(script, [place.path])
    #expect(ended.output == "[0, 3, 1, 4]\n")
  }
}
