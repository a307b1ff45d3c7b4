import ArgumentParser
import Foundation
import Mentoring
import ProgrammeFolder
import TandemService

/// Writes a decision into the folder's record.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Record which plan was chosen, from what, and why.",
    discussion: """
      Appends to FOLDER/record: the plan, the rejected alternatives with their goals and indicators, \
      the digests of all inputs, and the reason. With the number and date of the order the plan is \
      approved, without them a draft. Every command checks the record when it reads the folder.
      """)

  @OptionGroup var input: FolderOptions

  @Option(help: ArgumentHelp("The chosen plan document.", valueName: "plan.json"))
  var plan: String?

  @Option(help: ArgumentHelp("Why this plan.", valueName: "text"))
  var reason: String?

  @Option(
    help: ArgumentHelp(
      "A plan document that was rejected; may be repeated.", valueName: "plan.json"))
  var rejected: [String] = []

  @Option(help: ArgumentHelp("Number of the order.", valueName: "number"))
  var orderNumber: String?

  @Option(help: ArgumentHelp("Date of the order, such as 2026-09-15.", valueName: "date"))
  var orderDate: String?

  @Flag(help: "Print the record instead.")
  var list = false

  func validate() throws {
    if list { return }
    guard plan != nil, let reason, !reason.allSatisfy(\.isWhitespace) else {
      throw ValidationError("A decision needs --plan and --reason.")
    }
    guard (orderNumber == nil) == (orderDate == nil) else {
      throw ValidationError("--order-number and --order-date go together.")
    }
    if let orderDate, CalendarDate(text: orderDate) == nil {
      throw ValidationError("--order-date takes a day such as 2026-09-15.")
    }
  }

  func run() throws {
    let language = input.language
    let base = try input.read()
    if list {
      try Console.print(
        base.reading.record.entries.map { Self.line($0)[language] }
          + base.reading.register.entries.map { Self.line($0)[language] })
      return
    }
    let chosen = try document(plan ?? "", base)
    try requireClean(chosen)
    let entry = DecisionEntry(
      chosen: chosen, rejected: try rejected.map { try document($0, base) },
      reason: reason ?? "",
      order: orderNumber.flatMap { number in
        orderDate.map { DecisionRecord.Entry.Order(number: number, date: $0) }
      })
    let number = try append(entry, base)
    let text = LocalizedText(
      ru: "Решение № \(number) записано в журнал папки.",
      en: "Decision \(number) stands in the folder's record.")
    try Console.print([text[language]])
  }

  private func document(
    _ path: String, _ base: SoundFolder
  ) throws(CommandFailure) -> DecisionEntry.Document {
    let file = PlanDocumentFile(path: path)
    let (folder, plan) = try input.readPlan(path, base)
    return DecisionEntry.Document(
      name: file.name, bytes: try file.read(input.language), folder: folder, plan: plan)
  }

  /// A plan that breaks a rule cannot be decided on.
  private func requireClean(_ document: DecisionEntry.Document) throws {
    let audit: DocumentAudit
    do {
      audit = try document.folder.audit(
        document.bytes, threads: ProcessInfo.processInfo.activeProcessorCount)
    } catch {
      let text = LocalizedText(
        ru: "план не удалось проверить (tandem audit)", en: "the plan could not be audited")
      throw CommandFailure(.input, ["\(document.name): \(text[input.language])"])
    }
    guard audit.report.isClean else {
      throw CommandFailure(
        .noPlan, audit.report.violations.map { $0.message[input.language] })
    }
  }

  private func append(
    _ entry: DecisionEntry, _ base: SoundFolder
  ) throws(CommandFailure) -> Int {
    do {
      return try entry.append(to: base.reading.record, in: input.url)
    } catch {
      throw CommandFailure(error, input.language)
    }
  }

  private static func line(_ entry: ClosingRegister.Entry) -> LocalizedText {
    let pair = "\(entry.giver) → \(entry.receiver)"
    let work = entry.competencies.isEmpty ? "" : ", " + entry.competencies.joined(separator: ", ")
    let (kind, kindEnglish) =
      entry.kind == "curator" ? ("куратор", "curator") : ("тандем", "tandem")
    return LocalizedText(
      ru: "закрыто \(entry.date): \(kind) \(pair)\(work); \(entry.reason)",
      en: "closed \(entry.date): \(kindEnglish) \(pair)\(work); \(entry.reasonEnglish)")
  }

  private static func line(_ entry: DecisionRecord.Entry) -> LocalizedText {
    let order = entry.order.map { (" № \($0.number), \($0.date)", " no. \($0.number), \($0.date)") }
    let reason = entry.reason
    let others = entry.alternatives.map(\.name).joined(separator: ", ")
    return LocalizedText(
      ru: "\(entry.number). \(order == nil ? "черновик" : "утверждён, приказ")\(order?.0 ?? ""): "
        + "\(entry.plan.file) (\(entry.plan.scenario)); отклонены: "
        + "\(others.isEmpty ? "–" : others); "
        + "\(reason)",
      en: "\(entry.number). \(order == nil ? "draft" : "approved, order")\(order?.1 ?? ""): "
        + "\(entry.plan.file) (\(entry.plan.scenario)); rejected: "
        + "\(others.isEmpty ? "–" : others); "
        + "\(reason)")
  }
}

extension CalendarDate {
  /// Nil where the text is no day such as 2026-09-15.
  init?(text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
