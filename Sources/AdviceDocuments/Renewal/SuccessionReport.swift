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
      "Продолжаются \(kept), завершаются \(ended), новых \(new).",
      "Go on \(kept), end \(ended), new \(new).")
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
                entry.receiver, words.list(entry.competencies), reason(entry.fate),
              ]
            }, wordColumns: [0, 1, 2, 3, 4, 5])),
        Report.Section(
          words.say("Бумаги, которых это касается", "Papers that this touches"),
          papers.isEmpty ? [words.say("Нет.", "None.")] : papers.map { $0[words.language] }),
      ])
  }

  private var kept: Int { succession.count { $0 == .kept } }
  private var new: Int { succession.count { $0 == .new } }
  private var ended: Int {
    succession.count { if case .ended = $0 { true } else { false } }
  }

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

  private func reason(_ fate: Succession.Fate) -> String {
    guard case .ended(let reason) = fate else { return "" }
    return Self.text(reason)[words.language]
  }

  static func text(_ reason: Succession.Reason) -> LocalizedText {
    switch reason {
    case .left(let code):
      LocalizedText(ru: "\(code) больше нет в программе", en: "\(code) is no longer there")
    case .closed:
      LocalizedText(ru: "дефицит закрыт диагностикой", en: "diagnostics show the deficit closed")
    case .noRecipient:
      LocalizedText(ru: "школе больше не нужен куратор", en: "the school needs no curator any more")
    case .barred(let rejection): rejection.words
    case .replaced(let codes):
      LocalizedText(
        ru: "теперь это делает \(codes.joined(separator: ", "))",
        en: "\(codes.joined(separator: ", ")) does it now")
    case .outweighed:
      LocalizedText(
        ru: "возможно, но другое даёт больше", en: "possible, but other choices bring more")
    }
  }

  /// Orders, contracts, agreements and consents that have to be written anew.
  public var papers: [LocalizedText] {
    let changes = VariantChanges(id: "", plan: plan, against: planWithContracts(earlier))
    var papers: [LocalizedText] = []
    if changes.new.curating.count + changes.dropped.curating.count > 0 {
      papers.append(
        LocalizedText(
          ru:
            "приказ о кураторах: новых пар \(changes.new.curating.count), снятых "
            + "\(changes.dropped.curating.count)",
          en:
            "order on curators: new pairs \(changes.new.curating.count), ended "
            + "\(changes.dropped.curating.count)"
        ))
    }
    for contract in changes.contractsNew {
      papers.append(
        LocalizedText(
          ru: "новый договор: \(contract.first) – \(contract.second)",
          en: "new contract: \(contract.first) – \(contract.second)"))
    }
    for contract in changes.contractsDropped {
      papers.append(
        LocalizedText(
          ru: "расторжение договора: \(contract.first) – \(contract.second)",
          en: "contract to end: \(contract.first) – \(contract.second)"))
    }
    for pair in changes.dropped.mentoring.sorted() {
      papers.append(
        LocalizedText(
          ru: "уведомление о прекращении наставничества (не позднее чем за три рабочих дня): "
            + "\(pair.mentor) – \(pair.mentee)",
          en: "notice that mentoring ends (three working days ahead at least): "
            + "\(pair.mentor) – \(pair.mentee)"))
    }
    for pair in changes.new.mentoring.sorted() {
      let isSigned =
        programme.teacherIndex[pair.mentor] != nil
        && programme.teacher(pair.mentor).mentorConsent == .signed
      papers.append(
        LocalizedText(
          ru: "дополнительное соглашение о наставничестве: \(pair.mentor) – \(pair.mentee)"
            + (isSigned ? "" : "; нужно письменное согласие"),
          en: "supplementary agreement on mentoring: \(pair.mentor) – \(pair.mentee)"
            + (isSigned ? "" : "; written consent is needed")))
    }
    return papers
  }

  /// An earlier plan that was read states no contracts; they follow from its relations.
  private func planWithContracts(_ plan: Plan) -> Plan {
    if !plan.partnerships.isEmpty { return plan }
    var plan = plan
    var pairs: Set<VariantChanges.SchoolPairing> = []
    func add(_ one: School.ID?, _ other: School.ID?) {
      if let one, let other, one != other { pairs.insert(.init(one, other)) }
    }
    func school(_ teacher: Teacher.ID) -> School.ID? {
      programme.teacherIndex[teacher].map { programme.teachers[$0].school }
    }
    for pair in plan.curatorPairs { add(pair.recipient, pair.curator) }
    for help in plan.help { add(help.giver, help.receiver) }
    for tandem in plan.tandems {
      for mentee in tandem.mentees { add(school(tandem.mentor), school(mentee)) }
    }
    plan.partnerships = pairs.sorted().map {
      Partnership(first: $0.first, second: $0.second, mode: .inPerson, purposes: [])
    }
    return plan
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
    let reason: ComparisonDocument.Text?
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
      var reason: LocalizedText?
      switch entry.fate {
      case .kept: break
      case .new: fate = "new"
      case .ended(let why):
        fate = "ended"
        reason = SuccessionReport.text(why)
      }
      return EntryPart(
        kind: entry.kind.rawValue, giver: entry.giver, receiver: entry.receiver,
        competencies: entry.competencies, fate: fate,
        reason: reason.map(ComparisonDocument.Text.init),
        ends: fate == "ended" ? ends?.description : nil)
    }
    self.papers = papers.map(ComparisonDocument.Text.init)
  }
}
