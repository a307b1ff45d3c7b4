import Advice
import Documents
import Foundation
import Mentoring

/// What ended, goes on and is new, with reasons and the papers that it touches.
public struct SuccessionReport {
  private let succession: Succession
  private let earlier: Plan
  private let plan: Plan
  private let programme: Programme
  /// When what ends does so; nil: with the period.
  private let ends: CalendarDate?
  private let words: Wording

  public init(
    _ succession: Succession, from earlier: Plan, to plan: Plan, of programme: Programme,
    ends: CalendarDate?, language: Language
  ) {
    self.succession = succession
    self.earlier = earlier
    self.plan = plan
    self.programme = programme
    self.ends = ends
    words = Wording(language: language)
  }

  public func report(title: String) -> Report {
    let counts = words.say(
      "Продолжаются \(kept), завершаются \(ended.count), новых \(new).",
      "Go on \(kept), end \(ended.count), new \(new).")
    var sentences = [counts]
    if let ends {
      sentences.append(
        words.say("Завершаются с \(ends).", "What ends does so on \(ends)."))
    }
    return Report(
      title: title,
      sections: [
        Report.Section(
          words.say("Что с каждой связью", "What becomes of each relation"), sentences,
          table: ReportTable(
            [
              words.say("что", "what"), words.say("чей", "whose"), words.say("кто", "who"),
              words.say("кому", "for whom"), words.say("над чем", "on"),
              words.say("причина", "reason"),
            ],
            succession.entries.sorted { order($0.fate) < order($1.fate) }.map { entry in
              [
                fate(entry.fate), ComparisonWords.kind(entry.kind)[words.language], entry.giver,
                entry.receiver, words.list(entry.competencies),
                SuccessionWords.reason(entry.fate, CodeNames(programme))[words.language],
              ]
            }, wordColumns: [0, 1, 2, 3, 4, 5])),
        Report.Section(
          words.say("Бумаги, которых это касается", "Papers that this touches"),
          papers.isEmpty ? [words.say("Нет.", "None.")] : papers.map { $0[words.language] }),
      ])
  }

  private var kept: Int { succession.count(Succession.isKept) }
  private var new: Int { succession.count(Succession.isNew) }

  private func order(_ fate: Succession.Fate) -> Int {
    switch fate {
    case .ended: 0
    case .new: 1
    case .kept: 2
    }
  }

  private func fate(_ fate: Succession.Fate) -> String {
    switch fate {
    case .kept: words.say("продолжается", "goes on")
    case .new: words.say("новое", "new")
    case .ended: words.say("завершается", "ends")
    }
  }

  /// What ended, with the reason in words.
  public var ended: [(entry: Succession.Entry, reason: LocalizedText)] {
    let names = CodeNames(programme)
    return succession.entries.compactMap { entry in
      guard case .ended = entry.fate else { return nil }
      return (entry, SuccessionWords.reason(entry.fate, names))
    }
  }

  /// Papers that have to be written, changed or ended.
  public var papers: [LocalizedText] {
    PapersTouched(from: earlier, to: plan, of: programme).papers.map {
      PaperWords.text($0, CodeNames(programme))
    }
  }

  public func json(kind: String) -> Data {
    JSONDocument.encode(SuccessionDocument(kind: kind, succession, papers, ends, programme))
  }
}

struct SuccessionDocument: Encodable {
  struct EntryPart: Encodable {
    let kind: String
    let giver: String
    let receiver: String
    let competencies: [String]
    let fate: String
    let reason: ComparisonDocument.Text
    let ends: String?
  }

  let kind: String
  let schemaVersion = "1.0"
  let programme: String
  let relations: [EntryPart]
  let papers: [ComparisonDocument.Text]

  init(
    kind: String, _ succession: Succession, _ papers: [LocalizedText], _ ends: CalendarDate?,
    _ programme: Programme
  ) {
    self.kind = kind
    self.programme = programme.identity.id
    relations = succession.entries.map { entry in
      var fate = "kept"
      if Succession.isNew(entry.fate) { fate = "new" }
      if case .ended = entry.fate { fate = "ended" }
      return EntryPart(
        kind: entry.kind.rawValue, giver: entry.giver, receiver: entry.receiver,
        competencies: entry.competencies, fate: fate,
        reason: .init(SuccessionWords.reason(entry.fate, CodeNames(programme))),
        ends: fate == "ended" ? ends?.description : nil)
    }
    self.papers = papers.map(ComparisonDocument.Text.init)
  }
}
