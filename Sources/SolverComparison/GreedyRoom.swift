import Matching
import Mentoring

/// What the limits still leave room for, while choices are taken one after another.
///
/// Docs/Formulation.md, section 5, constraints 1 to 14, for curators, help and pairs.
struct GreedyRoom {
  /// Two positions, from giver to receiver.
  struct Pair: Hashable, Comparable {
    let from: Int
    let to: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.from, left.to) < (right.from, right.to)
    }
  }

  private let candidates: Candidates
  private var served: Set<Int> = []
  private var worked: [Int: Minutes] = [:]
  private var learnt: [Int: Minutes] = [:]
  private var mentees: [Int: Set<Int>] = [:]
  private var mentors: [Int: Set<Int>] = [:]
  private var visits: Set<Pair> = []
  private var trips: Set<Pair> = []
  private var partners: [Int: Set<Int>] = [:]
  private var distance = Hectometres.zero
  private var pay = Roubles.zero
  private var curatorLoad: [Int: Int] = [:]
  private var curatorsOf: [Int: Int] = [:]
  private var answers: [Pair: Int] = [:]
  private var strengths: [Pair: Int] = [:]

  private var programme: Programme { candidates.programme }
  private var rules: Rules { candidates.programme.rules }

  init(_ candidates: Candidates) { self.candidates = candidates }

  func isServed(_ deficit: Int) -> Bool { served.contains(deficit) }

  // MARK: Taking

  /// Takes the pair if every limit permits it.
  mutating func take(_ serve: Candidates.Serve) -> Bool {
    let mentee = candidates.teacherOfDeficit[serve.deficit]
    let way = Pair(
      from: candidates.schoolOfTeacher[serve.mentor], to: candidates.schoolOfTeacher[mentee])
    let travels = serve.mode == .inPerson && way.from != way.to
    guard !isServed(serve.deficit), permitsPersons(serve, mentee, travels ? way : nil),
      canSign(way), !travels || canTravel(way), permitsPay(serve.time)
    else { return false }
    served.insert(serve.deficit)
    worked[serve.mentor, default: .zero] += work(serve, travels ? way : nil)
    learnt[mentee, default: .zero] += serve.time
    mentees[serve.mentor, default: []].insert(mentee)
    mentors[mentee, default: []].insert(serve.mentor)
    pay += rules.pay.pay(for: serve.time)
    sign(way)
    if travels {
      visits.insert(Pair(from: serve.mentor, to: way.to))
      travel(way)
    }
    return true
  }

  mutating func take(_ choice: Candidates.CuratorChoice) -> Bool {
    let school = programme.schools[choice.recipient]
    let way = Pair(from: choice.curator, to: choice.recipient)
    let travels = choice.mode == .inPerson && rules.curators.teamVisits
    let curator = programme.curators.first { $0.school == programme.schools[choice.curator].id }!
    let load = curatorLoad[choice.curator, default: 0] + school.recipientLoad
    let isNew = curatorLoad[choice.curator] == nil
    guard curatorsOf[choice.recipient, default: 0] < rules.curators.perRecipient,
      load <= curator.capacity, canSign(way), !travels || canTravel(way),
      !isNew || rules.curators.maxUsed.map({ curatorLoad.count < $0 }) ?? true
    else { return false }
    curatorLoad[choice.curator] = load
    curatorsOf[choice.recipient, default: 0] += 1
    sign(way)
    if travels { travel(way) }
    return true
  }

  mutating func take(_ choice: Candidates.HelpChoice) -> Bool {
    let weakness = Pair(from: choice.receiver, to: choice.topic)
    let strength = Pair(from: choice.giver, to: choice.topic)
    let way = Pair(from: choice.giver, to: choice.receiver)
    guard answers[weakness, default: 0] < rules.help.perWeakness,
      strengths[strength, default: 0] < rules.help.perStrength, canSign(way)
    else { return false }
    answers[weakness, default: 0] += 1
    strengths[strength, default: 0] += 1
    sign(way)
    return true
  }

  // MARK: Persons

  private func permitsPersons(_ serve: Candidates.Serve, _ mentee: Int, _ way: Pair?) -> Bool {
    let (giver, receiver) = (programme.teachers[serve.mentor], programme.teachers[mentee])
    let pupils = mentees[serve.mentor, default: []].union([mentee]).count
    let teachers = mentors[mentee, default: []].union([serve.mentor]).count
    let time = learnt[mentee, default: .zero] + serve.time
    let hasOneRole =
      rules.mentors.mayBeMentees || (mentees[mentee] == nil && mentors[serve.mentor] == nil)
    return worked[serve.mentor, default: .zero] + work(serve, way)
      <= programme.mentoringTime(of: giver)
      && pupils <= programme.maxMentees(of: giver) && teachers <= programme.maxMentors(of: receiver)
      && programme.learningTime(of: receiver).map { time <= $0 } ?? true && hasOneRole
  }

  /// Time that a pair takes from the mentor, with the journeys that it makes necessary.
  private func work(_ serve: Candidates.Serve, _ way: Pair?) -> Minutes {
    guard let way, rules.mentors.travelCounts,
      !visits.contains(Pair(from: serve.mentor, to: way.to))
    else { return serve.time }
    return serve.time + leg(way).time * (2 * rules.travel.visits)
  }

  private func permitsPay(_ time: Minutes) -> Bool {
    rules.budgets.pay.map { pay + rules.pay.pay(for: time) <= $0 } ?? true
  }

  // MARK: Contracts and trips

  private func canSign(_ way: Pair) -> Bool {
    if way.from == way.to || partners[way.from]?.contains(way.to) == true { return true }
    return [way.from, way.to].allSatisfy { school in
      programme.contractLimit(of: programme.schools[school])
        .map { partners[school, default: []].count < $0 } ?? true
    }
  }

  private mutating func sign(_ way: Pair) {
    guard way.from != way.to else { return }
    partners[way.from, default: []].insert(way.to)
    partners[way.to, default: []].insert(way.from)
  }

  private func canTravel(_ way: Pair) -> Bool {
    guard let budget = rules.budgets.tripDistance, !trips.contains(way) else { return true }
    return distance + leg(way).distance * (2 * rules.travel.visits) <= budget
  }

  private mutating func travel(_ way: Pair) {
    if trips.insert(way).inserted { distance += leg(way).distance * (2 * rules.travel.visits) }
  }

  /// Candidates in person have a way to each other.
  private func leg(_ way: Pair) -> Leg {
    programme.travel.leg(from: programme.schools[way.from], to: programme.schools[way.to])!
  }
}
