import Foundation
import Testing

@testable import Documents

@Suite struct JSONTests {
  @Test(arguments: [
    ("[1, -0.5e+3, \"\\u0041\\uD83D\\uDE00\\n\", null]", #"[1,-0.5e+3,"A😀\n",null]"#),
    ("\u{FEFF}{\"a\": true}", #"{"a":true}"#),
  ])
  func readsWhatIsJSON(text: String, same: String) throws {
    #expect(try JSONParser.parse(Array(text.utf8)) == JSONParser.parse(Array(same.utf8)))
  }

  @Test(arguments: [
    "[", "[1", "{\"a\"", "{\"a\":}", "{a:1}", "tru", "nul", "+1", ".5", "1.", "1e", "-", "\"a",
    "\"\\u12\"", "\"\\uD800\"", "\"\\uD800\\u0041\"", "\"\\uDC00\"", "[1 2]", "{\"a\":1,}", "[,]",
    "'a'", "NaN", "0x1", "// no\n1",
  ])
  func refusesWhatIsNot(text: String) {
    #expect(throws: JSONSyntaxFault.self) { try JSONParser.parse(Array(text.utf8)) }
  }

  @Test func refusesBrokenUTF8() {
    #expect(throws: JSONSyntaxFault(line: 1, column: 3, problem: .notUTF8)) {
      try JSONParser.parse([0x22, 0xC3, 0x22])
    }
  }

  @Test func fitsOnOneLineWhatFits() {
    let wide = String(repeating: "щ", count: 90)
    let compact = #"{"a":[1,{"b":"x, y: z"}],"c":{},"d":["\#(wide)","\""]}"#
    let expected = """
      {
        "a": [1, {"b": "x, y: z"}],
        "c": {},
        "d": [
          "\(wide)",
          "\\""
        ]
      }

      """
    #expect(String(decoding: JSONLayout.lines(of: Array(compact.utf8)), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("5.35", 2, 535), ("5.350", 2, 535), ("-0.5", 1, -5), ("1e2", 0, 100), ("12.5e1", 0, 125),
    ("0", 2, 0), ("-0", 0, 0), ("0.000", 0, 0), ("100e-2", 0, 1), ("5.355", 2, nil),
    ("1e20", 0, nil), ("1e-1", 0, nil), ("1E+3", 0, 1000), ("1e999999999999999999", 0, nil),
    ("1e-9223372036854775808", 2, nil), ("1e9223372036854775807", 2, nil),
  ])
  func readsDecimalsExactly(text: String, decimals: Int, number: Int?) {
    #expect(ExactNumber.scaled(text, decimals: decimals) == number)
  }

  @Test(arguments: [
    ("mode", "mod", true), ("curatorPairs", "curator_pairs", true), ("tandems", "tandem", true),
    ("mentee", "mente", true), ("mentor", "mentro", true), ("items", "place", false),
  ])
  func findsTheWordThatWasMeant(word: String, written: String, isFound: Bool) {
    #expect(Spelling.nearest(to: written, in: [word]) == (isFound ? word : nil))
  }
}
