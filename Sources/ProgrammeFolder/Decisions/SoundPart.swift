import Mentoring

/// What is sound of a folder with faults: enough of a programme to say of some pinned decisions that no
/// plan can keep them, whatever the faulty cells should say.
///
/// It has only what rules on who may work with whom read of the schools and persons that are pinned.
struct SoundPart {
  let programme: Programme
  private let tables: FolderTables
  /// Rows that are left out, by table, as positions among the rows read.
  private let leftOut: [Table: Set<Int>]

  /// Nil where nothing pinned is sound.
  init?(_ tables: FolderTables) {
    guard tables.contents.decisions.contains(where: { $0.kind == .pinned }) else { return nil }
    var left: [Table: Set<Int>] = [:]
    for (table, columns) in Self.decisive {
      guard let rows = tables.rows[table] else { continue }
      left[table] = Set(rows.badColumns.keys.filter { rows.isBad($0, columns) })
    }
    // Each round leaves out what names a row left out before: from schools to decisions.
    for _ in 0..<Self.mostRounds {
      let (contents, positions) = Self.rest(tables.contents, without: left)
      do {
        let part = Self.withoutOtherFigures(contents)
        _ = try Programme(part)
        programme = try Programme(Self.pinnedPart(of: part))
        self.tables = tables
        leftOut = left
        return
      } catch {
        for fault in error.inconsistencies {
          let rows = positions[fault.table] ?? []
          left[fault.table, default: []].insert(rows[fault.row])
          // What is said twice is known; of what is said in two ways neither is.
          let isSame = [.wishes, .decisions].contains(fault.table) && fault.problem.isRepeated
          if let first = fault.problem.first, !isSame {
            left[fault.table, default: []].insert(rows[first])
          }
        }
        if error.inconsistencies.isEmpty { return nil }
      }
    }
    return nil
  }

  private static let mostRounds = 20

  /// The columns that rules on who may work with whom read; a fault elsewhere in a row does not matter.
  private static let decisive: [Table: Set<String>] = [
    .schools: ["school", "kind", "settlement", "latitude", "longitude", "status"],
    .curators: ["school", "willing"],
    .competencies: ["competency", "parent", "group_hours", "remote"],
    .teachers: [
      "teacher", "school", "weekly_load", "mode", "travel_limit", "consent", "mentee_consent",
    ],
    .deficits: ["teacher", "competency", "level_needed"],
    .mentors: ["teacher", "competency", "level"],
    .travel: ["from", "to", "minutes", "kilometres", "seasons"],
    .wishes: ["who", "whom", "wish"],
    .decisions: ["decision", "kind", "giver", "receiver", "competency"],
    .pupils: ["pupil", "school"], .tutors: ["teacher"],
  ]
}

// What is looked at.
extension SoundPart {
  /// The contents without some rows, with the positions that the others had.
  private static func rest(
    _ contents: ProgrammeContents, without left: [Table: Set<Int>]
  ) -> (ProgrammeContents, [Table: [Int]]) {
    var rest = contents
    var positions: [Table: [Int]] = [:]
    func keep<Entity>(_ entities: inout [Entity], _ table: Table) {
      let kept = entities.indices.filter { !(left[table]?.contains($0) ?? false) }
      entities = kept.map { entities[$0] }
      positions[table] = kept
    }
    keep(&rest.schools, .schools)
    keep(&rest.curators, .curators)
    keep(&rest.competencies, .competencies)
    keep(&rest.teachers, .teachers)
    keep(&rest.deficits, .deficits)
    keep(&rest.mentors, .mentors)
    keep(&rest.travel, .travel)
    keep(&rest.wishes, .wishes)
    keep(&rest.decisions, .decisions)
    keep(&rest.pupils, .pupils)
    keep(&rest.tutors, .tutors)
    return (rest, positions)
  }

  /// Only the persons who are pinned, and what is said of them: a large folder is not gone through for
  /// a few pins.
  private static func pinnedPart(of contents: ProgrammeContents) -> ProgrammeContents {
    var pinned: Set<Teacher.ID> = []
    for case .tandem(let mentor, let mentee, _) in contents.decisions
      .filter({ $0.kind == .pinned }).map(\.subject)
    {
      pinned.formUnion([mentor, mentee])
    }
    func isAbout(_ party: Party) -> Bool {
      if case .teacher(let id) = party { pinned.contains(id) } else { true }
    }
    var part = contents
    part.teachers.removeAll { !pinned.contains($0.id) }
    part.deficits.removeAll { !pinned.contains($0.teacher) }
    part.mentors.removeAll { !pinned.contains($0.teacher) }
    part.wishes.removeAll { !isAbout($0.who) || !isAbout($0.whom) }
    part.decisions.removeAll { decision in
      guard case .tandem(let mentor, let mentee, _) = decision.subject else { return false }
      return !pinned.contains(mentor) || !pinned.contains(mentee)
    }
    return part
  }

