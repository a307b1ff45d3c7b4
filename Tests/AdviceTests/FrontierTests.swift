import Advice
import GLPKSolver
import Mentoring
import Planning
import TestSupport
import Testing

@Suite struct FrontierTests {
  /// Points, each from the plan of the point itself, are strictly better in one goal and worse in the
  /// other from one to the next, and every level between is proven to hold nothing better.
  @Test(arguments: TinyProgramme.Flavour.allCases)
  func theCurveHasNoGapAndNoDominatedPoint(flavour: TinyProgramme.Flavour) throws {
    var compared = 0
    for seed in 0..<UInt64(25) {
      var contents = TinyProgramme.contents(seed: seed, flavour: flavour)
      contents.rules.burden.perContract = 3
      contents.rules.burden.perKilometre = 0
      contents.rules.burden.perOpeningRouble = 0
      contents.rules.burden.perPayRouble = 0
      let programme = try Programme(contents)
      let search = FrontierSearch(solver: GLPKSolver(), options: PlanningOptions())
      guard let frontier = try search.run(programme, .coverage, .burden, count: nil) else {
        continue
      }
      #expect(frontier.isComplete)
      for (point, next) in zip(frontier.points, frontier.points.dropFirst()) {
        #expect(next.first < point.first, "\(flavour) \(seed)")
        #expect(next.second < point.second, "\(flavour) \(seed)")
      }
      // Each level of burden by itself: the best coverage there is the nearest point's.
      for level in Swift.stride(from: 0, through: frontier.points[0].second, by: 3) {
        let best = try best(programme, burden: level)
        let expected = frontier.points.first { $0.second <= level }?.first
        #expect(best == expected, "\(flavour) \(seed) \(level)")
      }
      compared += 1
    }
    #expect(compared >= 15)
  }

  private func best(_ programme: Programme, burden: Int) throws -> Int? {
    var contents = ProgrammeContents(programme)
    contents.rules.goals = [Stage(.coverage)]
    var options = PlanningOptions()
    options.conditions.demands = [.goalAtMost(.burden, burden)]
    let outcome = try Planner(solver: GLPKSolver(), options: options).plan(Programme(contents))
    guard case .planned(let plan) = outcome else { return nil }
    return plan.goals[0].value
  }
}
