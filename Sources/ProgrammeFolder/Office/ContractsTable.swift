import Mentoring
import OfficeRecords

enum ContractColumn: String, TableColumn {
  case first, second, number, date, place, from, to
  case thirdParty = "third_party"
  case thirdPartyDoes = "third_party_does"

  static let table = OfficeTable.contracts
  static let required: Set<Self> = []
  static let key: Set<Self> = [.first, .second]
}

extension ContractTerms {
  /// - Parameter schools: codes of `schools`, where that table is, and which of them may be meant; nil:
  ///   some may have been lost.
  init(
    row: inout TableRow<ContractColumn>,
    schools: (codes: Set<School.ID>, label: String, hints: KeyHints)?
  ) {
    let (first, second): (School.ID?, School.ID?) = (
      row.read(.first, .id()), row.read(.second, .id())
    )
    if row.isGiven(.first) != row.isGiven(.second) {
      row.report(row.isGiven(.first) ? .second : .first, OfficeMessage.halfContract)
    }
    if let first, first == second { row.report(.second, OfficeMessage.sameSides) }
    for (id, column) in [(first, ContractColumn.first), (second, .second)] {
      guard let id, let schools, !schools.codes.contains(id) else { continue }
      row.report(
        column,
        UnknownCode(code: id.text, table: .schools, label: schools.label, hints: schools.hints))
    }
    var sides: Sides?
    if let first, let second { sides = Sides(first, second) }
    let (from, to) = (row.read(.from, .date), row.read(.to, .date))
    if let from, let to, from > to { row.report(.to, PeriodMessage.reversed) }
    let number = row.read(.number, .text)
    if sides == nil, number != nil { row.report(.number, OfficeMessage.commonNumber) }
    let does = row.read(.thirdPartyDoes, .list) ?? []
    if !row.isGiven(.thirdParty), !does.isEmpty {
      row.report(.thirdParty, OfficeMessage.nobodyDoes)
    }
    self.init(
      sides: sides, number: number, date: row.read(.date, .date), place: row.read(.place, .text),
      from: from, to: to, thirdParty: row.read(.thirdParty, .id()), thirdPartyDoes: does)
  }
}
