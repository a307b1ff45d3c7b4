import Mentoring
import Testing

@testable import Documents

@Suite struct PhrasingTests {
  @Test(arguments: [
    (0, "0\u{A0}пар"), (1, "1\u{A0}пара"), (2, "2\u{A0}пары"), (4, "4\u{A0}пары"),
    (5, "5\u{A0}пар"), (11, "11\u{A0}пар"), (12, "12\u{A0}пар"), (21, "21\u{A0}пара"),
    (22, "22\u{A0}пары"), (111, "111\u{A0}пар"), (1_001, "1001\u{A0}пара"),
  ])
  func putsRussianNounsInTheRightForm(number: Int, text: String) {
    let russian = Phrasing(language: .russian)
    #expect(russian.count(number, ("пара", "пары", "пар"), ("pair", "pairs")) == text)
  }

  @Test func writesNumbersAsTheLanguageDoes() {
    let russian = Phrasing(language: .russian)
    let english = Phrasing(language: .english)
    #expect(russian.hours(Minutes(273)) == "4,55\u{A0}ч")
    #expect(english.hours(Minutes(273)) == "4.55\u{A0}h")
    #expect(russian.percent(Thousandths(555)) == "55,5\u{A0}%")
    #expect(english.percent(ratio: 0.023) == "2.3%")
    #expect(english.percent(ratio: 0.00231) == "0.24%")
    #expect(english.percent(ratio: 0.000001) == "<\u{A0}0.01%")
  }

  @Test func takesControlCharactersOutOfNames() {
    #expect(Phrasing(language: .english).quoted("A\u{1B}[31m\nB") == "“A [31m B”")
  }
}
