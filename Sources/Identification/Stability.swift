import Mentoring
import YearRecords

/// What becomes of a list when thresholds are moved a little.
public struct Stability: Sendable, Hashable {
  /// By how much thresholds move, in thousandths of themselves; above 0: harder to get on the list.
  public let change: Int
  /// nil: all thresholds together; else that criterion's alone.
  public let criterion: String?
  public let joining: [School.ID]
  public let leaving: [School.ID]

  /// All changes of one list that the rules ask for: of all thresholds together, and at the middle
  /// one of them for each criterion alone.
  static func of(
    _ rule: ListRule, _ findings: [(School.ID, ListFinding)], _ rules: IdentificationRules
  ) -> [Stability] {
    let sizes = rules.stability.map(\.value).filter { $0 > 0 }
    let changes = sizes.reversed().map { -$0 } + sizes
    var all = changes.map { change in
      Stability(change: change, criterion: nil, findings) { $0.ratio?.isBeyond(change) ?? false }
    }
    guard rule.criteria.count > 1, !sizes.isEmpty else { return all }
    let middle = sizes[sizes.count / 2]
    for criterion in rule.criteria {
      for change in [-middle, middle] {
        all.append(
          Stability(change: change, criterion: criterion.id, findings) { finding in
            let ratios = finding.evidence.map { evidence -> (ratio: Ratio?, isMust: Bool) in
              let moved = evidence.criterion.id == criterion.id ? change : 0
              return (evidence.ratio?.moved(by: moved), evidence.criterion.isMust)
            }
            return ListFinding.ratio(rule, ratios)?.isBeyond(0) ?? false
          })
      }
    }
    return all
  }

  private init(
    change: Int, criterion: String?, _ findings: [(School.ID, ListFinding)],
    isOn: (ListFinding) -> Bool
  ) {
    self.change = change
    self.criterion = criterion
    joining = findings.filter { !$0.1.isProposed && isOn($0.1) }.map(\.0)
    leaving = findings.filter { $0.1.isProposed && !isOn($0.1) }.map(\.0)
  }
}

extension Ratio {
  /// The ratio to a threshold moved by so many thousandths of itself.
  fileprivate func moved(by change: Int) -> Ratio {
    change == 0 ? self : Ratio(numerator * 1000, denominator * (1000 + change))
  }
}
