import Mentoring
import YearRecords

/// What happened of each pair and group of a plan: a fact belongs to one of them.
struct WorkFacts {
  /// By the position of the work: facts `meeting` and `ended`, in their order.
  private(set) var meetings: [[Fact]]
  private(set) var ends: [[Fact]]
  /// Meetings that the plan does not have.
  private(set) var outside: [Fact] = []

  /// Facts go to the mentor's first pair or group with the mentee that works on the fact's competency;
  /// one without a competency to the first with the mentee.
  init(_ facts: [Fact.Kind: [Fact]], _ plan: PlanFacts) {
    meetings = Array(repeating: [], count: plan.works.count)
    ends = meetings
    let worksOfMentor = Dictionary(grouping: plan.works.indices) { plan.works[$0].mentor }
    func position(_ fact: Fact) -> Int? {
      guard let mentor = fact.mentor, let mentee = fact.teacher else { return nil }
      return worksOfMentor[mentor, default: []].first { index in
        plan.works[index].competencies[mentee].map { known in
          fact.competency.map(known.contains) ?? true
        } ?? false
      }
    }
    for fact in facts[.meeting, default: []] {
      if let index = position(fact) { meetings[index].append(fact) } else { outside.append(fact) }
    }
    for fact in facts[.ended, default: []] {
      if let index = position(fact) { ends[index].append(fact) }
    }
  }

  /// Time of meetings up to a day. Those of a group stand in a row for each member who was there: of a
  /// day the longest counts once.
  static func time(_ meetings: [Fact], isGroup: Bool) -> Minutes {
    func minutes(_ fact: Fact) -> Int { fact.time?.value ?? 0 }
    guard isGroup else { return Minutes(meetings.reduce(0) { $0 + minutes($1) }) }
    let days = Dictionary(grouping: meetings, by: \.date)
    return Minutes(days.values.reduce(0) { $0 + ($1.map(minutes).max() ?? 0) })
  }
}
