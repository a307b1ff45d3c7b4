import Documents
import Foundation
import MeasuredProgrammes
import Planning
import TandemService

/// Tandem on published problems with known optima.
public struct PublishedTable {
  /// One problem.
  public struct Row: Codable, Sendable, Hashable {
    public let name: String
    public let optimum: Int
    /// Nil: no plan.
    public let value: Int?
    public let isProven: Bool
    /// Of reading, planning and the audit.
    public let seconds: Double
  }

  public private(set) var rows: [Row]

  private static let name = "published.json"

  /// What a folder has of an earlier measurement; nil: nothing.
  public init?(folder: URL) {
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(Self.name)),
      let rows = try? JSONDecoder().decode([Row].self, from: data)
    else { return nil }
    self.rows = rows
  }

  /// Plans every problem and audits its plan.
  ///
  /// - Parameter tell: given each row as soon as it is there.
  public init(
    _ published: PublishedProgrammes, threads: Int, tell: (Row) -> Void
  ) throws {
    rows = []
    for problem in try published.assignments() + published.locations() {
      let row = try Self.measure(problem, threads: threads)
      tell(row)
      rows.append(row)
    }
  }

  private static func measure(
    _ problem: PublishedProgrammes.Problem, threads: Int
  ) throws -> Row {
    let place = try TemporaryPlace()
    for (name, text) in problem.files { try Data(text.utf8).write(to: place.file(name)) }
    let start = ContinuousClock.now
    let result = try SoundFolder(at: place.url).plan(PlanningOptions(threads: threads))
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    guard case .planned(let planned) = result else {
      return Row(
        name: problem.name, optimum: problem.optimum, value: nil, isProven: false,
        seconds: seconds)
    }
    return Row(
      name: problem.name, optimum: problem.optimum,
      value: planned.plan.goals.last.map { problem.value($0.value) },
      isProven: planned.plan.status == .optimal, seconds: seconds)
  }

  public func save(in folder: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    try AtomicFile.write(encoder.encode(rows), to: folder.appendingPathComponent(Self.name))
  }

  public var markdown: String {
    var table = MarkdownTable(
      headings: [
        "problems", "number", "optimum reached", "proven", "median s", "slowest s", "slowest",
      ], words: 1)
    let families = [
      ("generalised assignment (OR-Library, gap1 to gap4)", "c"),
      ("single-source location (Holmberg)", "p"),
    ]
    for (family, letter) in families {
      let rows = rows.filter { $0.name.hasPrefix(letter) }.sorted { $0.seconds < $1.seconds }
      guard let slowest = rows.last else { continue }
      table.rows.append([
        family, "\(rows.count)", "\(rows.filter { $0.value == $0.optimum }.count)",
        "\(rows.filter(\.isProven).count)", Figures.seconds(rows[rows.count / 2].seconds),
        Figures.seconds(slowest.seconds), slowest.name,
      ])
    }
    return table.text
  }
}
