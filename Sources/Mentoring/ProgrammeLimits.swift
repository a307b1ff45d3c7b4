// Limits that hold for one school or person: their own figures together with the rules'.
extension Programme {
  /// Schools that need curators, in key order. Partner organisations are never recipients by status.
  public var recipients: [School] { schools.filter(isRecipient) }

  public func isRecipient(_ school: School) -> Bool { rules.recipients.includes(school) }

  /// Schools that floors and the worst-off goal look at, in key order.
  public var fairSchools: [School] {
    switch rules.fairness.schools {
    case .recipients: recipients
    case .all: schools.filter { $0.kind != .partner }
    }
  }

  /// The least share of attainable points to cover at a school; nil where no floor is asked.
  public func floorShare(of school: School) -> Thousandths? {
    rules.floor.map { $0.schools[school.id] ?? $0.share }
  }

  /// Limit of contracts a school signs; nil: none.
  public func contractLimit(of school: School) -> Int? {
    school.contractLimit
      ?? (school.kind == .partner
        ? rules.contracts.perPartnerOrganisation : rules.contracts.perSchool)
  }

  /// Time a teacher can mentor in the period: their own, reduced where the weekly load is high, in
  /// whole minutes rounded down.
  public func mentoringTime(of teacher: Teacher) -> Minutes {
    guard let threshold = rules.mentors.reducedAbove, let load = teacher.weeklyLoad,
      load > threshold
    else { return teacher.mentoringTime }
    return Minutes(teacher.mentoringTime.value * rules.mentors.reducedShare.value / 1000)
  }

  public func maxMentees(of teacher: Teacher) -> Int {
    teacher.maxMentees ?? rules.mentors.maxMentees
  }

  public func maxGroups(of teacher: Teacher) -> Int {
    teacher.maxGroups ?? rules.mentors.maxGroups
  }

  public func maxMentors(of teacher: Teacher) -> Int {
    teacher.maxMentors ?? rules.mentees.maxMentors
  }

  /// Time a teacher can learn in the period; nil: unlimited.
  public func learningTime(of teacher: Teacher) -> Minutes? {
    teacher.learningTime ?? rules.mentees.learningTime
  }

  /// One-way travel time a teacher accepts as a mentor, inclusive.
  public func mentorTravelLimit(of teacher: Teacher) -> Minutes {
    min(teacher.travelLimit ?? rules.mentors.travelLimit, rules.mentors.travelLimit)
  }

  /// One-way travel time a teacher accepts as a member of a group, inclusive.
  public func menteeTravelLimit(of teacher: Teacher) -> Minutes {
    min(teacher.travelLimit ?? rules.mentees.travelLimit, rules.mentees.travelLimit)
  }

  /// A tutor's work with a pupil in the period.
  public func tutoringTime(of pupil: Pupil) -> Minutes { pupil.time ?? rules.tutoring.time }

  /// Time that a teacher can give to pupils in the period: some of the mentoring time, or all of it.
  public func tutoringTime(of tutor: Tutor) -> Minutes {
    let all = mentoringTime(of: teacher(tutor.teacher))
    return min(tutor.time ?? all, all)
  }

  public func maxPupils(of tutor: Tutor) -> Int { tutor.maxPupils ?? rules.tutoring.maxPupils }

  /// Who tutored a pupil before: by the earlier plan, else by the table; nil: nobody known.
  public func earlierTutor(of pupil: Pupil) -> Teacher.ID? {
    earlier?.tutoring.filter { $0.pupil == pupil.id }.map(\.tutor).min() ?? pupil.previousTutor
  }

  /// The indicators that the programme is judged by: those of pupils only where there are some.
  public var indicators: [Indicator] {
    Indicator.allCases.filter { !$0.concernsPupils || !pupils.isEmpty }
  }
}
