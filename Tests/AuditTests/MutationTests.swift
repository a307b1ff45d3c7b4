import Audit
import Mentoring
import TestSupport
import Testing

/// One thing is broken in a right plan: the audit finds exactly what follows.
@Suite struct MutationTests {
  static let all =
    Mutation.keys + Mutation.persons + Mutation.ways + Mutation.schools + Mutation.limits
    + Mutation.sections + Mutation.openDeficits + Mutation.shortfalls + Mutation.goals
    + Mutation.tutors

  @Test(arguments: all)
  func findsExactlyWhatIsBroken(_ mutation: Mutation) throws {
    let report = try mutation.report()
    #expect(
      report.violations.map(\.rule) == mutation.expected,
      "\(report.violations.map(\.message.english).joined(separator: "\n"))")
  }

  @Test func breaksEveryRule() {
    let broken = Set(Self.all.flatMap(\.expected))
    #expect(Set(Violation.Rule.allCases).subtracting(broken) == [])
  }
}
