import Mentoring
import ProgrammeFolder
import Testing

@Suite struct HeaderTests {
  private func lines(_ table: String) throws -> [String] {
    try SmallFolder().with("mentors.csv", table).lines()
  }

  @Test func everyFaultOfTheHeaderIsReported() throws {
    #expect(
      try lines("teacher,levle,competency,,competency\nT1,4,C1,,C2\n") == [
        "mentors.csv:1: error: column 4 has no name; name it or delete it",
        "mentors.csv:1:levle: error: unknown column; did you mean 'level'?",
        "mentors.csv:1:competency: error: a column of this name stands further left already; "
          + "keep one",
        "mentors.csv:1:level: error: the column is missing; add it, it is required",
      ])
  }

  @Test func anUnknownColumnListsTheKnownOnes() throws {
    #expect(
      try lines("teacher,competency,level,stars\nT1,C1,4,5\n") == [
        "mentors.csv:1:stars: error: unknown column; this table has: teacher, competency, level, "
          + "evidence"
      ])
  }

  /// A file without a header has data in its first row, and cells of data are not repeated.
  @Test func aHeaderThatIsNoneIsReportedByPosition() throws {
    #expect(
      try lines("Иванова Мария,C-1,4\n") == [
        "mentors.csv:1:1: error: unknown column; this table has: Код педагога, Код компетенции, "
          + "Уровень, Подтверждение",
        "mentors.csv:1:2: error: unknown column; this table has: teacher, competency, level, "
          + "evidence",
        "mentors.csv:1:4: error: unknown column; this table has: teacher, competency, level, "
          + "evidence",
        "mentors.csv:1:competency: error: the column is missing; add it, it is required",
        "mentors.csv:1:level: error: the column is missing; add it, it is required",
        "mentors.csv:1:teacher: error: the column is missing; add it, it is required",
      ])
  }

  @Test func aMissingColumnIsReportedOnceNotInEveryRow() throws {
    #expect(
      try lines("teacher,competency\nT1,C1\nT2,C1\n") == [
        "mentors.csv:1:level: error: the column is missing; add it, it is required"
      ])
  }
}
