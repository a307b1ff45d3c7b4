import Mentoring
import Testing

@Suite struct ConsistencyCheckTests {
  @Test func soundContentsAreAProgramme() throws {
    _ = try Programme(.sound())
  }

  // MARK: Keys

  @Test func aKeyStandsOnce() {
    expect([.init(table: .schools, row: 2, column: "school", problem: .duplicate(first: 0))]) {
      $0.schools.append($0.schools[0])
    }
    expect([.init(table: .curators, row: 1, column: "school", problem: .duplicate(first: 0))]) {
      $0.curators.append($0.curators[0])
    }
    expect([.init(table: .topics, row: 1, column: "topic", problem: .duplicate(first: 0))]) {
      $0.topics.append($0.topics[0])
    }
    expect([.init(table: .swot, row: 2, column: "topic", problem: .duplicate(first: 1))]) {
      $0.swot.append($0.swot[1])
    }
    expect([
      .init(table: .competencies, row: 2, column: "competency", problem: .duplicate(first: 1))
    ]
    ) {
      $0.competencies.append($0.competencies[1])
    }
    expect([.init(table: .teachers, row: 2, column: "teacher", problem: .duplicate(first: 1))]) {
      $0.teachers.append($0.teachers[1])
    }
    expect([.init(table: .deficits, row: 1, column: "competency", problem: .duplicate(first: 0))]) {
      $0.deficits.append($0.deficits[0])
    }
    expect([.init(table: .mentors, row: 1, column: "competency", problem: .duplicate(first: 0))]) {
      $0.mentors.append($0.mentors[0])
    }
    expect([.init(table: .estimates, row: 1, column: "competency", problem: .duplicate(first: 0))])
    {
      $0.estimates.append($0.estimates[0])
    }
  }

  @Test func aKeyMustExist() {
    func unknown(_ table: Table, _ column: String, _ target: Table, _ row: Int = 0) -> Inconsistency
    {
      .init(table: table, row: row, column: column, problem: .unknown(key: "X", in: target))
    }
    expect([unknown(.curators, "school", .schools)]) { $0.curators[0].school = "X" }
    expect([unknown(.swot, "school", .schools)]) { $0.swot[0].school = "X" }
    expect([unknown(.swot, "topic", .topics)]) { $0.swot[0].topic = "X" }
    expect([unknown(.competencies, "parent", .competencies)]) { $0.competencies[0].parent = "X" }
    expect([unknown(.teachers, "school", .schools)]) { $0.teachers[0].school = "X" }
    expect([unknown(.deficits, "teacher", .teachers, 1)]) {
      $0.deficits.append($0.deficits[0])
      $0.deficits[1].teacher = "X"
    }
    expect([unknown(.deficits, "competency", .competencies, 1)]) {
      $0.deficits.append($0.deficits[0])
      $0.deficits[1].competency = "X"
    }
    expect([unknown(.mentors, "teacher", .teachers)]) { $0.mentors[0].teacher = "X" }
    expect([unknown(.mentors, "competency", .competencies)]) { $0.mentors[0].competency = "X" }
    expect([unknown(.estimates, "mentor", .teachers)]) { $0.estimates[0].mentor = "X" }
    expect([unknown(.estimates, "mentee", .teachers)]) {
      $0.estimates[0].deficit = Deficit.ID(teacher: "X", competency: "C11")
    }
    expect([unknown(.estimates, "competency", .competencies)]) {
      $0.estimates[0].deficit = Deficit.ID(teacher: "T2", competency: "X")
    }
    expect([unknown(.travel, "to", .schools)]) { $0.travel[0].to = .school("X") }
    expect([unknown(.travel, "from", .schools)]) { $0.travel[0].from = .settlement("X") }
    expect([unknown(.wishes, "who", .teachers)]) { $0.wishes[0].who = .teacher("X") }
    expect([unknown(.wishes, "whom", .schools)]) { $0.wishes[0].whom = .school("X") }
  }

