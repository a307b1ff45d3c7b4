import Foundation
import Mentoring

/// Who travels where, in `plan.json`; a part that the plan does not state is left out.
struct TravelDocument: Encodable {
  let trips: [TripDocument]?
  let visits: [VisitDocument]?

  enum CodingKeys: String, CodingKey, CaseIterable { case trips, visits }

  /// nil where the plan states neither.
  init?(_ plan: Plan) {
    trips = plan.stated.contains(.trips) ? plan.trips.map(TripDocument.init) : nil
    visits = plan.stated.contains(.visits) ? plan.visits.map(VisitDocument.init) : nil
    if trips == nil, visits == nil { return nil }
  }
}

/// A way that somebody travels regularly; distance and time one way.
struct TripDocument: Encodable {
  let from: String
  let to: String
  let kilometres: Decimal
  let minutes: Int

  enum CodingKeys: String, CodingKey, CaseIterable { case from, to, kilometres, minutes }

  init(_ trip: Trip) {
    from = trip.from.text
    to = trip.to.text
    kilometres = ExactNumber.kilometres(trip.distance)
    minutes = trip.time.value
  }

  static func read(_ node: JSONNode, of programme: Programme) -> Trip? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let from = fields.required(.from) { $0.school(of: programme) }
    let to = fields.required(.to) { $0.school(of: programme) }
    let distance = fields.required(.kilometres) { $0.kilometres() }
    let time = fields.required(.minutes) { $0.minutes() }
    guard let from, let to, let distance, let time else { return nil }
    return Trip(from: from, to: to, distance: distance, time: time)
  }
}

/// A mentor who works at another school; the travel of the period, out and back, all visits.
struct VisitDocument: Encodable {
  let mentor: String
  let school: String
  let minutes: Int

  enum CodingKeys: String, CodingKey, CaseIterable { case mentor, school, minutes }

  init(_ visit: Visit) {
    mentor = visit.mentor.text
    school = visit.school.text
    minutes = visit.time.value
  }

  static func read(_ node: JSONNode, of programme: Programme) -> Visit? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let mentor = fields.required(.mentor) { $0.teacher(of: programme) }
    let school = fields.required(.school) { $0.school(of: programme) }
    let time = fields.required(.minutes) { $0.minutes() }
    guard let mentor, let school, let time else { return nil }
    return Visit(mentor: mentor, school: school, time: time)
  }
}
