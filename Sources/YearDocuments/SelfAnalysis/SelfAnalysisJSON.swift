import Documents
import Foundation
import Mentoring
import SelfAnalysis
import YearRecords

/// Proposed SWOT items, for other systems (Docs/swot.schema.json). Values are in thousandths.
public struct SelfAnalysisJSON {
  private let analysis: SelfAnalysis
  private let trace: Bool

  public init(_ analysis: SelfAnalysis, trace: Bool) {
    self.analysis = analysis
    self.trace = trace
  }

  private struct Body: Encodable {
    let kind = "swot"
    let schemaVersion = "1.0"
    let programme: String
    let proposals: [Proposal]
    let help: [Help]
  }

  private struct Proposal: Encodable {
    let school, quadrant, topic, rule, standing: String
    let weight: Int
    let value: Int?
    let rows: [String]?
  }

  private struct Help: Encodable {
    let giver, receiver, topic: String
    let worth: Int
  }

  public var data: Data {
    JSONDocument.encode(
      Body(
        programme: analysis.programme.identity.id,
        proposals: analysis.proposals.map { proposal in
          Proposal(
            school: proposal.item.school.text, quadrant: proposal.item.quadrant.rawValue,
            topic: proposal.item.topic.text, rule: proposal.rule.id,
            standing: proposal.standing.rawValue, weight: proposal.item.weight,
            value: proposal.value,
            rows: trace ? Set(proposal.rows).sorted().map(\.description) : nil)
        },
        help: analysis.possibleHelp().map {
          Help(
            giver: $0.giver.text, receiver: $0.receiver.text, topic: $0.topic.text,
            worth: $0.worth)
        }))
  }
}
