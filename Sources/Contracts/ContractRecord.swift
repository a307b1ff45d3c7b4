import Mentoring
import OfficeRecords

/// Everything that a generator of contracts needs to know of one partnership, and what is missing.
public struct ContractRecord: Sendable, Hashable {
  public var sides: ContractTerms.Sides
  public var mode: MeetingMode
  /// nil: to be given at signing.
  public var number: String?
  public var date: CalendarDate?
  public var place: String?
  /// First and last day.
  public var from: CalendarDate
  public var to: CalendarDate
  /// The side that gives more (the curator before all), the other side, and the third party if any.
  public var parties: [ContractParty]
  public var topics: [ContractTopic]
  /// By party, in the order of `parties`, then by direction; each once.
  public var obligations: [ContractObligation]
  /// By month.
  public var calendar: [ContractEvent]
  /// What the contract's success is measured by: the programme's targets.
  public var criteria: [Target]
  public var conditions = ContractConditions()
  public var missing: [MissingDatum]

  /// One a party.
  public var copies: Int { parties.count }
}

/// Deadlines that the model contract of the municipalities sets.
public struct ContractConditions: Sendable, Hashable {
  /// An internship is applied for so many days ahead.
  public var applicationDays = 7
  /// It is withdrawn in writing so many working days ahead.
  public var withdrawalWorkingDays = 3
  /// Either side may end the contract with so many months' notice.
  public var terminationMonths = 2
}

/// One side of a contract.
public struct ContractParty: Sendable, Hashable {
  public enum Role: String, Sendable, CaseIterable {
    case giver, receiver
    /// Both sides give and receive.
    case mutual
    case thirdParty
  }

  public var organisation: Organisation.ID
  public var role: Role
  /// The school's name in the programme; nil for a third party.
  public var name: String?
  public var settlement: String?
  /// Whether it is a school; others need neither licence nor accreditation.
  public var needsLicence: Bool
  public var requisites: Requisites?
  public var signatory: ContractRepresentative?
  public var supervisor: ContractRepresentative?
}

/// Somebody who acts for a party.
public struct ContractRepresentative: Sendable, Hashable {
  public var person: ContractPerson
  public var position: String
  public var positionGenitive: String?
  public var basis: Representative.Basis
}

/// A person in a contract: always a code, a name only where names were joined.
public struct ContractPerson: Sendable, Hashable {
  public var code: String
  public var person: Person?
  /// Position from the table of teachers; empty where unknown.
  public var position: String

  public init(code: String, person: Person? = nil, position: String) {
    self.code = code
    self.person = person
    self.position = position
  }
}

/// What the parties work on together.
public struct ContractTopic: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The curator is strong and the recipient weak in it.
    case curating
    case help
    case tandem
  }

  public var kind: Kind
  public var giver: School.ID
  public var receiver: School.ID
  /// Of a topic, or of a competency in a tandem; empty where a curator shares none with the recipient.
  public var code: String
  public var name: String
  /// Direction of work; nil: the table of directions has none.
  public var direction: String?
  public var mode: MeetingMode
  /// The rest only in tandems.
  public var mentor: ContractPerson?
  /// Or guests of a visit to lessons.
  public var mentees: [ContractPerson]
  public var isGroup: Bool
  public var time: Minutes?
}

public struct ContractObligation: Sendable, Hashable {
  public var organisation: Organisation.ID
  /// nil only of a third party.
  public var direction: String?
  public var text: String

  public init(organisation: Organisation.ID, direction: String?, text: String) {
    self.organisation = organisation
    self.direction = direction
    self.text = text
  }
}

/// A line of the joint plan.
public struct ContractEvent: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The curator's team comes to the recipient.
    case teamVisit
    /// Schools meet on a topic of help.
    case helpMeeting
    /// The mentor comes to the mentee's school.
    case mentorVisit
    /// Mentees come to the mentor's school, or all to a third one.
    case internship
    case remoteSession
    /// Teachers of the recipient visit lessons at the curator's.
    case lessonVisit
    /// People of both sides take part.
    case seminar
  }

  public struct Subject: Sendable, Hashable {
    public var code: String
    public var name: String
    public var time: Minutes?

    public init(code: String, name: String, time: Minutes?) {
      self.code = code
      self.name = name
      self.time = time
    }
  }

  public var month: Month
  /// nil: to be agreed on.
  public var day: CalendarDate?
  /// Minutes since midnight.
  public var hours: Range<Int>?
  public var kind: Kind
  public var giver: School.ID
  public var receiver: School.ID
  /// nil: remotely.
  public var host: School.ID?
  public var mentor: ContractPerson?
  public var mentees: [ContractPerson]
  public var subjects: [Subject]
  public var time: Minutes?

  public var moment: Moment { Moment(month, day: day, hours: hours) }
}
