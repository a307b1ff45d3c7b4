/// Finds everything that keeps a programme's contents from being a programme.
struct ConsistencyCheck {
  let contents: ProgrammeContents
  let schoolIDs: Set<School.ID>
  let schoolByID: [School.ID: School]
  let curatorIDs: Set<School.ID>
  let teacherIDs: Set<Teacher.ID>
  let topicIDs: Set<Topic.ID>
  let competencyIDs: Set<Competency.ID>
  let deficitIDs: Set<Deficit.ID>
  let pupilIDs: Set<Pupil.ID>
  let tutorIDs: Set<Teacher.ID>
  private var found: [Inconsistency] = []
  var foundInRules: [RulesInconsistency] = []

  static func run(_ contents: ProgrammeContents) throws(InconsistentProgramme) {
    var check = ConsistencyCheck(contents)
    check.schools()
    check.analysis()
    check.competencies()
    check.people()
    check.needs()
    check.tutoring()
    check.ways()
    check.wishesAndDecisions()
    check.rules()
    guard check.found.isEmpty, check.foundInRules.isEmpty else {
      throw InconsistentProgramme(inconsistencies: check.found, rules: check.foundInRules)
    }
  }

  private init(_ contents: ProgrammeContents) {
    self.contents = contents
    schoolByID = Dictionary(
      contents.schools.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    schoolIDs = Set(schoolByID.keys)
    curatorIDs = Set(contents.curators.map(\.school))
    teacherIDs = Set(contents.teachers.map(\.id))
    topicIDs = Set(contents.topics.map(\.id))
    competencyIDs = Set(contents.competencies.map(\.id))
    deficitIDs = Set(contents.deficits.map(\.id))
    pupilIDs = Set(contents.pupils.map(\.id))
    tutorIDs = Set(contents.tutors.map(\.teacher))
  }

  // MARK: Checks

  mutating func add(
    _ table: Table, _ row: Int, _ column: String, _ problem: Inconsistency.Problem
  ) {
    found.append(Inconsistency(table: table, row: row, column: column, problem: problem))
  }

  mutating func unique<Key: Hashable>(_ keys: [Key], _ table: Table, _ column: String) {
    var first: [Key: Int] = [:]
    for (row, key) in keys.enumerated() {
      if let earlier = first[key] {
        add(table, row, column, .duplicate(first: earlier))
      } else {
        first[key] = row
      }
    }
  }

  mutating func known<Entity>(
    _ key: Identifier<Entity>, _ keys: Set<Identifier<Entity>>, _ in: Table, at table: Table,
    _ row: Int, _ column: String
  ) {
    if !keys.contains(key) { add(table, row, column, .unknown(key: key.text, in: `in`)) }
  }

  mutating func range(
    _ number: Int?, _ range: ClosedRange<Int>, _ table: Table, _ row: Int, _ column: String
  ) {
    if let number, !range.contains(number) {
      add(table, row, column, .outOfRange(lower: range.lowerBound, upper: range.upperBound))
    }
  }
}
