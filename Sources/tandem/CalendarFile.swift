import CalendarAudit
import CalendarDocuments
import CalendarValues
import Documents
import Foundation
import Mentoring
import TandemService

/// A folder with the rules of a calendar, and a plan of it.
struct CalendarPlace {
  let folder: String
  let plan: String
  let scenarios: String?
  let language: Language

  /// - Throws: every fault of the folder at once; then those of the plan, or every rule that it breaks.
  func read() throws(CommandFailure) -> (SoundFolder, ApprovedPlan, CalendarSource) {
    let source = try source()
    let input = FolderInput(folder: folder, scenarios: scenarios, earlier: nil, language: language)
    let (sound, approved) = try input.readApproved(plan)
    return (sound, approved, source)
  }

  func source() throws(CommandFailure) -> CalendarSource {
    let input = FolderInput(folder: folder, scenarios: scenarios, earlier: nil, language: language)
    let year: YearFolder
    do {
      year = try YearFolder(at: input.url, for: .calendar)
    } catch {
      throw CommandFailure(input.asWritten(error), language)
    }
    guard let source = CalendarSource(year) else {
      throw CommandFailure.missingRules("calendar", language)
    }
    Console.printError(year.reading.warnings.map { $0.line(in: language) })
    return source
  }
}

extension FolderInput {
  /// The rules and lessons that a calendar is checked against.
  func calendarSource() throws(CommandFailure) -> CalendarSource {
    try CalendarPlace(folder: folder, plan: "", scenarios: scenarios, language: language).source()
  }
}

/// A calendar document given by the user.
struct CalendarFile {
  let path: String

  /// The calendar, read and found to keep every rule.
  func approved(
    _ folder: SoundFolder, _ plan: ApprovedPlan, _ source: CalendarSource, _ language: Language
  ) throws(CommandFailure) -> MeetingCalendar {
    let file = PlanDocumentFile(path: path)
    let calendar: MeetingCalendar
    do {
      calendar = try CalendarJSON.decode(try file.read(language), of: folder.programme)
    } catch let failure as CommandFailure {
      throw failure
    } catch let fault as PlanJSONFault {
      throw file.failure(fault, language)
    } catch {
      preconditionFailure("nothing else is thrown")
    }
    let violations = folder.violations(of: calendar, for: plan, source)
    guard violations.isEmpty else {
      let words = CalendarWords(folder.programme, source.rules, language: language)
      throw CommandFailure(.noPlan, violations.map { "\(file.name): \(words.text($0))" })
    }
    return calendar
  }
}

extension CommandFailure {
  init(_ failure: CalendarFailure, _ words: CalendarWords, _ language: Language) {
    switch failure {
    case .solver(let solver): self.init(solver, language)
    case .audit(let violations):
      let text = LocalizedText(
        ru: "ошибка в самой программе Tandem: её календарь не прошёл проверку; сообщите "
          + "разработчикам",
        en: "a bug in Tandem: its own calendar did not pass the audit; please report it")
      self.init(.failure, [text[language]] + violations.map(words.text))
    }
  }
}
