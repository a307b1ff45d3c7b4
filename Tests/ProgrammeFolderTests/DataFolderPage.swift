import Foundation

@testable import ProgrammeFolder

/// Docs/DataFolder.md, as tests read it.
enum DataFolderPage {
  static let page = try! String(
    contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Docs/DataFolder.md"), encoding: .utf8)

  /// The part of the page under a heading, up to the next.
  static func section(_ heading: String) -> String? {
    let parts = page.components(separatedBy: "\n### ")
    return parts.first { part in
      let line = part.prefix { $0 != "\n" }
      return line == heading || line.hasPrefix(heading + " ") || line.hasPrefix(heading + ":")
    }.map { $0.components(separatedBy: "\n## ")[0] }
  }

  /// The cells of a table's rows, the header and the line under it aside.
  static func rows(_ section: String) -> [[String]] {
    section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      line.dropFirst().dropLast().components(separatedBy: "|").map(trimmed)
    }
  }

  static func bare(_ cell: String) -> String {
    cell.replacingOccurrences(of: "`", with: "")
  }

  /// A pair of limits, such as `0…1 000` or `0%…100%`, as they are written in a cell.
  static func limits(_ cell: String) -> (lower: String, upper: String)? {
    let ends = cell.replacingOccurrences(of: " or null", with: "")
      .replacingOccurrences(of: " ", with: "").components(separatedBy: "…")
    return ends.count == 2 ? (ends[0], ends[1]) : nil
  }

  /// The next number outside a limit, in its own steps; with its percent sign.
  static func beyond(_ limit: String, by direction: Int) -> String {
    let isShare = limit.hasSuffix("%")
    let number = isShare ? String(limit.dropLast()) : limit
    let next =
      number == "0.05" ? "0" : Int(number).map { "\($0 + direction)" } ?? "\(direction)"
    return isShare ? next + "%" : next
  }
}
