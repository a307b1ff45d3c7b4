import Foundation
import GLPKSolver
import IntegerProgramming
import Matching
import Mentoring
import TestSupport
import Testing

@testable import Planning

/// No family of constraints is idle: without each, some tiny programme has another answer.
@Suite struct ConstraintFamilyTests {
  /// Either keeps what the other does: without one of them nothing changes, without both much does.
  private static let twins: Set<ConstraintFamily> = [.visitLink, .visitHours]
  /// Those that come into a program only later: anchors after a stage, demands with a question.
  private static let later: Set<ConstraintFamily> = [.anchor, .demand, .after, .keep]

  private let solver = GLPKSolver()

  @Test func withoutEachFamilySomeOptimumIsAnother() throws {
    var idle = Set(ConstraintFamily.allCases).subtracting(Self.later).subtracting(Self.twins)
    for contents in [TightProgrammes.twoGroups, TightProgrammes.hostAway] {
      try drop(&idle, try programs(contents))
    }
    for seed in 0..<UInt64(400) where !idle.isEmpty {
      for flavour in TinyProgramme.Flavour.allCases where !idle.isEmpty {
        try drop(&idle, try programs(TinyProgramme.contents(seed: seed, flavour: flavour)))
      }
    }
    #expect(idle.map(\.rawValue).sorted() == [])
  }

  /// Takes out the families without which one of the programs has another optimum.
  private func drop(_ idle: inout Set<ConstraintFamily>, _ programs: [Formulation]) throws {
    for program in programs {
      let present = Set(program.rowMeanings.map(\.family)).intersection(idle)
      guard !present.isEmpty, let optimum = try solver.solve(program.program).objective else {
        continue
      }
      for family in present
      where try solver.solve(without([family], program)).objective != optimum {
        idle.remove(family)
      }
    }
  }

  @Test func twinFamiliesHoldTogetherWhatEachHoldsAlone() throws {
    var isHeld = false
    let tiny = (0..<UInt64(40)).map { TinyProgramme.contents(seed: $0, flavour: .people) }
    for contents in [TightProgrammes.farAway] + tiny {
      for program in try programs(contents) {
        let optimum = try solver.solve(program.program).objective
        for twin in Self.twins {
          #expect(try solver.solve(without([twin], program)).objective == optimum)
        }
        isHeld = try isHeld || solver.solve(without(Self.twins, program)).objective != optimum
      }
    }
    #expect(isHeld)
  }

  /// Quality alone may leave deficits open that coverage, anchored before it, keeps served.
  @Test func anAnchorKeepsWhatAnEarlierStageReached() throws {
    var isKept = false
    for seed in 0..<UInt64(100) where !isKept {
      var contents = TinyProgramme.contents(seed: seed, flavour: .people)
      contents.rules.goals = [Stage(.coverage), Stage(.burden)]
      contents.decisions = []
      guard var formulation = try formulation(contents) else { continue }
      let (coverage, burden) = (contents.rules.goals[0], contents.rules.goals[1])
      formulation.program.objective = Objective(
        .maximize, formulation.expression(of: coverage))
      guard let most = try solver.solve(formulation.program).objective else { continue }
      formulation.program.objective = Objective(.minimize, formulation.expression(of: burden))
      let free = try solver.solve(formulation.program).objective
      formulation.anchor(coverage, at: most)
      isKept = try solver.solve(formulation.program).objective != free
    }
    #expect(isKept)
  }

  /// A curator that a question asks for is there, and is not without the demand.
  @Test func aDemandChangesTheAnswer() throws {
    var isHeard = false
    for seed in 0..<UInt64(100) where !isHeard {
      var contents = TinyProgramme.contents(seed: seed, flavour: .schools)
      contents.rules.goals = [Stage(.burden)]
      contents.decisions = []
      let candidates = Candidates(for: try Programme(contents))
      guard let choice = candidates.curatorChoices.first else { continue }
      let schools = candidates.programme.schools
      let demand = Demand.include(
        .curatorPair(
          recipient: schools[choice.recipient].id, curator: schools[choice.curator].id))
      var formulation = Formulation(candidates, attainable: [:], demands: [demand])
      for slack in formulation.hardSlacks[.demands] ?? [] {
        formulation.program.setBounds(of: slack, 0...0)
      }
      formulation.program.objective = Objective(
        .minimize, formulation.expression(of: contents.rules.goals[0]))
      guard let asked = try solver.solve(formulation.program).objective else { continue }
      isHeard = try solver.solve(without([.demand], formulation)).objective != asked
    }
    #expect(isHeard)
  }

  @Test func everyFamilyIsInTheFormulationPage() throws {
    let page = try String(
      contentsOf: URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Docs/Formulation.md"), encoding: .utf8)
    let unknown = ConstraintFamily.allCases.map(\.rawValue).filter { name in
      !page.contains("`\(name)`") && !page.contains("`\(name)[")
    }
    #expect(unknown == [])
  }

  // MARK: Programs

  /// The programme's program with what must hold, once for each of its goals.
  private func programs(_ contents: ProgrammeContents) throws -> [Formulation] {
    guard let formulation = try formulation(contents) else { return [] }
    return contents.rules.goals.map { stage in
      var program = formulation
      program.program.objective = Objective(
        stage.isMaximised ? .maximize : .minimize, formulation.expression(of: stage))
      return program
    }
  }

  private func formulation(_ contents: ProgrammeContents) throws -> Formulation? {
    let candidates = Candidates(for: try Programme(contents))
    let attainable = try AttainablePoints(solver: solver, threads: 1).find(candidates)
    let positions = candidates.programme.schoolIndex
    var formulation = Formulation(
      candidates,
      attainable: Dictionary(
        uniqueKeysWithValues: attainable.map { (positions[$0.key]!, $0.value.value) }))
    for slack in formulation.hardSlacks.values.joined() {
      formulation.program.setBounds(of: slack, 0...0)
    }
    return formulation
  }

  private func without(
    _ families: Set<ConstraintFamily>, _ formulation: Formulation
  ) -> IntegerProgram {
    var program = formulation.program
    for (row, meaning) in formulation.rowMeanings.enumerated()
    where families.contains(meaning.family) {
      program.setConstraintBounds(at: row, lower: nil, upper: nil)
    }
    return program
  }
}
