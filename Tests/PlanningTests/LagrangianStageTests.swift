import Foundation
import GLPKSolver
import IntegerProgramming
import LagrangianBound
import Matching
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

@testable import Planning

/// Bounds of stages by mentors and schools.
@Suite struct LagrangianStageTests {
  /// Every stage of programmes that use every rule, each with its anchors.
  @Test(arguments: TinyProgramme.Flavour.allCases)
  func noBoundIsBetterThanTheBestPlan(flavour: TinyProgramme.Flavour) throws {
    var compared = 0
    var met = 0
    for seed in 0..<UInt64(120) {
      let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
      guard
        case .planned(let plan) = try Planner(solver: GLPKSolver(), options: PlanningOptions())
          .plan(programme)
      else { continue }
      for (sense, optimum, bound, multipliers, decomposition) in try bounds(programme, plan) {
        #expect(!sense.prefers(optimum, to: bound), "\(flavour) \(seed): \(optimum), \(bound)")
        #expect(LagrangianBound.value(of: multipliers, in: decomposition) == bound)
        compared += 1
        if bound == optimum { met += 1 }
      }
    }
    #expect(compared >= 100)
    #expect(met * 10 >= compared * 8)
  }

  private typealias Found = (Sense, Int, Int, Multipliers, Decomposition)

  private func bounds(_ programme: Programme, _ plan: Plan) throws -> [Found] {
    let candidates = Candidates(for: programme)
    let positions = programme.schoolIndex
    var formulation = Formulation(
      candidates,
      attainable: Dictionary(
        uniqueKeysWithValues: plan.attainable.map { (positions[$0.key]!, $0.value.value) }))
    for slack in formulation.hardSlacks.values.joined() {
      formulation.program.setBounds(of: slack, 0...0)
    }
    var found: [Found] = []
    for (stage, report) in zip(programme.rules.goals, plan.goals) {
      formulation.program.objective = Objective(
        stage.isMaximised ? .maximize : .minimize, formulation.expression(of: stage))
      let decomposition = formulation.decomposition()
      let bound = try #require(
        LagrangianBound.find(decomposition, evaluations: 60) { _ in false })
      found.append(
        (
          formulation.program.objective.sense, report.stageValue, bound.bound, bound.multipliers,
          decomposition
        ))
      formulation.anchor(stage, at: report.stageValue)
    }
    return found
  }

  /// Coverage of the shipped programmes whose optimum is known.
  @Test(arguments: [("leninogorsk", 4672), ("zhigalovo", 4069)])
  func boundsCoverageOfRealSize(folder: String, optimum: Int) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let programme = try ProgrammeFolder.read(at: root.appending(path: "Data/\(folder)")).programme
    let candidates = Candidates(for: programme)
    var formulation = Formulation(candidates, attainable: [:])
    for slack in formulation.hardSlacks.values.joined() {
      formulation.program.setBounds(of: slack, 0...0)
    }
    let stage = try #require(
      programme.rules.goals.first { $0.parts.map(\.goal) == [.coverage] })
    formulation.program.objective = Objective(.maximize, formulation.expression(of: stage))
    let decomposition = formulation.decomposition()
    let short = try #require(
      LagrangianBound.find(decomposition, evaluations: 50) { _ in false })
    let long = try #require(
      LagrangianBound.find(decomposition, evaluations: 400) { _ in false })
    #expect(long.bound >= optimum)
    #expect(long.bound <= short.bound)
    #expect(Double(long.bound) <= Double(optimum) * 1.08)
  }
}
