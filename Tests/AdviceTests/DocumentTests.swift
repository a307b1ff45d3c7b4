import Advice
import AdviceDocuments
import Foundation
import GLPKSolver
import Matching
import Mentoring
import Planning
import TestSupport
import Testing

/// Every answer as a document keeps Docs/advice.schema.json, and has words in both languages.
@Suite struct DocumentTests {
  private func faults(_ data: Data) throws -> String {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "answer.json")
    try data.write(to: file)
    return try SchemaCheck.faults(of: file, schema: "advice.schema.json")
  }

  private static func district() throws -> (Candidates, Plan) {
    let candidates = Candidates(for: try Programme(SmallProgrammes.district))
    let outcome = try Planner(solver: GLPKSolver(), options: PlanningOptions()).plan(candidates)
    guard case .planned(let plan) = outcome else { throw CocoaError(.featureUnsupported) }
    return (candidates, plan)
  }

  @Test func explanationsOfEverySubject() throws {
    let (candidates, plan) = try Self.district()
    let explainer = try Explainer(candidates, plan: plan, solver: GLPKSolver(), effort: 3)
    let programme = candidates.programme
    var subjects: [ExplanationSubject] = programme.deficits.map { .deficit($0.id) }
    subjects += programme.schools.map { .school($0.id) }
    subjects += plan.tandems.map {
      .tandem(mentor: $0.mentor, mentee: $0.mentees[0], competency: nil)
    }
    subjects += plan.tandems.map { .mentor($0.mentor) }
    subjects += plan.curatorPairs.map { .curatorPair(recipient: $0.recipient, curator: $0.curator) }
    subjects += plan.partnerships.map { .contract($0.first, $0.second) }
    #expect(subjects.count > 10)
    for subject in subjects {
      let explanation = try explainer.explain(subject)
      #expect(try faults(ExplanationJSON.encode(explanation, of: programme)) == "", "\(subject)")
      for language in Language.allCases {
        let report = ExplanationReport(explanation, of: programme, language: language).report
        #expect(ReportText(report).lines.count > 2, "\(subject)")
      }
    }
  }

  @Test func stressFrontierAlternativesConflictsAndImprovement() throws {
    let (candidates, plan) = try Self.district()
    let programme = candidates.programme
    let explainer = try Explainer(candidates, plan: plan, solver: GLPKSolver(), effort: 3)
    let stress = StressReport(
      try Stress.run(explainer, threads: 1) { false },
      simulation: YearSimulation(
        plan, of: programme, rates: programme.rules.risks, years: 20, seed: 1),
      robust: try RobustPlan.find(explainer) { false }, of: programme, language: .english)
    #expect(try faults(stress.json) == "")
    let frontier = try #require(
      try FrontierSearch(solver: GLPKSolver(), options: PlanningOptions()).run(
        programme, .coverage, .burden, count: 3))
    let curve = FrontierReport(frontier, of: programme, language: .russian)
    #expect(try faults(curve.json) == "")
    #expect(curve.html.contains("<svg"))
    let resolver = Resolver(solver: GLPKSolver())
    let alternatives = try Alternatives.find(
      candidates, count: 2, apart: 1, from: plan, resolver: resolver, attainable: plan.attainable)
    #expect(
      try faults(
        AlternativesReport(alternatives, of: programme, language: .english).json) == "")
    let conflicts = try ConflictFinder(solver: GLPKSolver()).find(
      candidates, demands: [.goal(.coverage, atLeast: 1_000_000)], attainable: plan.attainable,
      repairs: 2)
    #expect(
      try faults(ConflictReport(conflicts, of: programme, language: .english).json) == "")
    let improvement = try Improvement.find(
      candidates, from: plan, most: 1, resolver: resolver, attainable: plan.attainable)
    #expect(
      try faults(ImprovementReport(improvement, of: programme, language: .english).json) == "")
    let succession = Succession(from: plan, to: plan, candidates)
    #expect(
      try faults(
        SuccessionReport(
          succession, from: plan, to: plan, of: programme, ends: nil, language: .russian
        ).json(kind: "renewal")) == "")
  }
}
