import Mentoring

/// SWOT weights by school and topic; 0 where there is no such finding.
struct Analysis {
  private var weights: [SWOTItem.Quadrant: [[Int: Int]]]
  /// Schools with a strength, and with a weakness, by topic.
  private(set) var strongSchools: [[Int]]
  private(set) var weakSchools: [[Int]]
  /// Whether the school has any finding.
  private(set) var isAnalysed: [Bool]

  init(_ programme: Programme) {
    let empty = [[Int: Int]](repeating: [:], count: programme.schools.count)
    weights = Dictionary(
      uniqueKeysWithValues: SWOTItem.Quadrant.allCases.map { ($0, empty) })
    strongSchools = Array(repeating: [], count: programme.topics.count)
    weakSchools = strongSchools
    isAnalysed = Array(repeating: false, count: programme.schools.count)
    for item in programme.swot {
      let school = programme.schoolIndex[item.school]!
      let topic = programme.topicIndex[item.topic]!
      weights[item.quadrant]![school][topic] = item.weight
      isAnalysed[school] = true
      switch item.quadrant {
      case .strength: strongSchools[topic].append(school)
      case .weakness: weakSchools[topic].append(school)
      case .opportunity, .threat: break
      }
    }
  }

  func weight(_ quadrant: SWOTItem.Quadrant, _ school: Int, _ topic: Int) -> Int {
    weights[quadrant]![school][topic] ?? 0
  }

  /// The weaknesses of a school, by topic.
  func weaknesses(of school: Int) -> [Int: Int] { weights[.weakness]![school] }
}

/// Who prefers and who refuses whom; parties are numbered, schools first, then teachers.
struct Wishes {
  /// By party, those of whom it wishes so.
  private var refused: [[Int]]
  private var preferred: [[Int]]
  private let schoolCount: Int

  init(_ programme: Programme) {
    schoolCount = programme.schools.count
    refused = Array(repeating: [], count: schoolCount + programme.teachers.count)
    preferred = refused
    for wish in programme.wishes {
      let (who, whom) = (Self.number(wish.who, programme), Self.number(wish.whom, programme))
      switch wish.kind {
      case .refuses: refused[who].append(whom)
      case .prefers: preferred[who].append(whom)
      }
    }
  }

  private static func number(_ party: Party, _ programme: Programme) -> Int {
    switch party {
    case .school(let id): programme.schoolIndex[id]!
    case .teacher(let id): programme.schools.count + programme.teacherIndex[id]!
    }
  }

  /// A person with their school, or (without a person) a school.
  struct Side {
    let school: Int
    var teacher: Int?
  }

  /// Whether anybody of one side refuses anybody of the other, either way.
  func refuse(_ one: Side, _ other: Side) -> Bool {
    speak(refused, one, of: other) || speak(refused, other, of: one)
  }

  /// In how many of the two directions somebody of one side prefers somebody of the other.
  func preferences(_ one: Side, _ other: Side) -> Int {
    (speak(preferred, one, of: other) ? 1 : 0) + (speak(preferred, other, of: one) ? 1 : 0)
  }

  /// In how many of the two directions one person prefers the other, schools aside.
  func preferences(ofTeacher one: Int, _ other: Int) -> Int {
    let (left, right) = (schoolCount + one, schoolCount + other)
    return (preferred[left].contains(right) ? 1 : 0) + (preferred[right].contains(left) ? 1 : 0)
  }

  private func speak(_ wishes: [[Int]], _ who: Side, of whom: Side) -> Bool {
    func speaks(_ party: Int) -> Bool {
      if wishes[party].isEmpty { return false }
      if wishes[party].contains(whom.school) { return true }
      return whom.teacher.map { wishes[party].contains(schoolCount + $0) } ?? false
    }
    return speaks(who.school) || (who.teacher.map { speaks(schoolCount + $0) } ?? false)
  }
}

/// What decisions forbid, and what they demand.
struct Bans {
  /// Recipient and curator.
  private(set) var curating: Set<Link> = []
  /// Mentor and mentee.
  private(set) var persons: Set<Link> = []
  /// Mentor and deficit.
  private(set) var deficits: Set<Link> = []

  init(_ programme: Programme) {
    for decision in programme.decisions where decision.kind == .forbidden {
      switch decision.subject {
      case .curatorPair(let recipient, let curator):
        curating.insert(
          Link(programme.schoolIndex[recipient]!, programme.schoolIndex[curator]!))
      case .tandem(let mentor, let mentee, nil):
        persons.insert(Link(programme.teacherIndex[mentor]!, programme.teacherIndex[mentee]!))
      case .tandem(let mentor, let mentee, let competency?):
        let deficit = Deficit.ID(teacher: mentee, competency: competency)
        guard let index = programme.deficitIndex[deficit] else { continue }
        deficits.insert(Link(programme.teacherIndex[mentor]!, index))
      case .tutoring: break
      }
    }
  }
}

/// What help could be given at all, everybody's limits aside.
struct HelpCandidates {
  /// By school.
  private(set) var canGive: [Bool]
  private(set) var canReceive: [Bool]
  /// School and topic of a weakness that somebody could answer.
  private(set) var answerable: Set<Link> = []

  init(_ facts: Facts) {
    canGive = Array(repeating: false, count: facts.programme.schools.count)
    canReceive = canGive
    for topic in facts.programme.topics.indices {
      for receiver in facts.analysis.weakSchools[topic] {
        for giver in facts.analysis.strongSchools[topic]
        where facts.couldHelp(from: giver, to: receiver) {
          canGive[giver] = true
          canReceive[receiver] = true
          answerable.insert(Link(receiver, topic))
        }
      }
    }
  }
}
