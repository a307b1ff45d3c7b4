import Foundation
import Mentoring

/// A pupil and the tutor, in `plan.json`.
struct TutoringDocument: Encodable {
  let pupil: String
  let tutor: String
  let mode: String
  let hours: Decimal
  let score: ScoreDocument?

  enum CodingKeys: String, CodingKey, CaseIterable { case pupil, tutor, mode, hours, score }

  init(_ assignment: TutorAssignment) {
    pupil = assignment.pupil.text
    tutor = assignment.tutor.text
    mode = assignment.mode.rawValue
    hours = ExactNumber.hours(assignment.time)
    score = assignment.score.map(ScoreDocument.init)
  }

  /// Left out, the mode is that of the two schools, and the hours are the pupil's.
  static func read(_ node: JSONNode, of programme: Programme) -> TutorAssignment? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let pupil = fields.required(.pupil) { $0.pupil(of: programme) }
    let tutor = fields.required(.tutor) { $0.teacher(of: programme) }
    let stated: MeetingMode? = fields[.mode].flatMap { $0.word() }
    let hours = fields[.hours].flatMap { $0.hours() }
    let codes = [tutor?.text, pupil?.text].compactMap { $0 }
    let score = fields[.score].flatMap { ScoreDocument.read($0, of: codes) }
    guard let pupil, let tutor else { return nil }
    let child = programme.pupil(pupil)
    let usual: MeetingMode =
      programme.teacher(tutor).school == child.school ? .inPerson : .remote
    return TutorAssignment(
      pupil: pupil, tutor: tutor, mode: stated ?? usual,
      time: hours ?? programme.tutoringTime(of: child), score: score)
  }
}

/// A pupil without a tutor and why, in `plan.json`.
struct OpenPupilDocument: Encodable {
  let pupil: String
  let reason: String
  /// Of `allRejected`.
  var rule: String?
  /// Of `outweighed`.
  var stage: String?

  enum CodingKeys: String, CodingKey, CaseIterable { case pupil, reason, rule, stage }

  init(_ open: OpenPupil) {
    pupil = open.pupil.text
    reason = open.code.rawValue
    switch open.reason {
    case .allRejected(let rule): self.rule = rule.rawValue
    case .outweighed(let stage): self.stage = stage
    case .nobodyOffers, .tutorsFull, .siblings: break
    }
  }

  static func read(_ node: JSONNode, of programme: Programme) -> OpenPupil? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let pupil = fields.required(.pupil) { $0.pupil(of: programme) }
    let code = fields.required(.reason) { $0.word(OpenPupil.Code.self) }
    guard let pupil, let code else { return nil }
    let reason: OpenPupil.Reason? =
      switch code {
      case .nobodyOffers: .nobodyOffers
      case .tutorsFull: .tutorsFull
      case .siblings: .siblings
      case .allRejected:
        fields.required(.rule) { $0.word(TutorRule.self) }.map { .allRejected(rule: $0) }
      case .outweighed: fields.required(.stage) { $0.text() }.map { .outweighed(stage: $0) }
      }
    return reason.map { OpenPupil(pupil: pupil, reason: $0) }
  }
}
