import Audit
import Mentoring
import TestSupport

/// One thing broken in the district or its plan, and every violation that must follow, in order.
struct Mutation: Sendable, CustomStringConvertible {
  /// The district and its plan, to be broken.
  struct Case {
    var contents = SmallProgrammes.district
    var plan = SmallProgrammes.districtPlan
  }

  let description: String
  /// The sections that the broken plan states; what follows from the choices is left out where the
  /// choices themselves change.
  let stated: Set<Plan.Section>
  let expected: [Violation.Rule]
  let change: @Sendable (inout Case) -> Void

  init(
    _ description: String, stating stated: Set<Plan.Section> = [],
    _ expected: [Violation.Rule], _ change: @escaping @Sendable (inout Case) -> Void
  ) {
    self.description = description
    self.stated = stated
    self.expected = expected
    self.change = change
  }

  func report() throws -> AuditReport {
    var broken = Case()
    change(&broken)
    broken.plan.stated = stated
    return Audit.run(broken.plan, of: try Programme(broken.contents))
  }
}

extension Set<Plan.Section> {
  static var all: Self { Set(Plan.Section.allCases) }
}

extension Mutation.Case {
  mutating func teacher(_ id: Teacher.ID, _ change: (inout Teacher) -> Void) {
    change(&contents.teachers[contents.teachers.firstIndex { $0.id == id }!])
  }

  mutating func school(_ id: School.ID, _ change: (inout School) -> Void) {
    change(&contents.schools[contents.schools.firstIndex { $0.id == id }!])
  }

  mutating func competency(_ id: Competency.ID, _ change: (inout Competency) -> Void) {
    change(&contents.competencies[contents.competencies.firstIndex { $0.id == id }!])
  }

  mutating func deficit(
    _ teacher: Teacher.ID, _ competency: Competency.ID, _ change: (inout Deficit) -> Void
  ) {
    let id = Deficit.ID(teacher: teacher, competency: competency)
    change(&contents.deficits[contents.deficits.firstIndex { $0.id == id }!])
  }

  /// The mentor's only tandem.
  mutating func tandem(of mentor: Teacher.ID, _ change: (inout Tandem) -> Void) {
    change(&plan.tandems[plan.tandems.firstIndex { $0.mentor == mentor }!])
  }

  mutating func goal(_ goal: Goal, _ change: (inout GoalResult) -> Void) {
    change(&plan.goals[plan.goals.firstIndex { $0.id == goal.rawValue }!])
  }

  mutating func forbid(_ subject: Decision.Subject) {
    contents.decisions.append(Decision(kind: .forbidden, subject: subject, reason: "test"))
  }

  mutating func refuse(_ who: Party, _ whom: Party) {
    contents.wishes.append(Wish(who: who, whom: whom, kind: .refuses))
  }
}

extension Tandem.Item {
  /// An item without a score.
  static func plain(
    _ teacher: Teacher.ID, _ competency: Competency.ID, _ mode: MeetingMode, _ minutes: Int
  ) -> Self {
    Self(
      deficit: Deficit.ID(teacher: teacher, competency: competency), mode: mode,
      time: Minutes(minutes), score: nil)
  }
}
