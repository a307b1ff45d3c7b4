import CGLPK
import Foundation
import IntegerProgramming
import Testing

@testable import GLPKSolver

/// What is written as LP or MPS is the same problem to GLPK's own readers.
@Suite struct FileFormatTests {
  static let awkward = Naming(
    variable: { ["serve[T1,T2:MATH]", "2nd", "serve(T1,T2.MATH)", "end", "Лена x", "e9"][$0 % 6] },
    constraint: { ["hours[T1]", "hours[T1]", "st", "$", "a b", "-1"][$0 % 6] })

  @Test(arguments: 0..<150)
  func filesAreReadBackAsTheSameProblem(seed: Int) throws {
    let program = SmallPrograms.random(seed: UInt64(seed))
    guard program.nonzeroCount > 0 else { return }
    let expected = SmallPrograms.optimum(program)
    let naming = seed.isMultiple(of: 2) ? Naming.numbered : Self.awkward
    var lp = ""
    LPFormat.write(program, naming: naming, to: &lp)
    #expect(try optimum(ofFile: lp, format: 0) == expected, "\(lp)")
    var mps = ""
    MPSFormat.write(program, naming: naming, to: &mps)
    let sign = program.objective.sense == .minimize ? 1 : -1
    #expect(try optimum(ofFile: mps, format: 1) == expected.map { sign * $0 }, "\(mps)")
  }

  @Test func readableNamesReachGLPK() throws {
    var program = IntegerProgram()
    let serve = program.addBinary()
    program.addConstraint(LinearExpression(sumOf: [serve]), lower: nil, upper: 1)
    let naming = Naming(
      variable: { _ in "serve[T012,T044:MATH,in_person]" }, constraint: { _ in "hours[T012]" })
    var mps = ""
    MPSFormat.write(program, naming: naming, to: &mps)
    let problem = try GLPKProblem()
    try read(mps, format: 1, into: problem)
    #expect(cglpk_find_column(problem.session, "serve[T012,T044:MATH,in_person]") == 1)
  }

  private func optimum(ofFile text: String, format: Int32) throws -> Int? {
    let problem = try GLPKProblem()
    try read(text, format: format, into: problem)
    let watch = Watch(SolveRequest(), sense: .minimize)
    let settings = GLPKSettings()
    guard try problem.solveRelaxation(settings, SolveLimits(), watch) == .optimal else {
      return nil
    }
    var options = cglpk_search_options()
    options.branching = settings.branching.rawValue
    options.backtracking = settings.nodeOrder.rawValue
    options.objective_tolerance = 1e-7
    options.node_limit = -1
    options.iteration_limit = -1
    var result = cglpk_search_result()
    let code = watch.with { cglpk_search(problem.session, $0, &options, &result) }
    let isSolved = code == 0 && result.status == GLP_OPT
    return isSolved || result.last.has_incumbent != 0 ? Int(result.last.incumbent.rounded()) : nil
  }

  private func read(
    _ text: String, format: Int32, into problem: borrowing GLPKProblem
  ) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try text.write(to: file, atomically: true, encoding: .utf8)
    let code = cglpk_read(problem.session, format, file.path)
    try #require(code == 0, "\(String(cString: cglpk_text(problem.session)))\n\(text)")
  }
}
