import Foundation
import Mentoring

extension PlanJSON {
  /// Where a document's training requests and loads say something else than its own plan.
  ///
  /// `decode` does not read these sections, since they follow from the others; after a change by
  /// hand they may be out of date. A section that is left out says nothing.
  ///
  /// - Parameter plan: the plan that `decode` found in the document.
  public static func contradictions(
    in data: Data, of plan: Plan, _ programme: Programme
  ) -> [PlanJSONFault.Finding] {
    guard data.count <= maximumSize, let root = try? JSONParser.parse(Array(data)) else {
      return []
    }
    let derivations = PlanDerivations(plan, of: programme)
    let findings = Findings()
    let requests = derivations.trainingRequests
      .map { TrainingRequestDocument($0, of: programme) }
    compare(root, .trainingRequests, tree(requests), findings)
    compare(root, .loads, tree(LoadsDocument(derivations)), findings)
    return findings.list
  }

  private static func tree(_ section: some Encodable) -> JSONValue? {
    (try? JSONEncoder().encode(section)).flatMap { try? JSONParser.parse(Array($0)) }
  }

  private static func compare(
    _ root: JSONValue, _ key: PlanDocument.CodingKeys, _ derived: JSONValue?, _ findings: Findings
  ) {
    guard let stated = root[key.rawValue], let derived else { return }
    stated.compare(with: derived, at: .key(.root, key.rawValue), findings)
  }
}

extension JSONValue {
  /// The member of an object; nil where there is none.
  fileprivate subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// Adds the deepest places at which two trees differ; the order of an object's members is free.
  fileprivate func compare(with derived: JSONValue, at path: JSONPath, _ findings: Findings) {
    switch (self, derived) {
    case (.list(let stated), .list(let derived)) where stated.count == derived.count:
      for (index, pair) in zip(stated, derived).enumerated() {
        pair.0.compare(with: pair.1, at: .index(path, index), findings)
      }
    case (.object(let stated), .object(let members))
    where Set(stated.map(\.key)) == Set(members.map(\.key)):
      for member in members {
        self[member.key]?.compare(with: member.value, at: .key(path, member.key), findings)
      }
    case (.number(let stated), .number(let derived))
    where ExactNumber.scaled(stated, decimals: 6) == ExactNumber.scaled(derived, decimals: 6): break
    default:
      if self != derived {
        findings.add(.contradiction(stated: summary, derived: derived.summary), at: path)
      }
    }
  }

  /// The value in a few words for a message.
  private var summary: String {
    switch self {
    case .null: "null"
    case .flag(let flag): String(flag)
    case .number(let number): number.quotable
    case .text(let text): "'\(text.quotable)'"
    case .list(let values): "[\(values.count)]"
    case .object(let members): "{\(members.map(\.key).sorted().joined(separator: ", "))}".quotable
    }
  }
}
