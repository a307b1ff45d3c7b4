import Foundation
import TestSupport

extension Python {
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
}
