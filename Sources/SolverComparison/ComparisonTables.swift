/// The tables of a comparison, a column a solver; figures are medians over the seeds.
struct ComparisonTables {
  /// The groups of one file, or of one stage, on one number of threads, by solver.
  private struct Row {
    let groups: [RunGroup]

    var key: RunGroup.Key { groups[0].key }
    var tandem: RunGroup? { groups.first { $0.key.solver == 0 } }
    var longest: Double { groups.flatMap(\.runs).map(\.seconds).max() ?? 0 }

    func group(_ solver: Int) -> RunGroup? { groups.first { $0.key.solver == solver } }
  }

  private let rows: [Row]
  private let solvers: [Int]
  private let moments: [Double]

  /// - Parameter moments: when plan and bound are read, rising.
  init(groups: [RunGroup], moments: [Double]) {
    var rows: [Row] = []
    for group in groups {
      if let last = rows.last, last.key.isSameFile(as: group.key) {
        rows[rows.count - 1] = Row(groups: last.groups + [group])
      } else {
        rows.append(Row(groups: [group]))
      }
    }
    self.rows = rows
    self.moments = moments
    solvers = Set(groups.map(\.key.solver)).sorted()
  }

  private static let names = ["Tandem"] + Peer.allCases.map(\.name)

  private var solverNames: [String] { solvers.map { Self.names[$0] } }

  // MARK: One sum, one file

  /// The gap as time goes on, at last with who proved it, and how often Tandem's plan and bound are at
  /// least as good as the best of all others.
  var overTime: String {
    var table = MarkdownTable(
      headings: ["size", "model", "threads", "after"] + solverNames + ["Tandem no worse"], words: 2)
    for row in rows {
      let until = moments.filter { $0 < row.longest }.map(Optional.init) + [nil]
      for moment in until {
        let cells = solvers.map { solver -> String in
          guard let group = row.group(solver) else { return "" }
          return moment.map { Self.share(group.gap(at: $0)) } ?? Self.ending(of: group)
        }
        let time = moment.map { Figures.plain($0) + " s" } ?? "end"
        table.rows.append(
          [row.key.sizeName, row.key.forms, "\(row.key.threads)", time] + cells
            + [duel(row, at: moment)])
      }
    }
    return table.text
  }

  /// How far plans are from the best bound that anybody proved, and bounds from the best plan.
  var apart: String {
    var table = MarkdownTable(
      headings: ["size", "model", "threads"] + solverNames, words: 2)
    for row in rows {
      let cells = solvers.map { solver -> String in
        guard let group = row.group(solver) else { return "" }
        return Self.share(group.planGap) + ", " + Self.share(group.boundGap)
      }
      table.rows.append([row.key.sizeName, row.key.forms, "\(row.key.threads)"] + cells)
    }
    return table.text
  }

  /// The most memory in megabytes.
  var memory: String {
    var table = MarkdownTable(
      headings: ["size", "model", "threads"] + solverNames, words: 2)
    for row in rows {
      let cells = solvers.map { solver -> String in
        row.group(solver).flatMap(\.peakMegabytes).map { "\(Int($0))" } ?? ""
      }
      table.rows.append([row.key.sizeName, row.key.forms, "\(row.key.threads)"] + cells)
    }
    return table.text
  }

  // MARK: A file a stage

  /// The gap at the end of each stage and who proved it.
  var byStage: String {
    var table = MarkdownTable(
      headings: ["size", "model", "stage", "threads"] + solverNames + ["Tandem no worse"], words: 3)
    for row in rows {
      let cells = solvers.map { row.group($0).map(Self.ending) ?? "" }
      table.rows.append(
        [row.key.sizeName, row.key.forms, row.key.stageName, "\(row.key.threads)"] + cells
          + [duel(row, at: nil)])
    }
    return table.text
  }

  // MARK: Cells

  private static func share(_ share: Double?) -> String { share.map(Figures.share) ?? "–" }

  /// Such as `1.2 %`, `0 in 0.31 s`, `0.5 %, 1/3 proven`, with what was wrong.
  private static func ending(of group: RunGroup) -> String {
    let proven = group.runs.filter(\.isProven).count
    var text = share(group.finalGap)
    if proven == group.runs.count {
      text += " in \(group.ended.map(Figures.seconds) ?? "?") s"
    } else if proven > 0 {
      text += ", \(proven)/\(group.runs.count) proven"
    }
    return group.faults.isEmpty ? text : text + ", " + group.faults
  }

  /// - Parameter moment: nil: at the end.
  private func duel(_ row: Row, at moment: Double?) -> String {
    guard let tandem = row.tandem, row.groups.count > 1 else { return "" }
    let others = Dictionary(
      grouping: row.groups.filter { $0.key.solver > 0 }.flatMap(\.runs), by: Question.init)
    let duels = tandem.runs.map { run in
      Duel(run, others[Question(run)] ?? [], tandem.best(of: run).value, at: moment)
    }
    return "plan \(duels.filter(\.plan).count)/\(duels.count), "
      + "bound \(duels.filter(\.bound).count)/\(duels.count)"
  }
}

/// Tandem against the best plan and the best bound of several others.
private struct Duel {
  let plan: Bool
  let bound: Bool

  /// - Parameters:
  ///   - best: a right plan's value; bounds that it refutes do not count.
  ///   - moment: nil: at the end.
  init(_ run: SolverRun, _ others: [SolverRun], _ best: Int?, at moment: Double?) {
    func state(_ run: SolverRun) -> SolverRun.State {
      moment.map { run.state(at: $0) } ?? run.finalState
    }
    let own = state(run)
    plan = others.compactMap { state($0).value }.allSatisfy { other in
      own.value.map { run.isNoWorse($0, than: other) } ?? false
    }
    bound = others.filter { !$0.isRefuted(by: best) }.compactMap { state($0).bound }
      .allSatisfy { other in own.bound.map { run.isNoWorse(other, than: $0) } ?? false }
  }
}
