import Mentoring
import OfficeRecords

/// The tables that papers and exports need besides `people`.
enum OfficeTable: String, TableName, CaseIterable {
  case requisites, representatives
  case topicDirections = "topic_directions"
  case contracts

  var russian: String {
    switch self {
    case .requisites: "Реквизиты"
    case .representatives: "Представители"
    case .topicDirections: "Направления"
    case .contracts: "Договоры"
    }
  }
}

/// The office's tables as read, each faulty cell reported.
struct OfficeTables {
  var requisites = TableReading<Requisites>.none(RequisitesColumn.self)
  var representatives = TableReading<Representative>.none(RepresentativeColumn.self)
  var directions = TableReading<TopicDirection>.none(TopicDirectionColumn.self)
  var contracts = TableReading<ContractTerms>.none(ContractColumn.self)
}

extension TableReading {
  /// What an absent table gives.
  fileprivate static func none<Column: TableColumn>(_ columns: Column.Type) -> TableReading {
    let absent = TableFinding(label: Column.table.file, sheet: nil, isAbsent: true)
    return TableReading(absent, log: IssueLog()) { (_: inout TableRow<Column>) in nil }
  }
}

extension FolderTables {
  /// Everything of the office as one value.
  var officeRecords: OfficeRecords {
    OfficeRecords(
      people: (people ?? .empty).persons, requisites: office.requisites.entities,
      representatives: office.representatives.entities, directions: office.directions.entities,
      contracts: office.contracts.entities)
  }
}
