import Mentoring
import OfficeRecords

/// The one place where names are joined to codes.
public enum PersonNames: Sendable {
  /// As the table of people has them.
  case joined
  /// Codes alone, for outsiders who must not know who is who.
  case codes
}

extension OfficeRecords {
  func person(_ code: String, _ names: PersonNames, position: String = "") -> ContractPerson {
    ContractPerson(
      code: code, person: names == .joined ? people[code] : nil, position: position)
  }
}
