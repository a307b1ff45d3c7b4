import Foundation

/// Python's `jsonschema`, an independent judge of plan documents.
enum Python {
  static let hasJSONSchema: Bool = (try? run("import jsonschema", []))?.status == 0

  /// Where a document breaks a schema, one place a line.
  static func breaches(of schema: URL, in document: URL) throws -> String {
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      validator = jsonschema.Draft202012Validator(schema)
      for error in validator.iter_errors(json.load(open(sys.argv[2], encoding="utf-8"))):
          print("/".join(str(step) for step in error.absolute_path), error.message)
      """
    return try run(script, [schema.path, document.path]).output
  }

  private static func run(
    _ script: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-W", "ignore", "-c", script] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
