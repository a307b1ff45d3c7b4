import Documents
import Foundation

/// What a comparison found, as tables, a picture and a file for spreadsheets.
public struct ComparisonReport {
  private let store: RunStore
  private let entries: [RunStore.Entry]

  public init(_ store: RunStore) throws {
    self.store = store
    entries = try store.entries()
  }

  private var runs: [SolverRun] { entries.flatMap(\.runs) }
  private var groups: [RunGroup] { RunGroup.all(runs) }
  /// All moments at which somebody wanted to read.
  private var moments: [Double] { Set(entries.flatMap(\.settings.seconds)).sorted() }

  /// Writes `comparison.md`, `comparison.csv` and, where one sum was the goal, `gaps.svg`.
  public func write() throws {
    try AtomicFile.write(
      markdown(picture: Self.pictureName), to: store.folder.appendingPathComponent("comparison.md"))
    try AtomicFile.write(
      ComparisonCSV(runs: runs).text, to: store.folder.appendingPathComponent("comparison.csv"))
    try writePicture(to: store.folder.appendingPathComponent(Self.pictureName))
  }

  /// Puts the tables into a page between its two marks, and the picture beside it.
  ///
  /// - Throws: `PageFault` where the page has no such marks.
  public func update(page: URL) throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    let section = PageSection(name: "comparison")
    let picture = "pictures/\(Self.pictureName)"
    let changed = try section.replaced(in: text, by: markdown(picture: picture))
    let pictures = page.deletingLastPathComponent().appendingPathComponent("pictures")
    try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
    try writePicture(to: pictures.appendingPathComponent(Self.pictureName))
    try AtomicFile.write(changed, to: page)
  }

  private static let pictureName = "gaps.svg"

  private func writePicture(to file: URL) throws {
    let weighted = groups.filter { $0.key.goals == "weighted" }
    guard !weighted.isEmpty else { return }
    try AtomicFile.write(GapChart(groups: weighted).svg, to: file)
  }

  // MARK: Text

  private func markdown(picture: String) -> String {
    let weighted = groups.filter { $0.key.goals == "weighted" }
    let ordered = groups.filter { $0.key.goals == "ordered" }
    var parts = [circumstances]
    if !weighted.isEmpty {
      let tables = ComparisonTables(groups: weighted, moments: moments)
      parts += [
        "### One weighted sum: gap over time", tables.overTime,
        "![Gap over time, by size and solver](\(picture))",
        "### Plan short of the best bound of all, bound beyond the best plan of all, at the end",
        tables.apart, "### The most memory, in MB", tables.memory,
      ]
    }
    if !ordered.isEmpty {
      parts += [
        "### Goals in order: gap at the end of each stage",
        ComparisonTables(groups: ordered, moments: moments).byStage,
      ]
    }
    if let published = PublishedTable(folder: store.folder) {
      parts += ["### Published problems", published.markdown]
    }
    return parts.map { $0.trimmingCharacters(in: .newlines) }.joined(separator: "\n\n") + "\n"
  }

  private var circumstances: String {
    let machines = Set(entries.map(\.machine)).sorted()
    let versions = Set(runs.map { "\(name(of: $0.solver)) \($0.version)" }).sorted()
    let work = runs.compactMap(\.otherWork).sorted()
    let seeds = Set(runs.map(\.programme.seed)).sorted().map { "\($0)" }
    var lines = [
      "- Machine: " + (machines.isEmpty ? "not known" : machines.joined(separator: "; ")),
      "- Solvers: " + versions.joined(separator: ", "),
      "- Seeds: " + seeds.joined(separator: ", "),
    ]
    if let most = work.last {
      lines.append(
        "- Other work on the machine meanwhile: \(Figures.fixed(work[work.count / 2], 2)) cores in the "
          + "median run, \(Figures.fixed(most, 2)) in the worst")
    }
    lines += store.commands().map { "- `\($0)`" }
    return lines.joined(separator: "\n")
  }

  private func name(of solver: String) -> String {
    Peer(rawValue: solver)?.name ?? "Tandem"
  }
}
