import Mentoring
import Testing

@testable import Documents

@Suite struct CSVRowTests {
  @Test(arguments: [
    ("", ""), ("S1", "S1"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""),
    ("=1+1", "'=1+1"), ("+7", "'+7"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
    ("\rx", "\"'\rx\""), ("=a,b", "\"'=a,b\""), ("1-2", "1-2"), ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func quotesWhatMustBeQuoted(text: String, cell: String) {
    #expect(CSVRow.cell(text) == cell)
  }

  @Test func endsWithALineFeed() {
    var text = ""
    CSVRow(["a", "b"]).write(to: &text)
    #expect(text == "a,b\n")
  }
}
