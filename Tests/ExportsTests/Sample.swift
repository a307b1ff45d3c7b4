import Contracts
import Exports
import Mentoring
import OfficeRecords
import TestSupport

/// The district of TestSupport with an office: everybody has a name and a phone.
enum Sample {
  static var programme: Programme {
    get throws { try Programme(contents) }
  }

  static var contents: ProgrammeContents { SmallProgrammes.district }

  static let plan = SmallProgrammes.districtPlan

  static var office: OfficeRecords {
    OfficeRecords(
      people: contents.teachers.map { teacher in
        Person(
          code: teacher.id.text, name: "Чернилкин\(teacher.id) Пётр\(teacher.id) Иванович",
          phone: "+7 000 \(teacher.id.text.dropFirst())-00-77",
          email: "\(teacher.id.text.lowercased())@example.org")
      } + [
        Person(
          code: "H1", name: "Глобусова Анна Ивановна", genitive: "Глобусовой Анны Ивановны",
          phone: "+7 000 555-00-77")
      ],
      requisites: contents.schools.map { school in
        var requisites = Requisites(
          organisation: Organisation.ID(school.id), fullName: "Школа \(school.name)")
        requisites.phone = "+7 000 999-00-77"
        return requisites
      },
      representatives: [
        Representative(
          organisation: "S1", person: "H1", position: "директор", positionGenitive: "директора"),
        Representative(
          organisation: "S1", role: .supervises, person: "H1", position: "директор"),
      ],
      directions: [
        TopicDirection(
          subject: .block(.methodical), direction: "Методическое", giverDoes: ["учит"],
          receiverDoes: ["учится"])
      ],
      contracts: [
        ContractTerms(
          sides: .init("S1", "S3"), number: "=1+1",
          date: CalendarDate(year: 2021, month: 9, day: 10), place: "г. Верхний")
      ])
  }

  static func tables(_ names: PersonNames = .joined) throws -> ExportTables {
    ExportTables(plan, of: try programme, office, names: names)
  }

  static func records(_ names: PersonNames = .joined) throws -> [ContractRecord] {
    let programme = try programme
    return ContractRecords(
      programme, office, calendar: EvenCalendar(programme), names: names
    ).records(of: plan)
  }

  static func facts() throws -> PublicFacts {
    PublicFacts(plan, of: try programme, try records())
  }

  /// Every file of every form for those who may see it.
  static func files(_ names: PersonNames) throws -> [ExportFile] {
    let (programme, tables, records) = (try programme, try tables(names), try records(names))
    return tables.dataPackage(.russian) + tables.csv(.russian)
      + [
        try tables.workbook(.russian),
        ContractsJSON.file(records, of: programme.identity, names: names),
      ] + OneRoster(plan, of: programme, office, names: names).files
      + ICalendar(records, of: programme, .russian).files
  }

  /// Every file of every form that may be published.
  static func publicFiles() throws -> [ExportFile] {
    let (tables, programme) = (ExportTables(try facts()), try programme)
    return tables.dataPackage(.russian) + tables.csv(.russian) + tables.csv(.english)
      + [try tables.workbook(.russian)]
      + ICalendar(try facts(), of: programme, .russian).files
  }
}

extension ExportFile {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
