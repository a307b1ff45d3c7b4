/// Collects the faults of one document; the first hundred are kept, the others counted.
final class Findings {
  static let limit = 100

  private(set) var list: [PlanJSONFault.Finding] = []
  private(set) var omitted = 0

  var isEmpty: Bool { list.isEmpty }
  var count: Int { list.count + omitted }

  func add(_ problem: PlanJSONFault.Problem, at path: JSONPath) {
    if list.count < Self.limit {
      list.append(PlanJSONFault.Finding(path: path.description, problem: problem))
    } else {
      omitted += 1
    }
  }
}
