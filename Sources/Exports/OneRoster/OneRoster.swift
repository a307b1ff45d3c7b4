import Contracts
import Documents
import Mentoring
import OfficeRecords

/// Organisations and users as OneRoster 1.2 CSV (bulk), and who mentors whom in a file of our own
/// beside them, `ext_mentorships.csv`: OneRoster has no relation of staff with staff. The relation is
/// named by Ed-Fi's term `Mentor`.
///
/// Everything in it is a code of the programme; with codes alone users are named by their code.
public struct OneRoster {
  static let relation = "Mentor"

  private let plan: Plan
  private let programme: Programme
  private let office: OfficeRecords
  private let names: PersonNames

  public init(
    _ plan: Plan, of programme: Programme, _ office: OfficeRecords, names: PersonNames
  ) {
    self.plan = plan.inKeyOrder()
    self.programme = programme
    self.office = office
    self.names = names
  }

  public var files: [ExportFile] { [manifest, orgs, users, roles, mentorships] }

  /// The municipality above all its schools; its code is the programme's.
  private var district: String { "district-\(programme.identity.id)" }

  private var manifest: ExportFile {
    let bulk: Set<String> = ["orgs", "roles", "users"]
    let properties = Self.parts.map { ["file.\($0)", bulk.contains($0) ? "bulk" : "absent"] }
    return file(
      "manifest", ["propertyName", "value"],
      [["manifest.version", "1.0"], ["oneroster.version", "1.2"]] + properties
        + [["source.systemName", "Tandem"], ["source.systemCode", programme.identity.id]])
  }

  private static let parts = [
    "academicSessions", "categories", "classes", "classResources", "courses", "courseResources",
    "demographics", "enrollments", "lineItems", "lineItemLearningObjectiveIds",
    "lineItemScoreScales", "orgs", "resources", "results", "resultLearningObjectiveIds",
    "resultScoreScales", "roles", "scoreScales", "userProfiles", "userResources", "users",
  ]

  private var orgs: ExportFile {
    file(
      "orgs",
      [
        "sourcedId", "status", "dateLastModified", "name", "type", "identifier",
        "parentSourcedId",
      ],
      [[district, "", "", programme.identity.municipality, "district", "", ""]]
        + programme.schools.map {
          let type = $0.kind == .partner ? "department" : "school"
          return [$0.id.text, "", "", $0.name, type, $0.id.text, district]
        })
  }

  private var users: ExportFile {
    file(
      "users",
      [
        "sourcedId", "status", "dateLastModified", "enabledUser", "username", "userIds",
        "givenName", "familyName", "middleName", "identifier", "email", "sms", "phone",
        "agentSourcedIds", "grades", "password", "userMasterIdentifier", "resourceSourcedIds",
        "preferredGivenName", "preferredMiddleName", "preferredFamilyName",
        "primaryOrgSourcedId", "pronouns",
      ], people.map(user))
  }

  /// Everybody who has a part in the plan or a deficit that it leaves open, in key order.
  private var people: [Teacher] {
    let tandems = plan.tandems.flatMap { [$0.mentor] + $0.mentees }
    let open = plan.openDeficits.map(\.deficit.teacher)
    let tutors = plan.tutoring.map(\.tutor)
    return Set(tandems + open + tutors).sorted().map(programme.teacher)
  }

  private func user(_ teacher: Teacher) -> [String] {
    let code = teacher.id.text
    let person = names == .joined ? office.people[code] : nil
    // Given and family name are required; where there is none the code stands in its place.
    let given = person.flatMap { $0.givenName.isEmpty ? nil : $0.givenName } ?? code
    let family = person.flatMap { $0.familyName.isEmpty ? nil : $0.familyName } ?? code
    return [
      code, "", "", "true", code, "", given, family, person?.patronymic ?? "", code,
      person?.email ?? "", "", "", "", "", "", "", "", "", "", "", teacher.school.text, "",
    ]
  }

  private var roles: ExportFile {
    file(
      "roles",
      [
        "sourcedId", "status", "dateLastModified", "userSourcedId", "roleType", "role",
        "beginDate", "endDate", "orgSourcedId", "userProfileSourcedId",
      ],
      people.map { teacher in
        [
          "role-\(teacher.id)", "", "", teacher.id.text, "primary", "teacher",
          programme.identity.periodStart.description, programme.identity.periodEnd.description,
          teacher.school.text, "",
        ]
      })
  }

  private var mentorships: ExportFile {
    file(
      "ext_mentorships",
      [
        "sourcedId", "status", "dateLastModified", "mentorSourcedId", "menteeSourcedId",
        "relation", "tandem", "form", "beginDate", "endDate", "hours",
      ],
      plan.tandems.flatMap { tandem in
        tandem.mentees.map { mentee in row(tandem, mentee) }
      })
  }

  private func row(_ tandem: Tandem, _ mentee: Teacher.ID) -> [String] {
    let time =
      switch tandem.form {
      case .group(_, _, let time): time
      case .pair: tandem.mentorTime
      }
    return [
      "\(tandem.code)>\(mentee)", "", "", tandem.mentor.text, mentee.text, Self.relation,
      tandem.code, tandem.isGroup ? "group" : "pair",
      programme.identity.periodStart.description, programme.identity.periodEnd.description,
      "\(ExactNumber.hours(time))",
    ]
  }

  private func file(_ name: String, _ header: [String], _ rows: [[String]]) -> ExportFile {
    let lines = ([header] + rows).map { $0.map(CSVDialect.cell).joined(separator: ",") + "\n" }
    return ExportFile("\(name).csv", text: lines.joined())
  }
}
