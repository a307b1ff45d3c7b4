import Foundation
import MeasuredProgrammes
import Testing

@testable import SolverComparison

func run(
  _ solver: String = SolverRun.tandem, seed: UInt64 = 101, size: String = "xs",
  isMaximised: Bool = true, nothing: Int? = 0, threads: Int = 1, points: [TracePoint] = [],
  verdict: Verdict = .noPlan
) -> SolverRun {
  SolverRun(
    programme: MeasuredProgramme(size: size, forms: .full, goals: .weighted, seed: seed)!,
    stage: MeasuredStage(number: 1, id: "sum", isMaximised: isMaximised, nothing: nothing),
    solver: solver, version: "1", threads: threads, seconds: 10, reading: 0, points: points,
    ended: points.last?.seconds ?? 0, status: "limit", verdict: verdict, peakMegabytes: 50,
    otherWork: 0)
}

func point(_ seconds: Double, _ value: Int?, _ bound: Int?) -> TracePoint {
  TracePoint(seconds: seconds, value: value, bound: bound)
}

@Suite struct GapsTests {
  let trace = [point(0.5, nil, 1000), point(1, 600, nil), point(5, 800, 900), point(9, 700, 950)]

  @Test func theBestValueAndTheBestBoundSoFarStand() {
    let run = run(points: trace, verdict: .confirmed(800))
    #expect(run.state(at: 0.1) == .init())
    #expect(run.state(at: 1) == .init(value: 600, bound: 1000))
    #expect(run.state(at: 60) == .init(value: 800, bound: 900))
  }

  @Test func ofAMinimumTheLeastValueAndTheGreatestBoundStand() {
    let points = [point(1, 30, 5), point(2, 20, 7), point(3, 25, 6)]
    let run = run(isMaximised: false, nothing: nil, points: points, verdict: .confirmed(20))
    #expect(run.finalState == .init(value: 20, bound: 7))
    #expect(run.gap(20, 7) == 0.65)
  }

  @Test func gapsAreTakenOnTheGainOverDoingNothing() {
    #expect(run(nothing: -100).gap(300, 400) == 0.2)
    #expect(run(nothing: nil).gap(300, 400) == 0.25)
    #expect(run().gap(nil, 400) == nil)
  }

  @Test func aPlanThatTheAuditRefusesCountsAtNoMoment() {
    let run = run(points: trace, verdict: .refused("a mentor's time"))
    #expect(run.state(at: 5) == .init(value: nil, bound: 900))
    #expect(run.finalState.value == nil)
    #expect(!run.isProven)
  }

  @Test func aBoundThatARightPlanBeatsIsRefuted() {
    let wrong = run("cpsat", points: [point(1, 700, 700)], verdict: .confirmed(700))
    let right = run("highs", points: [point(1, 750, 900)], verdict: .confirmed(750))
    let best = BestKnown([wrong, right])
    #expect(best.value == 750)
    #expect(best.bound == 900)
    #expect(wrong.isRefuted(by: best.value))
    #expect(!right.isRefuted(by: best.value))
    let table = ComparisonTables(groups: RunGroup.all([wrong, right]), moments: [1]).overTime
    #expect(table.contains("bounds refuted 1"))
  }

  @Test func theMedianOfAnEvenNumberIsTheWorse() {
    #expect(median([3, 1, 2]) == 2)
    #expect(median([1, 2]) == 2)
    #expect(median([1, nil, nil]) == nil)
  }
}
