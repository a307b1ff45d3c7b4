import Mentoring

/// Why two may not work together, or not in this way; schools and competencies by position.
enum Obstacle: Equatable {
  case ownSelf
  /// The effective level (nil: no competency at all) and the level needed.
  case level(has: Int?, needed: Int)
  case ban, mentorConsent, menteeConsent, refusal, mentorLoad, menteeLoad, network
  case mentorMode(MeetingMode)
  case menteeMode(MeetingMode)
  case noRoad(from: Int, to: Int)
  case roadClosed(from: Int, to: Int)
  case travelLimit(from: Int, to: Int, time: Minutes, limit: Minutes, of: TravelBound)
  case remoteInSchool, remoteRule
  case remoteCompetency(Int)
  case groupsRule, groupRow, groupHours, groupElsewhere, groupCompetency
  case notRecipient, notCurator, notWilling, recipient
  case helpRule, noStrength, noWeakness

  /// The rule's name.
  var rule: Violation.Rule {
    switch self {
    case .ownSelf: .ownSelf
    case .level: .level
    case .ban: .ban
    case .mentorConsent: .mentorConsent
    case .menteeConsent: .menteeConsent
    case .refusal: .refusal
    case .mentorLoad: .mentorLoad
    case .menteeLoad: .menteeLoad
    case .network: .network
    case .mentorMode(.inPerson): .mentorInPerson
    case .mentorMode(.remote): .mentorRemote
    case .menteeMode(.inPerson): .menteeInPerson
    case .menteeMode(.remote): .menteeRemote
    case .noRoad: .noRoad
    case .roadClosed: .season
    case .travelLimit(_, _, _, _, .programme): .travelLimit
    case .travelLimit(_, _, _, _, .mentor): .mentorTravelLimit
    case .travelLimit(_, _, _, _, .mentee): .menteeTravelLimit
    case .remoteInSchool: .remoteInSchool
    case .remoteRule: .remoteRule
    case .remoteCompetency: .remoteCompetency
    case .groupsRule: .groupsRule
    case .groupRow: .groupRow
    case .groupHours: .groupHours
    case .groupElsewhere: .groupElsewhere
    case .groupCompetency: .groupCompetency
    case .notRecipient: .notRecipient
    case .notCurator: .notCurator
    case .notWilling: .notWilling
    case .recipient: .recipient
    case .helpRule: .helpRule
    case .noStrength: .noStrength
    case .noWeakness: .noWeakness
    }
  }
}

/// Whose limit a way is longer than.
enum TravelBound: Equatable {
  case programme, mentor, mentee
}

/// What the rules say of a curator pair or of help: the mode it has, or why it may not be.
enum Verdict: Equatable {
  case admitted(MeetingMode)
  case rejected(Obstacle)

  var isAdmitted: Bool {
    if case .admitted = self { true } else { false }
  }
}
