import Mentoring
import OfficeRecords

/// Finds the parties of a contract and who acts for them.
struct ContractParties {
  private let records: ContractRecords

  init(_ records: ContractRecords) { self.records = records }

  func parties(
    of relation: Relation, _ sides: ContractTerms.Sides, _ terms: ContractTerms
  ) -> [ContractParty] {
    let (first, second) = (relation.given(by: sides.first), relation.given(by: sides.second))
    let (giver, receiver) =
      second > first ? (sides.second, sides.first) : (sides.first, sides.second)
    let isMutual = first > 0 && second > 0
    return [
      party(giver, isMutual ? .mutual : .giver), party(receiver, isMutual ? .mutual : .receiver),
    ] + (terms.thirdParty.map { [party($0)] } ?? [])
  }

  private func party(_ id: School.ID, _ role: ContractParty.Role) -> ContractParty {
    let school = records.programme.school(id)
    return party(
      Organisation.ID(id), role, name: school.name,
      settlement: school.settlement.isEmpty ? nil : school.settlement,
      needsLicence: school.kind != .partner)
  }

  /// A third party may be a school of the programme too.
  private func party(_ id: Organisation.ID) -> ContractParty {
    let index = records.programme.schoolIndex[School.ID(id.text)]
    let school = index.map { records.programme.schools[$0] }
    return party(
      id, .thirdParty, name: school?.name,
      settlement: school.flatMap { $0.settlement.isEmpty ? nil : $0.settlement },
      needsLicence: false)
  }

  private func party(
    _ id: Organisation.ID, _ role: ContractParty.Role, name: String?, settlement: String?,
    needsLicence: Bool
  ) -> ContractParty {
    ContractParty(
      organisation: id, role: role, name: name, settlement: settlement,
      needsLicence: needsLicence, requisites: records.office.requisites[id],
      signatory: representative(of: id, .signs),
      supervisor: representative(of: id, .supervises))
  }

  private func representative(
    of id: Organisation.ID, _ role: Representative.Role
  ) -> ContractRepresentative? {
    records.office.representative(of: id, role).map { representative in
      ContractRepresentative(
        person: records.office.person(
          representative.person, records.names, position: representative.position),
        position: representative.position, positionGenitive: representative.positionGenitive,
        basis: representative.basis)
    }
  }
}
