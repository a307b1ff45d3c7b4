import Mentoring

extension LoadsDocument {
  /// The loads as a document states them, right or wrong.
  struct Stated {
    let mentors: [PlanDerivations.MentorLoad]
    let mentees: [PlanDerivations.MenteeLoad]
    let curators: [PlanDerivations.CuratorLoad]
    let schools: [PlanDerivations.SchoolLoad]
    /// nil: the document does not say.
    let tutors: [PlanDerivations.TutorLoad]?
  }

  static func read(_ node: JSONNode, of programme: Programme) -> Stated? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let mentors = fields.required(.mentors) { $0.list { mentor($0, programme) } }
    let mentees = fields.required(.mentees) { $0.list { mentee($0, programme) } }
    let curators = fields.required(.curators) { $0.list { curator($0, programme) } }
    let schools = fields.required(.schools) { $0.list { school($0, programme) } }
    let tutors = fields[.tutors].map { $0.list { tutor($0, programme) } }
    guard let mentors, let mentees, let curators, let schools else { return nil }
    return Stated(
      mentors: mentors, mentees: mentees, curators: curators, schools: schools, tutors: tutors)
  }

  private static func mentor(
    _ node: JSONNode, _ programme: Programme
  ) -> PlanDerivations.MentorLoad? {
    guard let fields = JSONFields(node, MentorLoadDocument.CodingKeys.self) else { return nil }
    let mentor = fields.required(.mentor) { $0.teacher(of: programme) }
    let pairMentees = fields.required(.pairMentees, usage)
    let groups = fields.required(.groups, usage)
    let hours = fields.required(.hours) { JSONFields($0, MentorLoadDocument.Hours.CodingKeys.self) }
    let work = hours?.required(.work) { $0.hours() }
    let travel = hours?.required(.travel) { $0.hours() }
    let limit = hours?.required(.limit) { $0.hours() }
    let tutoring = hours?[.tutoring].flatMap { $0.hours() }
    guard let mentor, let pairMentees, let groups, let work, let travel, let limit else {
      return nil
    }
    return .init(
      mentor: mentor, work: work, travel: travel, tutoring: tutoring, limit: limit,
      pairMentees: pairMentees, groups: groups)
  }

  private static func tutor(
    _ node: JSONNode, _ programme: Programme
  ) -> PlanDerivations.TutorLoad? {
    guard let fields = JSONFields(node, TutorLoadDocument.CodingKeys.self) else { return nil }
    let tutor = fields.required(.tutor) { $0.teacher(of: programme) }
    let pupils = fields.required(.pupils, usage)
    let hours = fields.required(.hours) { JSONFields($0, TutorLoadDocument.Hours.CodingKeys.self) }
    let work = hours?.required(.used) { $0.hours() }
    let limit = hours?.required(.limit) { $0.hours() }
    guard let tutor, let pupils, let work, let limit else { return nil }
    return .init(tutor: tutor, pupils: pupils, work: work, limit: limit)
  }

  private static func mentee(
    _ node: JSONNode, _ programme: Programme
  ) -> PlanDerivations.MenteeLoad? {
    guard let fields = JSONFields(node, MenteeLoadDocument.CodingKeys.self) else { return nil }
    let mentee = fields.required(.mentee) { $0.teacher(of: programme) }
    let mentors = fields.required(.mentors, usage)
    let hours = fields.required(.hours) { JSONFields($0, MenteeLoadDocument.Hours.CodingKeys.self) }
    let learning = hours?.required(.used) { $0.hours() }
    guard let mentee, let mentors, let learning else { return nil }
    return .init(
      mentee: mentee, mentors: mentors, learning: learning,
      limit: hours?[.limit].flatMap { $0.hours() })
  }

  private static func curator(
    _ node: JSONNode, _ programme: Programme
  ) -> PlanDerivations.CuratorLoad? {
    guard let fields = JSONFields(node, CuratorLoadDocument.CodingKeys.self) else { return nil }
    let school = fields.required(.school) { $0.school(of: programme) }
    let load = fields.required(.load) { $0.integer() }
    let capacity = fields.required(.capacity) { $0.integer() }
    guard let school, let load, let capacity else { return nil }
    return .init(school: school, load: load, capacity: capacity)
  }

  private static func school(
    _ node: JSONNode, _ programme: Programme
  ) -> PlanDerivations.SchoolLoad? {
    guard let fields = JSONFields(node, SchoolLoadDocument.CodingKeys.self) else { return nil }
    let school = fields.required(.school) { $0.school(of: programme) }
    let contracts = fields.required(.contracts, usage)
    let help = fields.required(.help) { JSONFields($0, SchoolLoadDocument.Help.CodingKeys.self) }
    let given = help?.required(.given) { $0.integer() }
    let received = help?.required(.received) { $0.integer() }
    let points = fields.required(.points) {
      JSONFields($0, SchoolLoadDocument.Points.CodingKeys.self)
    }
    let covered = points?.required(.covered) { $0.points() }
    guard let school, let contracts, let given, let received, let covered else { return nil }
    return .init(
      school: school, contracts: contracts, helpGiven: given, helpReceived: received,
      covered: covered, attainable: points?[.attainable].flatMap { $0.points() })
  }

  private static func usage(_ node: JSONNode) -> PlanDerivations.Usage? {
    guard let fields = JSONFields(node, UsageDocument.CodingKeys.self),
      let used = fields.required(.used, { $0.integer() })
    else { return nil }
    return .init(used, of: fields[.limit].flatMap { $0.integer() })
  }
}
