import Foundation
import Mentoring

/// One deficit that a tandem works on, in `plan.json`.
struct TandemItemDocument: Encodable {
  let mentee: String
  let competency: String
  let mode: String
  let hours: Decimal
  let score: ScoreDocument?

  enum CodingKeys: String, CodingKey, CaseIterable { case mentee, competency, mode, hours, score }

  init(_ item: Tandem.Item) {
    mentee = item.deficit.teacher.text
    competency = item.deficit.competency.text
    mode = item.mode.rawValue
    hours = ExactNumber.hours(item.time)
    score = item.score.map(ScoreDocument.init)
  }

  /// Mode and hours that are left out follow from the tandem and the programme.
  static func read(
    _ node: JSONNode, of form: Tandem.Form, mentor: Teacher.ID?, _ programme: Programme
  ) -> Tandem.Item? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let mentee = fields.required(.mentee) { $0.teacher(of: programme) }
    let competency = fields.required(.competency) { $0.competency(of: programme) }
    let mode = fields.optional(.mode, default: usualMode(form)) { $0.word() }
    let stated = fields[.hours].map { $0.hours() }
    let codes = [mentor?.text, mentee?.text, competency?.text].compactMap { $0 }
    let score = fields[.score].flatMap { ScoreDocument.read($0, of: codes) }
    guard let mentee, let competency else { return nil }
    let deficit = Deficit.ID(teacher: mentee, competency: competency)
    guard programme.deficitIndex[deficit] != nil else {
      fields.fault(.noSuchDeficit(deficit), at: .competency)
      return nil
    }
    guard let mode, let time = stated ?? usualTime(form, mentor, deficit, programme) else {
      return nil
    }
    return Tandem.Item(deficit: deficit, mode: mode, time: time, score: score)
  }

  private static func usualMode(_ form: Tandem.Form) -> MeetingMode {
    if case .group(_, nil, _) = form { .remote } else { .inPerson }
  }

  /// An expert's estimate for this mentor, else the deficit's; in a group the group's.
  private static func usualTime(
    _ form: Tandem.Form, _ mentor: Teacher.ID?, _ deficit: Deficit.ID, _ programme: Programme
  ) -> Minutes {
    if case .group(_, _, let time) = form { return time }
    let estimate = mentor.flatMap { programme.estimate(of: $0, for: deficit) }
    return estimate?.time ?? programme.deficit(deficit).time
  }
}

extension Programme {
  /// An expert's estimate, found by halving, since estimates stand in key order.
  fileprivate func estimate(of mentor: Teacher.ID, for deficit: Deficit.ID) -> Estimate? {
    var range = estimates.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let estimate = estimates[middle]
      if (estimate.mentor, estimate.deficit) == (mentor, deficit) { return estimate }
      if (estimate.mentor, estimate.deficit) < (mentor, deficit) {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return nil
  }
}
