import Mentoring
import YearRecords

@testable import Monitoring

/// A small programme, its plan and what happened, whose figures can be worked out by hand.
struct SmallYear {
  func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)!
  }

  var programme: Programme {
    get throws {
      var contents = ProgrammeContents(
        identity: ProgrammeIdentity(
          id: "m", name: "m", municipality: "m", periodStart: day(2021, 9, 1),
          periodEnd: day(2022, 5, 31)))
      contents.schools = [
        School(id: "S1", name: "А", kind: .secondary, settlement: "а", status: .leader),
        School(id: "S2", name: "Б", kind: .basic, settlement: "б", status: .lowResults),
        School(id: "S3", name: "В", kind: .basic, settlement: "в"),
        School(id: "X1", name: "Г", kind: .partner, settlement: "а"),
      ]
      contents.competencies = [Competency(id: "C1", name: "Предмет", block: .subject)]
      contents.teachers = [
        Teacher(id: "T1", school: "S1", mentorConsent: .signed), Teacher(id: "T2", school: "S2"),
        Teacher(id: "T3", school: "S2"), Teacher(id: "T4", school: "S3"),
      ]
      contents.deficits = ["T2", "T3"].map {
        Deficit(
          teacher: $0, competency: "C1", levelFound: 1, levelNeeded: 4, points: .init(10),
          time: Minutes(600))
      }
      return try Programme(contents)
    }
  }

  /// T1 mentors T2 and T3 in pairs of 10 hours each, in person; S1 curates S2.
  var plan: PlanFacts {
    get throws {
      var plan = Plan(status: .unsolved)
      plan.curatorPairs = [
        CuratorPair(recipient: "S2", curator: "S1", mode: .inPerson, score: nil)
      ]
      plan.tandems = ["T2", "T3"].map { mentee in
        Tandem(
          mentor: "T1", form: .pair,
          items: [
            .init(
              deficit: .init(teacher: mentee, competency: "C1"), mode: .inPerson,
              time: Minutes(600), score: nil)
          ])
      }
      return PlanFacts(plan, of: try programme, named: "plan.json")
    }
  }

  func fact(
    _ kind: Fact.Kind, _ date: CalendarDate, line: Int, _ fill: (inout Fact) -> Void
  ) -> Fact {
    var fact = Fact(date: date, kind: kind, source: RowReference(file: "facts.csv", row: line))
    fill(&fact)
    return fact
  }

  var facts: [Fact] {
    [
      fact(.contractSigned, day(2021, 10, 20), line: 2) {
        ($0.school, $0.other) = ("S2", "S1")
      },
      fact(.meeting, day(2021, 10, 25), line: 3) {
        ($0.mentor, $0.teacher, $0.time) = ("T1", "T2", Minutes(90))
      },
      fact(.meeting, day(2021, 12, 10), line: 4) {
        ($0.mentor, $0.teacher, $0.time) = ("T1", "T2", Minutes(60))
      },
      fact(.visit, day(2021, 10, 25), line: 5) { ($0.school, $0.other) = ("S2", "S1") },
      fact(.rediagnosed, day(2021, 12, 20), line: 6) {
        ($0.teacher, $0.competency, $0.level) = ("T2", "C1", 4)
      },
    ]
  }

  func monitoring(
    _ indicators: [ProgrammeIndicator] = [], _ facts: [Fact]? = nil,
    results: [ResultRow] = [], upTo day: CalendarDate? = nil, hasPlan: Bool = true,
    _ change: (inout MonitoringRules) -> Void = { _ in }
  ) throws -> Monitoring {
    var records = YearRecords()
    records.facts = facts ?? self.facts
    records.results = results
    var rules = YearRules()
    rules.indicators = indicators
    change(&rules.monitoring)
    return Monitoring(
      try programme, records, rules, plan: hasPlan ? try plan : nil, sources: MonitorSources(),
      upTo: try day ?? Monitoring.lastDay(programme, records))
  }
}
