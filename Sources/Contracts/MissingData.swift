import Mentoring
import OfficeRecords

/// Finds what a contract needs and no table gives.
///
/// Partner organisations and third parties need neither licence nor accreditation. Where names are
/// not joined, names are not missed.
struct MissingData {
  private let office: OfficeRecords
  private let names: PersonNames

  init(_ office: OfficeRecords, _ names: PersonNames) {
    self.office = office
    self.names = names
  }

  func list(_ record: ContractRecord) -> [MissingDatum] {
    var missing: [MissingDatum] = []
    if record.number == nil { missing.append(MissingDatum(.number)) }
    if record.date == nil { missing.append(MissingDatum(.date)) }
    if record.place == nil { missing.append(MissingDatum(.place)) }
    for party in record.parties { missing += list(party) }
    return missing + directions(record) + persons(record)
  }

  private func list(_ party: ContractParty) -> [MissingDatum] {
    let requisites = party.requisites
    var fields: [MissingDatum.Field] = []
    func need(_ value: (some Sendable)?, _ field: MissingDatum.Field) {
      if value == nil { fields.append(field) }
    }
    need(requisites?.fullName, .fullName)
    if party.needsLicence {
      let (licence, accreditation) = (requisites?.licence, requisites?.accreditation)
      need(licence?.date, .licenceDate)
      need(licence?.number, .licenceNumber)
      need(licence?.registration, .licenceRegistration)
      need(licence?.issuer, .licenceIssuer)
      need(accreditation?.date, .accreditationDate)
      need(accreditation?.number, .accreditationNumber)
      need(accreditation?.registration, .accreditationRegistration)
      need(accreditation?.issuer, .accreditationIssuer)
    }
    need(requisites?.legalAddress, .legalAddress)
    need(requisites?.taxNumber, .taxNumber)
    need(requisites?.taxReason, .taxReason)
    need(requisites?.registrationNumber, .registrationNumber)
    need(requisites?.bank.name, .bank)
    need(requisites?.bank.code, .bankCode)
    need(requisites?.bank.account, .account)
    need(requisites?.phone, .phone)
    if let signatory = party.signatory {
      need(signatory.positionGenitive, .signatoryPositionGenitive)
      if names == .joined {
        need(signatory.person.person, .signatoryName)
        if let person = signatory.person.person { need(person.genitive, .signatoryNameGenitive) }
      }
    } else {
      fields.append(.signatory)
    }
    if let supervisor = party.supervisor {
      if names == .joined {
        need(supervisor.person.person, .supervisorName)
        need(supervisor.person.person?.phone, .supervisorPhone)
      }
    } else {
      fields.append(.supervisor)
    }
    return fields.map { MissingDatum($0, of: party.organisation) }
  }

  private func directions(_ record: ContractRecord) -> [MissingDatum] {
    Set(record.topics.filter { $0.direction == nil }.map(\.code)).sorted().map {
      MissingDatum(.direction, subject: $0)
    }
  }

  private func persons(_ record: ContractRecord) -> [MissingDatum] {
    guard names == .joined else { return [] }
    let people = record.topics.flatMap { ($0.mentor.map { [$0] } ?? []) + $0.mentees }
    return Set(people.filter { $0.person == nil }.map(\.code)).sorted().map {
      MissingDatum(.personName, subject: $0)
    }
  }
}
