import Mentoring

/// The programme by position, so that every question of the audit is a look-up.
///
/// Schools, teachers, topics, competencies and deficits are numbered as the programme's arrays are.
final class Facts {
  let programme: Programme
  let rules: Rules
  let people: [Person]
  let needs: [Need]
  /// Deficits of a school's teachers.
  let needsOfSchool: [[Int]]
  /// By teacher.
  let skills: [[Skill]]
  /// Teachers with a row, by competency.
  let skilled: [[Int]]
  /// By competency: itself and everything above it, nearest first.
  let lineage: [[Int]]
  /// By competency: a group's work on it (nil: no groups), and whether remote work is possible.
  let groupTimes: [Minutes?]
  let isRemote: [Bool]
  let analysis: Analysis
  let wishes: Wishes
  let bans: Bans
  let estimates: [Link: Estimate]
  let tutoring: TutorFacts
  /// By school.
  let curators: [Curator?]
  let isRecipient: [Bool]
  let isPartner: [Bool]
  /// Nil: no limit.
  let contractLimits: [Int?]

  private var legs: [Leg??]
  private var standings: [Int: [(mentor: Int, level: Int)]] = [:]
  private var sharedPlaces: [Journey: Bool] = [:]
  /// Which schools could give and receive help, and which weaknesses could be answered.
  lazy var helpCandidates = HelpCandidates(self)

  init(_ programme: Programme) {
    self.programme = programme
    rules = programme.rules
    people = programme.teachers.map { Person($0, programme) }
    needs = programme.deficits.map { Need($0, programme) }
    var needsOfSchool = [[Int]](repeating: [], count: programme.schools.count)
    for (index, need) in needs.enumerated() {
      needsOfSchool[people[need.teacher].school].append(index)
    }
    self.needsOfSchool = needsOfSchool
    var skills = [[Skill]](repeating: [], count: programme.teachers.count)
    var skilled = [[Int]](repeating: [], count: programme.competencies.count)
    for row in programme.mentors {
      let teacher = programme.teacherIndex[row.teacher]!
      let competency = programme.competencyIndex[row.competency]!
      skills[teacher].append(
        Skill(competency: competency, level: row.level, hasEvidence: !row.evidence.isEmpty))
      skilled[competency].append(teacher)
    }
    self.skills = skills
    self.skilled = skilled
    lineage = programme.competencies.map { competency in
      sequence(first: competency) { $0.parent.map(programme.competency) }
        .map { programme.competencyIndex[$0.id]! }
    }
    groupTimes = programme.competencies.map(\.groupTime)
    isRemote = programme.competencies.map(\.remote)
    analysis = Analysis(programme)
    wishes = Wishes(programme)
    bans = Bans(programme)
    tutoring = TutorFacts(programme)
    estimates = Dictionary(
      uniqueKeysWithValues: programme.estimates.map {
        (Link(programme.teacherIndex[$0.mentor]!, programme.deficitIndex[$0.deficit]!), $0)
      })
    var curators = [Curator?](repeating: nil, count: programme.schools.count)
    for curator in programme.curators { curators[programme.schoolIndex[curator.school]!] = curator }
    self.curators = curators
    isRecipient = programme.schools.map(programme.isRecipient)
    contractLimits = programme.schools.map(programme.contractLimit)
    isPartner = programme.schools.map { $0.kind == .partner }
    legs = Array(repeating: nil, count: programme.schools.count * programme.schools.count)
  }
}

extension Facts {
  /// The way from one school to another; nil where there is none.
  func leg(_ from: Int, _ to: Int) -> Leg? {
    let place = from * programme.schools.count + to
    if let known = legs[place] { return known }
    let leg = programme.travel.leg(from: programme.schools[from], to: programme.schools[to])
    legs[place] = .some(leg)
    return leg
  }

  /// Everybody with a row for a competency or one above it, in key order, with the effective level.
  func mentors(of competency: Int) -> [(mentor: Int, level: Int)] {
    if let known = standings[competency] { return known }
    let found = Set(lineage[competency].flatMap { skilled[$0] }).sorted()
      .map { (mentor: $0, level: standing(of: $0, in: competency)!.level) }
    standings[competency] = found
    return found
  }

  /// Whether some school lies within one person's limit and within another's, each from home.
  func haveSharedPlace(_ journey: Journey) -> Bool {
    if let known = sharedPlaces[journey] { return known }
    let found = programme.schools.indices.contains { place in
      guard place != journey.mentorHome, let out = leg(journey.mentorHome, place),
        let other = leg(journey.menteeHome, place)
      else { return false }
      return out.time <= journey.mentorLimit && other.time <= journey.menteeLimit
    }
    sharedPlaces[journey] = found
    return found
  }

  /// The question of `haveSharedPlace`.
  struct Journey: Hashable {
    let mentorHome: Int
    let mentorLimit: Minutes
    let menteeHome: Int
    let menteeLimit: Minutes
  }
}

/// Two positions; what they number is said where it is used.
struct Link: Hashable {
  let from: Int
  let to: Int

  init(_ from: Int, _ to: Int) {
    self.from = from
    self.to = to
  }

  /// The same two in the order of positions.
  var unordered: Link { from <= to ? self : Link(to, from) }
}
