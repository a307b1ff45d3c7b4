import Foundation

/// Checks documents with a validator that is not ours.
enum SchemaCheck {
  /// What Python's `jsonschema` says of a document; empty: it keeps the schema.
  static func faults(of document: URL, schema: String) throws -> String {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1])); document = json.load(open(sys.argv[2]))
      for error in jsonschema.Draft202012Validator(schema).iter_errors(document):
          print(list(error.absolute_path), error.message[:200])
      """, root.appending(path: "Docs/\(schema)").path, document.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
