import Mentoring

/// Counts pairs of a mentor and a deficit that may work in a pair, in person or remotely; wishes and
/// bans are left out, as made-up programmes have none.
struct CandidateCount {
  private let programme: Programme

  init(_ programme: Programme) { self.programme = programme }

  var count: Int {
    let bank = Dictionary(grouping: programme.mentors, by: \.competency)
    return programme.deficits.reduce(0) { sum, deficit in
      let mentee = programme.teacher(deficit.teacher)
      guard programme.rules.consent.suffices(mentee.menteeConsent) else { return sum }
      var mentors: Set<Teacher.ID> = []
      var steps = 0
      var current: Competency.ID? = deficit.competency
      while let competency = current {
        let offset = programme.rules.mentors.discountPerStep * steps
        for row in bank[competency] ?? [] where row.level - offset >= deficit.levelNeeded {
          if canMeet(programme.teacher(row.teacher), mentee, deficit) {
            mentors.insert(row.teacher)
          }
        }
        steps += 1
        current = programme.competency(competency).parent
      }
      return sum + mentors.count
    }
  }

  private func canMeet(_ mentor: Teacher, _ mentee: Teacher, _ deficit: Deficit) -> Bool {
    guard mentor.id != mentee.id, programme.rules.consent.suffices(mentor.mentorConsent) else {
      return false
    }
    if mentor.school == mentee.school { return true }
    if programme.competency(deficit.competency).remote, mentor.mode.allows(.remote),
      mentee.mode.allows(.remote)
    {
      return true
    }
    guard mentor.mode.allows(.inPerson), mentee.mode.allows(.inPerson),
      let leg = programme.travel.leg(
        from: programme.school(of: mentor.id), to: programme.school(of: mentee.id))
    else { return false }
    return leg.time <= programme.mentorTravelLimit(of: mentor)
  }
}
