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
    /// Deficits that could be worked on in it.
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
    var admitted = [[Int]](repeating: [], count: facts.people.count)
    for deficit in facts.needs.indices {
      for mentor in facts.admittedMentors(for: deficit) {
        admitted[mentor].append(deficit)
        for mode in MeetingMode.allCases where facts.pairObstacles(mentor, deficit, mode).isEmpty {
          serves.append(Serve(mentor: mentor, deficit: deficit, mode: mode))
        }
      }
    }
    for mentor in admitted.indices where !admitted[mentor].isEmpty {
      addGroups(of: mentor, for: admitted[mentor])
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

  /// - Parameter deficits: those for which the mentor is admitted.
  private mutating func addGroups(of mentor: Int, for deficits: [Int]) {
    for skill in facts.skills[mentor] {
      let competency = skill.competency
      let below = deficits.filter {
        facts.lineage[facts.needs[$0].competency].contains(competency)
      }
      let schools = Set(below.map { facts.people[facts.needs[$0].teacher].school })
      let places = schools.union([facts.people[mentor].school]).sorted()
      for place in places.map(Optional.some) + [nil]
      where facts.groupObstacles(mentor, competency, at: place).isEmpty {
        let joins = below.filter {
          facts.memberObstacles($0, inGroupOf: mentor, on: competency, at: place).isEmpty
        }
        if joins.isEmpty { continue }
        groups.append(Group(mentor: mentor, competency: competency, place: place, joins: joins))
      }
    }
  }
}

extension Facts {
  /// Mentors who are qualified for a deficit and not barred from it, in key order.
  func admittedMentors(for deficit: Int) -> [Int] {
    let need = needs[deficit]
    return mentors(of: need.competency).filter { mentor, level in
      mentor != need.teacher && level >= need.level && bar(mentor, from: deficit) == nil
    }.map(\.mentor)
  }
}
