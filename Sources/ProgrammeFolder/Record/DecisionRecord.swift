import Foundation
import Mentoring

/// What a working group has decided, entry after entry; nothing is ever changed or taken out.
///
/// Lies in the programme folder as `record/decisions.jsonl`, one JSON object a line, with the plans
/// that were chosen beside it. Each entry names the digest of the line before, so that a change of any
/// line shows, and the digest of its plan.
public struct DecisionRecord: Sendable {
  static let folder = "record"
  static let file = "record/decisions.jsonl"
  static let maxBytes = 16 << 20

  public let entries: [Entry]
  /// Digest of the last line; nil where there is none.
  public let lastDigest: String?

  /// One decision.
  public struct Entry: Codable, Sendable, Hashable {
    public var number: Int
    public var status: String
    public var order: Order?
    public var reason: String
    public var plan: ChosenPlan
    public var alternatives: [Alternative]
    public var inputs: [Input]
    /// Digest of the line before; nil in the first.
    public var previous: String?
    /// Digest of this entry without the digest itself.
    public private(set) var sha256: String?

    public struct Order: Codable, Sendable, Hashable {
      public var number: String
      public var date: String
      public init(number: String, date: String) {
        self.number = number
        self.date = date
      }
    }

    public struct ChosenPlan: Codable, Sendable, Hashable {
      public var file: String
      public var sha256: String
      public var scenario: String
      public var status: String
      public var goals: [String: Int]
      public var indicators: [String: Int]
      public init(
        file: String, sha256: String, scenario: String, status: String, goals: [String: Int],
        indicators: [String: Int]
      ) {
        self.file = file
        self.sha256 = sha256
        self.scenario = scenario
        self.status = status
        self.goals = goals
        self.indicators = indicators
      }
    }

    public struct Alternative: Codable, Sendable, Hashable {
      public var name: String
      public var sha256: String
      public var goals: [String: Int]
      public var indicators: [String: Int]
      public init(
        name: String, sha256: String, goals: [String: Int], indicators: [String: Int]
      ) {
        self.name = name
        self.sha256 = sha256
        self.goals = goals
        self.indicators = indicators
      }
    }

    public struct Input: Codable, Sendable, Hashable {
      public var file: String
      public var sha256: String
      public init(file: String, sha256: String) {
        self.file = file
        self.sha256 = sha256
      }
    }

    public init(
      number: Int, status: String, order: Order?, reason: String, plan: ChosenPlan,
      alternatives: [Alternative], inputs: [Input], previous: String?
    ) {
      self.number = number
      self.status = status
      self.order = order
      self.reason = reason
      self.plan = plan
      self.alternatives = alternatives
      self.inputs = inputs
      self.previous = previous
      sha256 = ownDigest
    }

    /// The entry as a line of the record, without the line break.
    public var line: String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      guard let data = try? encoder.encode(self) else {
        preconditionFailure("an entry holds only what JSON can")
      }
      return String(decoding: data, as: UTF8.self)
    }

    var isWhole: Bool { sha256 == ownDigest }

    private var ownDigest: String {
      var bare = self
      bare.sha256 = nil
      return textDigest(bare.line)
    }
  }

  static let empty = DecisionRecord(entries: [], lastDigest: nil)
}

extension DecisionRecord {
  /// Reads the record and checks that no line and no chosen plan was changed; faults are reported.
  static func read(in folder: URL, log: IssueLog) -> DecisionRecord {
    let inner = IssueLog()
    guard
      let file = InputFile.read(
        Self.file, in: folder, isRequired: false, maxBytes: maxBytes, log: inner),
      let text = String(validating: file.bytes, as: UTF8.self)
    else {
      if inner.hasErrors { log.error(InputPlace(file: Self.file), RecordMessage.unreadable) }
      return .empty
    }
    var entries: [Entry] = []
    var previous: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: true).enumerated() {
      let place = InputPlace(file: Self.file, row: index + 1)
      guard let entry = try? JSONDecoder().decode(Entry.self, from: Data(line.utf8)) else {
        log.error(place, RecordMessage.noEntry)
        break
      }
      if !entry.isWhole { log.error(place, RecordMessage.edited) }
      if entry.previous != previous || entry.number != index + 1 {
        log.error(place, RecordMessage.broken)
      }
      let plan = InputFile.read(
        "\(Self.folder)/\(entry.plan.file)", in: folder, isRequired: false, maxBytes: 128 << 20,
        log: IssueLog())
      if plan?.digest != entry.plan.sha256 {
        log.error(place, plan == nil ? RecordMessage.noPlan : .changedPlan)
      }
      previous = sha256(Array(line.utf8))
      entries.append(entry)
    }
    return DecisionRecord(entries: entries, lastDigest: previous)
  }

  /// Where the record of a folder lies.
  public static func url(in folder: URL) -> URL { folder.appendingPathComponent(file) }

  /// The digest that identifies a file's bytes.
  public static func digest(of data: Data) -> String { sha256(Array(data)) }
}

enum RecordMessage: InputMessage {
  case unreadable, noEntry, edited, broken, noPlan, changedPlan

  var text: LocalizedText {
    switch self {
    case .unreadable:
      LocalizedText(
        ru: "журнал решений не читается; верните прежний файл",
        en: "the record of decisions cannot be read; restore the file")
    case .noEntry:
      LocalizedText(
        ru: "это не запись журнала решений; верните прежний файл, строки в нём не правят",
        en: "this is no entry of the record; restore the file, its lines are never edited")
    case .edited:
      LocalizedText(
        ru: "строка изменена после записи; верните прежний файл",
        en: "the line was changed after it was written; restore the file")
    case .broken:
      LocalizedText(
        ru: "предыдущая строка изменена, вставлена или удалена; верните прежний файл",
        en: "the line before was changed, added or removed; restore the file")
    case .noPlan:
      LocalizedText(
        ru: "утверждённого плана нет на месте; верните его файл",
        en: "the approved plan is not there; restore its file")
    case .changedPlan:
      LocalizedText(
        ru: "утверждённый план изменён после решения; верните прежний файл",
        en: "the approved plan was changed after the decision; restore its file")
    }
  }
}

/// SHA-256 of a text in UTF-8; outside of types that have a property of the function's name.
private func textDigest(_ text: String) -> String { sha256(Array(text.utf8)) }
