import BoundProofs
import Foundation
import GLPKSolver
import Matching
import Mentoring
import Planning
import ProofChecking
import TestSupport
import Testing

/// What a proof of a plan proves, and that no change of it proves more.
@Suite struct PlanProofTests {
  /// A plan that is optimal in every stage, and the proofs of its bounds.
  private struct Proven {
    let programme: Programme
    let plan: Plan
    let document: ProofDocument
  }

  /// - Parameter threads: that search for the proof.
  private static func proven(
    _ seed: UInt64, _ flavour: TinyProgramme.Flavour, threads: Int = 1
  ) throws -> Proven? {
    let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
    let candidates = Candidates(for: programme)
    let options = PlanningOptions(threads: threads)
    guard
      case .planned(let plan) = try Planner(solver: GLPKSolver(), options: options)
        .plan(candidates)
    else { return nil }
    #expect(plan.status == .optimal)
    let findings = try PlanProver(solver: GLPKSolver(), options: options)
      .prove(plan, of: candidates)
    return Proven(
      programme: programme, plan: plan,
      document: ProofDocument(plan: "", stages: findings.compactMap(\.proof)))
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func everyStageOfATinyProgrammeIsProvenOptimal(flavour: TinyProgramme.Flavour) throws {
    var (stages, cases, cuts) = (0, 0, 0)
    for seed in 0..<UInt64(150) {
      guard let proven = try Self.proven(seed, flavour) else { continue }
      let audit = ProofAudit.run(
        proven.document, of: proven.plan, proven.programme, attainable: proven.plan.attainable)
      for finding in audit.findings {
        #expect(
          finding.verdict == .certified(bound: finding.stageValue),
          "\(flavour) \(seed) \(finding.stage)")
      }
      #expect(audit.isClean && audit.findings.count == proven.programme.rules.goals.count)
      stages += audit.findings.count
      cases += proven.document.stages.map(\.cases.count).reduce(0, +)
      cuts += proven.document.stages.map(\.cuts.count).reduce(0, +)
    }
    print("\(flavour): \(stages) stages, \(cases) cases, \(cuts) cuts")
    #expect(stages > 300 && cases >= stages)
  }

  /// The document's own claim, and every number in it, is changed at random: a bound that is better than
  /// the optimum is never accepted, whatever else the document says.
  @Test(arguments: TinyProgramme.Flavour.allCases)
  func noChangeProvesMoreThanIsTrue(flavour: TinyProgramme.Flavour) throws {
    var (refused, harmless) = (0, 0)
    for seed in 0..<UInt64(60) {
      guard let proven = try Self.proven(seed, flavour) else { continue }
      var tampering = Tampering(seed: seed)
      for index in proven.document.stages.indices {
        for _ in 0..<30 {
          var document = proven.document
          tampering.change(&document.stages[index])
          let audit = ProofAudit.run(
            document, of: proven.plan, proven.programme, attainable: proven.plan.attainable)
          let stage = proven.programme.rules.goals[index]
          switch audit.findings[index].verdict {
          case .refused: refused += 1
          case .refuting(let bound):
            Issue.record("\(flavour) \(seed) \(stage.id): \(bound) is not true")
          case .certified(let bound):
            harmless += 1
            let optimum = proven.plan.goals[index].stageValue
            #expect(
              stage.isMaximised ? bound >= optimum : bound <= optimum,
              "\(flavour) \(seed) \(stage.id): \(bound) for \(optimum)")
          case .missing: Issue.record("a proof was lost")
          }
        }
      }
    }
    print("\(flavour): \(refused) refused, \(harmless) harmless")
    #expect(refused > 1000)
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func aBetterBoundThanTheOptimumIsRefusedAsItStands(flavour: TinyProgramme.Flavour) throws {
    var refused = 0
    for seed in 0..<UInt64(60) {
      guard let proven = try Self.proven(seed, flavour) else { continue }
      for (index, stage) in proven.programme.rules.goals.enumerated() {
        var document = proven.document
        document.stages[index].bound += stage.isMaximised ? -1 : 1
        let audit = ProofAudit.run(
          document, of: proven.plan, proven.programme, attainable: proven.plan.attainable)
        guard case .refused = audit.findings[index].verdict else {
          Issue.record("\(flavour) \(seed) \(stage.id)")
          continue
        }
        #expect(!audit.isClean)
        refused += 1
      }
    }
    #expect(refused > 100)
  }

  @Test func theSameBytesOnAnyNumberOfThreads() throws {
    for seed in 0..<UInt64(20) {
      let one = try Self.proven(seed, .mixed, threads: 1)
      let two = try Self.proven(seed, .mixed, threads: 2)
      #expect(
        one.map { ProofJSON.encode($0.document) } == two.map { ProofJSON.encode($0.document) })
    }
  }

  @Test func aDocumentReadsBackAsItWasWritten() throws {
    let proven = try #require(
      try (0..<20).lazy.compactMap { try Self.proven($0, .mixed) }
        .first { $0.document.stages.count > 1 })
    let data = ProofJSON.encode(proven.document)
    #expect(try ProofJSON.decode(data) == proven.document)
    #expect(throws: ProofJSONFault.malformed(place: "")) {
      try ProofJSON.decode(data.dropLast(20))
    }
    var later = proven.document
    later.schemaVersion = 2
    #expect(throws: ProofJSONFault.version(2)) { try ProofJSON.decode(ProofJSON.encode(later)) }
  }

  @Test func aStageThatComesTwiceOrIsNoneIsNoted() throws {
    let proven = try #require(
      try (0..<20).lazy.compactMap { try Self.proven($0, .mixed) }
        .first { $0.document.stages.count > 1 })
    var document = proven.document
    document.stages.append(document.stages[0])
    document.stages[1].stage = "happiness"
    let audit = ProofAudit.run(
      document, of: proven.plan, proven.programme, attainable: proven.plan.attainable)
    #expect(audit.strayStages.contains("happiness") && audit.strayStages.count == 2)
    #expect(!audit.isClean && audit.findings[1].verdict == .missing)
  }

  /// A stage value that the plan does not have is either refuted, or leaves what follows conditional.
  @Test func aStageValueThatNobodyReachesDoesNotSettleWhatFollows() throws {
    var (refuted, conditional) = (0, 0)
    for seed in 0..<UInt64(40) {
      guard let proven = try Self.proven(seed, .mixed) else { continue }
      let stage = proven.programme.rules.goals[0]
      var plan = proven.plan
      plan.goals[0].stageValue += stage.isMaximised ? 1 : -1
      let audit = ProofAudit.run(
        proven.document, of: plan, proven.programme, attainable: plan.attainable)
      #expect(!audit.isClean)
      if case .refuting = audit.findings[0].verdict { refuted += 1 }
      plan = proven.plan
      plan.goals[0].value += stage.isMaximised ? -1 : 1
      let worse = ProofAudit.run(
        proven.document, of: plan, proven.programme, attainable: plan.attainable)
      #expect(!worse.findings[0].isConditional)
      #expect(worse.findings.dropFirst().count { $0.isConditional } == worse.findings.count - 1)
      conditional += worse.findings.count - 1
    }
    #expect(refuted > 20 && conditional > 20)
  }
}
