import Foundation
import Mentoring

/// A request for training courses, in `plan.json`; the competency's name stands beside its code.
struct TrainingRequestDocument: Encodable {
  let competency: String
  let name: String
  let levelNeeded: Int
  let count: Int
  let teachers: [String]
  let hours: Decimal
  let points: Int
  let reasons: [Reason]

  struct Reason: Encodable {
    let reason: ReasonCode
    let count: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case reason, count }
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case competency, name, levelNeeded, count, teachers, hours, points, reasons
  }

  init(_ request: TrainingRequest, of programme: Programme) {
    competency = request.competency.text
    name = programme.competency(request.competency).name
    levelNeeded = request.levelNeeded
    count = request.teachers.count
    teachers = request.teachers.map(\.text)
    hours = ExactNumber.hours(request.time)
    points = request.points.value
    reasons = request.reasons.map { Reason(reason: $0.reason, count: $0.count) }
  }
}
