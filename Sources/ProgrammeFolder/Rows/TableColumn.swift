import Mentoring

/// The columns of one table, by their codes.
protocol TableColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  associatedtype Name: TableName
  static var table: Name { get }
  /// Columns that must be there, and have a value in every row.
  static var required: Set<Self> { get }
  /// Columns that tell the rows apart, and other tables' rows to them.
  static var key: Set<Self> { get }
  /// The column's name in Russian; a table may write either.
  var heading: String { get }
}

extension TableColumn {
  var heading: String { rawValue }
}

/// Names one of the folder's tables.
protocol TableName: RawRepresentable<String>, Sendable {
  /// The table's name in Russian; a sheet may bear either.
  var russian: String { get }
}

extension TableName {
  /// The table's file inside the folder, where it is no sheet of a workbook.
  var file: String { rawValue + ".csv" }
  var russian: String { rawValue }

  func isName(_ sheet: String) -> Bool {
    let normal = Heading.normal(sheet)
    return normal == rawValue || normal == Heading.normal(russian)
  }
}

extension Table: TableName {
  var russian: String {
    switch self {
    case .schools: "Школы"
    case .curators: "Кураторы"
    case .topics: "Темы"
    case .swot: "SWOT"
    case .competencies: "Компетенции"
    case .teachers: "Педагоги"
    case .deficits: "Дефициты"
    case .mentors: "Наставники"
    case .estimates: "Оценки"
    case .travel: "Дороги"
    case .wishes: "Пожелания"
    case .decisions: "Решения"
    case .pupils: "Ученики"
    case .tutors: "Тьюторы"
    }
  }
}
