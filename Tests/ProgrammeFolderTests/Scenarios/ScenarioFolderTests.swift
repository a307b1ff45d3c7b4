import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

@Suite struct ScenarioFolderTests {
  private static let head = "scenario: {name: One, question: What then?}\n"

  /// The small folder's programme under a scenario of the files given.
  private func read(_ name: String, _ files: [String: String]) throws -> ScenarioFolder.Reading {
    let base = try SmallFolder().read().programme
    let folder = try TemporaryFolder(files)
    return try ScenarioFolder(url: folder.url).read(name, on: base)
  }

  private func lines(_ name: String, _ files: [String: String]) throws -> [String] {
    do {
      _ = try read(name, files)
      return []
    } catch let input as InvalidInput {
      return input.issues.map { $0.line(in: .english) }
    }
  }

  @Test func rulesOfTheScenarioStandOnTopOfTheProgrammes() throws {
    let reading = try read("a", ["a.yaml": Self.head + "rules: {remote: {allowed: no}}\n"])
    #expect(!reading.programme.rules.remote.allowed)
    #expect(reading.programme.rules.curators == Rules().curators)
    #expect(reading.scenario.id == "a")
    #expect(reading.digests.map(\.file) == ["Scenarios/a.yaml"])
  }

  @Test func aScenarioExtendsOthersInTheOrderWritten() throws {
    let reading = try read(
      "c",
      [
        "a.yaml": Self.head + "rules: {contracts: {per_school: 1}, remote: {allowed: no}}\n",
        "b.yaml": Self.head + "rules: {contracts: {per_school: 2}}\n",
        "c.yaml": Self.head + "extends: [a, b]\nteachers: {mentoring_hours: 50%}\n",
      ])
    #expect(reading.programme.rules.contracts.perSchool == 2)
    #expect(!reading.programme.rules.remote.allowed)
    #expect(reading.programme.teacher("T1").mentoringTime == Minutes(12 * 60))
    #expect(reading.scenario.extended == ["a", "b"])
  }

  @Test func whoLeavesTakesEverythingAlong() throws {
    let reading = try read("a", ["a.yaml": Self.head + "schools: {remove: [S02]}\n"])
    #expect(reading.programme.schools.map(\.id) == ["S01"])
    #expect(reading.programme.teachers.map(\.id) == ["T1"])
    #expect(reading.programme.deficits.isEmpty)
    #expect(reading.programme.travelRows.isEmpty)
  }

  @Test func peopleJoinAndChange() throws {
    let reading = try read(
      "a",
      [
        "a.yaml": Self.head + """
          teachers:
            change: {T1: {mentoring_hours: 6, travel_limit: 20}}
            add: {T9: {school: S01, mentoring_hours: 40, consent: signed}}
          mentors: {set: [{teacher: T9, competency: C11, level: 5}]}
          deficits: {set: [{teacher: T2, competency: C11, points: 90}]}
          pins: [{mentor: T9, mentee: T2, competency: C11, reason: agreed}]

          """
      ])
    let programme = reading.programme
    #expect(programme.teacher("T1").mentoringTime == Minutes(360))
    #expect(programme.teacher("T1").travelLimit == Minutes(20))
    #expect(programme.teacher("T9").mentorConsent == .signed)
    #expect(programme.mentors.map(\.teacher) == ["T1", "T9"])
    #expect(programme.deficits.map(\.points) == [Points(90)])
    #expect(programme.decisions.map(\.kind) == [.pinned])
  }

  @Test func tutorsAndPupilsJoinChangeAndLeave() throws {
    let first =
      Self.head + """
        tutors: {add: {T1: {wish: wants, grades: 5-7, languages: "uz; tg", needs: C11}, T2: {}}}
        pupils:
          add:
            P1: {school: S01, grade: 5, list: new, needs: C11, family: F1}
            P2: {school: S02, grade: 6, list: support, remote: yes}

        """
    let added = try read("a", ["a.yaml": first]).programme
    #expect(added.tutors.map(\.teacher) == ["T1", "T2"])
    #expect(added.tutors[0].languages == ["uz", "tg"] && added.tutors[0].grades == [5, 6, 7])
    #expect(added.pupils.map(\.id) == ["P1", "P2"] && added.pupils[1].remote)
    let second =
      Self.head + """
        extends: a
        tutors: {remove: [T2], change: {T1: {max_pupils: 1, grades: null}}}
        pupils: {remove: [P2], change: {P1: {grade: 7}}}

        """
    let changed = try read("b", ["a.yaml": first, "b.yaml": second]).programme
    #expect(changed.tutors.map(\.maxPupils) == [1] && changed.tutors[0].grades == nil)
    #expect(changed.pupils.map(\.grade) == [7])
  }

