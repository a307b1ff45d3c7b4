import Foundation

extension JSONNode {
  /// The root of a document, with findings of its own.
  ///
  /// - Throws: where it is no JSON, or larger than anybody's plan.
  init(document data: Data) throws(PlanJSONFault) {
    func single(_ problem: PlanJSONFault.Problem) -> PlanJSONFault {
      PlanJSONFault(findings: [.init(path: "", problem: problem)])
    }
    guard data.count <= PlanJSON.maximumSize else {
      throw single(.tooLarge(limit: PlanJSON.maximumSize))
    }
    do {
      let value = try JSONParser.parse(Array(data))
      self.init(value: value, path: .root, findings: Findings())
    } catch {
      throw single(.syntax(line: error.line, column: error.column, error.problem))
    }
  }
}
