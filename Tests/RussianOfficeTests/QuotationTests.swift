import Testing

@testable import RussianOffice

@Suite("Quotation marks as Russian offices write them")
struct QuotationTests {
  @Test(
    "Marks inside of marks are others",
    arguments: [
      ("Разговор с родителями", "«Разговор с родителями»"),
      ("Урок в «Точке роста»", "«Урок в „Точке роста“»"),
      ("«Точка роста» и «IT-куб»", "«„Точка роста“ и „IT-куб“»"), ("", "«»"),
    ])
  func inside(text: String, quoted: String) {
    #expect(Quotation.quoted(text) == quoted)
  }
}
