import TestSupport

extension Python {
  /// Checks the schema itself, and names each place of a document that breaks it.
  static let validate = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for error in validator.iter_errors(json.load(open(sys.argv[2], encoding="utf-8"))):
        print("/".join(str(step) for step in error.absolute_path), error.validator)
    """
}
