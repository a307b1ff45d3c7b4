import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

/// A fault is reported once, and not again where others merely follow from it.
@Suite struct FollowingFaultsTests {
  private let small = SmallFolder()

  /// The places of all faults.
  private func places(_ folder: SmallFolder) throws -> [String] {
    try folder.lines().map { String($0.prefix { $0 != " " }.dropLast()) }
  }

  @Test func aRowWithABadCellKeepsItsKey() throws {
    let changed =
      small
      .replacing("T2,S02,учитель,,", by: "T2,S02,учитель,six,", in: "teachers.csv")
      .adding("T2,C9,0,1,1,1\n", to: "deficits.csv")
    #expect(try places(changed) == ["teachers.csv:3:mentoring_hours", "deficits.csv:3:competency"])
  }

  @Test func aBadCellIsNotComparedWithOthers() throws {
    let changed =
      small
      .adding("T2,C1,x,1,1,1\nT1,C1,3,y,1,1\n", to: "deficits.csv")
      .adding("Нижнее,Верхнее,x,\n", to: "travel.csv")
      .adding("S01,strenght,reading,1,\n", to: "swot.csv")
    #expect(
      try places(changed) == [
        "swot.csv:4:quadrant", "deficits.csv:3:level_found", "deficits.csv:4:level_needed",
        "travel.csv:3:minutes",
      ])
  }

  @Test func rowsWithoutKeyAreNotCopiesOfEachOther() throws {
    let changed = small.adding(",S01,,,\n,S01,,,\n", to: "teachers.csv")
    #expect(try places(changed) == ["teachers.csv:4:teacher", "teachers.csv:5:teacher"])
  }

  @Test func anUnreadableTableLeavesNoDanglingKeys() throws {
    for text in [nil, "", "school|name\nS01|x", "school,name,kind\nS01,\"x,basic"] {
      let files = Set(try places(small.with("schools.csv", text)).map { $0.prefix { $0 != ":" } })
      #expect(files == ["schools.csv"])
    }
    #expect(try places(small.with("topics.csv", "name\nx\n")) == ["topics.csv:1:topic"])
    #expect(try places(small.with("teachers.csv", nil)) == ["teachers.csv"])
  }

  @Test func anAbsentOptionalTableLeavesDanglingKeys() throws {
    #expect(try places(small.with("topics.csv", nil)) == ["swot.csv:2:topic"])
  }

  @Test func aRecipientThatNobodyKnowsMayBeAny() throws {
    let changed = small.adding(
      "rules: {recipients: {schools: [S09]}}\n", to: "programme.yaml"
    ).with("decisions.csv", "decision,kind,giver,receiver,reason\npinned,curator,S01,S02,a\n")
    #expect(try places(changed) == ["programme.yaml:3:32"])
  }

  @Test func termsAreNotHeldAgainstAPeriodThatNobodyKnows() throws {
    let terms = small.adding(
      "calendar: {terms: [{from: 2031-09-01, to: 2031-10-30}]}\n", to: "programme.yaml")
    func places(_ folder: SmallFolder) throws -> [String] {
      let place = try TemporaryFolder(folder.files)
      let fault = try #require(throws: InvalidInput.self) {
        try ProgrammeFolder.readYear(at: place.url, scope: .everything)
      }
      return fault.issues.map { "\($0.place)" }
    }
    #expect(try places(terms) == ["programme.yaml:3:12"])
    let period = "period: {from: 2021-09-01, to: 2022-05-31}"
    let unknown = terms.replacing(
      period, by: "period: {from: 2021-19-01, to: 2022-05-31}", in: "programme.yaml")
    #expect(try places(unknown) == ["programme.yaml:2:16"])
    let none = terms.replacing(period, by: "", in: "programme.yaml")
    #expect(try places(none) == ["programme.yaml"])
  }

  @Test func aCodeThatNobodyKnowsMayBeAny() throws {
    let curators = small.replacing("S01,P01,2", by: "S10,P01,2", in: "curators.csv").with(
      "decisions.csv", "decision,kind,giver,receiver,reason\npinned,curator,S01,S02,a\n")
    #expect(try places(curators) == ["curators.csv:2:school"])
    let deficits = small.replacing("T2,C11,1", by: "T22,C11,1", in: "deficits.csv").with(
      "decisions.csv",
      "decision,kind,giver,receiver,competency,reason\npinned,tandem,T1,T2,C11,a\n")
    #expect(try places(deficits) == ["deficits.csv:2:teacher"])
  }

  @Test func aPinIsNotJudgedByABadStatusOrRule() throws {
    let pinned = small.with(
      "decisions.csv", "decision,kind,giver,receiver,reason\npinned,curator,S01,S02,a\n")
    #expect(try places(pinned) == [])
    let status = pinned.replacing("low_results", by: "low", in: "schools.csv")
    #expect(try places(status) == ["schools.csv:3:status"])
    let rule = pinned.adding("rules: {recipients: {statuses: [low]}}\n", to: "programme.yaml")
    #expect(try places(rule) == ["programme.yaml:3:33"])
    // A misspelt key may be the one that says who needs a curator.
    for yaml in ["rules: {recipient: {statuses: [ordinary]}}", "rulse: {recipients: nobody}"] {
      let ordinary = pinned.replacing("low_results", by: "ordinary", in: "schools.csv")
      #expect(try places(ordinary) == ["decisions.csv:2:receiver"])
      let misspelt = try places(ordinary.adding(yaml + "\n", to: "programme.yaml"))
      #expect(misspelt.count == 1 && misspelt[0].hasPrefix("programme.yaml:3"))
    }
    let absent = pinned.with("programme.yaml", nil)
    #expect(try places(absent) == ["programme.yaml"])
  }

  @Test func aShiftedRowIsNoCopy() throws {
    let changed = small.adding("T1,S01,учитель, химии,24,willing,,\n", to: "teachers.csv")
    #expect(try places(changed) == ["teachers.csv:4"])
  }
}
