import Mentoring
import OfficeRecords

/// The office's tables as files; tables without rows are left out.
struct OfficeText {
  let rows: OfficeRows

  var files: [GeneratedFile] {
    let tables: [(String, CSVText?)] = [
      ("people", people), ("requisites", requisites), ("representatives", representatives),
      ("topic_directions", directions), ("contracts", contracts),
    ]
    return tables.compactMap { name, csv in
      csv.map { GeneratedFile(name: name + ".csv", text: $0.text) }
    }
  }

  private func table<Row>(
    _ columns: [String], _ rows: [Row], _ cells: (Row) -> [String]
  ) -> CSVText? {
    guard !rows.isEmpty else { return nil }
    var csv = CSVText(columns)
    for row in rows { csv.append(cells(row)) }
    return csv
  }

  private var people: CSVText? {
    table(
      ["code", "name", "genitive", "dative", "instrumental", "gender", "phone", "note"],
      rows.people
    ) { person in
      [
        person.code, person.name, person.genitive ?? "", person.dative ?? "",
        person.instrumental ?? "", person.gender?.rawValue ?? "", person.phone ?? "",
        person.other["note"] ?? "",
      ]
    }
  }

  private var requisites: CSVText? {
    let certificate = ["date", "series", "number", "registration", "issuer"]
    return table(
      ["organisation", "full_name", "full_name_genitive", "short_name"]
        + certificate.map { "licence_\($0)" } + certificate.map { "accreditation_\($0)" }
        + [
          "legal_address", "inn", "kpp", "ogrn", "bank", "bik", "account",
          "correspondent_account", "phone", "email", "site",
        ], rows.requisites
    ) { row in
      let own = [
        row.organisation.text, row.fullName, row.fullNameGenitive ?? "", row.shortName ?? "",
      ]
      let register = [row.legalAddress, row.taxNumber, row.taxReason, row.registrationNumber]
      let bank = [
        row.bank.name, row.bank.code, row.bank.account, row.bank.correspondentAccount,
      ]
      return own + cells(row.licence) + cells(row.accreditation)
        + (register + bank + [row.phone, row.email, row.site]).map { $0 ?? "" }
    }
  }

  private func cells(_ paper: Certificate) -> [String] {
    [Cell.date(paper.date)]
      + [paper.series, paper.number, paper.registration, paper.issuer].map { $0 ?? "" }
  }

  private var representatives: CSVText? {
    table(
      ["organisation", "role", "person", "position", "position_genitive", "basis"],
      rows.representatives
    ) { row in
      [
        row.organisation.text, row.role.rawValue, row.person, row.position,
        row.positionGenitive ?? "", row.basis.kind.rawValue,
      ]
    }
  }

  private var directions: CSVText? {
    table(["kind", "topic", "direction", "giver_does", "receiver_does"], rows.directions) { row in
      let (kind, topic) =
        switch row.subject {
        case .topic(let id): ("topic", id.text)
        case .competency(let id): ("competency", id.text)
        case .block(let block): ("block", block.rawValue)
        case .curating: ("curating", "")
        }
      return [
        kind, topic, row.direction, row.giverDoes.joined(separator: "; "),
        row.receiverDoes.joined(separator: "; "),
      ]
    }
  }

  private var contracts: CSVText? {
    table(
      [
        "first", "second", "number", "date", "place", "from", "to", "third_party",
        "third_party_does",
      ],
      rows.contracts
    ) { row in
      [
        row.sides?.first.text ?? "", row.sides?.second.text ?? "", row.number ?? "",
        Cell.date(row.date), row.place ?? "", Cell.date(row.from), Cell.date(row.to),
        row.thirdParty?.text ?? "", row.thirdPartyDoes.joined(separator: "; "),
      ]
    }
  }
}
