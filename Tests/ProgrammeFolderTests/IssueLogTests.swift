import Mentoring
import ProgrammeFolder
import Testing

@Suite struct IssueLogTests {
  @Test func theFirstHundredOfAFileAndTheNumberOfTheOthersAreShown() throws {
    let rows = (1...250).map { "X\($0),C1,0\n" }.joined()
    let lines = try SmallFolder().adding(rows, to: "mentors.csv").lines()
    #expect(lines.count == 101)
    // Two faults a row: the rows 3 to 52 are shown.
    #expect(
      lines.prefix(2) == [
        "mentors.csv:3:level: error: '0' is below 1; write a whole number from 1 to 10, such as 4",
        "mentors.csv:3:teacher: error: teachers.csv has no code 'X1'; mend the code or add a row",
      ])
    #expect(lines[99].hasPrefix("mentors.csv:52:teacher: "))
    #expect(lines[100] == "mentors.csv: error: and 400 more of the kind; the first 100 are shown")
  }

  @Test func issuesAreSortedByFileRowAndColumn() throws {
    let changed = SmallFolder()
      .adding("S03,,x,,,,\n", to: "schools.csv")
      .replacing("period: {from: 2021-09-01", by: "period: {from: 2021", in: "programme.yaml")
      .adding("T9,C9,3\n", to: "mentors.csv")
      .replacing("S01,P01,2", by: "S01,P01,-2", in: "curators.csv")
    #expect(
      try changed.lines().map { $0.prefix { $0 != " " } } == [
        "programme.yaml:2:16:", "schools.csv:4:kind:", "schools.csv:4:name:",
        "schools.csv:4:settlement:", "curators.csv:2:capacity:", "mentors.csv:3:competency:",
        "mentors.csv:3:teacher:",
      ])
  }
}
