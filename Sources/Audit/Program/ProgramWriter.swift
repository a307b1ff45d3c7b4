import Mentoring

/// Writes variables and rows, one family after another.
struct ProgramWriter {
  /// A choice that serves a deficit: in a pair, or in a group.
  struct Service {
    let mentor: Int
    let deficit: Int
    /// Where they meet; nil: remotely.
    let place: Int?
    let isPair: Bool
    let sum: Sum
  }

  struct Group {
    let offer: Offers.Group
    let sum: Sum
    let joins: [Service]
    /// Members, each once; written by `requireGroups`.
    var members: [(mentee: Int, sum: Sum)] = []
  }

  /// A tutor for a pupil.
  struct Tutoring {
    let tutor: TutorFacts.Tutor
    let pupil: Int
    let sum: Sum
  }

  let offers: Offers
  let facts: Facts
  private(set) var variables: [ProgramOfRecord.Variable] = []
  private(set) var rows: [ProgramOfRecord.Row] = []

  private(set) var curating: [(offer: Offers.Curating, sum: Sum)] = []
  private(set) var help: [(offer: Offers.Help, sum: Sum)] = []
  private(set) var serves: [Service] = []
  var groups: [Group] = []
  private(set) var tutoring: [Tutoring] = []
  /// Serves and joins of each deficit.
  private(set) var services: [[Service]]
  let needsOfTeacher: [[Int]]
  /// Groups that a mentee could be a member of, by position, each with the membership.
  var memberships: [Int: [(group: Int, member: Sum)]] = [:]

  // What the goals are made of, written along with the rows.
  var covered: [Sum]
  var curatorsInUse: [Int: Sum] = [:]
  var partnerships: [Sum] = []
  var trips: [(way: Link, sum: Sum)] = []
  var relations: [Link: Sum] = [:]
  var slacks: [Goal: [Sum]] = [:]
  var worst: Sum?
  var leftOut = Sum.zero

  init(_ offers: Offers) {
    self.offers = offers
    facts = offers.facts
    services = Array(repeating: [], count: offers.facts.needs.count)
    covered = Array(repeating: .zero, count: offers.facts.programme.schools.count)
    var needsOfTeacher = [[Int]](repeating: [], count: offers.facts.people.count)
    for (index, need) in offers.facts.needs.enumerated() {
      needsOfTeacher[need.teacher].append(index)
    }
    self.needsOfTeacher = needsOfTeacher
    for offer in offers.curating {
      curating.append((offer, variable("curate", school(offer.recipient), school(offer.curator))))
    }
    for offer in offers.help {
      let codes = [school(offer.giver), school(offer.receiver), topic(offer.topic)]
      help.append((offer, variable("help", codes)))
    }
    for offer in offers.possibleServes {
      let need = facts.needs[offer.deficit]
      let place = offer.mode == .inPerson ? facts.people[need.teacher].school : nil
      let codes = [teacher(offer.mentor), deficit(offer.deficit), offer.mode.rawValue]
      let serve = Service(
        mentor: offer.mentor, deficit: offer.deficit, place: place, isPair: true,
        sum: variable("serve", codes))
      serves.append(serve)
      services[offer.deficit].append(serve)
    }
    for offer in offers.possibleGroups { addGroup(offer) }
    for pupil in facts.tutoring.pupils.indices {
      for tutor in facts.tutors(of: pupil) {
        let sum = variable("tutor", teacher(tutor.teacher), self.pupil(pupil))
        tutoring.append(Tutoring(tutor: tutor, pupil: pupil, sum: sum))
      }
    }
  }

  private mutating func addGroup(_ offer: Offers.Group) {
    let codes = groupCodes(offer)
    let group = variable("group", codes)
    let joins = offer.joins.map { deficit in
      Service(
        mentor: offer.mentor, deficit: deficit, place: offer.place, isPair: false,
        sum: variable("join", codes + [self.deficit(deficit)]))
    }
    for join in joins { services[join.deficit].append(join) }
    groups.append(Group(offer: offer, sum: group, joins: joins))
  }
}

// Variables and rows.
extension ProgramWriter {
  mutating func variable(_ kind: String, _ codes: [String], upTo upper: Int = 1) -> Sum {
    let name = codes.isEmpty ? kind : "\(kind)[\(codes.joined(separator: ","))]"
    variables.append(.init(name: name, lower: 0, upper: upper))
    return .variable(variables.count - 1)
  }

  mutating func variable(_ kind: String, _ codes: String...) -> Sum { variable(kind, codes) }

  /// Asks that a sum keep within bounds.
  mutating func require(
    _ family: String, _ codes: [String], _ sum: Sum, atLeast lower: Int? = nil,
    atMost upper: Int? = nil
  ) {
    let merged = sum.merged
    let name = codes.isEmpty ? family : "\(family)[\(codes.joined(separator: ","))]"
    rows.append(
      .init(
        name: name, terms: merged.terms, lower: lower.map { $0 - merged.constant },
        upper: upper.map { $0 - merged.constant }))
  }

  /// A sum that is 1 where any of several links is: a variable with a row for each of them, or the
  /// only link itself.
  mutating func any(
    of links: [Sum], _ kind: String, _ codes: [String], by family: String
  ) -> Sum {
    guard links.count > 1 else { return links.first ?? .zero }
    let whole = variable(kind, codes)
    for link in links { require(family, codes, link - whole, atMost: 0) }
    return whole
  }
}

extension Link: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}

// Codes by position.
extension ProgramWriter {
  var rules: Rules { facts.rules }

  func school(_ index: Int) -> String { facts.programme.schools[index].id.text }
  func teacher(_ index: Int) -> String { facts.programme.teachers[index].id.text }
  func topic(_ index: Int) -> String { facts.programme.topics[index].id.text }
  func pupil(_ index: Int) -> String { facts.programme.pupils[index].id.text }
  func deficit(_ index: Int) -> String { facts.programme.deficits[index].id.description }

  func groupCodes(_ group: Offers.Group) -> [String] {
    [
      teacher(group.mentor), facts.programme.competencies[group.competency].id.text,
      group.place.map(school) ?? "remote",
    ]
  }

  /// Whether a stage of the rules asks for a goal.
  func wants(_ goal: Goal) -> Bool {
    rules.goals.contains { $0.parts.contains { $0.goal == goal } }
  }

  func home(of teacher: Int) -> Int { facts.people[teacher].school }
  func home(ofDeficit deficit: Int) -> Int { home(of: facts.needs[deficit].teacher) }
}
