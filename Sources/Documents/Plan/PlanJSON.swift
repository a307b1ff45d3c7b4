import Foundation
import Mentoring

/// The plan document, `plan.json`; Docs/Plan.md describes it, Docs/plan.schema.json checks it.
public enum PlanJSON {
  public static let schemaVersion = "1.1"
  /// That of release 0.1.0.
  static let firstVersion = "1.0"
  /// Versions that are read.
  static let knownVersions = [firstVersion, schemaVersion]
  /// Larger documents are refused before they are read.
  public static let maximumSize = 128 << 20

  /// The document's bytes, the same on every machine and at every time.
  ///
  /// The lists stand in key order whatever their order in the plan (`Plan.inKeyOrder`).
  public static func encode(
    _ plan: Plan, of programme: Programme, provenance: Provenance, scenario: String = "base"
  ) -> Data {
    let document = PlanDocument(
      plan, of: programme, provenance: provenance, scenario: scenario)
    return JSONDocument.encode(document)
  }

  /// The plan that a document states, Tandem's own or one made by hand.
  ///
  /// - Throws: everything that is wrong with the document, at once.
  public static func decode(
    _ data: Data, of programme: Programme
  ) throws(PlanJSONFault) -> Plan {
    try read(data, of: programme).plan
  }

  /// The plan that a document states, and what else the document says of itself.
  ///
  /// - Throws: everything that keeps the document from being a plan, at once.
  public static func read(
    _ data: Data, of programme: Programme
  ) throws(PlanJSONFault) -> StatedPlan {
    let root = try JSONNode(document: data)
    let stated = PlanDocument.read(root, of: programme)
    guard let stated, root.findings.isEmpty else { throw root.findings.fault }
    return StatedPlan(
      plan: stated.plan, contradictions: root.findings.contradictions, provenance: stated.provenance
    )
  }

  /// The name of the scenario that a document says it was made under; nil where it says none.
  public static func scenario(of data: Data) -> String? {
    guard data.count <= maximumSize, let value = try? JSONParser.parse(Array(data)),
      case .object(let members) = value,
      case .text(let name)? = members.first(where: { $0.key == "scenario" })?.value
    else { return nil }
    return name
  }
}

/// A plan as its document states it.
public struct StatedPlan: Sendable {
  public let plan: Plan
  /// Derived figures that say something else than what they follow from.
  public let contradictions: [Contradiction]
  /// What the plan was made from and with; nil where the document does not say.
  public let provenance: Provenance?
}
