import Advice
import AdviceDocuments
import ArgumentParser
import Foundation
import GLPKSolver
import Mentoring
import Planning
import TandemService

/// Repairs a plan after something happened, with as few changes as can be.
struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: "Repair a plan after events, with the fewest changes.",
    discussion: """
      Events: mentor-stops:T012, teacher-leaves:T012, mentor-ill:T012, mentee-stops:T044, \
      moves:T044:S05, tutor-stops:T012, pupil-leaves:P01, curator-stops:S06, road-closes:S01:S07 \
      (schools or settlements; the second may be left out), school-shuts:S07.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The plan that is running.", valueName: "plan.json"))
  var plan: String

  @Option(help: ArgumentHelp("What happened; may be repeated.", valueName: "event"))
  var event: [String] = []

  @Option(
    help: ArgumentHelp(
      "Day of the notice, such as 2026-11-16; what ends does so three working days later.",
      valueName: "date"))
  var date: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Changes at most; a replacement counts two.", valueName: "n"))
  var maxChanges: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Work of the search, 0 or more.", valueName: "n"))
  var effort = 10

  @OptionGroup(title: "Output") var output: ContinuationOutput

  func validate() throws {
    if event.isEmpty { throw ValidationError("Say with --event what happened.") }
    if let date, CalendarDate(text: date) == nil {
      throw ValidationError("--date takes a day such as 2026-11-16.")
    }
    if output.register, date == nil { throw ValidationError("--register needs --date.") }
  }

  func run() throws {
    let folder = try input.read()
    try output.check(input.language)
    let earlier = try EarlierPlanFile(path: plan).read(folder, input.language)
    let reader = EventReader(programme: folder.programme, language: input.language)
    var contents = ProgrammeContents(folder.programme)
    for text in event {
      for change in try reader.event(text).changes(in: folder.programme) {
        change.apply(to: &contents)
      }
    }
    guard let programme = try? Programme(contents) else {
      let words = LocalizedText(
        ru: "после этих событий программа противоречит себе; опишите их сценарием (--scenario)",
        en: "after these events the programme contradicts itself; describe them as a scenario")
      throw CommandFailure(.input, [words[input.language]])
    }
    let outcome = try repair(programme, earlier.plan)
    try ContinuationPrinter(
      folder: folder, url: input.url, earlier: earlier, outcome: outcome,
      ends: date.flatMap(CalendarDate.init(text:))?.addingWorkingDays(3), output: output,
      language: input.language, details: ["events": event.joined(separator: " ")]
    ).run(
      kind: "repair", title: LocalizedText(ru: "План исправлен", en: "The plan repaired"))
  }

  private func repair(
    _ programme: Programme, _ earlier: Plan
  ) throws(CommandFailure) -> Continuation.Outcome {
    let isInterrupted = AdviceOptions.interruption()
    do {
      return try Continuation(
        solver: GLPKSolver(), effort: effort, isInterrupted: isInterrupted
      ).repair(programme, earlier, most: maxChanges)
    } catch {
      throw CommandFailure(error, input.language)
    }
  }
}

/// Reads events of the command line.
struct EventReader {
  let programme: Programme
  let language: Language

  func event(_ text: String) throws(CommandFailure) -> Event {
    let words = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let codes = AgreementReader(programme: programme, language: language)
    switch (words.first, words.count) {
    case ("mentor-stops", 2): return .mentorStops(try codes.teacher(words[1]))
    case ("teacher-leaves", 2): return .teacherLeaves(try codes.teacher(words[1]))
    case ("mentor-ill", 2): return .mentorIll(try codes.teacher(words[1]))
    case ("mentee-stops", 2): return .menteeStops(try codes.teacher(words[1]))
    case ("tutor-stops", 2): return .tutorStops(try codes.tutor(words[1]))
    case ("pupil-leaves", 2): return .pupilLeaves(try codes.pupil(words[1]))
    case ("moves", 3):
      return .teacherMoves(try codes.teacher(words[1]), to: try codes.school(words[2]))
    case ("curator-stops", 2): return .curatorStops(try codes.school(words[1]))
    case ("school-shuts", 2): return .schoolShuts(try codes.school(words[1]))
    case ("road-closes", 2): return .roadCloses(try place(words[1]), nil)
    case ("road-closes", 3): return .roadCloses(try place(words[1]), try place(words[2]))
    default:
      let message = LocalizedText(
        ru: "событие «\(text)» непонятно; tandem help repair перечисляет их",
        en: "the event '\(text)' is not understood; tandem help repair lists them")
      throw CommandFailure(.failure, [message[language]])
    }
  }

  private func place(_ text: String) throws(CommandFailure) -> Place {
    if programme.schoolIndex[School.ID(text)] != nil { return .school(School.ID(text)) }
    if programme.schools.contains(where: { $0.settlement == text }) { return .settlement(text) }
    let message = LocalizedText(
      ru: "в таблице schools нет школы или населённого пункта «\(text)»",
      en: "the table schools has no school or settlement '\(text)'")
    throw CommandFailure(.input, [message[language]])
  }
}
