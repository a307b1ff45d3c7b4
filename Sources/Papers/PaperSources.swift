import Contracts
import Documents
import Mentoring
import OfficeRecords
import RussianOffice

/// Everything that papers draw on: the plan, the programme, the office's records and what follows from
/// them, looked up once for all papers.
public final class PaperSources: Sendable {
  public let programme: Programme
  public let plan: Plan
  let office: OfficeRecords
  let declension: NameDeclension
  let contracts: [ContractRecord]
  let calendar: any VisitCalendar
  let derivations: PlanDerivations
  let tandemsOfMentor: [Teacher.ID: [TandemEntry.Tandem]]
  let tandemsOfMentee: [Teacher.ID: [TandemEntry.Tandem]]
  let deficitsOfTeacher: [Teacher.ID: [Deficit]]
  let openDeficits: [Deficit.ID: OpenDeficit]
  let bank: [Teacher.ID: [MentorCompetency]]

  /// - Parameter calendar: when people meet; nil: spread evenly over the months.
  /// - Precondition: the plan states its partnerships and open deficits.
  public init(
    _ plan: Plan, of programme: Programme, office: OfficeRecords,
    declension: NameDeclension = NameDeclension(), calendar: (any VisitCalendar)? = nil
  ) {
    self.programme = programme
    self.plan = plan
    self.office = office
    self.declension = declension
    self.calendar = calendar ?? EvenCalendar(programme)
    contracts = ContractRecords(programme, office, calendar: self.calendar).records(of: plan)
    derivations = PlanDerivations(plan, of: programme)
    tandemsOfMentor = Dictionary(grouping: plan.tandems, by: \.mentor)
    var byMentee: [Teacher.ID: [TandemEntry.Tandem]] = [:]
    for tandem in plan.tandems {
      for mentee in tandem.mentees { byMentee[mentee, default: []].append(tandem) }
    }
    tandemsOfMentee = byMentee
    deficitsOfTeacher = Dictionary(grouping: programme.deficits, by: \.teacher)
    openDeficits = Dictionary(plan.openDeficits.map { ($0.deficit, $0) }) { first, _ in first }
    bank = Dictionary(grouping: programme.mentors, by: \.teacher)
  }

  func person(_ code: String, position: String = "", school: School.ID? = nil) -> PersonEntry {
    PersonEntry(
      sources: self, code: code, person: office.people[code], position: position, school: school)
  }

  func person(_ id: Teacher.ID) -> PersonEntry {
    let teacher = programme.teacher(id)
    return person(id.text, position: teacher.position, school: teacher.school)
  }

  func organisation(_ id: School.ID) -> OrganisationEntry {
    organisation(Organisation.ID(id), school: programme.school(id))
  }

  func organisation(_ id: Organisation.ID) -> OrganisationEntry {
    let index = programme.schoolIndex[School.ID(id.text)]
    return organisation(id, school: index.map { programme.schools[$0] })
  }

  private func organisation(_ id: Organisation.ID, school: School?) -> OrganisationEntry {
    OrganisationEntry(sources: self, id: id, school: school, requisites: office.requisites[id])
  }

  /// The authority that runs the programme and signs its orders.
  var department: OrganisationEntry { organisation(Organisation.department) }

  /// Whether both belong to one school.
  func isInSchool(_ tandem: TandemEntry.Tandem) -> Bool {
    let home = programme.teacher(tandem.mentor).school
    return tandem.mentees.allSatisfy { programme.teacher($0).school == home }
  }
}

/// A record that a paper begins with.
protocol PaperRecord: Sendable {
  var sources: PaperSources { get }
}
