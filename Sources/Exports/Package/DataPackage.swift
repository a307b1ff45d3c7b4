import CMessageDigest
import Mentoring

/// The tables as a Frictionless Data Package: `datapackage.json` with a Table Schema for each CSV file
/// (https://specs.frictionlessdata.io, version 1).
struct DataPackage {
  let tables: ExportTables
  let language: Language

  var files: [ExportFile] {
    let data = tables.tables.map { table in
      ExportFile("\(table.name).csv", text: CSVDialect.machine.text(table))
    }
    let resources = zip(tables.tables, data).map { resource($0, $1) }
    let descriptor: JSONObject = [
      "profile": "tabular-data-package", "name": .text(Self.name(tables.programme.id)),
      "title": .text(tables.programme.name),
      "description": .text(
        "\(tables.programme.municipality), \(tables.programme.periodStart) – "
          + "\(tables.programme.periodEnd)"),
      "version": "1.0", "resources": .list(resources),
    ]
    return [ExportFile("datapackage.json", JSONText.bytes(descriptor))] + data
  }

  /// Lower-case letters, digits, `.`, `_` and `-` alone, as the specification asks.
  private static func name(_ id: String) -> String {
    let name = id.lowercased().unicodeScalars.map { scalar -> Character in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
      return isPlain || [".", "_", "-"].contains(scalar) ? Character(scalar) : "-"
    }
    return "tandem-" + String(name)
  }

  private func resource(_ table: ExportTable, _ file: ExportFile) -> JSONObject {
    [
      "profile": "tabular-data-resource", "name": .text(table.name),
      "title": .text(table.title[language]), "path": .text(file.path), "format": "csv",
      "mediatype": "text/csv", "encoding": "utf-8", "bytes": .integer(file.bytes.count),
      "hash": .text("sha256:" + sha256(file.bytes)),
      "dialect": [
        "delimiter": ",", "lineTerminator": "\n", "quoteChar": "\"", "doubleQuote": true,
        "header": true,
      ],
      "schema": schema(table),
    ]
  }

  private func schema(_ table: ExportTable) -> JSONObject {
    var schema: [String: JSONObject] = [
      "fields": .list(table.fields.map { field($0, isUnique: [$0.name] == table.key) }),
      "primaryKey": .list(table.key.map { .text($0) }), "missingValues": [""],
    ]
    let kept = Set(table.fields.map(\.name))
    let names = Set(tables.tables.map(\.name))
    let references = table.references.filter {
      kept.isSuperset(of: $0.fields) && ($0.table.isEmpty || names.contains($0.table))
    }
    if !references.isEmpty {
      schema["foreignKeys"] = .list(
        references.map { reference in
          [
            "fields": .list(reference.fields.map { .text($0) }),
            "reference": [
              "resource": .text(reference.table),
              "fields": .list(reference.keys.map { .text($0) }),
            ],
          ]
        })
    }
    return .object(schema)
  }

  private func field(_ field: ExportField, isUnique: Bool) -> JSONObject {
    var constraints: [String: JSONObject] = ["required": .truth(field.isRequired)]
    if isUnique { constraints["unique"] = true }
    var object: [String: JSONObject] = [
      "name": .text(field.name), "title": .text(field.title[language]),
    ]
    switch field.kind {
    case .text: object["type"] = "string"
    case .integer: object["type"] = "integer"
    case .decimal: object["type"] = "number"
    case .truth: object["type"] = "boolean"
    case .date: object["type"] = "date"
    case .month: object["type"] = "yearmonth"
    case .word(let words):
      object["type"] = "string"
      constraints["enum"] = .list(words.map { .text($0) })
    }
    object["constraints"] = .object(constraints)
    return .object(object)
  }
}

extension ExportTables {
  public func dataPackage(_ language: Language) -> [ExportFile] {
    DataPackage(tables: self, language: language).files
  }
}

/// The SHA-256 of some bytes, as 64 lower-case hexadecimal digits (FIPS 180-4, computed by libmd).
private func sha256(_ bytes: [UInt8]) -> String {
  var context = SHA2_CTX()
  SHA256Init(&context)
  bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
  SHA256Final(&digest, &context)
  return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
