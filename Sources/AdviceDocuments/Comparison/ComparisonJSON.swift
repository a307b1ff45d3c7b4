import Advice
import Documents
import Foundation
import Mentoring

/// `comparison.json`; Docs/comparison.schema.json checks it.
public enum ComparisonJSON {
  public static let schemaVersion = "1.0"

  public static func encode(_ comparison: Comparison) -> Data {
    JSONDocument.encode(ComparisonDocument(comparison))
  }
}

struct ComparisonDocument: Encodable {
  struct Text: Encodable {
    let ru: String
    let en: String

    init(_ text: LocalizedText) {
      ru = text.russian
      en = text.english
    }
  }

  struct VariantPart: Encodable {
    let id: String
    let name: Text
    let question: Text?
    let status: String
  }

  struct GoalPart: Encodable {
    let goal: String
    let direction: String
    let values: [Int?]
    let bounds: [Int?]
    let proven: [Bool]
    let differences: [Int?]
  }

  struct IndicatorPart: Encodable {
    let id: String
    let targets: [Int?]
    let shares: [Int?]
    let numerators: [Int]
    let denominators: [Int]
  }

  struct MeasurePart: Encodable {
    let id: String
    let values: [Int]
  }

  struct SchoolPart: Encodable {
    struct Cell: Encodable {
      let covered: Int
      let total: Int
      let attainable: Int?
      let contracts: Int
    }

    let school: String
    let recipient: Bool
    let variants: [Cell?]
  }

  struct RelationsPart: Encodable {
    let curatorPairs: [[String: String]]
    let tandems: [[String: String]]
    /// nil where there are none.
    let tutoring: [[String: String]]?

    init(_ relations: Relations) {
      curatorPairs = relations.curating.sorted().map {
        ["recipient": $0.recipient.text, "curator": $0.curator.text]
      }
      tandems = relations.mentoring.sorted().map {
        ["mentor": $0.mentor.text, "mentee": $0.mentee.text]
      }
      tutoring =
        relations.tutoring.isEmpty
        ? nil
        : relations.tutoring.sorted().map { ["tutor": $0.tutor.text, "pupil": $0.pupil.text] }
    }
  }

  struct MovePart: Encodable {
    let kind: String
    let subject: String
    let from: [String]
    let to: [String]
  }

  struct ChangesPart: Encodable {
    let variant: String
    let kept: RelationsPart
    let new: RelationsPart
    let dropped: RelationsPart
    let moved: [MovePart]
    let contractsNew: [[String]]
    let contractsDropped: [[String]]

    init(_ changes: VariantChanges) {
      variant = changes.id
      kept = RelationsPart(changes.kept)
      new = RelationsPart(changes.new)
      dropped = RelationsPart(changes.dropped)
      moved = changes.moved.map {
        MovePart(kind: $0.kind.rawValue, subject: $0.subject, from: $0.from, to: $0.to)
      }
      contractsNew = changes.contractsNew.map { [$0.first.text, $0.second.text] }
      contractsDropped = changes.contractsDropped.map { [$0.first.text, $0.second.text] }
    }
  }

  struct FlipPart: Encodable {
    let kind: String
    let subject: String
    let partners: [[String]]
  }

  let schemaVersion = ComparisonJSON.schemaVersion
  let programme: String
  let variants: [VariantPart]
  let goals: [GoalPart]
  let indicators: [IndicatorPart]
  let measures: [MeasurePart]
  let schools: [SchoolPart]
  let changes: [ChangesPart]
  let core: RelationsPart
  let flips: [FlipPart]

  init(_ comparison: Comparison) {
    programme = comparison.baseline.programme.identity.id
    variants = comparison.variants.map {
      VariantPart(
        id: $0.id, name: Text($0.name), question: $0.question.map(Text.init),
        status: $0.plan.status.rawValue)
    }
    goals = comparison.goals.map { row in
      GoalPart(
        goal: row.goal.rawValue, direction: row.goal.isMaximised ? "maximise" : "minimise",
        values: row.cells.map(\.value), bounds: row.cells.map(\.bound),
        proven: row.cells.map(\.isProven), differences: row.cells.map(\.difference))
    }
    indicators = comparison.indicators.map { row in
      IndicatorPart(
        id: row.indicator.rawValue, targets: row.values.map { $0.target?.value },
        shares: row.values.map { $0.share?.value }, numerators: row.values.map(\.numerator),
        denominators: row.values.map(\.denominator))
    }
    measures = comparison.measures.map { MeasurePart(id: $0.measure.rawValue, values: $0.values) }
    schools = comparison.schools.map { row in
      SchoolPart(
        school: row.school.id.text, recipient: row.isRecipient,
        variants: row.cells.map { cell in
          cell.map {
            SchoolPart.Cell(
              covered: $0.covered.value, total: $0.total.value,
              attainable: $0.attainable?.value, contracts: $0.contracts)
          }
        })
    }
    changes = comparison.changes.map(ChangesPart.init)
    core = RelationsPart(comparison.core)
    flips = comparison.flips.map {
      FlipPart(kind: $0.kind.rawValue, subject: $0.subject, partners: $0.partners)
    }
  }
}
