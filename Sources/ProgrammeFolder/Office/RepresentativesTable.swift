import Mentoring
import OfficeRecords

enum RepresentativeColumn: String, TableColumn {
  case organisation, role, person, position
  case positionGenitive = "position_genitive"
  case basis
  case basisNumber = "basis_number"
  case basisDate = "basis_date"

  static let table = OfficeTable.representatives
  static let required: Set<Self> = [.organisation, .person, .position]
  static let key: Set<Self> = [.organisation, .role]
}

extension Representative {
  init(row: inout TableRow<RepresentativeColumn>) {
    let basis = Basis(
      row.read(.basis, .word()) ?? .charter, number: row.read(.basisNumber, .text),
      date: row.read(.basisDate, .date))
    if basis.kind != .charter {
      for column in [RepresentativeColumn.basisNumber, .basisDate] where !row.isGiven(column) {
        row.report(column, OfficeMessage.basisIncomplete)
      }
    }
    self.init(
      organisation: row.read(.organisation, .id()) ?? "",
      role: row.read(.role, .word()) ?? .signs, person: row.read(.person, .personCode) ?? "",
      position: row.read(.position, .text) ?? "",
      positionGenitive: row.read(.positionGenitive, .text), basis: basis)
  }
}

extension Notation where Value == String {
  /// A code of `people`: what stands here by mistake may be a name, so it is never quoted; anything
  /// is taken, and an unknown code is warned of.
  static var personCode: Self { .text }
}
