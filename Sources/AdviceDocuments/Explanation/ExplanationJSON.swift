import Advice
import Documents
import Foundation
import Mentoring
import Planning

/// `explanation.json`; Docs/advice.schema.json checks it.
public enum ExplanationJSON {
  public static func encode(_ explanation: Explanation, of programme: Programme) -> Data {
    JSONDocument.encode(ExplanationDocument(explanation, programme))
  }
}

/// A price in documents.
struct PriceDocument: Encodable {
  struct Row: Encodable {
    let stage: String
    let now: Int
    let nowBound: Int?
    let then: Int
    let thenBound: Int?
    let worseBy: Int
    let atLeast: Int?
    let atMost: Int?
    let proven: Bool
  }

  let outcome: String
  let requirement: String?
  let proven: Bool
  let goals: [Row]
  let changes: ComparisonDocument.ChangesPart?

  init(_ price: Price) {
    switch price.outcome {
    case .found: (outcome, requirement) = ("found", nil)
    case .impossible(let which): (outcome, requirement) = ("impossible", which.rawValue)
    case .notFound(let which): (outcome, requirement) = ("notFound", which.rawValue)
    }
    proven = price.isProven
    goals = price.rows.map { row in
      Row(
        stage: row.stage, now: row.value, nowBound: row.bound, then: row.asked,
        thenBound: row.askedBound, worseBy: row.found, atLeast: row.interval?.lowerBound,
        atMost: row.interval?.upperBound, proven: row.isProven)
    }
    changes = price.changes.map(ComparisonDocument.ChangesPart.init)
  }
}

private struct ExplanationDocument: Encodable {
  struct Fact: Encodable {
    var fact: String
    var what: String?
    var value: Int?
    var limit: Int?
    var isTrue: Bool?
    var list: [String]?
    var text: ComparisonDocument.Text?
    var price: PriceDocument?
  }

  let kind = "explanation"
  let schemaVersion = "1.0"
  let programme: String
  let facts: [Fact]

  init(_ explanation: Explanation, _ programme: Programme) {
    self.programme = programme.identity.id
    facts = explanation.facts.map { Self.fact($0, programme) }
  }

  private static func fact(_ fact: Explanation.Fact, _ programme: Programme) -> Fact {
    typealias Text = ComparisonDocument.Text
    switch fact {
    case .inPlan(let isIn): return Fact(fact: "inPlan", isTrue: isIn)
    case .score(let what, let score):
      return Fact(
        fact: "score", what: what, value: score.total.value,
        list: score.parts.map { "\($0.criterion.rawValue)=\($0.value.value)*\($0.weight)" })
    case .limit(let limit, let subject, let used, let most):
      return Fact(
        fact: "limit.\(limit.rawValue)", what: subject, value: used, limit: most,
        isTrue: used >= most)
    case .rejected(let rejection):
      return Fact(fact: "rejected", what: rejection.code, text: Text(rejection.words))
    case .without(let price): return Fact(fact: "without", price: PriceDocument(price))
    case .with(let price): return Fact(fact: "with", price: PriceDocument(price))
    case .conflict(let items):
      let texts = items.map(ConflictWords(programme).words)
      return Fact(
        fact: "conflict",
        text: Text(
          LocalizedText(
            ru: texts.map(\.russian).joined(separator: "; "),
            en: texts.map(\.english).joined(separator: "; "))))
    case .openPupil(let open): return Fact(fact: "openPupil", text: Text(open.words))
    case .open(let reason): return Fact(fact: "open", text: Text(InputWords.reason(reason)))
    case .way(let way):
      let texts = way.changes.map { InputWords.text($0, CodeNames(programme)) }
      return Fact(
        fact: "way", what: way.mentor.text, value: way.effort,
        text: Text(
          LocalizedText(
            ru: texts.map(\.russian).joined(separator: "; "),
            en: texts.map(\.english).joined(separator: "; "))), price: PriceDocument(way.price))
    case .noWay: return Fact(fact: "noWay")
    case .newMentor(let new):
      return Fact(
        fact: "newMentor", what: new.school.text, value: new.pointsMore, limit: new.deficitsMore,
        list: [new.competency.text, "\(new.level)"])
    case .newTutor(let new):
      return Fact(
        fact: "newTutor", what: new.school.text, value: new.pupilsMore,
        list: new.needs.map(\.text) + new.languages)
    case .relation(let direction, let kind, let other, let subjects):
      return Fact(fact: "\(direction.rawValue).\(kind.rawValue)", what: other, list: subjects)
    case .topic(let row):
      return Fact(
        fact: "topic", what: row.topic.text, value: row.strength, limit: row.weakness,
        list: row.helps.map { "helps \($0)" } + row.helpedBy.map { "helpedBy \($0)" })
    }
  }
}
