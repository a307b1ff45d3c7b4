import Foundation
import Mentoring

/// A table of a folder with some cells written anew and everything else as it was.
public struct TableCopy: Sendable {
  public let table: RawTable

  /// The schools with other statuses; words stand in the language of the column's heading.
  ///
  /// - Throws: what keeps the folder's files from being tables.
  public static func schools(
    at folder: URL, statuses: [School.ID: School.Status]
  ) throws(InvalidInput) -> TableCopy {
    let guides = TableGuide.all.filter { $0.code == Table.schools.rawValue }
    guard var copy = try RawFolder(at: folder, guides).tables.first else {
      preconditionFailure("a folder that was read has schools")
    }
    let key = copy.position(of: SchoolColumn.school.rawValue)
    var status = copy.position(of: SchoolColumn.status.rawValue)
    if status == nil {
      let isRussian = key.map { copy.headings[$0] != SchoolColumn.school.rawValue } ?? false
      copy.headings.append(isRussian ? SchoolColumn.status.heading : SchoolColumn.status.rawValue)
      status = copy.headings.count - 1
    }
    guard let key, let status else { preconditionFailure("schools have a key") }
    let isRussian = copy.headings[status] != SchoolColumn.status.rawValue
    for row in copy.rows.indices where key < copy.rows[row].count {
      guard let word = statuses[School.ID(copy.rows[row][key])] else { continue }
      let missing = max(0, status + 1 - copy.rows[row].count)
      copy.rows[row] += [String](repeating: "", count: missing)
      copy.rows[row][status] = isRussian ? word.russian : word.rawValue
    }
    return TableCopy(table: copy)
  }

  /// A SWOT as the whole table.
  public static func swot(_ items: [SWOTItem]) -> TableCopy {
    TableCopy(
      Table.swot.rawValue,
      items.map { item in
        [
          SWOTColumn.school.rawValue: item.school.text,
          SWOTColumn.quadrant.rawValue: item.quadrant.rawValue,
          SWOTColumn.topic.rawValue: item.topic.text,
          SWOTColumn.weight.rawValue: "\(item.weight)", SWOTColumn.note.rawValue: item.note,
        ]
      })
  }

  /// Deficits as the whole table.
  public static func deficits(_ deficits: [Deficit]) -> TableCopy {
    TableCopy(
      Table.deficits.rawValue,
      deficits.map { deficit in
        [
          DeficitColumn.teacher.rawValue: deficit.teacher.text,
          DeficitColumn.competency.rawValue: deficit.competency.text,
          DeficitColumn.levelFound.rawValue: "\(deficit.levelFound)",
          DeficitColumn.levelNeeded.rawValue: "\(deficit.levelNeeded)",
          DeficitColumn.points.rawValue: "\(deficit.points.value)",
          DeficitColumn.hours.rawValue: decimal(deficit.time.value * 100 / 60, places: 2),
          DeficitColumn.source.rawValue: deficit.source.rawValue,
          DeficitColumn.date.rawValue: deficit.date?.description ?? "",
        ]
      })
  }

  /// A table made of nothing but entities, in the columns' codes.
  init(_ guide: String, _ rows: [[String: String]]) {
    guard let guide = TableGuide.all.first(where: { $0.code == guide }) else {
      preconditionFailure("the table is one of the folder's")
    }
    table = RawTable(
      guide: guide, headings: guide.columns.map(\.code),
      rows: rows.map { row in guide.columns.map { row[$0.code] ?? "" } })
  }

  private init(table: RawTable) { self.table = table }
}

extension RawTable {
  /// Where a column stands, by its code.
  func position(of code: String) -> Int? {
    headings.firstIndex { guide.column($0)?.code == code }
  }
}
