import Mentoring
import OfficeRecords

/// A record for each partnership of a plan.
public struct ContractRecords: Sendable {
  public let programme: Programme
  public let office: OfficeRecords
  public let calendar: any VisitCalendar
  public let names: PersonNames

  public init(
    _ programme: Programme, _ office: OfficeRecords, calendar: any VisitCalendar,
    names: PersonNames = .joined
  ) {
    self.programme = programme
    self.office = office
    self.calendar = calendar
    self.names = names
  }

  /// In the plan's order of partnerships.
  ///
  /// - Precondition: the plan states its partnerships.
  public func records(of plan: Plan) -> [ContractRecord] {
    let relations = PartnershipRelations(plan, of: programme)
    let topics = ContractTopics(self)
    let events = ContractEvents(self)
    return plan.partnerships.map { partnership in
      let sides = ContractTerms.Sides(partnership.first, partnership.second)
      let own = relations[sides]
      let terms = office.terms(of: sides)
      var record = ContractRecord(
        sides: sides, mode: partnership.mode, number: terms.number, date: terms.date,
        place: terms.place, from: terms.from ?? programme.identity.periodStart,
        to: terms.to ?? programme.identity.periodEnd,
        parties: ContractParties(self).parties(of: own, sides, terms),
        topics: topics.list(own), obligations: [], calendar: events.list(own, sides),
        criteria: programme.rules.targets, missing: [])
      record.obligations = ContractObligations(self).list(record, terms)
      record.missing = MissingData(office, names).list(record)
      return record
    }
  }
}

/// What two schools have to do with each other in a plan.
struct Relation {
  struct NetworkTandem {
    let tandem: Tandem
    let giver: School.ID
    let receiver: School.ID
    /// The items of the receiver's mentees.
    let items: [Tandem.Item]
  }

  var curating: [CuratorPair] = []
  var help: [HelpRelation] = []
  var tandems: [NetworkTandem] = []

  /// How much a school gives here; a curator gives more than anybody.
  func given(by school: School.ID) -> Int {
    curating.count { $0.curator == school } * 1000 + help.count { $0.giver == school }
      + tandems.filter { $0.giver == school }.reduce(0) { $0 + $1.items.count }
  }
}

struct PartnershipRelations {
  private var relations: [ContractTerms.Sides: Relation] = [:]

  init(_ plan: Plan, of programme: Programme) {
    for pair in plan.curatorPairs {
      relations[.init(pair.curator, pair.recipient), default: Relation()].curating.append(pair)
    }
    for help in plan.help {
      relations[.init(help.giver, help.receiver), default: Relation()].help.append(help)
    }
    for tandem in plan.tandems {
      let home = programme.teacher(tandem.mentor).school
      let bySchool = Dictionary(grouping: tandem.items) {
        programme.teacher($0.deficit.teacher).school
      }
      for (school, items) in bySchool.sorted(by: { $0.key < $1.key }) where school != home {
        relations[.init(home, school), default: Relation()].tandems.append(
          .init(tandem: tandem, giver: home, receiver: school, items: items))
      }
    }
  }

  subscript(sides: ContractTerms.Sides) -> Relation { relations[sides] ?? Relation() }
}
