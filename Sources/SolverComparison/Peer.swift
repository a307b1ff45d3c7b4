import Foundation

/// A general solver that stands beside Tandem.
public enum Peer: String, Sendable, CaseIterable {
  case highs, scip, cbc, cpsat

  public var name: String {
    switch self {
    case .highs: "HiGHS"
    case .scip: "SCIP"
    case .cbc: "CBC"
    case .cpsat: "CP-SAT"
    }
  }

  /// How it is installed.
  public var package: String {
    switch self {
    case .highs: "pip install highspy"
    case .scip: "pip install pyscipopt"
    case .cbc: "apt-get install coinor-cbc"
    case .cpsat: "pip install ortools"
    }
  }
}

/// The script that drives the peers.
struct PeerDriver {
  private let folder: TemporaryPlace

  init() throws {
    folder = try TemporaryPlace()
    try Data(PackageResources.drive_solver_py).write(to: script)
  }

  /// Seconds; a region's program takes a few minutes in Python. The script ends slow solvers earlier.
  private static let patienceForLoading = 900.0

  private var script: URL { folder.file("drive_solver.py") }

  /// The peer's version; nil: it is not installed.
  func version(of peer: Peer) throws -> String? {
    let ending = try ChildProcess(
      arguments: ["python3", script.path, peer.rawValue, "--version"], patience: 60
    ).run()
    guard ending.status == 0 else { return nil }
    return ending.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Runs a peer on a file; nil: it cannot use that many threads.
  func run(_ peer: Peer, on file: URL, seconds: Double, threads: Int) throws -> PeerReport? {
    let report = folder.file("report.jsonl")
    try? FileManager.default.removeItem(at: report)
    let ending = try ChildProcess(
      arguments: [
        "python3", script.path, peer.rawValue, file.path, "--seconds", "\(seconds)", "--threads",
        "\(threads)", "--out", report.path,
      ], patience: 3 * seconds + Self.patienceForLoading
    ).run()
    if ending.status == 3, !ending.wasKilled { return nil }
    let text = (try? String(contentsOf: report, encoding: .utf8)) ?? ""
    let complaint =
      ending.wasKilled
      ? "did not stop" : ending.errors.split(separator: "\n").last.map(String.init)
    var told = PeerReport(
      lines: text, complaint: ending.status == 0 && !ending.wasKilled ? nil : complaint ?? "failed")
    // What became of a solver that had to be ended is known from when its time was over.
    if ending.wasKilled { told.ended = max(told.ended, seconds) }
    return told
  }
}
