import Mentoring

/// Several plans side by side, the first being what the others are measured against.
public struct Comparison: Sendable {
  public let variants: [Variant]
  public let goals: [GoalRow]
  public let indicators: [IndicatorRow]
  public let measures: [MeasureRow]
  public let schools: [SchoolRow]
  /// One for each variant but the first.
  public let changes: [VariantChanges]
  public let core: Relations
  public let flips: [Flip]

  public var baseline: Variant { variants[0] }

  /// - Precondition: there is at least one variant.
  public init(_ variants: [Variant]) {
    self.variants = variants
    let baseline = variants[0]
    goals = Goal.allCases.compactMap { GoalRow($0, variants) }
    let common = Indicator.allCases.filter { indicator in
      variants.allSatisfy { $0.report.indicators.contains { $0.indicator == indicator } }
    }
    indicators = common.map { indicator in
      IndicatorRow(
        indicator: indicator,
        values: variants.map { variant in
          variant.report.indicators.first { $0.indicator == indicator }!
        })
    }
    measures = Measure.allCases.map { measure in
      MeasureRow(measure: measure, values: variants.map { measure.value(of: $0) })
    }
    schools = SchoolRow.rows(variants)
    changes = variants.dropFirst().map { VariantChanges($0, against: baseline) }
    core = variants.dropFirst().reduce(baseline.relations) { $0.intersection($1.relations) }
    flips = Flip.all(variants)
  }
}

extension Comparison {
  /// One goal in every variant, by the audit's count.
  public struct GoalRow: Sendable {
    public let goal: Goal
    public let cells: [Cell]

    public struct Cell: Sendable {
      /// nil: it could not be counted.
      public let value: Int?
      /// Known only where the goal is a stage of its own.
      public let bound: Int?
      public let isProven: Bool
      /// Against the baseline.
      public let difference: Int?
    }

    /// nil where every variant has 0: the programme does not use the goal.
    init?(_ goal: Goal, _ variants: [Variant]) {
      let values = variants.map { $0.report.goals[goal] }
      let isUsed = variants.contains { variant in
        variant.programme.rules.goals.contains { $0.parts.contains { $0.goal == goal } }
      }
      if goal.concernsPupils, values.allSatisfy({ $0 == nil }) { return nil }
      guard isUsed || values.contains(where: { $0 != 0 }) else { return nil }
      self.goal = goal
      cells = zip(variants, values).map { variant, value in
        let stage = variant.stage(of: goal)
        return Cell(
          value: value, bound: stage?.bound, isProven: stage?.status == .optimal,
          difference: value.flatMap { value in values[0].map { value - $0 } })
      }
    }
  }

  public struct IndicatorRow: Sendable {
    public let indicator: Indicator
    public let values: [IndicatorValue]
  }

  public struct MeasureRow: Sendable {
    public let measure: Measure
    public let values: [Int]
  }

  /// Points covered at a school in every variant; nil where it is not part of it.
  public struct SchoolRow: Sendable {
    public let school: School
    public let isRecipient: Bool
    public let cells: [Cell?]

    public struct Cell: Sendable {
      public let covered: Points
      /// Of all deficits and weaknesses.
      public let total: Points
      public let attainable: Points?
      public let contracts: Int
    }

    static func rows(_ variants: [Variant]) -> [SchoolRow] {
      var schools: [School.ID: (School, Bool)] = [:]
      for variant in variants.reversed() {
        for school in variant.programme.schools {
          schools[school.id] = (school, variant.programme.isRecipient(school))
        }
      }
      return schools.sorted { $0.key < $1.key }.map { id, known in
        SchoolRow(
          school: known.0, isRecipient: known.1,
          cells: variants.map { variant in
            variant.report.schools.first { $0.school == id }.map {
              Cell(
                covered: $0.covered, total: $0.total, attainable: $0.attainable,
                contracts: $0.contracts)
            }
          })
      }
    }
  }
}