  /// The same without what no rule on pairs reads: figures that may be out of range, other tables.
  private static func withoutOtherFigures(_ contents: ProgrammeContents) -> ProgrammeContents {
    var part = contents
    let known = Set(contents.schools.map(\.id))
    (part.topics, part.swot, part.estimates) = ([], [], [])
    part.rules.floor = nil
    if case .listed(let ids) = part.rules.recipients {
      part.rules.recipients = .listed(ids.intersection(known))
    }
    for index in part.schools.indices {
      part.schools[index].pupils = nil
      part.schools[index].recipientLoad = 1
      part.schools[index].contractLimit = nil
      part.schools[index].contingent = nil
    }
    for index in part.curators.indices {
      part.curators[index].capacity = 1
      part.curators[index].openingCost = .zero
    }
    for index in part.teachers.indices {
      part.teachers[index].experience = nil
      part.teachers[index].mentoringTime = .zero
      part.teachers[index].maxMentees = nil
      part.teachers[index].maxGroups = nil
      part.teachers[index].maxMentors = nil
      part.teachers[index].learningTime = nil
    }
    for index in part.deficits.indices {
      part.deficits[index].levelFound = 0
      part.deficits[index].points = Points(1)
      part.deficits[index].time = Minutes(60)
    }
    return part
  }
}

// What follows from it.
extension SoundPart {
  /// Whether no faulty cell or row could make the decision possible after all.
  func decides(_ fault: PinFault) -> Bool {
    switch (fault.rejection, fault.subject) {
    case (.rule(let rule), .curatorPair): isDecidedOfSchools(rule)
    case (.rule(let rule), .tandem(let mentor, let mentee, _)):
      isDecidedOfPersons(rule, mentor, mentee)
    case (.noWay, .tandem(let mentor, let mentee, _)):
      areRowsKnown(mentor, mentee) && isWhole(.travel)
        && areSound(["travel", "mentors", "mentees", "groups", "remote"]) && isPeriodSound
    case (.noWay, .curatorPair): false
    // Hours, grades and languages may all be mended: told with the tables sound.
    case (.tutor, _), (_, .tutoring): false
    }
  }

  private func isDecidedOfSchools(_ rule: String) -> Bool {
    switch rule {
    case "own_self", "not_willing", "ban", "refusal": true
    case "recipient": areSound(["curators", "recipients"])
    // No way, or none that is short enough.
    default: isWhole(.travel) && areSound(["travel", "curators"]) && isPeriodSound
    }
  }

  private func isDecidedOfPersons(_ rule: String, _ mentor: Teacher.ID, _ mentee: Teacher.ID)
    -> Bool
  {
    switch rule {
    case "own_person", "refusal": true
    case "not_mentor": isWhole(.mentors, of: mentor)
    case "no_deficit": isWhole(.deficits, of: mentee)
    case "mentor_consent", "mentee_consent": areSound(["consent"])
    case "mentor_load": areSound(["mentors"])
    case "mentee_load": areSound(["mentees"])
    case "network": areSound(["network"])
    // By the level, or a ban on one of several deficits.
    default: areRowsKnown(mentor, mentee)
    }
  }

  /// Whether it is known what the mentor has and the mentee lacks.
  private func areRowsKnown(_ mentor: Teacher.ID, _ mentee: Teacher.ID) -> Bool {
    isWhole(.mentors, of: mentor) && isWhole(.deficits, of: mentee) && isWhole(.competencies)
      && areSound(["mentors"])
  }

  private func isWhole(_ table: Table) -> Bool {
    (tables.rows[table]?.isComplete ?? true) && (leftOut[table] ?? []).isEmpty
  }

  /// Whether no row that is left out could be this teacher's: each names another who is known.
  private func isWhole(_ table: Table, of teacher: Teacher.ID) -> Bool {
    guard let rows = tables.rows[table], rows.isComplete else { return false }
    return (leftOut[table] ?? []).allSatisfy { row in
      let named =
        table == .mentors
        ? tables.contents.mentors[row].teacher : tables.contents.deficits[row].teacher
      return !rows.isBad(row, ["teacher"]) && named != teacher
        && tables.contents.teachers.contains { $0.id == named }
    }
  }

  private func areSound(_ rules: [String]) -> Bool {
    let file = tables.programmeFile
    return file.isComplete && rules.allSatisfy { !file.findings.isDoubtful("rules.\($0)") }
  }

  /// The seasons of the programme follow from its period.
  private var isPeriodSound: Bool {
    tables.programmeFile.isComplete && !tables.programmeFile.findings.isDoubtful("period")
  }
}
