/// Why two persons cannot meet in some way; Docs/Formulation.md, section 2.2.
public enum WayRule: String, Sendable, CaseIterable, Comparable {
  /// The mentor, or the mentee, does not work in person.
  case mentorInPerson = "mentor_in_person"
  case menteeInPerson = "mentee_in_person"
  /// No road joins the schools in any season.
  case noRoad = "no_road"
  /// A road joins them, but not in the seasons of the programme.
  case season
  /// The way is longer than the programme's limit for the one who travels.
  case travelLimit = "travel_limit"
  /// It is within that, but longer than the person's own limit.
  case mentorTravelLimit = "mentor_travel_limit"
  case menteeTravelLimit = "mentee_travel_limit"
  /// The programme does without remote work.
  case remoteRule = "remote_rule"
  /// The competency is not worked on remotely.
  case remoteCompetency = "remote_competency"
  /// The mentor, or the mentee, does not work remotely.
  case mentorRemote = "mentor_remote"
  case menteeRemote = "mentee_remote"

  /// In the order in which the rules are tried.
  public static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }
}

/// Why a mentor and a mentee cannot meet at all: what bars each way, the first that holds.
public struct NoWay: Sendable, Hashable {
  /// A pair, at the mentee's school.
  public var inPerson: WayRule
  /// A group at the mentor's school; nil where the mentor could lead none on the competency, or
  /// somebody does not work in person, which bars a pair as well.
  public var group: WayRule?
  public var remote: WayRule

  public init(inPerson: WayRule, group: WayRule? = nil, remote: WayRule) {
    self.inPerson = inPerson
    self.group = group
    self.remote = remote
  }

  /// What bars most of several, way by way; ties go to the rule that is tried first.
  ///
  /// - Returns: nil for none at all.
  public init?(mostOf each: [NoWay: Int]) {
    func most(_ rule: (NoWay) -> WayRule?) -> WayRule? {
      var counts: [WayRule: Int] = [:]
      for (noWay, count) in each {
        if let rule = rule(noWay) { counts[rule, default: 0] += count }
      }
      return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
    guard let inPerson = most(\.inPerson), let remote = most(\.remote) else { return nil }
    self.init(inPerson: inPerson, group: most(\.group), remote: remote)
  }

  /// The rules with their ways, as other systems read them: `in_person:season remote:remote_rule`.
  public var code: String {
    let inGroup = group.map { " group:\($0.rawValue)" } ?? ""
    return "in_person:\(inPerson.rawValue)\(inGroup) remote:\(remote.rawValue)"
  }
}
