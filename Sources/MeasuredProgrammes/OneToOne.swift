/// Mentors and mentees in one house, each mentor for one mentee and each mentee with one mentor, and a
/// mark for every couple: the assignment problem, as tools for matching alone solve it.
public struct OneToOne: Sendable, Hashable {
  /// Of each side; 1…2 000.
  public let people: Int
  public let seed: UInt64

  /// - Precondition: 1…2 000 people a side.
  public init(people: Int, seed: UInt64) {
    precondition((1...2_000).contains(people), "1 to 2000 people a side")
    self.people = people
    self.seed = seed
  }

  /// The programme's files, by name. Marks are even between 0 and 1000.
  public var files: [String: String] {
    let numbers = 1...people
    var state = seed
    var estimates = "mentor,mentee,competency,quality\n"
    for mentor in numbers {
      for mentee in numbers {
        estimates += "M\(mentor),T\(mentee),K,\(Self.next(&state) % 1001)\n"
      }
    }
    return [
      "programme.yaml": """
      programme: {id: one-to-one, name: "Один к одному", municipality: "—"}
      period: {from: 2026-09-01, to: 2027-05-31}
      rules:
        recipients: nobody
        groups: {allowed: no}
        help: {allowed: no}
        mentors: {max_mentees: 1}
        mentees: {max_mentors: 1}
      goals: {weighted: {coverage: 2000, quality: 1}}

      """,
      "schools.csv": "school,name,kind,settlement\nS,S,secondary,A\n",
      "competencies.csv": "competency,name,block\nK,K,subject\n",
      "teachers.csv": "teacher,school,mentoring_hours,consent,mentee_consent\n"
        + numbers.map { "M\($0),S,10,signed,none\n" }.joined()
        + numbers.map { "T\($0),S,0,none,signed\n" }.joined(),
      "deficits.csv": "teacher,competency,level_found,level_needed,points,hours\n"
        + numbers.map { "T\($0),K,0,1,1,10\n" }.joined(),
      "mentors.csv": "teacher,competency,level\n" + numbers.map { "M\($0),K,1\n" }.joined(),
      "estimates.csv": estimates,
    ]
  }

  /// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
  private static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
