import Foundation
import Mentoring

/// Tandems and curator pairs that have ended, entry after entry; nothing is ever changed or taken out.
///
/// Lies in the programme folder as `record/closed.jsonl`, one JSON object a line. Each entry names the
/// digest of the line before, so that a change of any line shows.
public struct ClosingRegister: Sendable {
  static let file = "record/closed.jsonl"

  public let entries: [Entry]
  /// Digest of the last line; nil where there is none.
  public let lastDigest: String?

  /// A relation that has ended.
  public struct Entry: Codable, Sendable, Hashable {
    public var number: Int
    /// `tandem` or `curator`.
    public var kind: String
    /// The mentor, or the curator school.
    public var giver: String
    /// The mentee, or the recipient.
    public var receiver: String
    /// What they worked on; empty of a curator pair.
    public var competencies: [String]
    /// The day from which it no longer runs.
    public var date: String
    /// Why, in Russian and English.
    public var reason: String
    public var reasonEnglish: String
    /// Digest of the plan in which it ran.
    public var plan: String
    /// Digest of the line before; nil in the first.
    public var previous: String?
    /// Digest of this entry without the digest itself.
    public private(set) var sha256: String?

    public init(
      number: Int, kind: String, giver: String, receiver: String, competencies: [String],
      date: String, reason: LocalizedText, plan: String, previous: String?
    ) {
      self.number = number
      self.kind = kind
      self.giver = giver
      self.receiver = receiver
      self.competencies = competencies
      self.date = date
      self.reason = reason.russian
      reasonEnglish = reason.english
      self.plan = plan
      self.previous = previous
      sha256 = ownDigest
    }

    /// The entry as a line of the register, without the line break.
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
      return DecisionRecord.digest(of: Data(bare.line.utf8))
    }
  }
}

extension ClosingRegister {
  /// Reads the register and checks that no line was changed; faults are reported.
  static func read(in folder: URL, log: IssueLog) -> ClosingRegister {
    let inner = IssueLog()
    guard
      let found = InputFile.read(
        file, in: folder, isRequired: false, maxBytes: DecisionRecord.maxBytes, log: inner),
      let text = String(validating: found.bytes, as: UTF8.self)
    else {
      if inner.hasErrors { log.error(InputPlace(file: file), RegisterMessage.unreadable) }
      return ClosingRegister(entries: [], lastDigest: nil)
    }
    var entries: [Entry] = []
    var previous: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: true).enumerated() {
      let place = InputPlace(file: file, row: index + 1)
      guard let entry = try? JSONDecoder().decode(Entry.self, from: Data(line.utf8)) else {
        log.error(place, RegisterMessage.noEntry)
        break
      }
      if !entry.isWhole { log.error(place, RegisterMessage.edited) }
      if entry.previous != previous || entry.number != index + 1 {
        log.error(place, RegisterMessage.broken)
      }
      previous = DecisionRecord.digest(of: Data(line.utf8))
      entries.append(entry)
    }
    return ClosingRegister(entries: entries, lastDigest: previous)
  }

  /// Where the register of a folder lies.
  public static func url(in folder: URL) -> URL { folder.appendingPathComponent(file) }
}

enum RegisterMessage: InputMessage {
  case unreadable, noEntry, edited, broken

  var text: LocalizedText {
    switch self {
    case .unreadable:
      LocalizedText(
        ru: "реестр закрытых тандемов не читается; верните прежний файл",
        en: "the register of closed tandems cannot be read; restore the file")
    case .noEntry:
      LocalizedText(
        ru: "это не запись реестра; верните прежний файл, строки в нём не правят",
        en: "this is no entry of the register; restore the file, its lines are never edited")
    case .edited:
      LocalizedText(
        ru: "строка реестра изменена после записи; верните прежний файл",
        en: "the line of the register was changed after it was written; restore the file")
    case .broken:
      LocalizedText(
        ru: "предыдущая строка реестра изменена, вставлена или удалена; верните прежний файл",
        en: "the line before was changed, added or removed; restore the file")
    }
  }
}
