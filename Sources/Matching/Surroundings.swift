import Mentoring

/// The programme as dense arrays and look-ups, so that millions of pairs can be judged quickly.
///
/// Schools, teachers, competencies and deficits are named by their positions in the programme's arrays.
struct Surroundings {
  let programme: Programme
  let schoolOfTeacher: [Int]
  let teacherOfDeficit: [Int]
  let competencyOfDeficit: [Int]
  let parentOfCompetency: [Int?]
  /// Weight of each quadrant's item at [school × topics + topic], 0 where absent.
  let strength: [Int]
  let weakness: [Int]
  let opportunity: [Int]
  let threat: [Int]
  private let forbidden: Set<Decision.Subject>
  private let refusals: Set<[Party]>
  private let preferences: Set<[Party]>
  private let hasWishes: Bool
  /// Who refuses or is refused; which mentees have a forbidden pair.
  private let refusing: Set<Party>
  private let forbiddenMentees: Set<Teacher.ID>

  init(_ programme: Programme) {
    self.programme = programme
    schoolOfTeacher = programme.teachers.map { programme.schoolIndex[$0.school]! }
    teacherOfDeficit = programme.deficits.map { programme.teacherIndex[$0.teacher]! }
    competencyOfDeficit = programme.deficits.map { programme.competencyIndex[$0.competency]! }
    parentOfCompetency = programme.competencies.map { competency in
      competency.parent.map { programme.competencyIndex[$0]! }
    }
    func weights(_ quadrant: SWOTItem.Quadrant) -> [Int] {
      var weights = Array(repeating: 0, count: programme.schools.count * programme.topics.count)
      for item in programme.swot where item.quadrant == quadrant {
        let school = programme.schoolIndex[item.school]!
        weights[school * programme.topics.count + programme.topicIndex[item.topic]!] = item.weight
      }
      return weights
    }
    strength = weights(.strength)
    weakness = weights(.weakness)
    opportunity = weights(.opportunity)
    threat = weights(.threat)
    forbidden = Set(programme.decisions.filter { $0.kind == .forbidden }.map(\.subject))
    func pairs(_ kind: Wish.Kind) -> Set<[Party]> {
      Set(programme.wishes.filter { $0.kind == kind }.map { [$0.who, $0.whom] })
    }
    refusals = pairs(.refuses)
    preferences = pairs(.prefers)
    hasWishes = !programme.wishes.isEmpty
    refusing = Set(refusals.joined())
    forbiddenMentees = Set(
      forbidden.compactMap { subject in
        if case .tandem(_, let mentee, _) = subject { mentee } else { nil }
      })
  }

  /// Whether a deficit's competency is the given one or stands below it in the tree.
  func isCompetency(ofDeficit deficit: Int, below competency: Int) -> Bool {
    var current: Int? = competencyOfDeficit[deficit]
    while let special = current {
      if special == competency { return true }
      current = parentOfCompetency[special]
    }
    return false
  }

  /// Why there is no way between two schools: none in any season, or none when it is needed.
  func noRoad(from: Int, to: Int) -> WayRule {
    programme.travel.hasRoad(from: programme.schools[from], to: programme.schools[to])
      ? .season : .noRoad
  }

  func isForbidden(tutor: Teacher.ID, pupil: Pupil.ID) -> Bool {
    forbidden.contains(.tutoring(tutor: tutor, pupil: pupil))
  }

  func isForbidden(recipient: Int, curator: Int) -> Bool {
    forbidden.contains(
      .curatorPair(
        recipient: programme.schools[recipient].id, curator: programme.schools[curator].id))
  }

  func isForbidden(mentor: Int, deficit: Int) -> Bool {
    if forbidden.isEmpty { return false }
    let mentorID = programme.teachers[mentor].id
    let need = programme.deficits[deficit]
    return forbidden.contains(
      .tandem(mentor: mentorID, mentee: need.teacher, competency: nil))
      || forbidden.contains(
        .tandem(mentor: mentorID, mentee: need.teacher, competency: need.competency))
  }

  /// Whether anything is forbidden to the mentee.
  func isForbiddenSomebody(mentee: Int) -> Bool {
    !forbiddenMentees.isEmpty && forbiddenMentees.contains(programme.teachers[mentee].id)
  }

  func refusesOrIsRefused(_ party: Party) -> Bool {
    !refusing.isEmpty && refusing.contains(party)
  }

  /// Whether either side refuses the other.
  func isRefused(_ left: [Party], _ right: [Party]) -> Bool {
    guard hasWishes else { return false }
    return left.contains { one in
      right.contains { other in
        refusals.contains([one, other]) || refusals.contains([other, one])
      }
    }
  }

  /// In how many of the two directions one side prefers the other, 0…2.
  func preferredDirections(_ left: [Party], _ right: [Party]) -> Int {
    guard hasWishes else { return 0 }
    func prefers(_ from: [Party], _ to: [Party]) -> Bool {
      from.contains { one in to.contains { preferences.contains([one, $0]) } }
    }
    return (prefers(left, right) ? 1 : 0) + (prefers(right, left) ? 1 : 0)
  }

  /// A teacher and the teacher's school.
  func parties(of teacher: Int) -> [Party] {
    let person = programme.teachers[teacher]
    return [.teacher(person.id), .school(person.school)]
  }

  /// A teacher's side in wishes about another: the person and, between schools, the school.
  func side(of teacher: Int, towards other: Int) -> [Party] {
    let person = Party.teacher(programme.teachers[teacher].id)
    if schoolOfTeacher[teacher] == schoolOfTeacher[other] { return [person] }
    return [person, .school(programme.teachers[teacher].school)]
  }

  func party(of school: Int) -> [Party] { [.school(programme.schools[school].id)] }
}
