import MeasuredProgrammes

/// The same question to every solver: one file.
struct Question: Hashable {
  let programme: MeasuredProgramme
  let stage: MeasuredStage
  /// Where the anchors come from a run of its own; nil: the file is the same for all.
  let threads: Int?

  init(_ run: SolverRun) {
    programme = run.programme
    stage = run.stage
    threads = run.programme.goals == .ordered ? run.threads : nil
  }
}

/// What all runs on one file say together.
struct BestKnown {
  let value: Int?
  /// Of the bounds that no plan refutes.
  let bound: Int?

  init(_ runs: [SolverRun]) {
    let values = runs.compactMap(\.verdict.value)
    let isMaximised = runs.first?.stage.isMaximised ?? true
    let value = isMaximised ? values.max() : values.min()
    let bounds = runs.filter { !$0.isRefuted(by: value) }.compactMap(\.finalState.bound)
    self.value = value
    bound = isMaximised ? bounds.min() : bounds.max()
  }
}

extension SolverRun {
  /// Whether a right plan is better than the run's bound says any plan can be.
  func isRefuted(by value: Int?) -> Bool {
    guard let value, let bound = finalState.bound else { return false }
    return !isNoWorse(bound, than: value)
  }
}

/// One solver on the programmes of one kind, over all seeds.
struct RunGroup {
  struct Key: Hashable, Comparable {
    let size: Int
    let sizeName: String
    let forms: String
    let goals: String
    let stage: Int
    let stageName: String
    let threads: Int
    let solver: Int
    let solverName: String

    static func < (left: Self, right: Self) -> Bool {
      (left.size, left.sizeName, left.forms, left.stage, left.threads, left.solver)
        < (right.size, right.sizeName, right.forms, right.stage, right.threads, right.solver)
    }

    /// Whether all but the solver is the same.
    func isSameFile(as other: Key) -> Bool {
      (sizeName, forms, goals, stage, threads)
        == (other.sizeName, other.forms, other.goals, other.stage, other.threads)
    }
  }

  let key: Key
  let runs: [SolverRun]
  let best: [Question: BestKnown]

  /// In the order of sizes, stages, threads and solvers, Tandem first.
  static func all(_ runs: [SolverRun]) -> [RunGroup] {
    let best = Dictionary(grouping: runs, by: Question.init).mapValues(BestKnown.init)
    return Dictionary(grouping: runs, by: key).sorted { $0.key < $1.key }.map {
      RunGroup(key: $0.key, runs: $0.value, best: best)
    }
  }

  private static func key(_ run: SolverRun) -> Key {
    let sizes = ["xs", "s-lo", "s", "m-lo", "m", "l"]
    let peer = Peer.allCases.firstIndex { $0.rawValue == run.solver }
    return Key(
      size: sizes.firstIndex(of: run.programme.size) ?? sizes.count, sizeName: run.programme.size,
      forms: run.programme.forms.rawValue, goals: run.programme.goals.rawValue,
      stage: run.stage.number, stageName: run.stage.id, threads: run.threads,
      solver: peer.map { $0 + 1 } ?? 0, solverName: peer.map { Peer.allCases[$0].name } ?? "Tandem")
  }

  func best(of run: SolverRun) -> BestKnown { best[Question(run)] ?? BestKnown([]) }

  // MARK: Over the seeds

  func gap(at seconds: Double) -> Double? {
    median(runs.map { $0.gap($0.state(at: seconds).value, $0.state(at: seconds).bound) })
  }

  var finalGap: Double? { median(runs.map { $0.gap($0.finalState.value, $0.finalState.bound) }) }

  /// How far the plans are from the best bound that anybody proved.
  var planGap: Double? { median(runs.map { $0.gap($0.finalState.value, best(of: $0).bound) }) }

  /// How far the bounds are from the best plan that anybody found.
  var boundGap: Double? { median(runs.map { $0.gap(best(of: $0).value, $0.finalState.bound) }) }

  var ended: Double? { median(runs.map(\.ended)) }

  var peakMegabytes: Double? { median(runs.map { $0.peakMegabytes.map(Double.init) }) }

  /// Plans that the audit refused, and bounds that a right plan refutes; empty: none.
  var faults: String {
    let refused = runs.filter { $0.verdict.complaint != nil }.count
    let refuted = runs.filter { $0.isRefuted(by: best(of: $0).value) }.count
    let texts = [
      refused > 0 ? "plans refused \(refused)" : nil,
      refuted > 0 ? "bounds refuted \(refuted)" : nil,
    ]
    return texts.compactMap { $0 }.joined(separator: ", ")
  }
}
