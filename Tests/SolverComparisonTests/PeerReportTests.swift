import Testing

@testable import SolverComparison

@Suite struct PeerReportTests {
  let lines = """
    {"event": "start", "reading": 0.25}
    {"event": "point", "t": 1.5, "value": -120.0, "bound": -131.5}
    {"event": "point", "t": 2.0, "value": null, "bound": -129.9999999}
    {"event": "end", "t": 3.0, "status": "limit", "peak": 210, "values": [0, 1], "broken": 0}
    """

  @Test func aMaximumStandsNegatedAndBoundsAreTheNextWholeNumber() {
    let report = PeerReport(lines: lines, complaint: nil)
    #expect(
      report.trace(isMaximised: true) == [point(1.5, 120, 131), point(2, nil, 130)])
    #expect(
      report.trace(isMaximised: false) == [point(1.5, -120, -131), point(2, nil, -130)])
    #expect(report.reading == 0.25)
    #expect(report.ended == 3)
    #expect(report.status == "limit")
    #expect(report.values == [0, 1])
    #expect(report.peakMegabytes == 210)
  }

  @Test func aSolverThatIsEndedKeepsWhatItTold() {
    let whole = lines.split(separator: "\n").dropLast().joined(separator: "\n")
    let told = whole + "\n{\"event\": \"po"
    let report = PeerReport(lines: told, complaint: "did not stop")
    #expect(report.points.count == 2)
    #expect(report.status == "did not stop")
    #expect(report.values == nil)
  }
}
