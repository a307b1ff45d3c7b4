/// The instance: a municipality's schools, people and rules, consistent and immutable.
///
/// It exists only if every key resolves and every number is in its range; later code has no "not
/// found" branches. Entities stand in the order of their keys, so that the order of rows in the
/// files changes nothing.
public struct Programme: Sendable {
  public let identity: ProgrammeIdentity
  public let rules: Rules
  public let schools: [School]
  public let curators: [Curator]
  public let topics: [Topic]
  public let swot: [SWOTItem]
  public let competencies: [Competency]
  public let teachers: [Teacher]
  public let deficits: [Deficit]
  public let mentors: [MentorCompetency]
  public let estimates: [Estimate]
  public let wishes: [Wish]
  public let decisions: [Decision]
  public let pupils: [Pupil]
  public let tutors: [Tutor]
  public let travelRows: [TravelRow]
  public let travel: Travel
  /// Who worked with whom before; nil: there is no earlier plan.
  public let earlier: Relations?
  /// Teachers whom the earlier plan left out: they had deficits and nobody to work with.
  public let leftOut: Set<Teacher.ID>

  /// Positions in the arrays above.
  public let schoolIndex: [School.ID: Int]
  public let teacherIndex: [Teacher.ID: Int]
  public let competencyIndex: [Competency.ID: Int]
  public let topicIndex: [Topic.ID: Int]
  public let deficitIndex: [Deficit.ID: Int]
  public let pupilIndex: [Pupil.ID: Int]

  /// - Throws: every inconsistency of the contents at once.
  public init(_ contents: ProgrammeContents) throws(InconsistentProgramme) {
    try ConsistencyCheck.run(contents)
    identity = contents.identity
    rules = contents.rules
    schools = contents.schools.sorted { $0.id < $1.id }
    curators = contents.curators.sorted { $0.school < $1.school }
    topics = contents.topics.sorted { $0.id < $1.id }
    swot = contents.swot.sorted {
      ($0.school, $0.quadrant.rawValue, $0.topic) < ($1.school, $1.quadrant.rawValue, $1.topic)
    }
    competencies = contents.competencies.sorted { $0.id < $1.id }
    teachers = contents.teachers.sorted { $0.id < $1.id }
    deficits = contents.deficits.sorted { $0.id < $1.id }
    mentors = contents.mentors.sorted { ($0.teacher, $0.competency) < ($1.teacher, $1.competency) }
    estimates = contents.estimates.sorted { ($0.mentor, $0.deficit) < ($1.mentor, $1.deficit) }
    wishes = contents.wishes.sorted { $0.sortKey < $1.sortKey }
    decisions = contents.decisions.sorted { $0.sortKey < $1.sortKey }
    pupils = contents.pupils.sorted { $0.id < $1.id }
    tutors = contents.tutors.sorted { $0.teacher < $1.teacher }
    travelRows = contents.travel
    earlier = contents.earlier
    leftOut = contents.leftOut
    travel = Travel(rows: contents.travel, rules: contents.rules.travel)
    func positions<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
      Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
    }
    schoolIndex = positions(schools.map(\.id))
    teacherIndex = positions(teachers.map(\.id))
    competencyIndex = positions(competencies.map(\.id))
    topicIndex = positions(topics.map(\.id))
    deficitIndex = positions(deficits.map(\.id))
    pupilIndex = positions(pupils.map(\.id))
  }
}

extension Programme {
  /// The entity of a key of this programme.
  ///
  /// - Precondition: the key is the programme's own.
  public func school(_ id: School.ID) -> School { schools[schoolIndex[id]!] }
  public func teacher(_ id: Teacher.ID) -> Teacher { teachers[teacherIndex[id]!] }
  public func competency(_ id: Competency.ID) -> Competency {
    competencies[competencyIndex[id]!]
  }
  public func topic(_ id: Topic.ID) -> Topic { topics[topicIndex[id]!] }
  public func deficit(_ id: Deficit.ID) -> Deficit { deficits[deficitIndex[id]!] }
  public func pupil(_ id: Pupil.ID) -> Pupil { pupils[pupilIndex[id]!] }

  /// The school of a teacher.
  public func school(of teacher: Teacher.ID) -> School { school(self.teacher(teacher).school) }

  /// Steps from a competency up to a more general one (0: the same); nil where it is not above.
  public func steps(from special: Competency.ID, upTo general: Competency.ID) -> Int? {
    var steps = 0
    var current: Competency.ID? = special
    while let competency = current {
      if competency == general { return steps }
      steps += 1
      current = self.competency(competency).parent
    }
    return nil
  }
}

extension Wish {
  fileprivate var sortKey: (String, String, String) {
    (who.sortKey, whom.sortKey, kind.rawValue)
  }
}

extension Party {
  fileprivate var sortKey: String {
    switch self {
    case .teacher(let id): "teacher " + id.text
    case .school(let id): "school " + id.text
    }
  }
}

extension Decision {
  fileprivate var sortKey: (String, String, String, String, String) {
    switch subject {
    case .curatorPair(let recipient, let curator):
      ("curator", recipient.text, curator.text, "", kind.rawValue)
    case .tandem(let mentor, let mentee, let competency):
      ("tandem", mentor.text, mentee.text, competency?.text ?? "", kind.rawValue)
    case .tutoring(let tutor, let pupil): ("tutor", tutor.text, pupil.text, "", kind.rawValue)
    }
  }
}
