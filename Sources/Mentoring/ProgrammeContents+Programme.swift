extension ProgrammeContents {
  /// The contents of a programme, in the order of keys, to change and make another of.
  public init(_ programme: Programme) {
    self.init(identity: programme.identity)
    rules = programme.rules
    schools = programme.schools
    curators = programme.curators
    topics = programme.topics
    swot = programme.swot
    competencies = programme.competencies
    teachers = programme.teachers
    deficits = programme.deficits
    mentors = programme.mentors
    estimates = programme.estimates
    travel = programme.travelRows
    wishes = programme.wishes
    decisions = programme.decisions
    pupils = programme.pupils
    tutors = programme.tutors
    earlier = programme.earlier
    leftOut = programme.leftOut
  }

  /// Notes an earlier plan: who worked with whom, and whom it left out.
  public mutating func follow(_ earlier: Plan) {
    self.earlier = Relations(earlier)
    leftOut = earlier.leftOut
  }
}
