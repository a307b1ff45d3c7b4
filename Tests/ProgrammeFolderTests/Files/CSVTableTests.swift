import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

@Suite struct CSVTableTests {
  private let small = SmallFolder()

  @Test func aByteOrderMarkAndWindowsLineEndsDoNotMatter() throws {
    let file = "schools.csv"
    let changed = small.with(
      file, "\u{FEFF}" + small.files[file]!.replacingOccurrences(of: "\n", with: "\r\n"))
    #expect(try changed.lines() == [])
    #expect(try changed.read().programme.schools == small.read().programme.schools)
  }

  @Test func columnsStandInAnyOrder() throws {
    let changed = small.with("mentors.csv", "level,evidence,competency,teacher\n4,,C1,T1\n")
    #expect(try changed.read().programme.mentors == small.read().programme.mentors)
  }

  @Test func blanksAtTheEndsOfACellDoNotCount() throws {
    let changed = small.with(
      "mentors.csv", "teacher , competency,level\n T1\u{00A0},\" C1 \",4 \n")
    #expect(try changed.read().programme.mentors == small.read().programme.mentors)
  }

  @Test func aLastRowNeedsNoLineEnd() throws {
    #expect(try small.with("mentors.csv", "teacher,competency,level\nT1,C1,4").lines() == [])
  }

  @Test func blankRowsAreSkippedAndCounted() throws {
    let changed = small.with("mentors.csv", "teacher,competency,level\n\n,,\n  \nT1,C1,x\n")
    #expect(
      try changed.lines() == [
        "mentors.csv:5:level: error: 'x' is not a whole number; write a whole number from 1 to 10, "
          + "such as 4"
      ])
  }

  @Test func quotedCellsHoldCommasQuotesAndLineBreaks() throws {
    let changed = small.with(
      "swot.csv",
      """
      school,quadrant,topic,weight,note
      S01,strength,reading,7,"Один, ""два""
      и три"
      S02,weakness,reading,50,

      """)
    #expect(
      try changed.lines() == [
        "swot.csv:4:weight: error: '50' is above 10; write a whole number from 1 to 10, such as 5"
      ])
    let right = changed.replacing("50", by: "5", in: "swot.csv")
    #expect(try right.read().programme.swot[0].note == "Один, \"два\"\nи три")
  }

  @Test func anOpenQuotationMarkIsReportedWhereItOpens() throws {
    let changed = small.adding("T3,S01,\"учитель,,\nT4,S09,,,\n", to: "teachers.csv")
    #expect(
      try changed.lines() == [
        "teachers.csv:4: error: a quotation mark in this row is never closed; close it"
      ])
  }

  @Test func aQuotationMarkInsideACellIsReportedAtItsRow() throws {
    let changed = small.adding("T3,S01,он \"учитель\" тут,,\nT4,S09,,,\n", to: "teachers.csv")
    #expect(
      try changed.lines() == [
        "teachers.csv:4: error: a quotation mark inside a cell; put the whole cell in quotation "
          + "marks and double those inside. The file is not read any further"
      ])
  }

  @Test func aCombiningMarkCannotHideAComma() throws {
    let changed = small.adding("T3,S01,\u{0301},24,willing\n", to: "teachers.csv")
    #expect(try changed.read().programme.teacher("T3").position == "\u{0301}")
  }

  @Test func aRowWithTooManyCellsIsReportedOnceAndKeepsItsKey() throws {
    let changed =
      small
      .adding("T3,S01,учитель, химии,six,9,9,9\n", to: "teachers.csv")
      .adding("T3,C1,5\n", to: "mentors.csv")
    #expect(
      try changed.lines() == [
        "teachers.csv:4: error: 8 cells for 5 columns; put a cell with a comma inside in quotation "
          + "marks"
      ])
  }

  @Test func emptyCellsBeyondTheHeaderAreNone() throws {
    #expect(
      try small.with("mentors.csv", "teacher,competency,level,,\nT1,C1,4,,,,\n").lines() == [])
  }

  @Test func missingCellsAreEmpty() throws {
    #expect(
      try small.with("mentors.csv", "teacher,competency,level,evidence\nT1,C1\n").lines() == [
        "mentors.csv:2:level: error: the value is missing; write a whole number from 1 to 10, such "
          + "as 4"
      ])
  }

  @Test func anEmptyFileHasNoHeader() throws {
    #expect(
      try small.with("topics.csv", "\n\n").with("mentors.csv", "").lines() == [
        "topics.csv: error: the file is empty; its first row must hold the names of the columns",
        "mentors.csv: error: the file is empty; its first row must hold the names of the columns",
      ])
  }
}
