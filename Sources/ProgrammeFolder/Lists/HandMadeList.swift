import Foundation
import Mentoring

/// A list of curator pairs and tandems that people made by hand, as a CSV file.
///
/// A row is a curator pair (`recipient`, `curator`) or something that a tandem works on (`mentor`,
/// `mentee`, and perhaps `competency`, `mode`, `form`, `place`). The files that `tandem plan --csv`
/// writes are such lists. Docs/Plan.md describes the columns.
public struct HandMadeList {
  static let maxBytes = 64 << 20

  public let bytes: Data
  public let name: String
  public let curatorPairs: [CuratorPair]
  public let tandems: [Tandem]

  /// Reads a list of a programme.
  ///
  /// A tandem without a competency works on every deficit of the mentee that the programme knows of.
  /// - Throws: every fault at once, each at its row and column.
  public init(at file: URL, of programme: Programme) throws(InvalidInput) {
    let log = IssueLog()
    let found = InputFile.read(
      file.lastPathComponent, in: file.deletingLastPathComponent(), isRequired: true,
      maxBytes: Self.maxBytes, log: log)
    let sheet = found.flatMap { Sheet.csv($0, names: ColumnNames(ListColumn.self), log: log) }
    let hints = KeyHints(ProgrammeContents(programme))
    let reading = TableReading<ListRow>(
      TableFinding(label: file.lastPathComponent, sheet: sheet, isAbsent: false), log: log
    ) { ListRow(row: &$0, of: programme, hints) }
    guard let found, !log.hasErrors else {
      throw InvalidInput(issues: log.issues(.error, fileOrder: []))
    }
    bytes = Data(found.bytes)
    name = found.name
    var pairs: [CuratorPair] = []
    var tandems = TandemList()
    for row in reading.entities {
      switch row {
      case .curator(let pair): pairs.append(pair)
      case .tandem(let entry): tandems.add(entry, of: programme)
      }
    }
    curatorPairs = pairs
    self.tandems = tandems.tandems
  }
}

enum ListTable: String, TableName {
  case list
  var russian: String { "Список" }
}

enum ListColumn: String, TableColumn {
  case recipient, curator, mentor, mentee, competency, mode, form, place, tandem
  // What `tandem plan --csv` writes besides, for people: it follows from the rest.
  case recipientName = "recipient_name"
  case curatorName = "curator_name"
  case mentorSchool = "mentor_school"
  case menteeSchool = "mentee_school"
  case competencyName = "competency_name"
  case hours, points, score, relation

  static let table = ListTable.list
  static let required: Set<Self> = []
  static let key: Set<Self> = []

  var heading: String {
    switch self {
    case .recipient: "Код школы-получателя"
    case .curator: "Код школы-куратора"
    case .mentor: "Код наставника"
    case .mentee: "Код наставляемого"
    case .competency: "Код компетенции"
    case .mode: "Режим"
    case .form: "Форма"
    case .place: "Место"
    case .tandem: "Тандем"
    case .recipientName: "Школа-получатель"
    case .curatorName: "Школа-куратор"
    case .mentorSchool: "Школа наставника"
    case .menteeSchool: "Школа наставляемого"
    case .competencyName: "Компетенция"
    case .hours: "Часы"
    case .points: "Баллы"
    case .score: "Оценка"
    case .relation: "Связь"
    }
  }
}