  @Test func faultsOfTutorsAndPupilsAreReported() throws {
    let text =
      Self.head + """
        tutors: {add: {T9: {}}, change: {T1: {wish: wants}}}
        pupils: {remove: [P1], add: {P2: {school: S09, grade: 5, list: new, needs: C99}}}

        """
    let found = try lines("a", ["a.yaml": text])
    #expect(
      found.map { String($0.prefix { $0 != ";" }.dropFirst("Scenarios/a.yaml:".count)) } == [
        "2:16: error: tutors.add.T9: the table teachers has no 'T9'",
        "2:34: error: tutors.change.T1: the table tutors has no 'T1'",
        "3:19: error: pupils.remove: the table pupils has no 'P1'",
        "3:43: error: pupils.add.P2.school: the table schools has no 'S09'",
        "3:76: error: pupils.add.P2.needs: the table competencies has no 'C99'",
      ])
  }

  @Test func aRoadClosedInOneSeasonStaysOpenInTheOthers() throws {
    let reading = try read(
      "a", ["a.yaml": Self.head + "roads: [{from: Верхнее, to: Нижнее, closed: [winter]}]\n"])
    func leg(_ season: Season) -> Leg? {
      var rules = reading.programme.rules.travel
      rules.seasons = [season]
      return Travel(rows: reading.programme.travelRows, rules: rules)
        .leg(from: reading.programme.school("S01"), to: reading.programme.school("S02"))
    }
    #expect(leg(.winter) == nil)
    #expect(leg(.autumn) == Leg(time: Minutes(40), distance: Hectometres(325)))
  }

  @Test func everyFaultOfAScenarioIsReportedAtItsPlace() throws {
    let text = """
      scenario: {name: x, question: y}
      rules: {curator: {remote: yes}}
      teachers: {remove: [T9], change: {T1: {mentoring_hour: 5}}}
      roads: [{from: Верхнее, to: Нижнее, minutes: 5}]
      pins: [{mentor: T1, reason: r}]
      withdraw: [{mentor: T1, mentee: T2}]

      """
    let found = try lines("a", ["a.yaml": text])
    #expect(
      found.map { $0.prefix(while: { $0 != ";" }) } == [
        "Scenarios/a.yaml:2:9: error: rules.curator: unknown key",
        "Scenarios/a.yaml:3:21: error: teachers.remove: the table teachers has no 'T9'",
        "Scenarios/a.yaml:3:40: error: teachers.change.T1.mentoring_hour: unknown key",
        "Scenarios/a.yaml:4:9: error: roads: write either closed: [seasons] (or yes), or minutes "
          + "and kilometres",
        "Scenarios/a.yaml:5:8: error: pins: write recipient and curator, or mentor, mentee "
          + "and perhaps competency, or tutor and pupil",
        "Scenarios/a.yaml:6:12: error: withdraw: the table decisions has no such decision",
      ])
    #expect(found[0].contains("did you mean 'curators'?"))
  }

  @Test func scenariosThatExtendEachOtherInACircleAreRefused() throws {
    let found = try lines(
      "a", ["a.yaml": Self.head + "extends: b\n", "b.yaml": Self.head + "extends: a\n"])
    #expect(
      found == [
        "Scenarios/b.yaml: error: scenarios extend each other in a circle: a → b → a; break it"
      ])
  }

  @Test func anUnknownScenarioIsAnsweredWithTheNearestName() throws {
    let found = try lines("no-remot", ["no-remote.yaml": Self.head])
    #expect(
      found == [
        "Scenarios/no-remot.yaml: error: there is no scenario 'no-remot'; did you mean "
          + "'no-remote'? known here: no-remote"
      ])
  }

  @Test func changesThatContradictTheTablesAreFaultsOfTheScenario() throws {
    let found = try lines(
      "a",
      ["a.yaml": Self.head + "deficits: {set: [{teacher: T2, competency: C11, level_found: 3}]}\n"])
    #expect(found.count == 1)
    #expect(
      found[0].hasPrefix("Scenarios/a.yaml: error: with these changes the programme contradicts"))
  }
}
