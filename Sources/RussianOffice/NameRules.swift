import Foundation

/// Rules of declension in the format of petrovich (a JSON file): for family names, given names and
/// patronymics exceptions and endings, each with what to drop and add for every case.
public struct NameRules: Sendable {
  public enum Part: String, Sendable, CaseIterable { case lastname, firstname, middlename }

  /// Why a file holds no such rules.
  public struct Fault: Error, Sendable, Hashable {
    /// Such as `lastname.suffixes[3].mods`; empty: the file as a whole.
    public let path: String
    public let problem: Problem

    public enum Problem: Sendable, Hashable {
      case notJSON, tooLarge, absent, noText, notFiveCases, unknownGender
    }
  }

  /// Larger files are refused.
  public static let maxBytes = 4 << 20

  private struct Rule: Sendable {
    let gender: PersonName.Gender?
    let endings: [String]
    let mods: [String]
    let firstWordOnly: Bool
  }

  private struct Rules: Sendable {
    var exceptions: [Rule] = []
    var suffixes: [Rule] = []
  }

  private var parts: [Part: Rules] = [:]

  /// - Throws: the first fault of the file.
  public init(_ data: Data) throws(Fault) {
    guard data.count <= Self.maxBytes else { throw Fault(path: "", problem: .tooLarge) }
    guard let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw Fault(path: "", problem: .notJSON)
    }
    for part in Part.allCases {
      guard let lists = root[part.rawValue] as? [String: Any] else {
        throw Fault(path: part.rawValue, problem: .absent)
      }
      parts[part] = Rules(
        exceptions: try Self.rules(lists["exceptions"] ?? [], "\(part.rawValue).exceptions"),
        suffixes: try Self.rules(lists["suffixes"], "\(part.rawValue).suffixes"))
    }
  }

  private static func rules(_ value: Any?, _ path: String) throws(Fault) -> [Rule] {
    guard let list = value as? [[String: Any]] else { throw Fault(path: path, problem: .absent) }
    var rules: [Rule] = []
    for (index, item) in list.enumerated() {
      let place = "\(path)[\(index)]"
      guard let endings = item["test"] as? [String], endings.allSatisfy({ !$0.isEmpty }) else {
        throw Fault(path: place + ".test", problem: .noText)
      }
      guard let mods = item["mods"] as? [String], mods.count == 5 else {
        throw Fault(path: place + ".mods", problem: .notFiveCases)
      }
      let gender: PersonName.Gender?
      switch item["gender"] as? String {
      case "male": gender = .male
      case "female": gender = .female
      case "androgynous": gender = nil
      default: throw Fault(path: place + ".gender", problem: .unknownGender)
      }
      let tags = item["tags"] as? [String] ?? []
      rules.append(
        Rule(
          gender: gender, endings: endings.map { $0.lowercased() }, mods: mods,
          firstWordOnly: tags.contains("first_word")))
    }
    return rules
  }

  /// A word in a case; nil where no rule fits one of its parts.
  func decline(
    _ word: String, _ part: Part, _ gender: PersonName.Gender, _ wanted: NameCase
  ) -> String? {
    guard let rules = parts[part] else { return nil }
    let pieces = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    var result: [String] = []
    for (index, piece) in pieces.enumerated() {
      let isFirst = pieces.count > 1 && index == 0
      guard let rule = Self.find(piece, rules, gender, isFirst: isFirst) else { return nil }
      result.append(Self.apply(rule.mods[wanted.rawValue], to: piece))
    }
    return result.joined(separator: "-")
  }

  /// The first exception that is the word itself, else the first ending that it has.
  private static func find(
    _ word: String, _ rules: Rules, _ gender: PersonName.Gender, isFirst: Bool
  ) -> Rule? {
    let lower = word.lowercased()
    func fits(_ rule: Rule) -> Bool {
      (rule.gender == nil || rule.gender == gender) && (isFirst || !rule.firstWordOnly)
    }
    return rules.exceptions.first { fits($0) && $0.endings.contains(lower) }
      ?? rules.suffixes.first { fits($0) && $0.endings.contains(where: lower.hasSuffix) }
  }

  /// `--ого`: drop two letters, add the rest; `.`: as it is.
  private static func apply(_ mod: String, to word: String) -> String {
    if mod == "." { return word }
    let dropped = mod.prefix { $0 == "-" }.count
    return String(word.dropLast(dropped)) + String(mod.drop { $0 == "-" })
  }
}
