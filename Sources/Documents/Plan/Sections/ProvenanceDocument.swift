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

  /// The effort and the input files; what else there is of how the plan was made is for people.
  static func read(_ node: JSONNode) -> (effort: Int, inputs: [Provenance.Input]) {
    guard let fields = JSONFields(node, CodingKeys.self) else { return (0, []) }
    let effort = fields[.effort].flatMap { $0.integer(0...JSONNode.widest.upperBound) }
    let inputs = fields[.inputs]?.list { node -> Provenance.Input? in
      guard let fields = JSONFields(node, Input.CodingKeys.self) else { return nil }
      let file = fields.required(.file) { $0.text() }
      let digest = fields.required(.sha256) { $0.text() }
      guard let file, let digest else { return nil }
      return Provenance.Input(file: file.quotable, sha256: digest)
    }
    return (effort ?? 0, inputs ?? [])
  }
}
