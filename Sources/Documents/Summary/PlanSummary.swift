import Mentoring

/// A plan as a text that a methodologist reads: who works with whom, what stays open and why, how
/// well the targets are met and how sure the plan is.
///
/// Persons stand as codes only. Nothing is cut: where the plan is large, `brief` has the tandems of a
/// school in one paragraph of codes, which `full` lists one by one with their competencies.
public struct PlanSummary {
  public enum Detail: String, Sendable, CaseIterable {
    case brief, full
  }

  /// The largest number of tandems that is listed in full unless another detail is asked for.
  public static let fullUpTo = 60

  let plan: Plan
  let programme: Programme
  let derivations: PlanDerivations
  let phrasing: Phrasing
  let detail: Detail

  /// - Parameter detail: nil: `full` up to 60 tandems, `brief` beyond.
  public init(
    _ plan: Plan, of programme: Programme, language: Language, detail: Detail? = nil
  ) {
    self.plan = plan.inKeyOrder()
    self.programme = programme
    derivations = PlanDerivations(plan, of: programme)
    phrasing = Phrasing(language: language)
    self.detail = detail ?? (plan.tandems.count > Self.fullUpTo ? .brief : .full)
  }

  public func write(to output: inout some TextOutputStream) {
    var lines = SummaryLines()
    header(&lines)
    curators(&lines)
    tandems(&lines)
    contracts(&lines)
    help(&lines)
    openDeficits(&lines)
    trainingRequest(&lines)
    indicators(&lines)
    loads(&lines)
    goals(&lines)
    output.write(lines.text)
  }

  func say(_ russian: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    phrasing.say(russian(), english())
  }

  func school(_ id: School.ID) -> String { phrasing.school(programme.school(id)) }

  func competency(_ id: Competency.ID) -> String {
    phrasing.quoted(programme.competency(id).name)
  }
}
