import Contracts
import Documents
import Mentoring
import OfficeRecords

/// What the tables are made from.
struct ExportSource {
  let plan: Plan
  let programme: Programme
  let office: OfficeRecords
  let names: PersonNames
  let contracts: [ContractRecord]
  let derivations: PlanDerivations

  /// - Precondition: the plan states every section.
  init(
    _ plan: Plan, _ programme: Programme, _ office: OfficeRecords, names: PersonNames,
    calendar: any VisitCalendar
  ) {
    self.plan = plan.inKeyOrder()
    self.programme = programme
    self.office = office
    self.names = names
    contracts = ContractRecords(
      programme, office, calendar: calendar, names: names
    ).records(of: self.plan)
    derivations = PlanDerivations(self.plan, of: programme)
  }

  func school(_ id: School.ID) -> [ExportValue] {
    [.code(id), .text(programme.school(id).name)]
  }

  func school(_ id: School.ID?) -> [ExportValue] { id.map { school($0) } ?? [.none, .none] }

  func person(_ code: String) -> [ExportValue] {
    [.text(code), .text(names == .joined ? office.people[code]?.name : nil)]
  }

  func person(_ id: Teacher.ID) -> [ExportValue] { person(id.text) }

  func competency(_ id: Competency.ID) -> [ExportValue] {
    [.code(id), .text(programme.competency(id).name)]
  }

  /// Tables with or without the columns of names.
  func finished(_ table: ExportTable) -> ExportTable {
    names == .joined ? table : table.without(Set(table.fields.filter(\.isName).map(\.name)))
  }
}
