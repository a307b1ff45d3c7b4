import Mentoring
import Testing

@testable import ProgrammeGenerator

@Suite struct CSVTextTests {
  @Test func quotesCellsThatNeedIt() {
    var csv = CSVText(["a", "b", "c"])
    csv.append(["plain", "with, comma", "say \"yes\""])
    csv.append(["", "two\nlines", "«ёлочки»"])
    #expect(
      csv.text == """
        a,b,c
        plain,"with, comma","say ""yes\"""
        ,"two
        lines",«ёлочки»

        """)
  }

  @Test(arguments: [
    (0, "0"), (5, "0.05"), (50, "0.5"), (100, "1"), (1234, "12.34"), (-50, "-0.5"), (1000, "10"),
  ])
  func writesDecimalsWithoutNeedlessZeros(hundredths: Int, text: String) {
    #expect(decimalText(hundredths, places: 2) == text)
  }

  @Test func writesHoursInStepsOfThreeMinutes() {
    #expect(Cell.hours(Minutes(3)) == "0.05")
    #expect(Cell.hours(Minutes(90)) == "1.5")
    #expect(Cell.hours(nil) == "")
  }
}
