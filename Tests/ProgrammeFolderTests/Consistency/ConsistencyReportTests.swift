import Mentoring
import ProgrammeFolder
import Testing

@Suite struct ConsistencyReportTests {
  private let small = SmallFolder()

  @Test func crossReferencesAreReportedAtTheirCells() throws {
    let changed =
      small
      .adding("S09,P,1\nS01,P,1\n", to: "curators.csv")
      .adding("S01,strength,reading,1,\nS09,threat,maths,1,\n", to: "swot.csv")
      .adding("C3,Х,subject,C4,\nC4,У,subject,C3,\nC5,Ж,subject,C6,\n", to: "competencies.csv")
      .adding("T2,C1,3,3,1,1\nT9,C2,0,1,1,1\n", to: "deficits.csv")
      .adding("T1,C1,4\nT9,C9,4\n", to: "mentors.csv")
      .with(
        "estimates.csv", "mentor,mentee,competency,hours\nT9,T1,C11,1\nT1,T2,C11,1\nT1,T2,C11,1")
    #expect(
      try changed.lines() == [
        "curators.csv:3:school: error: schools.csv has no code 'S09'; mend the code (did you "
          + "mean 'S01' or 'S02'?) or add a row",
        "curators.csv:4:school: error: row 2 has the same key already; mend one of them, or keep "
          + "one row",
        "swot.csv:4:topic: error: row 2 has the same key already; mend one of them, or keep one "
          + "row",
        "swot.csv:5:school: error: schools.csv has no code 'S09'; mend the code (did you mean "
          + "'S01' or 'S02'?) or add a row",
        "swot.csv:5:topic: error: topics.csv has no code 'maths'; mend the code or add a row",
        "competencies.csv:4:parent: error: the competency stands above itself; break the circle",
        "competencies.csv:5:parent: error: the competency stands above itself; break the circle",
        "competencies.csv:6:parent: error: competencies.csv has no code 'C6'; mend the code (did "
          + "you mean 'C1', 'C3' or 'C4'?) or add a row",
        "deficits.csv:3:level_needed: error: the level needed is not above the one found; write "
          + "a higher one or remove the deficit",
        "deficits.csv:4:teacher: error: teachers.csv has no code 'T9'; mend the code (did you "
          + "mean 'T1' or 'T2'?) or add a row",
        "deficits.csv:4:competency: error: competencies.csv has no code 'C2'; mend the code (did "
          + "you mean 'C1', 'C3' or 'C4'?) or add a row",
        "mentors.csv:3:competency: error: row 2 has the same key already; mend one of them, or "
          + "keep one row",
        "mentors.csv:4:teacher: error: teachers.csv has no code 'T9'; mend the code (did you "
          + "mean 'T1' or 'T2'?) or add a row",
        "mentors.csv:4:competency: error: competencies.csv has no code 'C9'; mend the code (did "
          + "you mean 'C1', 'C3' or 'C4'?) or add a row",
        "estimates.csv:2:mentor: error: teachers.csv has no code 'T9'; mend the code (did you "
          + "mean 'T1' or 'T2'?) or add a row",
        "estimates.csv:2:competency: error: deficits.csv has no such deficit of this teacher; "
          + "add it or mend the code",
        "estimates.csv:4:competency: error: row 3 has the same key already; mend one of them, or "
          + "keep one row",
      ])
  }

  @Test func waysWishesAndDecisionsAreReportedAtTheirCells() throws {
    let changed =
      small
      .adding("S01,Нигде,10,\nВерхнее,Верхнее,10,1\nВерхнее,Нижнее,5,5\n", to: "travel.csv")
      .with(
        "wishes.csv", "who,whom,wish\nT1,X,prefers\nT1,T1,refuses\nT1,T2,prefers\nT1,T2,refuses"
      )
      .with(
        "decisions.csv",
        """
        decision,kind,giver,receiver,competency,reason
        pinned,curator,S02,S01,,a
        forbidden,curator,S02,S01,,a
        pinned,tandem,T1,T2,C1,a
        """)
    #expect(
      try changed.lines() == [
        "travel.csv:3:to: error: 'Нигде' is neither a school's code nor a settlement of "
          + "schools.csv; mend it or add the school",
        "travel.csv:3:kilometres: error: minutes and kilometres go together; fill both, or "
          + "neither where there is no road",
        "travel.csv:4:to: error: the same as on the other side; name two different ones",
        "travel.csv:5:seasons: error: row 2 has this way in one of these seasons already; keep "
          + "them apart",
        "wishes.csv:2:whom: error: neither teachers.csv nor schools.csv has the code 'X'; mend "
          + "the code or add a row",
        "wishes.csv:3:whom: error: the same as on the other side; name two different ones",
        "wishes.csv:5:wish: error: row 4 says the opposite; keep one of the two",
        "decisions.csv:2:giver: error: this school has no row in curators.csv; add one",
        "decisions.csv:2:receiver: error: by the rules this school needs no curator; mend its "
          + "status or rules.recipients",
        "decisions.csv:3:decision: error: row 2 says the opposite; keep one of the two",
        "decisions.csv:4:competency: error: deficits.csv has no such deficit of this teacher; "
          + "add it or mend the code",
      ])
  }

  @Test func rulesAreReportedAtTheirLines() throws {
    let changed = small.adding(
      """
      rules:
        recipients:
          schools:
            - S02
            - S09
        floor: {share: 10%,
          schools: {S01: 10%, S08: 20%}}

      """, to: "programme.yaml")
    #expect(
      try changed.lines() == [
        "programme.yaml:7:9: error: rules.recipients.schools: schools.csv has no code 'S09'; "
          + "mend the code (did you mean 'S01' or 'S02'?) or add a row",
        "programme.yaml:9:25: error: rules.floor.schools: schools.csv has no code 'S08'; mend "
          + "the code (did you mean 'S01' or 'S02'?) or add a row",
      ])
  }
}
