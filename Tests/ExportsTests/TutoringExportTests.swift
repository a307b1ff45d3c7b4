import Contracts
import Exports
import Mentoring
import TestSupport
import Testing

/// Tutors in exports: all of it for those who carry the plan out, nothing on a site.
@Suite struct TutoringExportTests {
  private static let secrets = [
    "PUPIL", "FAMILY", "нганасанский", "tutor", "pupil", "учен", "Учен",
  ]

  private var programme: Programme {
    get throws {
      var contents = Sample.contents
      contents.pupils = [
        Pupil(
          id: "PUPIL-1", school: "S1", grade: 5, list: .support, family: "FAMILY-1",
          time: Minutes(90)),
        Pupil(id: "PUPIL-2", school: "S3", grade: 7, list: .new, languages: ["нганасанский"]),
      ]
      contents.tutors = [Tutor(teacher: "T02")]
      return try Programme(contents)
    }
  }

  private var plan: Plan {
    var plan = Sample.plan
    plan.tutoring = [
      TutorAssignment(
        pupil: "PUPIL-1", tutor: "T02", mode: .inPerson, time: Minutes(90), score: nil)
    ]
    plan.openPupils = [OpenPupil(pupil: "PUPIL-2", reason: .allRejected(rule: .otherSchool))]
    plan.indicators += [
      IndicatorValue(indicator: .pupilsWithTutor, numerator: 1, denominator: 2)
    ]
    return plan
  }

  @Test func everyPupilIsARow() throws {
    let tables = ExportTables(plan, of: try programme, Sample.office, names: .codes)
    let file = try #require(
      tables.dataPackage(.russian).first { $0.path.hasSuffix("tutoring.csv") })
    #expect(
      file.text == """
        pupil,grade,list,pupil_school,pupil_school_name,tutor,tutor_school,tutor_school_name,mode,\
        hours,score,reason
        PUPIL-1,5,support,S1,First,T02,S1,First,in_person,1.5,,
        PUPIL-2,7,new,S3,Alpha,,,,,,,allRejected

        """)
  }

  @Test func loadsCountPupilsAndHoursOfTutors() throws {
    let tables = ExportTables(plan, of: try programme, Sample.office, names: .codes)
    let loads = try #require(tables.dataPackage(.russian).first { $0.path.hasSuffix("loads.csv") })
    let rows = loads.text.split(separator: "\n").filter { $0.contains("T02") }
    #expect(rows.contains { $0.hasPrefix("T02 pupils,") && $0.contains(",pupils,1,") })
    #expect(rows.contains { $0.hasPrefix("T02 tutoring_hours,") && $0.contains(",1.5,") })
    let sheets = tables.sheets.map(\.title.russian)
    #expect(sheets.contains("Тьюторы") && sheets.contains("Нагрузка тьюторов"))
    #expect(!(try Sample.tables().sheets.contains { $0.name == "tutor_loads" }))
  }

  @Test func tutorsAreUsersOfALearningPlatformAndPupilsAreNot() throws {
    let alone: Teacher.ID = "T07"
    var plan = plan
    plan.tandems = []
    plan.openDeficits = []
    plan.tutoring[0].tutor = alone
    let files = OneRoster(plan, of: try programme, Sample.office, names: .codes).files
    let users = try #require(files.first { $0.path == "users.csv" }).text
    #expect(users.contains("\nT07,") && !users.contains("PUPIL"))
  }

  @Test func nothingOfPupilsIsPublished() throws {
    let programme = try programme
    let records = ContractRecords(
      programme, Sample.office, calendar: EvenCalendar(programme), names: .joined
    ).records(of: plan)
    let tables = ExportTables(PublicFacts(plan, of: programme, records))
    let files = tables.dataPackage(.russian) + tables.csv(.russian) + tables.csv(.english)
    for file in files {
      let shown = Self.secrets.filter { file.text.contains($0) || file.path.contains($0) }
      // Schools have a number of pupils, which the public table leaves out.
      #expect(shown == [], "\(file.path)")
    }
    // The same search finds them where they may stand.
    let all = ExportTables(plan, of: programme, Sample.office, names: .joined).csv(.russian)
    #expect(all.contains { $0.text.contains("PUPIL-1") })
  }

  @Test func withoutPupilsThereIsNoTable() throws {
    #expect(!(try Sample.tables().tables.contains { $0.name == "tutoring" }))
  }
}
