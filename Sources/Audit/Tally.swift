import Mentoring

/// What the choices add up to: loads, partnerships, trips, covered points.
struct Tally {
  struct Mentor {
    /// Work in pairs and groups, travel aside.
    var work = 0
    /// Travel to all visited schools, out and back, all visits.
    var travel = 0
    var pay = 0
    /// Mentees in pairs.
    var pairMentees: Set<Int> = []
    /// Everybody the mentor works with.
    var mentees: Set<Int> = []
    var groups = 0
    /// Schools other than home where the mentor works in person.
    var visits: Set<Int> = []
  }

  struct Tutor {
    var pupils: Set<Int> = []
    var time = 0
  }

  struct Mentee {
    var mentors: Set<Int> = []
    var time = 0
  }

  struct Partnership {
    var mode = MeetingMode.remote
    var purposes: Set<Mentoring.Partnership.Purpose> = []
  }

  var mentors: [Int: Mentor] = [:]
  var mentees: [Int: Mentee] = [:]
  /// Who tutors, by teacher; who has a tutor, by pupil; which tutors a family has.
  var tutors: [Int: Tutor] = [:]
  var tutorsOfPupil: [Int: Set<Int>] = [:]
  var tutorsOfFamily: [String: Set<Int>] = [:]
  /// How often each deficit is served.
  var served: [Int]
  /// Mentor and deficit of everything served.
  var services: Set<Link> = []
  /// Members of each group, by its place in the choices.
  var members: [Set<Int>]
  /// Curators of a recipient, recipients of a curator.
  var curators: [Int: Set<Int>] = [:]
  var curated: [Int: Set<Int>] = [:]
  /// Helpers by receiver and topic, helped schools by giver and topic.
  var helpers: [Link: Int] = [:]
  var helped: [Link: Int] = [:]
  /// Help relations by school.
  var given: [Int]
  var received: [Int]
  /// By unordered pair of schools.
  var partners: [Link: Partnership] = [:]
  var contracts: [Int]
  var trips: Set<Link> = []
  /// Out and back, all visits, of all trips.
  var tripDistance = 0
  /// Points covered, by school.
  var covered: [Int]

  init(_ choices: Choices, _ facts: Facts) {
    let schools = facts.programme.schools.count
    served = Array(repeating: 0, count: facts.needs.count)
    given = Array(repeating: 0, count: schools)
    received = given
    contracts = given
    covered = given
    members = choices.groups.map { group in Set(group.items.map { facts.needs[$0.deficit].teacher })
    }
    for pair in choices.curating { add(pair, facts) }
    for relation in choices.help { add(relation, facts) }
    for serve in choices.serves { add(serve, facts) }
    for (group, members) in zip(choices.groups, members) { add(group, members, facts) }
    for assignment in choices.tutoring { add(assignment, facts) }
    close(facts)
  }

  var pay: Int { mentors.values.reduce(0) { $0 + $1.pay } }

  /// Every school has its place in `covered`, `given`, `received` and `contracts`.
  private mutating func close(_ facts: Facts) {
    for pair in partners.keys {
      contracts[pair.from] += 1
      contracts[pair.to] += 1
    }
    for trip in trips {
      tripDistance += facts.periodDistance(trip.from, trip.to)
    }
    for (deficit, need) in facts.needs.enumerated() where served[deficit] > 0 {
      covered[facts.people[need.teacher].school] += need.points
    }
    for weakness in helpers.keys {
      covered[weakness.from] +=
        facts.rules.help.pointsPerWeight
        * facts.analysis.weight(.weakness, weakness.from, weakness.to)
    }
    for mentor in mentors.keys where facts.rules.mentors.travelCounts {
      mentors[mentor]!.travel = mentors[mentor]!.visits.reduce(0) {
        $0 + facts.periodTime(facts.people[mentor].school, $1)
      }
    }
  }
}
