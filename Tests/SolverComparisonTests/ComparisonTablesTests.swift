import Testing

@testable import SolverComparison

@Suite struct ComparisonTablesTests {
  let runs = [
    run(
      points: [point(1, 700, 1000), point(10, 900, 950)], verdict: .confirmed(900)),
    run(
      seed: 102, points: [point(1, 800, 1000), point(10, 1000, 1000)], verdict: .confirmed(1000)),
    run("highs", points: [point(1, 750, 900), point(8, 900, 900)], verdict: .confirmed(900)),
    run("highs", seed: 102, points: [point(1, nil, 1200)]),
  ]

  private var tables: ComparisonTables {
    ComparisonTables(groups: RunGroup.all(runs), moments: [1, 10])
  }

  @Test func gapsAreMediansOverTheSeedsAndTandemStandsBesideTheBestOfTheOthers() {
    #expect(
      tables.overTime == """
        | size | model | threads | after | Tandem | HiGHS | Tandem no worse |
        | --- | --- | ---: | ---: | ---: | ---: | ---: |
        | xs | full | 1 | 1 s | 30.0 % | – | plan 1/2, bound 1/2 |
        | xs | full | 1 | end | 5.26 %, 1/2 proven | –, 1/2 proven | plan 2/2, bound 1/2 |

        """)
  }

  @Test func plansAndBoundsAreHeldAgainstTheBestOfAll() {
    #expect(
      tables.apart == """
        | size | model | threads | Tandem | HiGHS |
        | --- | --- | ---: | ---: | ---: |
        | xs | full | 1 | 0, 5.26 % | –, 16.7 % |

        """)
    #expect(tables.memory.hasSuffix("| xs | full | 1 | 50 | 50 |\n"))
  }

  @Test func aStageThatEverySeedProvesHasItsSeconds() {
    let proven = run(points: [point(0.25, 5, 5)], verdict: .confirmed(5))
    #expect(
      ComparisonTables(groups: RunGroup.all([proven]), moments: [1]).byStage
        .hasSuffix("| xs | full | sum | 1 | 0 in 0.25 s |  |\n"))
  }

  @Test func everyPointIsALineForSpreadsheets() {
    let text = ComparisonCSV(runs: [runs[0]]).text
    #expect(
      text.split(separator: "\n").dropFirst().joined(separator: "\n") == """
        xs,full,weighted,101,1-sum,max,0,tandem,"1",1,10,0.000,point,1.000,700,1000,,,,
        xs,full,weighted,101,1-sum,max,0,tandem,"1",1,10,0.000,point,10.000,900,950,,,,
        xs,full,weighted,101,1-sum,max,0,tandem,"1",1,10,0.000,end,10.000,900,950,"limit","right",50,0.00
        """)
  }

  @Test func thePictureHasAPanelASizeAndALineASolver() {
    let larger = run(size: "s", points: [point(2, 5, 10)], verdict: .confirmed(5))
    let svg = GapChart(groups: RunGroup.all(runs + [larger])).svg
    #expect(svg.contains("xs, full, 1 thread<"))
    #expect(svg.contains("s, full, 1 thread<"))
    // HiGHS has a gap on one of two seeds only: no line.
    #expect(svg.components(separatedBy: "<polyline").count == 3)
  }

  @Test func aPageKeepsWhatStandsAroundItsSection() throws {
    let section = PageSection(name: "comparison")
    let page = "before\n\n\(section.opening)\n\nold\n\n\(section.closing)\n\nafter\n"
    let changed = try section.replaced(in: page, by: "new\n")
    #expect(
      changed == "before\n\n\(section.opening)\n\nnew\n\n\(section.closing)\n\nafter\n")
    #expect(try section.replaced(in: changed, by: "new\n") == changed)
    #expect(throws: PageFault.self) { try section.replaced(in: "nothing", by: "new") }
  }
}
