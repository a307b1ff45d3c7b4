import Mentoring

/// What the plan was made from and with, in `plan.json`.
struct ProvenanceDocument: Encodable {
  let inputs: [Input]
  let tandem: String
  let glpk: String
  let effort: Int
  let options: [Option]

  struct Input: Encodable {
    let file: String
    let sha256: String

    enum CodingKeys: String, CodingKey, CaseIterable { case file, sha256 }
  }

  struct Option: Encodable {
    let name: String
    let value: String

    enum CodingKeys: String, CodingKey, CaseIterable { case name, value }
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case inputs, tandem, glpk, effort, options }

  init(_ provenance: Provenance, effort: Int) {
    inputs = provenance.inputs
      .sorted { Identifier<Input>($0.file) < Identifier<Input>($1.file) }
      .map { Input(file: $0.file, sha256: $0.sha256) }
    tandem = provenance.tandem
    glpk = provenance.glpk
    self.effort = effort
    options = provenance.options
      .sorted { Identifier<Option>($0.key) < Identifier<Option>($1.key) }
      .map { Option(name: $0.key, value: $0.value) }
  }

  /// What the plan was made from and with, each of it in its form.
  static func read(_ node: JSONNode) -> Stated? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let effort = fields.required(.effort) { $0.integer(0...JSONNode.widest.upperBound) }
    let inputs = fields.required(.inputs) { $0.list(of: input) }
    let tandem = fields.required(.tandem) { version($0, such: "0.1.0") }
    let glpk = fields.required(.glpk) { version($0, such: "5.0") }
    let options = fields.required(.options) { $0.list(of: option) }
    guard let effort, let inputs, let tandem, let glpk, let options else { return nil }
    reportTwice(inputs.map(\.file), node, ru: "Файл", en: "The file")
    reportTwice(options.map(\.name), node, ru: "Параметр", en: "The option")
    return Stated(
      effort: effort,
      provenance: Provenance(
        inputs: inputs, tandem: tandem, glpk: glpk,
        options: Dictionary(options.map { ($0.name, $0.value) }) { first, _ in first }))
  }

  /// What a document says of how it was made.
  struct Stated {
    let effort: Int
    let provenance: Provenance
  }

  private static func input(_ node: JSONNode) -> Provenance.Input? {
    guard let fields = JSONFields(node, Input.CodingKeys.self) else { return nil }
    let file = fields.required(.file) { $0.text() }
    let digest = fields.required(.sha256, digest)
    guard let file, let digest else { return nil }
    return Provenance.Input(file: file.quotable, sha256: digest)
  }

  private static func option(_ node: JSONNode) -> Option? {
    guard let fields = JSONFields(node, Option.CodingKeys.self) else { return nil }
    let name = fields.required(.name) { $0.text() }
    let value = fields.required(.value) { $0.text() }
    guard let name, let value else { return nil }
    return Option(name: name.quotable, value: value)
  }

  private static func digest(_ node: JSONNode) -> String? {
    guard let text = node.text() else { return nil }
    let isDigest =
      text.utf8.count == 64 && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    if isDigest { return text }
    node.fault(.notADigest(found: text))
    return nil
  }

  /// Numbers joined by points, perhaps with letters behind a hyphen.
  private static func version(_ node: JSONNode, such example: String) -> String? {
    guard let text = node.text() else { return nil }
    let numbers = text.prefix { $0 != "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let isVersion = numbers.allSatisfy { number in
      (1...9).contains(number.utf8.count) && number.utf8.allSatisfy { (48...57).contains($0) }
    }
    if isVersion { return text.quotable }
    node.fault(.misread(found: text, such: example))
    return nil
  }

  private static func reportTwice(
    _ names: [String], _ node: JSONNode, ru russian: String, en english: String
  ) {
    var seen: Set<String> = []
    var told: Set<String> = []
    for name in names where !seen.insert(name).inserted && told.insert(name).inserted {
      let quoted = CodeNames.quoted(name)
      node.findings.add(
        .twice(
          LocalizedText(
            ru: "\(russian) \(quoted.russian) в происхождении плана",
            en: "\(english) \(quoted.english) in the plan's provenance")))
    }
  }
}
