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
    tutoring(&lines)
    openDeficits(&lines)
    trainingRequest(&lines)
    shortfalls(&lines)
    indicators(&lines)
    loads(&lines)
    goals(&lines)
    howToSeeAll(&lines)
    output.write(lines.text)
  }

  /// Where the plan is told in brief, how to have all of it.
  private func howToSeeAll(_ lines: inout SummaryLines) {
    guard detail == .brief else { return }
    lines.add("")
    lines.add(
      say(
        "Сводка краткая: педагоги с открытыми дефицитами и в заявке на курсы, работа каждой пары "
          + "и каждый занятый наставник – с --detail full и в plan.json.",
        "This is the summary in brief: the teachers behind open deficits and the request for "
          + "courses, the work of each tandem and every busy mentor come with --detail full, and "
          + "in plan.json."
      ))
  }

  func say(_ russian: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    phrasing.say(russian(), english())
  }

  func school(_ id: School.ID) -> String { phrasing.school(programme.school(id)) }

  func competency(_ id: Competency.ID) -> String {
    phrasing.quoted(programme.competency(id).name)
  }
}
