import Mentoring

/// Nobody mentors without consent on record.
struct MentorConsentRule: Rule {
  static let name = "mentor_consent"
  static let concern = RuleConcern.mentor
  private let consents: [Bool]

  init(_ programme: Programme) {
    consents = programme.teachers.map { programme.rules.consent.suffices($0.mentorConsent) }
  }

  func bars(_ match: Match, in surroundings: Surroundings) -> Bool { !consents[match.mentor] }
}

/// Nobody is mentored against their will.
struct MenteeConsentRule: Rule {
  static let name = "mentee_consent"
  static let concern = RuleConcern.mentee
  private let consents: [Bool]

  init(_ programme: Programme) {
    consents = programme.teachers.map { programme.rules.consent.suffices($0.menteeConsent) }
  }

  func bars(_ match: Match, in surroundings: Surroundings) -> Bool { !consents[match.mentee] }
}
