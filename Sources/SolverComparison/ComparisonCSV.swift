/// Every point of every run, for spreadsheets and plots.
struct ComparisonCSV {
  let runs: [SolverRun]

  private static let header =
    "size,model,goals,seed,stage,sense,nothing,solver,version,threads,allowed_s,reading_s,kind,s,value,"
    + "bound,status,audit,peak_mb,other_cores\n"

  var text: String { Self.header + runs.map(lines).joined() }

  /// A line a point; the last one has the audited value and how the run ended.
  private func lines(_ run: SolverRun) -> String {
    let head = [
      run.programme.size, run.programme.forms.rawValue, run.programme.goals.rawValue,
      "\(run.programme.seed)", "\(run.stage.number)-\(run.stage.id)",
      run.stage.isMaximised ? "max" : "min", cell(run.stage.nothing), run.solver,
      quoted(run.version), "\(run.threads)", Figures.plain(run.seconds),
      Figures.fixed(run.reading, 3),
    ]
    let points = run.points.map { point in
      ["point", Figures.fixed(point.seconds, 3), cell(point.value), cell(point.bound)]
        + Array(repeating: "", count: 4)
    }
    let state = run.finalState
    let end = [
      "end", Figures.fixed(run.ended, 3), cell(state.value), cell(state.bound), quoted(run.status),
      quoted(run.verdict.complaint ?? (run.verdict.value == nil ? "no plan" : "right")),
      cell(run.peakMegabytes), run.otherWork.map { Figures.fixed($0, 2) } ?? "",
    ]
    return (points + [end]).map { (head + $0).joined(separator: ",") + "\n" }.joined()
  }

  private func cell(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"").replacing("\n", with: " ") + "\""
  }
}
