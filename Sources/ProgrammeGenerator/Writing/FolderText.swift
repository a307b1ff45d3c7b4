import Mentoring

/// One file of a programme folder: its name there and its text (UTF-8).
public struct GeneratedFile: Sendable, Hashable {
  public let name: String
  public let text: String
}

/// A programme written as the files of its folder; optional tables without rows are left out.
struct FolderText {
  let contents: ProgrammeContents
  /// Comment lines at the head of `programme.yaml`.
  let notes: [String]
  /// The lines of `programme.yaml` around the plan.
  var yearRules = ""

  var files: [GeneratedFile] {
    let tables: [(Table, CSVText?)] = [
      (.schools, schools), (.curators, curators), (.topics, topics), (.swot, swot),
      (.competencies, competencies), (.teachers, teachers), (.deficits, deficits),
      (.mentors, mentors), (.estimates, estimates), (.travel, travel), (.wishes, wishes),
      (.decisions, decisions), (.pupils, pupils), (.tutors, tutors),
    ]
    return [
      GeneratedFile(
        name: "programme.yaml",
        text: ProgrammeYAML(contents: contents, notes: notes).text
          + (yearRules.isEmpty ? "" : yearRules + "\n"))
    ]
      + tables.compactMap { table, csv in
        csv.map { GeneratedFile(name: table.rawValue + ".csv", text: $0.text) }
      }
  }

  /// - Returns: nil where there are no rows and the table may be absent.
  func table<Row>(
    _ columns: [String], _ rows: [Row], required: Bool = false, _ cells: (Row) -> [String]
  ) -> CSVText? {
    guard required || !rows.isEmpty else { return nil }
    var csv = CSVText(columns)
    for row in rows { csv.append(cells(row)) }
    return csv
  }
}
