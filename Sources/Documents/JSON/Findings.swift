/// Collects what is wrong with one document: faults, of which the first hundred are kept and the others
/// counted, and figures by which it contradicts itself.
final class Findings {
  static let limit = 100

  private(set) var list: [PlanJSONFault.Finding] = []
  private(set) var omitted = 0
  private(set) var contradictions: [Contradiction] = []

  /// Whether one more fault would be kept, not only counted.
  var isKeeping: Bool { list.count < Self.limit }

  var isEmpty: Bool { list.isEmpty }
  var count: Int { list.count + omitted }

  /// Everything that keeps the document from being read.
  var fault: PlanJSONFault { PlanJSONFault(findings: list, omitted: omitted) }

  /// The document is of another programme, so that codes which this one lacks are no news.
  private var isForeign = false

  func add(_ problem: PlanJSONFault.Problem, at path: JSONPath) {
    switch problem {
    case .otherProgramme: isForeign = true
    case .unknownCode where isForeign, .noSuchDeficit where isForeign: return
    default: break
    }
    if list.count < Self.limit {
      list.append(PlanJSONFault.Finding(path: path.description, problem: problem))
    } else {
      omitted += 1
    }
  }

  func add(_ contradiction: Contradiction) { contradictions.append(contradiction) }
}
