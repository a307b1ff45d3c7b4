import Documents
import Foundation
import Mentoring
import Testing

@Suite struct PlanJSONFaultTests {
  @Test(arguments: Language.allCases)
  func tellsEveryFaultAtOnce(language: Language) throws {
    let lines = try faults(HandMade.faulty).lines(in: language)
    try Golden.expect(
      lines.map { $0 + "\n" }.joined(), is: "plan-faults.\(language.rawValue).txt")
  }

  @Test(arguments: [
    ("", "1:1: error: the text breaks off"),
    ("{\n  \"tandems\": [1,]\n}", "2:17: error: this is no JSON: the character cannot stand here"),
    ("{} {}", "1:4: error: text follows the end of the plan"),
    ("[01]", "1:2: error: a number is not written so"),
    ("[\"я\\q\"]", "1:6: error: a bad escape after a backslash"),
    ("[\"a\nb\"]", "1:4: error: a line break or control character inside quotes"),
    ("[]", "error: expected an object { … }"),
    ("{}", "error: neither curatorPairs nor help nor tandems nor tutoring: there is no plan here"),
  ])
  func saysWhereItIsNoJSON(text: String, line: String) throws {
    #expect(try faults(text).lines(in: .english) == [line])
  }

  /// Every code of another programme's plan is unknown here; that says nothing more.
  @Test func aPlanOfAnotherProgrammeIsOneFault() throws {
    let text = """
      {
        "programme": {"id": "elsewhere"},
        "curatorPairs": [{"recipient": "S9", "curator": "S8"}],
        "tandems": [{"mentor": "T01", "items": [{"mentee": "T05", "competency": "C3", "hour": 2}]}]
      }
      """
    #expect(
      try faults(text).lines(in: .english) == [
        "programme.id: error: this is a plan of the programme 'elsewhere', not of 'sample'",
        "tandems[0].items[0].hour: error: there is no such field; did you mean 'hours'?",
      ])
  }

  /// Release 0.1.0 wrote plans that do not say what bars each way; they are still read.
  @Test func plansOfTheFirstVersionMayLackWays() throws {
    let programme = try Sample.programme()
    let first = try PlanJSON.decode(Data(HandMade.withoutWays(version: "1.0").utf8), of: programme)
    #expect(first.openDeficits.map(\.reason) == [.nobodyInReach(nil)])
    #expect(
      try faults(HandMade.withoutWays(version: "1.1")).lines(in: .english) == [
        "openDeficits[0].inPerson: error: a required field is missing",
        "openDeficits[0].remote: error: a required field is missing",
      ])
  }

  /// A code in the letters of the other alphabet looks right and is another.
  @Test func theNearestCodesAreNamed() throws {
    let text = #"{"curatorPairs": [{"recipient": "Ѕ3", "curator": "S1x"}]}"#
    #expect(
      try faults(text).lines(in: .english) == [
        "curatorPairs[0].recipient: error: 'Ѕ3' is no school of this programme; did you mean 'S3'?",
        "curatorPairs[0].curator: error: 'S1x' is no school of this programme; did you mean 'S1'?",
      ])
    #expect(
      try faults(text).lines(in: .russian)[1].hasSuffix(
        "в программе нет школы с кодом «S1x»; возможно, имелось в виду «S1»"))
  }

  @Test func refusesBracketsWithoutEnd() throws {
    let text = String(repeating: "[", count: 100_000)
    #expect(try faults(text).lines(in: .english) == ["1:65: error: nested too deeply"])
  }

  @Test func countsWhatGoesBeyondAHundred() throws {
    let pairs = Array(repeating: "0", count: 250).joined(separator: ",")
    let fault = try faults("{\"curatorPairs\": [\(pairs)]}")
    #expect(fault.findings.count == 100)
    #expect(fault.omitted == 150)
    #expect(fault.lines(in: .english).last == "and 150 more")
  }

  @Test func refusesAHugeFile() throws {
    let data = Data(count: PlanJSON.maximumSize + 1)
    let fault = try #require(throws: PlanJSONFault.self) {
      try PlanJSON.decode(data, of: Sample.programme())
    }
    #expect(
      fault.lines(in: .english) == ["error: the file is larger than 128 MiB; that is no plan"])
  }

  /// Whatever the bytes, there is a plan or a fault, never a crash.
  @Test func survivesTwoThousandBrokenPlans() throws {
    let programme = try Sample.programme()
    let whole = Array(
      PlanJSON.encode(Sample.plan, of: programme, provenance: Sample.provenance))
    let scraps = [
      "null", "-1", "1e99", "9223372036854775807", "-9223372036854775808", "\"\"", "[]", "{}",
      "true", "\\", "\"", "\u{FEFF}", "0.001", "é",
    ].map { Array($0.utf8) }
    var random = Lottery(state: 7)
    var refused = 0
    for _ in 0..<2_000 {
      var bytes = whole
      for _ in 0...Int.random(in: 0...2, using: &random) {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...6, using: &random))
        bytes.replaceSubrange(start..<end, with: scraps.randomElement(using: &random)!)
      }
      do {
        let plan = try PlanJSON.decode(Data(bytes), of: programme)
        _ = PlanJSON.encode(plan, of: programme, provenance: Sample.provenance)
      } catch {
        refused += 1
        _ = error.lines(in: .russian)
      }
    }
    #expect(refused > 1_000)
  }

  private func faults(_ text: String) throws -> PlanJSONFault {
    try #require(throws: PlanJSONFault.self) {
      try PlanJSON.decode(Data(text.utf8), of: Sample.programme())
    }
  }
}

/// SplitMix64, for the same numbers in every run.
struct Lottery: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
