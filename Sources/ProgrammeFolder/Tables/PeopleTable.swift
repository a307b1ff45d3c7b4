import Mentoring
import OfficeRecords

/// The optional table of people: names and whatever else papers need, by code.
///
/// It stays apart from the programme, and no message quotes a cell of it.
public struct PeopleTable: Sendable, Hashable {
  /// The columns that have a meaning; any others may stand beside them.
  static let names = ColumnNames([
    ("code", "Код"), ("name", "ФИО"), ("genitive", "ФИО в родительном"),
    ("dative", "ФИО в дательном"), ("instrumental", "ФИО в творительном"), ("gender", "Пол"),
    ("phone", "Телефон"), ("email", "Почта"),
  ])

  /// The table's columns as the file names them, without `code`.
  public let columns: [String]
  /// The cells of each person by column; empty cells are left out.
  public let people: [String: [String: String]]

  public static let empty = PeopleTable(columns: [], people: [:])

  /// A person's cell; nil where the table says nothing.
  public func text(_ column: String, of code: String) -> String? { people[code]?[column] }
}

extension PeopleTable {
  init(_ sheet: Sheet, log: IssueLog) {
    let names = Header(sheet, log).names.map { position, name in
      (position: position, name: Self.names.code(name) ?? name)
    }
    log.note(columns: names.map(\.name), of: sheet.file)
    let columns = Dictionary(names.map { ($0.name, $0.position) }) { first, _ in first }
    func report(_ row: Int, _ column: String?, _ message: some InputMessage) {
      log.error(sheet.place(row, column), message)
    }
    for required in ["code", "name"] where columns[required] == nil {
      report(
        sheet.headerLine, required,
        HeaderMessage.missing(russian: required == "code" ? "Код" : "ФИО"))
    }
    for (position, name) in names where !name.isEmpty && columns[name] != position {
      report(sheet.headerLine, nil, PeopleMessage.repeatedColumn(position: position + 1))
    }
    var people: [String: [String: String]] = [:]
    var lines: [String: Int] = [:]
    for row in sheet.rows {
      let texts = sheet.grid.texts(of: row)
      guard texts.count <= names.count else {
        report(row.line, nil, sheet.tooManyCells(texts.count, columns: names.count))
        continue
      }
      var cells: [String: String] = [:]
      for (name, position) in columns where position < texts.count {
        if !texts[position].isEmpty { cells[name] = texts[position] }
      }
      for required in ["code", "name"] where columns[required] != nil && cells[required] == nil {
        report(row.line, required, PeopleMessage.empty)
      }
      if let gender = cells["gender"].flatMap(Person.Gender.init(written:)) {
        cells["gender"] = gender.rawValue
      }
      PersonCells(cells).check { column, message in report(row.line, column, message) }
      guard let code = cells.removeValue(forKey: "code") else { continue }
      if let first = lines[code] {
        report(row.line, "code", PeopleMessage.repeated(firstLine: first))
      } else {
        lines[code] = row.line
        people[code] = cells
      }
    }
    self.init(columns: names.map(\.name).filter { $0 != "code" }, people: people)
  }
}

enum PeopleMessage: InputMessage {
  case empty
  case repeated(firstLine: Int)
  case repeatedColumn(position: Int)
  case unknownPerson(people: String)

  var text: LocalizedText {
    switch self {
    case .empty:
      LocalizedText(ru: "значения нет; заполните ячейку", en: "the value is missing; fill the cell")
    case .repeated(let line):
      LocalizedText(
        ru: "этот код уже стоит в строке \(line); у каждого человека свой код",
        en: "row \(line) has this code already; give every person a code of their own")
    case .repeatedColumn(let position):
      LocalizedText(
        ru: "столбец \(position) назван так же, как столбец левее; назовите их по-разному",
        en: "column \(position) has the name of one further left; give them different names")
    case .unknownPerson(let people):
      LocalizedText(
        ru: "в \(people) нет такого кода; добавьте строку или исправьте код",
        en: "\(people) has no such code; add a row or mend the code")
    }
  }
}

/// The name of the table of people.
enum PeopleName: String, TableName {
  case people

  var russian: String { "Люди" }
}