  @Test func aTeacherAndASchoolDoNotShareACode() {
    expect([.init(table: .teachers, row: 2, column: "teacher", problem: .ambiguous(key: "S1"))]) {
      $0.teachers.append(Teacher(id: "S1", school: "S1"))
    }
  }

  // MARK: Relations within a table

  @Test func theNeededLevelIsAboveTheFoundOne() {
    expect([.init(table: .deficits, row: 0, column: "level_needed", problem: .levelNotAboveFound)])
    { $0.deficits[0].levelFound = 3 }
    expect([]) { $0.deficits[0].levelFound = 2 }
  }

  @Test func noCompetencyIsAboveItself() {
    expect([
      .init(table: .competencies, row: 0, column: "parent", problem: .cycle),
      .init(table: .competencies, row: 1, column: "parent", problem: .cycle),
    ]) { $0.competencies[0].parent = "C11" }
    expect([.init(table: .competencies, row: 0, column: "parent", problem: .cycle)]) {
      $0.competencies[0].parent = "C1"
    }
  }

  @Test func aWayHasTwoEndsAndTimeWithDistance() {
    expect([.init(table: .travel, row: 0, column: "to", problem: .sameEnds)]) {
      $0.travel[0].to = $0.travel[0].from
    }
    expect([.init(table: .travel, row: 0, column: "kilometres", problem: .incompleteWay)]) {
      $0.travel[0].distance = nil
    }
    expect([.init(table: .travel, row: 0, column: "minutes", problem: .incompleteWay)]) {
      $0.travel[0].time = nil
    }
    expect([.init(table: .travel, row: 0, column: "to", problem: .empty)]) {
      $0.travel[0].to = .settlement("")
    }
    expect([]) { ($0.travel[0].time, $0.travel[0].distance) = (nil, nil) }
  }

  @Test func aWayHasOneRowASeason() {
    expect([
      .init(table: .travel, row: 1, column: "seasons", problem: .overlappingSeasons(first: 0))
    ]) { $0.travel.append($0.travel[0]) }
    expect([]) {
      $0.travel.append($0.travel[0])
      $0.travel[0].seasons = [.winter]
      $0.travel[1].seasons = [.summer, .spring]
    }
    expect([]) {
      var opposite = $0.travel[0]
      (opposite.from, opposite.to) = (opposite.to, opposite.from)
      $0.travel.append(opposite)
    }
  }

  @Test func wishesDoNotContradictEachOther() {
    expect([.init(table: .wishes, row: 1, column: "wish", problem: .contradiction(first: 0))]) {
      $0.wishes.append($0.wishes[0])
      $0.wishes[1].kind = .refuses
    }
    expect([.init(table: .wishes, row: 1, column: "wish", problem: .duplicate(first: 0))]) {
      $0.wishes.append($0.wishes[0])
    }
    expect([.init(table: .wishes, row: 0, column: "whom", problem: .sameEnds)]) {
      $0.wishes[0].whom = $0.wishes[0].who
    }
  }

  // MARK: Decisions

  @Test func decisionsDoNotContradictEachOther() {
    let pair = Decision.Subject.curatorPair(recipient: "S2", curator: "S1")
    expect([.init(table: .decisions, row: 1, column: "decision", problem: .contradiction(first: 0))]
    ) {
      $0.decisions = [
        Decision(kind: .pinned, subject: pair, reason: ""),
        Decision(kind: .forbidden, subject: pair, reason: ""),
      ]
    }
    expect([.init(table: .decisions, row: 1, column: "decision", problem: .duplicate(first: 0))]) {
      $0.decisions = [
        Decision(kind: .pinned, subject: pair, reason: "a"),
        Decision(kind: .pinned, subject: pair, reason: "b"),
      ]
    }
  }

