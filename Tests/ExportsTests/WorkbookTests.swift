import Exports
import Foundation
import Mentoring
import OfficeRecords
import TestSupport
import Testing

@Suite struct WorkbookTests {
  private static let hasOpenpyxl = Python.has("openpyxl")
  private static let hasOffice =
    (try? Python.run("import shutil, sys; sys.exit(0 if shutil.which('soffice') else 1)", []))?
    .status == 0

  private func read(_ file: ExportFile, _ script: String) throws -> String {
    let folder = try Python.folder([file])
    let path = folder.url.appendingPathComponent(file.path).path
    let answer = try Python.run("import openpyxl, sys\n" + script, [path])
    #expect(answer.status == 0, "\(answer.output)")
    return answer.output
  }

  @Test(.enabled(if: hasOpenpyxl, "needs openpyxl from PyPI"))
  func openpyxlReadsWhatAMethodologistWouldHaveMade() throws {
    let output = try read(
      try Sample.tables().workbook(.russian),
      """
      book = openpyxl.load_workbook(sys.argv[1])
      for sheet in book:
          print(sheet.title, sheet.freeze_panes, sheet.auto_filter.ref, len(sheet._charts))
      pairs = book["Кураторские пары"]
      print([cell.value for cell in pairs[1]], [cell.value for cell in pairs[2]])
      """)
    let lines = output.split(separator: "\n").map(String.init)
    #expect(lines.first == "Сводка None None 1")
    #expect(lines.contains("Кураторские пары B2 A1:F3 0"))
    #expect(lines.contains { $0.hasPrefix("Нагрузка наставников B2 ") })
    #expect(
      lines.last
        == "['Школа-получатель', 'Школа-куратор', 'Куратор: код', 'Куратор', 'Как', 'Оценка'] "
        + "['Alpha', 'First', 'H1', 'Глобусова Анна Ивановна', 'очно', 549]"
    )
  }

  /// Formulas are sums below columns, whose stored result is the sum of the cells above.
  @Test(.enabled(if: hasOpenpyxl, "needs openpyxl from PyPI"))
  func sumsAreSums() throws {
    let output = try read(
      try Sample.tables().workbook(.russian),
      """
      formulas = openpyxl.load_workbook(sys.argv[1])
      values = openpyxl.load_workbook(sys.argv[1], data_only=True)
      count = 0
      for sheet in formulas:
          for row in sheet.iter_rows():
              for cell in row:
                  if cell.data_type != "f": continue
                  assert cell.value.startswith("=SUBTOTAL(109,"), cell.value
                  column = [values[sheet.title].cell(r, cell.column).value or 0 for r in range(2, cell.row)]
                  stored = values[sheet.title].cell(cell.row, cell.column).value
                  assert abs(sum(column) - stored) < 1e-9, (sheet.title, cell.coordinate)
                  count += 1
      print(count > 20)
      """)
    #expect(output == "True\n")
  }

  @Test(
    .enabled(if: hasOpenpyxl, "needs openpyxl from PyPI"),
    arguments: ["=1+1", "+7", "-2", "@SUM(A1)", "\tx", "\rx"])
  func nothingFromTheDataIsAFormula(evil: String) throws {
    var contents = Sample.contents
    contents.identity.name = evil
    contents.identity.municipality = evil
    for index in contents.topics.indices { contents.topics[index].name = evil }
    for index in contents.competencies.indices { contents.competencies[index].name = evil }
    let office = OfficeRecords(
      people: contents.teachers.map { Person(code: $0.id.text, name: evil) })
    let tables = ExportTables(
      Sample.plan, of: try Programme(contents), office, names: .joined)
    let output = try read(
      try tables.workbook(.english),
      """
      count = 0
      for sheet in openpyxl.load_workbook(sys.argv[1]):
          for row in sheet.iter_rows():
              for cell in row:
                  if cell.data_type == "f": assert cell.value.startswith("=SUBTOTAL(")
                  elif cell.data_type == "s":
                      assert cell.value[0] not in "=+-@\\t\\r", cell.coordinate
                      count += cell.value.startswith("'")
      print(count > 20)
      """)
    #expect(output == "True\n")
  }

  /// LibreOffice leaves rows as high as the file says: long names would lie over the next row.
  @Test(.enabled(if: hasOpenpyxl, "needs openpyxl from PyPI"))
  func rowsAreHighEnoughForTheirTexts() throws {
    var contents = Sample.contents
    let long = Array(repeating: "повышение", count: 12).joined(separator: " ")
    for index in contents.competencies.indices { contents.competencies[index].name = long }
    let tables = ExportTables(
      Sample.plan, of: try Programme(contents), Sample.office, names: .joined)
    let output = try read(
      try tables.workbook(.russian),
      """
      sheet = openpyxl.load_workbook(sys.argv[1])["Участники тандемов"]
      for row in sheet.iter_rows(min_row=2, max_row=sheet.max_row - 1):
          for cell in row:
              width = sheet.column_dimensions[cell.column_letter].width
              lines = len(str(cell.value or "")) / width
              assert (sheet.row_dimensions[cell.row].height or 15) >= 15 * lines, cell.coordinate
      print(max(sheet.row_dimensions[row].height or 15 for row in range(2, sheet.max_row)) > 15)
      """)
    #expect(output == "True\n")
  }

  /// What LibreOffice adds up anew is what the file says.
  @Test(.enabled(if: hasOffice, "needs LibreOffice Calc"))
  func libreOfficeOpensIt() throws {
    let folder = try Python.folder([try Sample.tables().workbook(.russian)])
    let answer = try Python.run(
      """
      import subprocess, sys
      done = subprocess.run(
          ["soffice", "--headless", "-env:UserInstallation=file://" + sys.argv[1] + "/profile",
           "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3",
           "--outdir", sys.argv[1], sys.argv[1] + "/plan.xlsx"], capture_output=True, text=True)
      print(done.stdout, done.stderr)
      """, [folder.url.path])
    let path = folder.url.appendingPathComponent("plan-Тандемы.csv")
    let text = try String(contentsOf: path, encoding: .utf8)
    let rows = text.split(separator: "\n")
    #expect(rows.count == Sample.plan.tandems.count + 2, "\(answer.output)")
    #expect(rows.last?.hasPrefix("Итого") == true)
    #expect(!text.contains("#") && !text.contains("Err:"))
  }

  @Test func theSameBytesTwice() throws {
    for names in [true, false] {
      let first = try Sample.files(names ? .joined : .codes)
      #expect(try Sample.files(names ? .joined : .codes) == first)
    }
    #expect(try Sample.publicFiles() == Sample.publicFiles())
  }
}
