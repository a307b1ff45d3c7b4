/// Finds everything that keeps a programme's contents from being a programme.
struct ConsistencyCheck {
  private let contents: ProgrammeContents
  private let schoolIDs: Set<School.ID>
  private let schoolByID: [School.ID: School]
  private let curatorIDs: Set<School.ID>
  private let teacherIDs: Set<Teacher.ID>
  private let topicIDs: Set<Topic.ID>
  private let competencyIDs: Set<Competency.ID>
  private let deficitIDs: Set<Deficit.ID>
  private var found: [Inconsistency] = []
  private var foundInRules: [RulesInconsistency] = []

  static func run(_ contents: ProgrammeContents) throws(InconsistentProgramme) {
    var check = ConsistencyCheck(contents)
    check.schools()
    check.analysis()
    check.competencies()
    check.people()
    check.needs()
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
  }

  // MARK: Tables

  private mutating func schools() {
    unique(contents.schools.map(\.id), .schools, "school")
    for (row, school) in contents.schools.enumerated() {
      range(school.pupils, 0...1_000_000, .schools, row, "pupils")
      range(school.recipientLoad, 1...1_000_000, .schools, row, "recipient_load")
      range(school.contractLimit, 0...1_000_000, .schools, row, "contract_limit")
      range(school.contingent?.value, 0...1000, .schools, row, "contingent")
      if let place = school.coordinates {
        if !(-90...90).contains(place.latitude) {
          add(.schools, row, "latitude", .outOfRange(lower: -90, upper: 90))
        }
        if !(-180...180).contains(place.longitude) {
          add(.schools, row, "longitude", .outOfRange(lower: -180, upper: 180))
        }
      }
    }
    unique(contents.curators.map(\.school), .curators, "school")
    for (row, curator) in contents.curators.enumerated() {
      known(curator.school, schoolIDs, .schools, at: .curators, row, "school")
      range(curator.capacity, 0...1_000_000, .curators, row, "capacity")
      range(curator.openingCost.value, 0...1_000_000_000, .curators, row, "opening_cost")
    }
  }

  private mutating func analysis() {
    unique(contents.topics.map(\.id), .topics, "topic")
    unique(
      contents.swot.map { "\($0.school)\t\($0.quadrant.rawValue)\t\($0.topic)" }, .swot, "topic")
    for (row, item) in contents.swot.enumerated() {
      known(item.school, schoolIDs, .schools, at: .swot, row, "school")
      known(item.topic, topicIDs, .topics, at: .swot, row, "topic")
      range(item.weight, 1...10, .swot, row, "weight")
    }
  }

