import Mentoring

/// What can be a party of a contract: a school, a partner organisation, or a third party that stands
/// in no other table.
public enum Organisation {
  public typealias ID = Identifier<Organisation>

  /// The authority that runs the programme and signs its orders; its requisites and representatives
  /// stand under this code.
  public static let department: ID = "department"
}

extension Identifier<Organisation> {
  /// A school's code is its code as an organisation too.
  public init(_ school: School.ID) { self.init(school.text) }
}
