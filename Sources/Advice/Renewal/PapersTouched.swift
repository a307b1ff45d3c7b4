import Mentoring

/// The papers that have to be written, changed or ended where one plan takes the place of another.
public struct PapersTouched: Sendable {
  public enum Paper: Sendable, Hashable {
    /// The order on curators and pairs: pairs that begin and that end.
    case curatorOrder(new: Int, ended: Int)
    /// The order on tandems: relations that begin and that end.
    case tandemOrder(new: Int, ended: Int)
    /// The order on tutors: appointments that begin and that end.
    case tutorOrder(new: Int, ended: Int)
    case newContract(School.ID, School.ID)
    case endedContract(School.ID, School.ID)
    /// The contract goes on, but its list of participants and topics changes.
    case changedContract(School.ID, School.ID)
    /// The notice that mentoring ends, three working days ahead at least.
    case notice(mentor: Teacher.ID, mentee: Teacher.ID)
    /// The mentor's supplementary agreement; with the written consent, where there is none yet.
    case agreement(mentor: Teacher.ID, mentee: Teacher.ID, needsConsent: Bool)
    /// The programme of a tandem that goes on with other deficits.
    case changedProgramme(mentor: Teacher.ID, mentee: Teacher.ID)
    /// The individual route of a mentee.
    case route(Teacher.ID)
    /// The request for training courses: deficits that are open now, and that are so no longer.
    case trainingRequest(opened: Int, closed: Int)
  }

  public let papers: [Paper]

  /// - Parameter programme: in which the new plan was made.
  public init(from earlier: Plan, to plan: Plan, of programme: Programme) {
    let (before, now) = (Relations(earlier), Relations(plan))
    let (ended, new) = (before.subtracting(now), now.subtracting(before))
    var papers: [Paper] = []
    if ended.curating.count + new.curating.count > 0 {
      papers.append(.curatorOrder(new: new.curating.count, ended: ended.curating.count))
    }
    if ended.mentoring.count + new.mentoring.count > 0 {
      papers.append(.tandemOrder(new: new.mentoring.count, ended: ended.mentoring.count))
    }
    if ended.tutoring.count + new.tutoring.count > 0 {
      papers.append(.tutorOrder(new: new.tutoring.count, ended: ended.tutoring.count))
    }
    papers += Self.contracts(earlier, plan, programme)
    papers += ended.mentoring.sorted().map { .notice(mentor: $0.mentor, mentee: $0.mentee) }
    papers += new.mentoring.sorted().map { pair in
      .agreement(
        mentor: pair.mentor, mentee: pair.mentee,
        needsConsent: programme.teacher(pair.mentor).mentorConsent != .signed)
    }
    let (worked, working) = (Self.work(earlier), Self.work(plan))
    papers += before.mentoring.intersection(now.mentoring).sorted()
      .filter { worked[$0] != working[$0] }
      .map { .changedProgramme(mentor: $0.mentor, mentee: $0.mentee) }
    let learners = Set(plan.tandems.flatMap(\.mentees))
    papers += learners.sorted().filter { mentee in
      Self.route(of: mentee, earlier) != Self.route(of: mentee, plan)
    }.map(Paper.route)
    papers += Self.trainingRequest(earlier, plan)
    self.papers = papers
  }

  private typealias Pairing = VariantChanges.SchoolPairing

  private static func contracts(
    _ earlier: Plan, _ plan: Plan, _ programme: Programme
  ) -> [Paper] {
    func signed(_ plan: Plan) -> Set<Pairing> {
      if !plan.partnerships.isEmpty {
        return Set(plan.partnerships.map { Pairing($0.first, $0.second) })
      }
      return Set(participants(plan, programme).keys)
    }
    let (before, now) = (signed(earlier), signed(plan))
    let (took, take) = (participants(earlier, programme), participants(plan, programme))
    return now.subtracting(before).sorted().map { .newContract($0.first, $0.second) }
      + before.subtracting(now).sorted().map { .endedContract($0.first, $0.second) }
      + now.intersection(before).sorted().filter { took[$0] != take[$0] }
      .map { .changedContract($0.first, $0.second) }
  }

  /// What the contract of two schools is about, as far as their people are known.
  private static func participants(
    _ plan: Plan, _ programme: Programme
  ) -> [Pairing: Set<String>] {
    var found: [Pairing: Set<String>] = [:]
    func add(_ one: School.ID?, _ other: School.ID?, _ what: String) {
      guard let one, let other, one != other else { return }
      found[Pairing(one, other), default: []].insert(what)
    }
    func school(_ teacher: Teacher.ID) -> School.ID? {
      programme.teacherIndex[teacher].map { programme.teachers[$0].school }
    }
    for pair in plan.curatorPairs { add(pair.recipient, pair.curator, "curator \(pair.curator)") }
    for help in plan.help { add(help.giver, help.receiver, "\(help.giver) \(help.topic)") }
    for tandem in plan.tandems {
      for item in tandem.items {
        add(
          school(tandem.mentor), school(item.deficit.teacher), "\(tandem.mentor) \(item.deficit)")
      }
    }
    return found
  }

  private static func work(_ plan: Plan) -> [Relations.Mentorship: Set<Competency.ID>] {
    var work: [Relations.Mentorship: Set<Competency.ID>] = [:]
    for tandem in plan.tandems {
      for item in tandem.items {
        work[.init(mentor: tandem.mentor, mentee: item.deficit.teacher), default: []]
          .insert(item.deficit.competency)
      }
    }
    return work
  }

  private static func route(of mentee: Teacher.ID, _ plan: Plan) -> Set<String> {
    Set(
      plan.tandems.flatMap { tandem in
        tandem.items.filter { $0.deficit.teacher == mentee }.map {
          "\(tandem.mentor) \($0.deficit.competency)"
        }
      })
  }

  private static func trainingRequest(_ earlier: Plan, _ plan: Plan) -> [Paper] {
    if earlier.openDeficits.isEmpty { return [] }
    let before = Set(earlier.openDeficits.map(\.deficit))
    let now = Set(plan.openDeficits.map(\.deficit))
    let (opened, closed) = (now.subtracting(before).count, before.subtracting(now).count)
    return opened + closed > 0 ? [.trainingRequest(opened: opened, closed: closed)] : []
  }
}
