import Diagnostics
import Mentoring
import YearRecords

/// Everything that monitoring looks at, put in order once.
struct MonitorInput {
  struct Reached {
    var participants = 0
    var reached = 0
    var rows: [RowReference] = []
  }

  let programme: Programme
  let rules: YearRules
  let plan: PlanFacts?
  let results: [ResultRow]
  let factsByKind: [Fact.Kind: [Fact]]
  /// What happened of each work of the plan; of none without one.
  let work: WorkFacts
  let schoolOfTeacher: [Teacher.ID: School.ID]
  let worksOfSchool: [School.ID: [Int]]
  let deficitsOfSchool: [School.ID: [Deficit.ID]]
  let rediagnosedOfSchool: [School.ID: [Fact]]
  let schoolRows: [School.ID: RowReference]
  let teacherRows: [Teacher.ID: RowReference]
  let deficitRows: [Deficit.ID: RowReference]
  let pupilRows: [Pupil.ID: RowReference]
  let swotRows: [School.ID: [RowReference]]
  let reached: [School.ID: [Int: Reached]]
  private let peopleByDay: [CalendarDate: [PersonDiagnosis]]

  init(
    _ programme: Programme, _ records: YearRecords, _ rules: YearRules, plan: PlanFacts?,
    sources: MonitorSources, days: [CalendarDate]
  ) {
    self.programme = programme
    self.rules = rules
    self.plan = plan
    results = records.results
    factsByKind = Dictionary(grouping: records.facts, by: \.kind)
    work = WorkFacts(factsByKind, plan ?? PlanFacts())
    let schoolOfTeacher = Dictionary(
      programme.teachers.map { ($0.id, $0.school) }, uniquingKeysWith: { first, _ in first })
    self.schoolOfTeacher = schoolOfTeacher
    var worksOfSchool: [School.ID: [Int]] = [:]
    for (index, work) in (plan?.works ?? []).enumerated() {
      for school in Set(work.mentees.compactMap { schoolOfTeacher[$0] }) {
        worksOfSchool[school, default: []].append(index)
      }
    }
    self.worksOfSchool = worksOfSchool
    var deficitsOfSchool: [School.ID: [Deficit.ID]] = [:]
    for deficit in programme.deficits {
      guard let school = schoolOfTeacher[deficit.teacher] else { continue }
      deficitsOfSchool[school, default: []].append(deficit.id)
    }
    self.deficitsOfSchool = deficitsOfSchool
    rediagnosedOfSchool = Dictionary(
      grouping: factsByKind[.rediagnosed, default: []].filter {
        $0.teacher.map { schoolOfTeacher[$0] != nil } ?? false
      }
    ) { schoolOfTeacher[$0.teacher!]! }
    schoolRows = sources.schools
    teacherRows = sources.teachers
    deficitRows = sources.deficits
    pupilRows = sources.pupils
    swotRows = sources.swot
    var reached: [School.ID: [Int: Reached]] = [:]
    for row in records.results {
      guard rules.entersSums(row.subject), row.isObjective, let school = row.school,
        let participants = row.participants, let below = row.below
      else { continue }
      reached[school, default: [:]][row.year, default: Reached()].participants += participants
      reached[school]![row.year]!.reached += participants - below
      reached[school]![row.year]!.rows.append(row.source)
    }
    self.reached = reached
    // Diagnostics are looked at as they were known on each day, where anything is counted of them.
    let counts = rules.indicators.flatMap { [$0.numerator.count, $0.denominator?.count] }
    let isAsked = counts.contains {
      [.teachersDiagnosed, .teachersBelowBase, .teachersImproved].contains($0)
    }
    var byDay: [CalendarDate: [PersonDiagnosis]] = [:]
    for day in isAsked ? days : [] {
      var known = YearRecords()
      known.diagnostics = records.diagnostics.filter { $0.date <= day }
      byDay[day] = Diagnosis(programme, known, rules.diagnostics).people
    }
    peopleByDay = byDay
  }

  func people(upTo day: CalendarDate) -> [PersonDiagnosis] { peopleByDay[day] ?? [] }
}

/// Where the rows of the programme's own tables stand.
public struct MonitorSources: Sendable {
  public var schools: [School.ID: RowReference] = [:]
  public var teachers: [Teacher.ID: RowReference] = [:]
  public var deficits: [Deficit.ID: RowReference] = [:]
  public var pupils: [Pupil.ID: RowReference] = [:]
  public var swot: [School.ID: [RowReference]] = [:]

  public init() {}
}
