import Audit
import GLPKSolver
import Matching
import Mentoring
import TestSupport
import Testing

@testable import Planning

/// Conflicts and repairs of tiny programmes, against every plan that could be written down and the
/// audit's list of what each of them breaks.
@Suite struct ConflictTests {
  /// Rules that a plan of the enumeration may break and that somebody could give up.
  private static let broken: Set<Violation.Rule> = [
    .contracts, .tripBudget, .payBudget, .curatorCapacity,
  ]

  /// What a plan breaks; nil where it breaks what words mean.
  private static func broken(
    by plan: Plan, _ programme: Programme, _ attainable: [School.ID: Points]
  ) -> Set<ConflictItem>? {
    var items: Set<ConflictItem> = []
    for violation in Audit.run(plan, of: programme, attainable: attainable).violations {
      guard let item = item(violation, programme) else { return nil }
      items.insert(item)
    }
    return items
  }

  private static func item(_ violation: Violation, _ programme: Programme) -> ConflictItem? {
    let codes = violation.subjects
    func school(_ index: Int) -> School.ID { .init(codes[index]) }
    func teacher(_ index: Int) -> Teacher.ID { .init(codes[index]) }
    switch violation.rule {
    case .curators: return .curatorsPerRecipient(school(0))
    case .curatorCapacity: return .curatorCapacity(school(0))
    case .curatorsUsed:
      return (violation.value ?? 0) < (violation.limit ?? 0) ? .leastCurators : .mostCurators
    case .mentorHours: return .mentorHours(teacher(0))
    case .mentorMentees: return .mentees(teacher(0))
    case .mentorGroups: return .groups(teacher(0))
    case .groupSize: return .groupSize
    case .menteeMentors: return .mentors(teacher(0))
    case .menteeHours: return .learningHours(teacher(0))
    case .oneRole: return .oneRole
    case .weakness: return .helpersOfWeakness(school(0), .init(codes[1]))
    case .strength: return .schoolsOfStrength(school(0), .init(codes[1]))
    case .contracts: return .contracts(school(0))
    case .tutorPupils: return .tutorPupils(teacher(0))
    case .tutorHours: return .tutorHours(teacher(0))
    case .siblings: return .siblings(codes[0])
    case .tripBudget: return .tripBudget
    case .payBudget: return .payBudget
    case .floor: return .floor(school(0))
    case .gives: return .gives(school(0))
    case .receives: return .receives(school(0))
    case .pin:
      return programme.decisions.first { decision in
        guard decision.kind == .pinned else { return false }
        switch decision.subject {
        case .curatorPair(let recipient, let curator):
          return codes == [curator.text, recipient.text]
        case .tutoring(let tutor, let pupil): return codes == [tutor.text, pupil.text]
        case .tandem(let mentor, let mentee, let competency):
          return codes == [mentor.text, mentee.text] + (competency.map { [$0.text] } ?? [])
        }
      }.map { .pin($0.subject) }
    default: return nil
    }
  }

  /// A tiny programme with hard floors, hard reciprocity and a few pins, so that much contradicts.
  private static func programme(_ seed: UInt64, _ flavour: TinyProgramme.Flavour) throws
    -> Programme
  {
    var contents = TinyProgramme.contents(seed: seed, flavour: flavour)
    var random = SplitMix64(seed: seed &* 31 &+ 7)
    contents.rules.floor = Rules.Floor()
    contents.rules.floor?.share = Thousandths(random.next() % 2 == 0 ? 1000 : 700)
    contents.rules.floor?.isHard = true
    contents.rules.fairness.schools = .all
    contents.rules.reciprocity = Rules.Reciprocity()
    contents.rules.reciprocity?.isHard = true
    contents.decisions = []
    let candidates = Candidates(for: try Programme(contents))
    let programme = candidates.programme
    var subjects: [Decision.Subject] = candidates.curatorChoices.map {
      .curatorPair(
        recipient: programme.schools[$0.recipient].id, curator: programme.schools[$0.curator].id)
    }
    subjects += candidates.serves.map {
      .tandem(
        mentor: programme.teachers[$0.mentor].id,
        mentee: programme.deficits[$0.deficit].teacher,
        competency: programme.deficits[$0.deficit].competency)
    }
    subjects += candidates.tutorChoices.map {
      .tutoring(tutor: programme.teachers[$0.tutor].id, pupil: programme.pupils[$0.pupil].id)
    }
    for subject in subjects.shuffled(using: &random).prefix(3)
    where !contents.decisions.contains(where: { $0.subject == subject }) {
      contents.decisions.append(Decision(kind: .pinned, subject: subject, reason: "r"))
    }
    return try Programme(contents)
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func conflictsAreIrreducibleAndRepairsSufficientAndCheapest(
    flavour: TinyProgramme.Flavour
  ) throws {
    var contradicting = 0
    var holding = 0
    for seed in 0..<UInt64(120) {
      let programme = try Self.programme(seed, flavour)
      guard
        let all = PlanEnumeration(programme, limit: 1200, breaking: Self.broken)?.withAttainable()
      else { continue }
      var broken: Set<Set<ConflictItem>> = []
      all.forEachPlan { plan in
        if let items = Self.broken(by: plan, programme, all.attainable) { broken.insert(items) }
      }
      func canHold(_ items: Set<ConflictItem>) -> Bool {
        broken.contains { $0.isDisjoint(with: items) }
      }
      let found = try ConflictFinder(solver: GLPKSolver()).find(
        Candidates(for: programme), attainable: all.attainable, repairs: 3)
      if broken.contains([]) {
        #expect(found.canHold == true, "\(flavour) \(seed)")
        holding += 1
        continue
      }
      #expect(found.canHold == false, "\(flavour) \(seed)")
      #expect(!found.conflicts.isEmpty, "\(flavour) \(seed)")
      for conflict in found.conflicts {
        let items = Set(conflict.items)
        #expect(conflict.isProven, "\(flavour) \(seed)")
        #expect(!canHold(items), "\(flavour) \(seed): \(items) can hold")
        for item in items {
          #expect(canHold(items.subtracting([item])), "\(flavour) \(seed): \(item) is needless")
        }
      }
      let cheapest = broken.map { $0.reduce(0) { $0 + $1.weight } }.min()
      #expect(found.repairs.first?.weight == cheapest, "\(flavour) \(seed)")
      #expect(found.repairs.first?.isCheapest == true, "\(flavour) \(seed)")
      #expect(
        found.repairs.map(\.weight) == found.repairs.map(\.weight).sorted(), "\(flavour) \(seed)")
      for repair in found.repairs {
        let given = Set(repair.parts.map(\.item))
        #expect(broken.contains { $0.isSubset(of: given) }, "\(flavour) \(seed): \(given)")
      }
      #expect(
        Set(found.repairs.map { Set($0.parts.map(\.item)) }).count == found.repairs.count,
        "\(flavour) \(seed)")
      contradicting += 1
    }
    print("\(flavour): \(contradicting) contradicting, \(holding) holding")
    #expect(contradicting >= 10)
  }
}
