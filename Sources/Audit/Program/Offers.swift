import Mentoring

/// Everything that could be chosen: Docs/Formulation.md, section 2, everybody's limits aside.
struct Offers {
  struct Curating {
    let recipient: Int
    let curator: Int
    let mode: MeetingMode
  }

  struct Help {
    let giver: Int
    let receiver: Int
    let topic: Int
    let mode: MeetingMode
  }

  struct Serve {
    let mentor: Int
    let deficit: Int
    let mode: MeetingMode
  }

  struct Group {
    let mentor: Int
    let competency: Int
    /// The school where it meets; nil: remotely.
    let place: Int?
    /// Deficits that could be worked on in it, in key order.
    let joins: [Int]
  }

  let facts: Facts
  private(set) var curating: [Curating] = []
  private(set) var help: [Help] = []
  private(set) var serves: [Serve] = []
  private(set) var groups: [Group] = []

  init(_ facts: Facts) {
    self.facts = facts
    addCurating()
    addHelp()
    let vicinity = Vicinity(facts)
    for mentor in facts.people.indices where !facts.skills[mentor].isEmpty {
      let offers = MentorOffers(mentor, facts, vicinity)
      serves += offers.serves
      groups += offers.groups
    }
  }

  private mutating func addCurating() {
    for recipient in facts.isRecipient.indices where facts.isRecipient[recipient] {
      for curator in facts.curators.indices where facts.curators[curator] != nil {
        guard case .admitted(let mode) = facts.curating(recipient, by: curator) else { continue }
        curating.append(Curating(recipient: recipient, curator: curator, mode: mode))
      }
    }
  }

  private mutating func addHelp() {
    for topic in facts.programme.topics.indices {
      for giver in facts.analysis.strongSchools[topic] {
        for receiver in facts.analysis.weakSchools[topic] {
          let verdict = facts.help(from: giver, to: receiver, on: topic)
          guard case .admitted(let mode) = verdict else { continue }
          help.append(Help(giver: giver, receiver: receiver, topic: topic, mode: mode))
        }
      }
    }
  }

  /// Mentors and mentees that are a candidate in some form.
  var relations: Set<Link> {
    var relations = Set(serves.map { Link($0.mentor, facts.needs[$0.deficit].teacher) })
    for group in groups {
      for deficit in group.joins {
        relations.insert(Link(group.mentor, facts.needs[deficit].teacher))
      }
    }
    return relations
  }
}
