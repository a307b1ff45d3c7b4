import Foundation
import Mentoring
import TestSupport
import Testing

@testable import ProgrammeFolder

/// Docs/DataFolder.md says of every key of `programme.yaml` what the reader does: limits and defaults.
@Suite struct DocumentedKeysTests {
  private typealias Page = DataFolderPage

  private static var keys: [[String]] { Page.rows(Page.section("Keys, one by one") ?? "") }

  /// Every default that the reader tells, and no other.
  @Test func defaultsOfKeysAreThoseOfTheReader() throws {
    let told = try SmallFolder().read().defaults.map { $0.line(in: .english) }.compactMap {
      line -> (String, String)? in
      let prefix = "programme.yaml: default: "
      guard line.hasPrefix(prefix) else { return nil }
      let parts = line.dropFirst(prefix.count).split(separator: ":", maxSplits: 1)
      return (String(parts[0]), trimmed(String(parts[1])))
    }
    let documented = Dictionary(
      Self.keys.map { (Page.bare($0[0]), Page.bare($0[3])) },
      uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for (path, value) in told where path.hasPrefix("rules.") || path.hasPrefix("goals.") {
      seen.insert(path)
      #expect(documented[path] == value, "\(path)")
    }
    let others = documented.keys.filter { $0.hasPrefix("rules.") && !seen.contains($0) }
    // Keys of what is not asked at all by default, and of pupils, whom this folder has not.
    #expect(
      others.allSatisfy { key in
        ["rules.floor.", "rules.reciprocity.", "rules.tutoring."].contains { key.hasPrefix($0) }
      })
    #expect(seen.count > 70)
  }

  @Test func defaultsOfWhatIsAskedForAreThoseOfTheRules() {
    let (floor, reciprocity) = (Rules.Floor(), Rules.Reciprocity())
    let values = [
      "rules.floor.share": "\(floor.share.value / 10)%",
      "rules.floor.hard": floor.isHard ? "yes" : "no",
      "rules.reciprocity.gives": "\(reciprocity.gives)",
      "rules.reciprocity.receives": "\(reciprocity.receives)",
      "rules.reciprocity.hard": reciprocity.isHard ? "yes" : "no",
    ]
    for (path, value) in values {
      #expect(Self.keys.first { Page.bare($0[0]) == path }?[3] == value, "\(path)")
    }
  }

  @Test func defaultsOfTutoringAreThoseOfTheReader() throws {
    var folder = SmallFolder()
    folder.files["pupils.csv"] = "pupil,school,grade,list\nU1,S01,5,new\n"
    let told = try folder.read().defaults.map { $0.line(in: .english) }
    let rows = Self.keys.filter { Page.bare($0[0]).hasPrefix("rules.tutoring.") }
    for row in rows {
      let line = "programme.yaml: default: \(Page.bare(row[0])): \(Page.bare(row[3]))"
      #expect(told.contains(line), "\(line)")
    }
    #expect(rows.count == told.filter { $0.contains(": rules.tutoring.") }.count)
  }

  /// `rules.curators.per_recipient: 7` as the file nests it.
  private static func nested(_ path: String, _ value: String) -> String {
    switch path {
    case "goals.weighted": return "goals: {weighted: {coverage: \(value)}}"
    case "goals.order.join": return "goals: {order: [{join: {coverage: \(value), quality: 1}}]}"
    case "goals.order.tolerance":
      return "goals: {order: [{goal: coverage, tolerance: \(value)}]}"
    case "targets": return "targets: {deficits_covered: \(value)}"
    case "rules.floor.schools": return "rules: {floor: {schools: {S02: \(value)}}}"
    default:
      let parts = path.split(separator: ".").map(String.init)
      let inner = parts.dropFirst().reversed().reduce(value) { "{\($1): \($0)}" }
      return "\(parts[0]): \(inner)"
    }
  }

  @Test func limitsOfKeysAreThoseOfTheReader() throws {
    var count = 0
    for row in Self.keys {
      guard let (lower, upper) = Page.limits(row[2]) else { continue }
      count += 1
      let path = Page.bare(row[0])
      func faults(_ value: String) throws -> [String] {
        try SmallFolder().adding(Self.nested(path, value) + "\n", to: "programme.yaml").lines()
          .filter { $0.contains(": error: ") }
      }
      let what: Comment = "\(path)"
      let bareUpper = upper.replacingOccurrences(of: "%", with: "")
      let bareLower = lower.replacingOccurrences(of: "%", with: "")
      #expect(
        try faults(Page.beyond(upper, by: 1)).contains { $0.contains("above \(bareUpper)") }, what)
      #expect(
        try faults(Page.beyond(lower, by: -1)).contains { $0.contains("below \(bareLower)") }, what)
      // Sizes that contradict another default, or weights that are all 0, are faults of their own.
      for end in [lower, upper] where !(path == "rules.groups.min_size" && end == upper) {
        if path == "rules.groups.max_size" && end == lower { continue }
        #expect(try faults(end) == [], what)
      }
      if row[2].hasSuffix("or null") { #expect(try faults("null") == [], what) }
    }
    #expect(count > 60)
  }
}
