import Foundation
import MeasuredProgrammes
import Mentoring
import TandemService

/// All runs on one programme: on each number of threads Tandem, which writes the programs, and then each
/// peer on these files.
struct ProgrammeBench {
  let programme: MeasuredProgramme
  let settings: ComparisonSettings
  let tandem: [String]
  let driver: PeerDriver
  let peers: [(Peer, String)]
  let say: (String) -> Void
  private let place: TemporaryPlace
  private let judge: PlanJudge

  struct TandemFailure: Error, CustomStringConvertible {
    let description: String
  }

  init(
    programme: MeasuredProgramme, settings: ComparisonSettings, tandem: [String],
    driver: PeerDriver, peers: [(Peer, String)], say: @escaping (String) -> Void
  ) throws {
    self.programme = programme
    self.settings = settings
    self.tandem = tandem
    self.driver = driver
    self.peers = peers
    self.say = say
    place = try TemporaryPlace()
    for (name, text) in programme.files {
      try Data(text.utf8).write(to: place.file(name))
    }
    judge = PlanJudge(try SoundFolder(at: place.url))
  }

  func run() throws -> [SolverRun] {
    var runs: [SolverRun] = []
    for threads in settings.threads {
      let output = try TemporaryPlace()
      let (report, plan, own) = try runTandem(threads: threads, output)
      own.forEach(tell)
      runs += own
      for (peer, version) in peers {
        for (position, stage) in report.stages.enumerated() {
          let run = try run(
            peer, version, on: output.file(stage.file), of: own[position].stage,
            seconds: seconds(of: stage), threads: threads, like: plan)
          guard let run else {
            say("  \(peer.name) does not work on \(threads) threads")
            break
          }
          tell(run)
          runs.append(run)
        }
      }
    }
    return runs
  }

  /// What Tandem took for a stage, a second at least; where there is one stage alone, all.
  private func seconds(of stage: TandemReport.Stage) -> Double {
    if programme.goals == .weighted { return settings.longest }
    return max(1, ((stage.end - stage.begin) * 10).rounded(.up) / 10)
  }

  private func runTandem(
    threads: Int, _ output: TemporaryPlace
  ) throws -> (TandemReport, Plan, [SolverRun]) {
    let meter = WorkMeter()
    let ending = try ChildProcess(
      arguments: tandem + [
        place.url.path, "--into", output.url.path, "--seconds", "\(settings.longest)", "--threads",
        "\(threads)", "--effort", "\(settings.effort)",
      ], patience: 3 * settings.longest + 300
    ).run()
    let otherWork = meter.othersCores
    guard ending.status == 0, !ending.wasKilled else {
      throw TandemFailure(
        description: "Tandem failed on \(programme.name): "
          + (ending.wasKilled ? "it did not stop" : ending.errors))
    }
    let report = try JSONDecoder().decode(
      TandemReport.self, from: Data(contentsOf: output.file(TandemReport.name)))
    let (verdicts, plan) = try judge.judge(
      document: Data(contentsOf: output.file(TandemReport.planName)), threads: threads)
    let nothing = programme.goals == .weighted ? judge.nothing : nil
    let runs = report.stages.enumerated().map { position, stage in
      SolverRun(
        programme: programme,
        stage: MeasuredStage(
          number: position + 1, id: stage.id, isMaximised: stage.isMaximised, nothing: nothing),
        solver: SolverRun.tandem, version: report.version, threads: threads,
        seconds: programme.goals == .weighted ? settings.longest : seconds(of: stage),
        reading: report.reading, points: stage.points, ended: stage.end - stage.begin,
        status: stage.isProven ? "optimal" : report.status, verdict: verdicts[position],
        peakMegabytes: report.peakMegabytes, otherWork: otherWork)
    }
    return (report, plan, runs)
  }

  private func run(
    _ peer: Peer, _ version: String, on file: URL, of stage: MeasuredStage, seconds: Double,
    threads: Int, like plan: Plan
  ) throws -> SolverRun? {
    let meter = WorkMeter()
    guard let report = try driver.run(peer, on: file, seconds: seconds, threads: threads) else {
      return nil
    }
    let otherWork = meter.othersCores
    return SolverRun(
      programme: programme, stage: stage, solver: peer.rawValue, version: version,
      threads: threads, seconds: seconds, reading: report.reading,
      points: report.trace(isMaximised: stage.isMaximised), ended: report.ended,
      status: report.status, verdict: judge.judge(report, stage, like: plan),
      peakMegabytes: report.peakMegabytes, otherWork: otherWork)
  }

  private func tell(_ run: SolverRun) {
    let state = run.finalState
    let gap = run.gap(state.value, state.bound).map { Figures.share($0) } ?? "–"
    let words = [
      "\(programme.name) \(run.stage.number)", run.solver, "threads \(run.threads)",
      "value \(state.value.map { "\($0)" } ?? "–")", "bound \(state.bound.map { "\($0)" } ?? "–")",
      "gap \(gap)", Figures.seconds(run.ended) + " s", run.status,
    ]
    say("  " + words.joined(separator: ", ") + (run.verdict.complaint.map { "; " + $0 } ?? ""))
  }
}
