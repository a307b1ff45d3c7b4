import Foundation
import TestSupport
import Testing

/// A place where the commands around the plan are tried.
final class YearPlace {
  let root: TemporaryFolder

  init() throws {
    root = try TemporaryFolder()
    try put(YearFolderFiles(), "small")
  }

  func put(_ files: YearFolderFiles, _ name: String) throws {
    let folder = root.url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (file, text) in files.files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(file))
    }
  }

  func run(_ arguments: String...) throws -> Transcript {
    try Command(folder: root.url).run(arguments)
  }

  func expect(
    _ name: String, _ arguments: [String], language: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let transcript = try Command(folder: root.url).run(arguments + ["--lang", language])
    try Golden.expect(
      transcript.text, is: "\(name).\(language).txt", sourceLocation: sourceLocation)
  }

  func text(_ file: String) throws -> String {
    try String(contentsOf: root.url.appendingPathComponent(file), encoding: .utf8)
  }

  func keepsSchema(_ file: String, _ schema: String) throws {
    let path = URL(filePath: #filePath).appendingPathComponent("../../../Docs/\(schema)")
      .standardized.path
    let script = """
      import json, jsonschema, sys
      schema = json.load(open(sys.argv[2]))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      for error in validator.iter_errors(json.load(open(sys.argv[1]))):
          print(list(error.absolute_path), error.message[:300])
      """
    let found = try Python.run(script, [root.url.appendingPathComponent(file).path, path])
    #expect(found.output == "")
  }
}
