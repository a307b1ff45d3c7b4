import Foundation

/// Programs that know Word files and had no part in writing them.
enum OtherPrograms {
  static func run(_ program: String, _ arguments: [String]) throws -> (
    status: Int32, output: String
  ) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let output = FileManager.default.temporaryDirectory.appending(path: "tandem-\(UUID()).out")
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
  }

  /// Debian's Python, for which `python3-docx` is.
  static let hasPythonDocx = (try? run("/usr/bin/python3", ["-c", "import docx"]))?.status == 0

  static let hasLibreOffice =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

  /// What python-docx finds in a file: paragraphs, and the cells of each table row by row.
  struct Contents: Decodable {
    let paragraphs: [String]
    let tables: [[[String]]]
    /// Texts of highlighted runs.
    let highlighted: [String]

    var text: String {
      (paragraphs + tables.flatMap { $0.flatMap { $0 } }).joined(separator: "\n")
        .replacing("\u{A0}", with: " ")
    }
  }

  static func contents(of file: URL) throws -> Contents {
    let script = """
      import docx, json, sys
      document = docx.Document(sys.argv[1])
      tables = [[[c.text for c in r.cells] for r in t.rows] for t in document.tables]
      cells = [p for t in document.tables for r in t.rows for c in r.cells for p in c.paragraphs]
      runs = [r for p in document.paragraphs + cells for r in p.runs]
      print(json.dumps({"paragraphs": [p.text for p in document.paragraphs], "tables": tables,
        "highlighted": [r.text for r in runs if r.font.highlight_color is not None]}))
      """
    let (_, output) = try run("/usr/bin/python3", ["-c", script, file.path])
    return try JSONDecoder().decode(Contents.self, from: Data(output.utf8))
  }

  /// Tables for signatures that may stand on a page without anything of what is signed.
  static func looseSignatures(in files: [URL]) throws -> String {
    let script = """
      import docx, sys
      from docx.table import Table
      from docx.text.paragraph import Paragraph

      def keeps(paragraph):
          style = paragraph.style.paragraph_format.keep_with_next
          own = paragraph.paragraph_format.keep_with_next
          return own if own is not None else bool(style)

      for name in sys.argv[1:]:
          document = docx.Document(name)
          kinds = {"tbl": Table, "p": Paragraph}
          tags = [(e, e.tag.split("}")[1]) for e in document.element.body]
          blocks = [kinds[tag](e, document) for e, tag in tags if tag in kinds]
          for number, block in enumerate(blocks):
              if not isinstance(block, Table) or "______" not in "".join(
                      c.text for r in block.rows for c in r.cells):
                  continue
              # Rows with requisites may stand alone, those with nothing but a signature may not.
              rows = [r for r in block.rows[:-1] if len("".join(c.text for c in r.cells)) < 150]
              held = all(keeps(p) for r in rows for c in r.cells for p in c.paragraphs)
              for above in reversed(blocks[:number]):
                  if isinstance(above, Table):
                      held &= all(keeps(p) for c in above.rows[-1].cells for p in c.paragraphs)
                      break
                  held &= keeps(above)
                  if above.text.strip():
                      break
              if not held:
                  print(name.split("/")[-1], number)
      """
    return try run("/usr/bin/python3", ["-c", script] + files.map(\.path)).output
  }

  /// The text of each file as LibreOffice lays it out, by the file's name without its ending.
  static func printed(_ files: [URL], in folder: URL) throws -> [String: String] {
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    _ = try run(
      "/usr/bin/soffice",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder.path] + files.map(\.path))
    var texts: [String: String] = [:]
    for file in files {
      let name = file.deletingPathExtension().lastPathComponent
      let pdf = folder.appending(path: name + ".pdf")
      guard FileManager.default.fileExists(atPath: pdf.path) else { continue }
      texts[name] = try run("/usr/bin/pdftotext", ["-layout", pdf.path, "-"]).output
    }
    return texts
  }
}
