import Contracts
import Mentoring
import OfficeRecords

/// The parties of a contract and their people as JSON.
enum PartyJSON {
  static func party(_ party: ContractParty) -> JSONObject {
    [
      "organisation": .text(party.organisation.text), "role": .text(party.role.rawValue),
      "name": .text(party.name), "settlement": .text(party.settlement),
      "requisites": party.requisites.map(requisites) ?? .null,
      "signatory": party.signatory.map { representative($0, phone: false) } ?? .null,
      "supervisor": party.supervisor.map { representative($0, phone: true) } ?? .null,
    ]
  }

  /// Somebody who takes part; contracts name no phone but that of supervisors.
  static func person(_ person: ContractPerson) -> JSONObject {
    [
      "code": .text(person.code), "name": .text(person.person?.name),
      "genitive": .text(person.person?.genitive), "dative": .text(person.person?.dative),
      "instrumental": .text(person.person?.instrumental),
      "gender": .text(person.person?.gender?.rawValue),
      "position": .text(person.position.isEmpty ? nil : person.position),
    ]
  }

  private static func representative(
    _ representative: ContractRepresentative, phone: Bool
  ) -> JSONObject {
    let basis = representative.basis
    return [
      "person": person(representative.person), "position": .text(representative.position),
      "positionGenitive": .text(representative.positionGenitive),
      "phone": .text(phone ? representative.person.person?.phone : nil),
      "basis": [
        "kind": .text(basis.kind.rawValue), "number": .text(basis.number),
        "date": .text(basis.date?.description),
      ],
    ]
  }

  private static func requisites(_ requisites: Requisites) -> JSONObject {
    [
      "fullName": .text(requisites.fullName),
      "fullNameGenitive": .text(requisites.fullNameGenitive),
      "shortName": .text(requisites.shortName), "licence": certificate(requisites.licence),
      "accreditation": certificate(requisites.accreditation),
      "legalAddress": .text(requisites.legalAddress),
      "postalAddress": .text(requisites.postalAddress ?? requisites.legalAddress),
      "taxNumber": .text(requisites.taxNumber), "taxReason": .text(requisites.taxReason),
      "registrationNumber": .text(requisites.registrationNumber),
      "bank": [
        "name": .text(requisites.bank.name), "code": .text(requisites.bank.code),
        "account": .text(requisites.bank.account),
        "correspondentAccount": .text(requisites.bank.correspondentAccount),
        "personalAccount": .text(requisites.bank.personalAccount),
      ],
      "phone": .text(requisites.phone), "email": .text(requisites.email),
      "site": .text(requisites.site),
    ]
  }

  private static func certificate(_ paper: Certificate) -> JSONObject {
    [
      "date": .text(paper.date?.description), "series": .text(paper.series),
      "number": .text(paper.number), "registration": .text(paper.registration),
      "issuer": .text(paper.issuer),
    ]
  }
}