  private mutating func competencies() {
    unique(contents.competencies.map(\.id), .competencies, "competency")
    let parents = Dictionary(
      contents.competencies.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
    for (row, competency) in contents.competencies.enumerated() {
      if let parent = competency.parent {
        known(parent, competencyIDs, .competencies, at: .competencies, row, "parent")
      }
      range(competency.groupTime?.value, 1...6_000_000, .competencies, row, "group_hours")
      if isOnCycle(competency.id, parents) { add(.competencies, row, "parent", .cycle) }
    }
  }

  private func isOnCycle(_ start: Competency.ID, _ parents: [Competency.ID: Competency.ID?])
    -> Bool
  {
    var seen: Set<Competency.ID> = []
    var current = parents[start] ?? nil
    while let competency = current, seen.insert(competency).inserted {
      if competency == start { return true }
      current = parents[competency] ?? nil
    }
    return false
  }

  private mutating func people() {
    unique(contents.teachers.map(\.id), .teachers, "teacher")
    for (row, teacher) in contents.teachers.enumerated() {
      known(teacher.school, schoolIDs, .schools, at: .teachers, row, "school")
      if schoolIDs.contains(School.ID(teacher.id.text)) {
        add(.teachers, row, "teacher", .ambiguous(key: teacher.id.text))
      }
      range(teacher.experience, 0...90, .teachers, row, "experience")
      range(teacher.weeklyLoad?.value, 0...10_080, .teachers, row, "weekly_load")
      range(teacher.mentoringTime.value, 0...600_000, .teachers, row, "mentoring_hours")
      range(teacher.maxMentees, 0...10_000, .teachers, row, "max_mentees")
      range(teacher.maxGroups, 0...10_000, .teachers, row, "max_groups")
      range(teacher.maxMentors, 0...10_000, .teachers, row, "max_mentors")
      range(teacher.learningTime?.value, 0...600_000, .teachers, row, "learning_hours")
      range(teacher.travelLimit?.value, 0...100_000, .teachers, row, "travel_limit")
    }
    unique(contents.mentors.map { "\($0.teacher)\t\($0.competency)" }, .mentors, "competency")
    for (row, mentor) in contents.mentors.enumerated() {
      known(mentor.teacher, teacherIDs, .teachers, at: .mentors, row, "teacher")
      known(mentor.competency, competencyIDs, .competencies, at: .mentors, row, "competency")
      range(mentor.level, 1...10, .mentors, row, "level")
    }
  }

  private mutating func needs() {
    unique(contents.deficits.map(\.id), .deficits, "competency")
    for (row, deficit) in contents.deficits.enumerated() {
      known(deficit.teacher, teacherIDs, .teachers, at: .deficits, row, "teacher")
      known(deficit.competency, competencyIDs, .competencies, at: .deficits, row, "competency")
      range(deficit.levelFound, 0...10, .deficits, row, "level_found")
      range(deficit.levelNeeded, 1...10, .deficits, row, "level_needed")
      range(deficit.points.value, 1...100, .deficits, row, "points")
      range(deficit.time.value, 1...600_000, .deficits, row, "hours")
      if deficit.levelNeeded <= deficit.levelFound {
        add(.deficits, row, "level_needed", .levelNotAboveFound)
      }
    }
    unique(contents.estimates.map { "\($0.mentor)\t\($0.deficit)" }, .estimates, "competency")
    for (row, estimate) in contents.estimates.enumerated() {
      known(estimate.mentor, teacherIDs, .teachers, at: .estimates, row, "mentor")
      known(estimate.deficit.teacher, teacherIDs, .teachers, at: .estimates, row, "mentee")
      let competency = estimate.deficit.competency
      known(competency, competencyIDs, .competencies, at: .estimates, row, "competency")
      if competencyIDs.contains(competency), teacherIDs.contains(estimate.deficit.teacher),
        !deficitIDs.contains(estimate.deficit)
      {
        add(.estimates, row, "competency", .noSuchDeficit)
      }
      range(estimate.time?.value, 1...600_000, .estimates, row, "hours")
      range(estimate.quality?.value, 0...1000, .estimates, row, "quality")
    }
  }

  private mutating func ways() {
    let settlements = Set(contents.schools.map(\.settlement))
    var earlier: [String: [(row: Int, seasons: Set<Season>)]] = [:]
    for (row, way) in contents.travel.enumerated() {
      place(way.from, settlements, row, "from")
      place(way.to, settlements, row, "to")
      range(way.time?.value, 0...100_000, .travel, row, "minutes")
      range(way.distance?.value, 0...1_000_000, .travel, row, "kilometres")
      if way.from == way.to { add(.travel, row, "to", .sameEnds) }
      if (way.time == nil) != (way.distance == nil) {
        add(.travel, row, way.time == nil ? "minutes" : "kilometres", .incompleteWay)
      }
      let key = "\(way.from)\t\(way.to)"
      if let clash = earlier[key]?.first(where: { !$0.seasons.isDisjoint(with: way.seasons) }) {
        add(.travel, row, "seasons", .overlappingSeasons(first: clash.row))
      }
      earlier[key, default: []].append((row, way.seasons))
    }
  }

  private mutating func place(
    _ place: Place, _ settlements: Set<String>, _ row: Int, _ column: String
  ) {
    switch place {
    case .school(let id): known(id, schoolIDs, .schools, at: .travel, row, column)
    case .settlement(let name):
      if name.isEmpty {
        add(.travel, row, column, .empty)
      } else if !settlements.contains(name) {
        add(.travel, row, column, .unknown(key: name, in: .schools))
      }
    }
  }

  private mutating func wishesAndDecisions() {
    var wishRows: [String: (row: Int, kind: Wish.Kind)] = [:]
    for (row, wish) in contents.wishes.enumerated() {
      party(wish.who, row, "who")
      party(wish.whom, row, "whom")
      if wish.who == wish.whom { add(.wishes, row, "whom", .sameEnds) }
      let key = "\(wish.who)\t\(wish.whom)"
      if let first = wishRows[key] {
        let problem: Inconsistency.Problem =
          first.kind == wish.kind ? .duplicate(first: first.row) : .contradiction(first: first.row)
        add(.wishes, row, "wish", problem)
      } else {
        wishRows[key] = (row, wish.kind)
      }
    }
    var decisionRows: [Decision.Subject: (row: Int, kind: Decision.Kind)] = [:]
    for (row, decision) in contents.decisions.enumerated() {
      subject(decision, row)
      if let first = decisionRows[decision.subject] {
        let problem: Inconsistency.Problem =
          first.kind == decision.kind
          ? .duplicate(first: first.row) : .contradiction(first: first.row)
        add(.decisions, row, "decision", problem)
      } else {
        decisionRows[decision.subject] = (row, decision.kind)
      }
    }
    forbiddenWholeTandems(decisionRows)
  }

  /// A pin on one competency contradicts a ban on the two persons altogether.
  private mutating func forbiddenWholeTandems(
    _ rows: [Decision.Subject: (row: Int, kind: Decision.Kind)]
  ) {
    for (row, decision) in contents.decisions.enumerated() where decision.kind == .pinned {
      guard case .tandem(let mentor, let mentee, .some) = decision.subject else { continue }
      let whole = Decision.Subject.tandem(mentor: mentor, mentee: mentee, competency: nil)
      if let ban = rows[whole], ban.kind == .forbidden {
        add(.decisions, row, "decision", .contradiction(first: ban.row))
      }
    }
  }

  private mutating func subject(_ decision: Decision, _ row: Int) {
    switch decision.subject {
    case .curatorPair(let recipient, let curator):
      known(recipient, schoolIDs, .schools, at: .decisions, row, "receiver")
      known(curator, schoolIDs, .schools, at: .decisions, row, "giver")
      if recipient == curator { add(.decisions, row, "receiver", .sameEnds) }
      guard decision.kind == .pinned else { return }
      if schoolIDs.contains(curator), !curatorIDs.contains(curator) {
        add(.decisions, row, "giver", .notCurator)
      }
      if let school = schoolByID[recipient], !isRecipient(school) {
        add(.decisions, row, "receiver", .notRecipient)
      }
    case .tandem(let mentor, let mentee, let competency):
      known(mentor, teacherIDs, .teachers, at: .decisions, row, "giver")
      known(mentee, teacherIDs, .teachers, at: .decisions, row, "receiver")
      if mentor == mentee { add(.decisions, row, "receiver", .sameEnds) }
      guard let competency else { return }
      known(competency, competencyIDs, .competencies, at: .decisions, row, "competency")
      let deficit = Deficit.ID(teacher: mentee, competency: competency)
      if competencyIDs.contains(competency), teacherIDs.contains(mentee),
        !deficitIDs.contains(deficit)
      {
        add(.decisions, row, "competency", .noSuchDeficit)
      }
    }
  }

  private func isRecipient(_ school: School) -> Bool {
    switch contents.rules.recipients {
    case .statuses(let statuses): school.kind != .partner && statuses.contains(school.status)
    case .listed(let ids): ids.contains(school.id)
    case .nobody: false
    }
  }

  private mutating func rules() {
    func sorted(_ ids: some Sequence<School.ID>) -> [School.ID] { ids.sorted() }
    if case .listed(let ids) = contents.rules.recipients {
      for id in sorted(ids) where !schoolIDs.contains(id) {
        foundInRules.append(
          .init(
            path: "rules.recipients.schools", problem: .unknown(key: id.text, in: .schools)))
      }
    }
    for id in sorted((contents.rules.floor?.schools ?? [:]).keys) where !schoolIDs.contains(id) {
      foundInRules.append(
        .init(path: "rules.floor.schools", problem: .unknown(key: id.text, in: .schools)))
    }
  }

  // MARK: Checks

  private mutating func add(
    _ table: Table, _ row: Int, _ column: String, _ problem: Inconsistency.Problem
  ) {
    found.append(Inconsistency(table: table, row: row, column: column, problem: problem))
  }

  private mutating func unique<Key: Hashable>(_ keys: [Key], _ table: Table, _ column: String) {
    var first: [Key: Int] = [:]
    for (row, key) in keys.enumerated() {
      if let earlier = first[key] {
        add(table, row, column, .duplicate(first: earlier))
      } else {
        first[key] = row
      }
    }
  }

  private mutating func known<Entity>(
    _ key: Identifier<Entity>, _ keys: Set<Identifier<Entity>>, _ in: Table, at table: Table,
    _ row: Int, _ column: String
  ) {
    if !keys.contains(key) { add(table, row, column, .unknown(key: key.text, in: `in`)) }
  }

  private mutating func range(
    _ number: Int?, _ range: ClosedRange<Int>, _ table: Table, _ row: Int, _ column: String
  ) {
    if let number, !range.contains(number) {
      add(table, row, column, .outOfRange(lower: range.lowerBound, upper: range.upperBound))
    }
  }

  private mutating func party(_ party: Party, _ row: Int, _ column: String) {
    switch party {
    case .school(let id): known(id, schoolIDs, .schools, at: .wishes, row, column)
    case .teacher(let id): known(id, teacherIDs, .teachers, at: .wishes, row, column)
    }
  }
}
