import Mentoring
import Testing

@testable import RussianOffice

@Suite("Dates and numbers as Russian offices write them")
struct RussianDateTests {
  let date = CalendarDate(year: 2027, month: 3, day: 12)!

  @Test("Long, short, and a period")
  func dates() {
    #expect(RussianDate.long(date) == "«12»\u{A0}марта\u{A0}2027\u{A0}г.")
    #expect(
      RussianDate.long(CalendarDate(year: 2027, month: 5, day: 2)!)
        == "«02»\u{A0}мая\u{A0}2027\u{A0}г.")
    #expect(RussianDate.short(date) == "12.03.2027")
    #expect(RussianDate.period(date, date) == "с\u{A0}12.03.2027 по\u{A0}12.03.2027")
  }

  @Test("Months name the year where it changes")
  func months() {
    #expect(
      RussianDate.months([(2026, 11), (2026, 12), (2027, 1)])
        == "ноябрь, декабрь\u{A0}2026\u{A0}г., январь\u{A0}2027\u{A0}г.")
  }

  @Test(
    "A noun takes the case of its number",
    arguments: [
      (1, "1 час"), (2, "2 часа"), (5, "5 часов"), (11, "11 часов"), (14, "14 часов"),
      (21, "21 час"), (22, "22 часа"), (111, "111 часов"), (0, "0 часов"), (12_500, "12 500 часов"),
    ])
  func nouns(number: Int, text: String) {
    #expect(CountedNoun.hours.text(number) == text.replacing(" ", with: "\u{A0}"))
  }

  @Test("A fraction takes the form of two")
  func fractions() {
    #expect(CountedNoun.hours.text(hundredths: 250) == "2,5\u{A0}часа")
    #expect(CountedNoun.hours.text(hundredths: 1005) == "10,05\u{A0}часа")
    #expect(CountedNoun.hours.text(hundredths: 500) == "5\u{A0}часов")
    #expect(RussianNumber.percent(thousandths: 825) == "82,5\u{A0}%")
  }

  @Test("Lists have a conjunction before the last")
  func lists() {
    #expect(RussianList.joined([]) == "")
    #expect(RussianList.joined(["а"]) == "а")
    #expect(RussianList.joined(["а", "б", "в"]) == "а, б и в")
  }

  @Test(
    "Numbers in words in every case",
    arguments: [
      (2, ["два", "двух", "двум", "два", "двумя", "двух"]),
      (8, ["восемь", "восьми", "восьми", "восемь", "восемью", "восьми"]),
      (
        51,
        [
          "пятьдесят один", "пятидесяти одного", "пятидесяти одному", "пятьдесят один",
          "пятьюдесятью одним", "пятидесяти одном",
        ]
      ),
      (
        840,
        [
          "восемьсот сорок", "восьмисот сорока", "восьмистам сорока", "восемьсот сорок",
          "восемьюстами сорока", "восьмистах сорока",
        ]
      ),
      (
        1290,
        [
          "одна тысяча двести девяносто", "одной тысячи двухсот девяноста",
          "одной тысяче двумстам девяноста", "одну тысячу двести девяносто",
          "одной тысячей двумястами девяноста", "одной тысяче двухстах девяноста",
        ]
      ),
      (
        3_000_012,
        [
          "три миллиона двенадцать", "трёх миллионов двенадцати", "трём миллионам двенадцати",
          "три миллиона двенадцать", "тремя миллионами двенадцатью", "трёх миллионах двенадцати",
        ]
      ),
    ])
  func numeralCases(number: Int, words: [String]) {
    for (numeralCase, word) in zip(NumeralCase.allCases, words) {
      #expect(NumberWords.cardinal(number, in: numeralCase) == word)
    }
  }

  @Test("Numbers in words")
  func words() {
    #expect(NumberWords.cardinal(0) == "ноль")
    #expect(NumberWords.cardinal(2, .feminine) == "две")
    #expect(NumberWords.cardinal(21_342) == "двадцать одна тысяча триста сорок два")
    #expect(NumberWords.cardinal(1_000_015) == "один миллион пятнадцать")
    #expect(NumberWords.cardinal(-1) == nil)
  }
}
