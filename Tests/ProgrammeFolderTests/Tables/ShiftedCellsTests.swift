import ProgrammeFolder
import Testing

@Suite struct ShiftedCellsTests {
  private let header = "teacher,school,position,mentoring_hours,consent,travel_limit\n"

  private func lines(_ row: String) throws -> [String] {
    try SmallFolder().with("teachers.csv", header + "T1,S01,учитель,24,willing,\n" + row + "\n")
      .lines().filter { $0.hasPrefix("teachers.csv") }
  }

  @Test func aMissingCellIsReportedOnceWhereItIsMissing() throws {
    #expect(
      try lines("T2,S02,12,signed,45") == [
        "teachers.csv:3:mentoring_hours: error: the cells from this column on stand one too far "
          + "left; insert the missing cell here"
      ])
  }

  @Test func anExtraCellIsReportedOnceWhereItStands() throws {
    #expect(
      try lines("T2,S02,учитель,химии,12,signed") == [
        "teachers.csv:3:mentoring_hours: error: the cells from this column on stand one too far "
          + "right; delete the extra cell here"
      ])
  }

  @Test func faultsThatNoShiftExplainsAreReportedEach() throws {
    #expect(try lines("T2,S02,учитель,six,seldom,far").count == 3)
    #expect(try lines("T2,S02,учитель,six,signed,45").count == 1)
  }

  @Test func aShiftedRowStillHasItsKey() throws {
    let folder = SmallFolder().with(
      "teachers.csv", header + "T1,S01,учитель,24,willing,\nT2,S02,12,signed,45\n")
    #expect(try folder.lines().count == 1)
  }
}
