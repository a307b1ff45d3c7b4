import Exports
import Foundation
import Testing

@Suite struct DataPackageTests {
  private static let validate = """
    import sys
    from frictionless import validate
    report = validate(sys.argv[1])
    for error in report.flatten(["title", "rowNumber", "type", "note"]): print(error)
    print("valid" if report.valid else "invalid", report.stats["tasks"])
    """

  private func judgement(_ files: [ExportFile]) throws -> String {
    let folder = try Python.folder(files)
    let path = folder.url.appendingPathComponent("datapackage.json").path
    return try Python.run(Self.validate, [path]).output
  }

  private static let isThere = Python.has("frictionless")

  @Test(.enabled(if: isThere, "needs frictionless from PyPI"))
  func frictionlessFindsNothingWrong() throws {
    #expect(try judgement(Sample.tables().dataPackage(.russian)) == "valid 15\n")
    #expect(try judgement(Sample.tables(.codes).dataPackage(.english)) == "valid 15\n")
    #expect(try judgement(ExportTables(Sample.facts()).dataPackage(.russian)) == "valid 6\n")
  }

  /// The judge does look at keys: without a school, whatever names it is wrong.
  @Test(.enabled(if: isThere, "needs frictionless from PyPI"))
  func frictionlessWouldFindADanglingKey() throws {
    let files = try Sample.tables().dataPackage(.russian).map { file in
      guard file.path == "schools.csv" else { return file }
      let lines = file.text.split(separator: "\n").filter { !$0.hasPrefix("S3,") }
      return ExportFile("schools.csv", Array((lines.joined(separator: "\n") + "\n").utf8))
    }
    let judgement = try judgement(files)
    #expect(judgement.contains("foreign-key"))
    #expect(judgement.hasSuffix("invalid 15\n"))
  }

  @Test func everyTableOfTheIssueIsThere() throws {
    let names = Set(try Sample.tables().tables.map(\.name))
    #expect(
      names.isSuperset(of: [
        "curator_pairs", "tandems", "tandem_members", "partnerships", "visits", "open_deficits",
        "training_requests", "loads", "indicators",
      ]))
  }

  @Test func keysTellRowsApartAndReferencesHold() throws {
    for tables in [
      try Sample.tables(), try Sample.tables(.codes), ExportTables(try Sample.facts()),
    ] {
      let byName = Dictionary(uniqueKeysWithValues: tables.tables.map { ($0.name, $0) })
      for table in tables.tables {
        let keys = table.values(of: table.key)
        #expect(Set(keys).count == keys.count, "\(table.name)")
        for (column, field) in table.fields.enumerated() where field.isRequired {
          #expect(!table.rows.contains { $0[column] == .none }, "\(table.name).\(field.name)")
        }
        for reference in table.references {
          let target = reference.table.isEmpty ? table : byName[reference.table]
          let known = Set(try #require(target).values(of: reference.keys))
          let used = table.values(of: reference.fields).filter { $0 != [.none] }
          #expect(known.isSuperset(of: used), "\(table.name) \(reference.fields)")
        }
      }
    }
  }

  @Test func withCodesAloneNoColumnHoldsAName() throws {
    let tables = try Sample.tables(.codes).tables
    #expect(!tables.contains { $0.fields.contains(where: \.isName) })
  }
}

extension ExportTable {
  fileprivate func values(of names: [String]) -> [[ExportValue]] {
    let columns = names.compactMap { name in fields.firstIndex { $0.name == name } }
    return rows.map { row in columns.map { row[$0] } }
  }
}
