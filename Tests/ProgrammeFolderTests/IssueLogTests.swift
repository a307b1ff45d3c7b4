import Mentoring
import ProgrammeFolder
import Testing

@Suite struct IssueLogTests {
  @Test func theFirstHundredOfAFileAndTheNumberOfTheOthersAreShown() throws {
    let rows = (1...250).map { "X\($0),C1,0\n" }.joined()
    let lines = try SmallFolder().adding(rows, to: "mentors.csv").lines()
    #expect(lines.count == 101)
    // Two faults a row, in the order of their columns: the rows 3 to 52 are shown.
    #expect(
      lines.prefix(2) == [
        "mentors.csv:3:teacher: error: teachers.csv has no code 'X1'; mend the code (did you mean "
          + "'T1'?) or add a row",
        "mentors.csv:3:level: error: '0' is below 1; write a whole number from 1 to 10, such as 4",
      ])
    #expect(lines[99].hasPrefix("mentors.csv:52:level: "))
    #expect(lines[100] == "mentors.csv: error: and 400 more of the kind; the first 100 are shown")
  }

  @Test func issuesAreSortedByFileRowAndPlaceOfTheColumn() throws {
    let changed = SmallFolder()
      .adding("S03,,x,,,,\n", to: "schools.csv")
      .replacing("period: {from: 2021-09-01", by: "period: {from: 2021", in: "programme.yaml")
      .adding("T9,C9,3\n", to: "mentors.csv")
      .replacing("S01,P01,2", by: "S01,P01,-2", in: "curators.csv")
    #expect(
      try changed.lines().map { $0.prefix { $0 != " " } } == [
        "programme.yaml:2:16:", "schools.csv:4:name:", "schools.csv:4:kind:",
        "schools.csv:4:settlement:", "curators.csv:2:capacity:", "mentors.csv:3:teacher:",
        "mentors.csv:3:competency:",
      ])
  }

  @Test func aWrongCodeIsSaidOnceAColumnWithTheNumberOfItsRows() throws {
    let rows = (10..<310).map { "T\($0),\($0 == 309 ? "S777" : "S1"),учитель,,\n" }.joined()
    let folder = SmallFolder().adding(rows, to: "teachers.csv")
      .adding("S1,threat,reading,5,\nS1,strength,reading,5,\n", to: "swot.csv")
    #expect(
      try folder.lines() == [
        "swot.csv:4:school: error: schools.csv has no code 'S1'; mend the code (did you mean "
          + "'S01'?) or add a row (and 1 more row)",
        "teachers.csv:4:school: error: schools.csv has no code 'S1'; mend the code (did you mean "
          + "'S01'?) or add a row (and 298 more rows)",
        "teachers.csv:303:school: error: schools.csv has no code 'S777'; mend the code or add a row",
      ])
    #expect(
      try folder.lines(.russian)[1].hasSuffix(
        "исправьте код (может быть, «S01»?) или добавьте строку (и ещё строк: 298)"))
  }
}