  @Test func aPinnedDeficitContradictsAForbiddenTandem() {
    let whole = Decision.Subject.tandem(mentor: "T1", mentee: "T2", competency: nil)
    let one = Decision.Subject.tandem(mentor: "T1", mentee: "T2", competency: "C11")
    expect([.init(table: .decisions, row: 0, column: "decision", problem: .contradiction(first: 1))]
    ) {
      $0.decisions = [
        Decision(kind: .pinned, subject: one, reason: ""),
        Decision(kind: .forbidden, subject: whole, reason: ""),
      ]
    }
    expect([]) {
      $0.decisions = [
        Decision(kind: .forbidden, subject: one, reason: ""),
        Decision(kind: .pinned, subject: whole, reason: ""),
      ]
    }
  }

  @Test func aPinnedCuratorPairNeedsARecipientAndACurator() {
    func decide(_ kind: Decision.Kind) -> (inout ProgrammeContents) -> Void {
      {
        $0.decisions = [
          Decision(
            kind: kind, subject: .curatorPair(recipient: "S1", curator: "S2"), reason: "")
        ]
      }
    }
    expect(
      [
        .init(table: .decisions, row: 0, column: "giver", problem: .notCurator),
        .init(table: .decisions, row: 0, column: "receiver", problem: .notRecipient),
      ], decide(.pinned))
    expect([], decide(.forbidden))
  }

  @Test func aDecisionNamesTwoDifferentThatExist() {
    expect([
      .init(
        table: .decisions, row: 0, column: "giver", problem: .unknown(key: "X", in: .teachers)),
      .init(
        table: .decisions, row: 0, column: "receiver", problem: .unknown(key: "Y", in: .teachers)),
      .init(table: .decisions, row: 1, column: "receiver", problem: .sameEnds),
      .init(table: .decisions, row: 2, column: "competency", problem: .noSuchDeficit),
    ]) {
      $0.decisions = [
        Decision(
          kind: .forbidden, subject: .tandem(mentor: "X", mentee: "Y", competency: nil), reason: ""),
        Decision(
          kind: .forbidden, subject: .curatorPair(recipient: "S1", curator: "S1"), reason: ""),
        Decision(
          kind: .pinned, subject: .tandem(mentor: "T1", mentee: "T2", competency: "C1"), reason: ""),
      ]
    }
  }

  @Test func anEstimateIsOfADeficit() {
    expect([.init(table: .estimates, row: 0, column: "competency", problem: .noSuchDeficit)]) {
      $0.estimates[0].deficit = Deficit.ID(teacher: "T2", competency: "C1")
    }
  }

  // MARK: Rules

  @Test func rulesNameSchoolsThatExist() {
    var contents = ProgrammeContents.sound()
    contents.rules.recipients = .listed(["S2", "X"])
    contents.rules.floor = Rules.Floor()
    contents.rules.floor?.schools = ["Y": Thousandths(100), "S1": Thousandths(200)]
    #expect {
      try Programme(contents)
    } throws: { error in
      (error as? InconsistentProgramme)?.rules == [
        .init(path: "rules.recipients.schools", problem: .unknown(key: "X", in: .schools)),
        .init(path: "rules.floor.schools", problem: .unknown(key: "Y", in: .schools)),
      ]
    }
  }

  @Test func everyFaultIsReportedAtOnce() {
    expect([
      .init(
        table: .schools, row: 0, column: "pupils", problem: .outOfRange(lower: 0, upper: 1_000_000)),
      .init(table: .teachers, row: 1, column: "school", problem: .unknown(key: "X", in: .schools)),
      .init(table: .mentors, row: 0, column: "level", problem: .outOfRange(lower: 1, upper: 10)),
    ]) {
      $0.schools[0].pupils = -1
      $0.teachers[1].school = "X"
      $0.mentors[0].level = 11
    }
  }
}

/// Expects exactly these faults, in this order, after a change to sound contents.
func expect(
  _ faults: [Inconsistency], sourceLocation: SourceLocation = #_sourceLocation,
  _ change: (inout ProgrammeContents) -> Void
) {
  var contents = ProgrammeContents.sound()
  change(&contents)
  var found: [Inconsistency] = []
  do { _ = try Programme(contents) } catch { found = error.inconsistencies }
  #expect(found == faults, sourceLocation: sourceLocation)
}
