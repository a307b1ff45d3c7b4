import Documents
import Foundation
import Mentoring
import SelfAnalysis
import YearRecords

/// Proposed SWOT items, for other systems (Docs/swot.schema.json). Values are in thousandths.
public struct SelfAnalysisJSON {
  private let analysis: SelfAnalysis
  private let trace: Bool
  private let sources: ProgrammeSources

  /// - Parameter sources: where the programme's own rows stand.
  public init(
    _ analysis: SelfAnalysis, trace: Bool, sources: ProgrammeSources = ProgrammeSources()
  ) {
    self.analysis = analysis
    self.trace = trace
    self.sources = sources
  }

  private struct Body: Encodable {
    let kind = "swot"
    let schemaVersion = "1.0"
    let programme: String
    let topics: [Topic]
    let proposals: [Proposal]
    let matrix: [Item]
    let help: [Help]
    let unanswered, doubtful: [Place]
  }

  private struct Topic: Encodable {
    let topic, name: String
  }

  private struct Item: Encodable {
    let school, topic, quadrant: String
    let weight: Int
    let proposed: Bool
    let rows: [String]?
  }

  private struct Place: Encodable {
    let school, topic: String

    init(_ item: SWOTItem) { (school, topic) = (item.school.text, item.topic.text) }
  }

  private struct Proposal: Encodable {
    let school, quadrant, topic, rule, standing: String
    let weight: Int
    let value: Int?
    let rows, otherRows: [String]?
  }

  private struct Help: Encodable {
    let giver, receiver, topic: String
    let worth: Int
  }

  public var data: Data {
    JSONDocument.encode(
      Body(
        programme: analysis.programme.identity.id,
        topics: analysis.programme.topics.map { Topic(topic: $0.id.text, name: $0.name) },
        proposals: analysis.proposals.map { proposal in
          Proposal(
            school: proposal.item.school.text, quadrant: proposal.item.quadrant.rawValue,
            topic: proposal.item.topic.text, rule: proposal.rule.id,
            standing: proposal.standing.rawValue, weight: proposal.item.weight,
            value: proposal.value,
            rows: rows(proposal.rows), otherRows: rows(proposal.otherRows))
        },
        matrix: analysis.matrix.map { entry in
          Item(
            school: entry.item.school.text, topic: entry.item.topic.text,
            quadrant: entry.item.quadrant.rawValue, weight: entry.item.weight,
            proposed: entry.isProposed,
            rows: rows(
              entry.isProposed
                ? entry.rows
                : [sources.swot[ProgrammeSources.SWOTKey(entry.item)]].compactMap { $0 }))
        },
        help: analysis.possibleHelp().map {
          Help(
            giver: $0.giver.text, receiver: $0.receiver.text, topic: $0.topic.text,
            worth: $0.worth)
        }, unanswered: analysis.unanswered.map(Place.init),
        doubtful: analysis.doubtfulStrengths.map { Place($0.item) }))
  }

  private func rows(_ rows: [RowReference]) -> [String]? {
    trace ? Set(rows).sorted().map(\.description) : nil
  }
}
