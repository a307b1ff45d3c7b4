import Identification
import Mentoring
import YearRecords

/// Proposals for the schools' SWOT, the matrix of what they have, and who could help whom.
public struct SelfAnalysis: Sendable {
  public let programme: Programme
  /// What the table of conditions calls its shares.
  public let conditions: [SocialIndicator]
  /// By school, rule by rule.
  public let proposals: [SWOTProposal]
  /// The items as they would be: those of `swot`, and of the proposals those that are new.
  public let items: [SWOTItem]

  /// - Parameters:
  ///   - identification: where schools are compared with their clusters; nil: rules about clusters
  ///     find nothing.
  ///   - teacherRows: where each teacher stands in the tables.
  public init(
    _ programme: Programme, _ records: YearRecords, _ rules: YearRules,
    identification: Identification?, teacherRows: [Teacher.ID: RowReference]
  ) {
    self.programme = programme
    conditions = rules.identification?.indicators ?? SocialIndicator.usual
    let finder = SWOTFinder(
      programme: programme, records: records, identification: identification,
      teacherRows: teacherRows)
    let known = Dictionary(grouping: programme.swot, by: \.school)
    var proposals: [SWOTProposal] = []
    for school in programme.schools where school.kind != .partner {
      // Of several rules for one quadrant and topic the one of the greatest weight counts.
      var best: [Key: SWOTProposal] = [:]
      for rule in rules.swot {
        guard let found = finder.find(rule.condition, school) else { continue }
        let item = SWOTItem(
          school: school.id, quadrant: rule.quadrant, topic: rule.topic, weight: rule.weight)
        let proposal = SWOTProposal(
          item: item, rule: rule, standing: Self.standing(item, known[school.id] ?? []),
          value: found.value, rows: found.rows, otherRows: found.otherRows)
        let key = Key(item)
        if let other = best[key], other.item.weight >= item.weight { continue }
        best[key] = proposal
      }
      proposals += best.values.sorted {
        ($0.item.quadrant.rawValue, $0.item.topic) < ($1.item.quadrant.rawValue, $1.item.topic)
      }
    }
    self.proposals = proposals
    items = programme.swot + proposals.filter { $0.standing == .new }.map(\.item)
  }

  private struct Key: Hashable {
    let quadrant: SWOTItem.Quadrant
    let topic: Topic.ID

    init(_ item: SWOTItem) { (quadrant, topic) = (item.quadrant, item.topic) }
  }

  private static func standing(_ item: SWOTItem, _ known: [SWOTItem]) -> SWOTProposal.Standing {
    let same = known.filter { $0.topic == item.topic }
    if same.contains(where: { $0.quadrant == item.quadrant }) { return .known }
    let opposite: [SWOTItem.Quadrant: SWOTItem.Quadrant] = [
      .strength: .weakness, .weakness: .strength,
    ]
    guard let against = opposite[item.quadrant] else { return .new }
    return same.contains { $0.quadrant == against } ? .contradicts : .new
  }

  /// Strengths that a rule contradicts, by school and topic: nobody is offered for their sake.
  public var doubtfulStrengths: [SWOTProposal] {
    proposals.filter { $0.standing == .contradicts && $0.item.quadrant == .weakness }
  }

  /// Strengths that meet weaknesses on the same topic, the worthiest first; at most `most` for each
  /// weakness. Strengths that a rule contradicts are left out.
  public func possibleHelp(most: Int = 3) -> [PossibleHelp] {
    struct Place: Hashable {
      let school: School.ID
      let topic: Topic.ID
    }
    let doubtful = Set(
      doubtfulStrengths.map { Place(school: $0.item.school, topic: $0.item.topic) })
    let strong = Dictionary(
      grouping: items.filter { item in
        item.quadrant == .strength
          && !doubtful.contains(Place(school: item.school, topic: item.topic))
      }, by: \.topic)
    return items.filter { $0.quadrant == .weakness }.sorted {
      ($0.school, $0.topic) < ($1.school, $1.topic)
    }.flatMap { weakness in
      (strong[weakness.topic] ?? []).filter { $0.school != weakness.school }
        .sorted { ($1.weight, $0.school) < ($0.weight, $1.school) }.prefix(most).map {
          PossibleHelp(
            giver: $0.school, receiver: weakness.school, topic: weakness.topic,
            worth: $0.weight * weakness.weight)
        }
    }
  }
}
