import Advice
import AdviceDocuments
import ArgumentParser
import Foundation
import GLPKSolver
import Mentoring
import Planning
import TandemService

/// Says why something is in a plan or not, and at what price it could be otherwise.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Why, why not, and at what price.",
    discussion: """
      Subjects: tandem:T012:T044 or tandem:T012:T044:MATH, curator:S06:S10 (curator, recipient), \
      contract:S01:S02, mentor:T012, deficit:T044:MATH, school:S01, tutor:T012, tutor:T012:P01, \
      pupil:P01. Every price comes from planning again.
      """)

  @OptionGroup var input: FolderOptions

  @Argument(help: "The plan document.")
  var plan: String

  @Argument(help: "What to explain; several subjects may be named.")
  var subjects: [String]

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Ways to cover an open deficit to look for.", valueName: "n"))
  var ways = 3

  @OptionGroup var groundwork: GroundworkOption
  @OptionGroup var output: AdviceOutput

  func run() throws {
    let language = input.language
    try output.check(language)
    try groundwork.check(language)
    let base = try input.read()
    let (folder, plan) = try input.readPlan(self.plan, base)
    let reader = SubjectReader(programme: folder.programme, language: language)
    let wanted = try subjects.map { try reader.subject($0) }
    let explainer = try explainer(folder, plan, of: wanted)
    for subject in wanted {
      let explanation = try explain(subject, explainer)
      let report = ExplanationReport(explanation, of: folder.programme, language: language).report
      try output.write(language, report: report) {
        ExplanationJSON.encode(explanation, of: folder.programme)
      }
    }
  }

  /// With several questions, or more to come, it pays to find out first where the best plans are.
  private func explainer(
    _ folder: SoundFolder, _ plan: Plan, of subjects: [ExplanationSubject]
  ) throws(CommandFailure) -> Explainer {
    let threads = ProcessInfo.processInfo.activeProcessorCount
    let language = input.language
    var explainer: Explainer
    do {
      explainer = try Explainer(
        folder.candidates, plan: plan, solver: GLPKSolver(), effort: output.effort, ways: ways,
        threads: threads, isInterrupted: AdviceOptions.interruption())
    } catch {
      throw CommandFailure(error, language)
    }
    if subjects.count > 1 || groundwork.groundwork != nil {
      explainer.groundwork = try groundwork.find(
        self.plan, folder, language
      ) { [explainer] () throws(CommandFailure) in
        try Self.made(explainer, threads, language)
      }
    }
    return explainer
  }

  /// The groundwork of a plan.
  static func made(
    _ explainer: Explainer, _ threads: Int, _ language: Language
  ) throws(CommandFailure) -> Groundwork? {
    do {
      return try explainer.makeGroundwork(threads: threads)
    } catch {
      throw CommandFailure(error, language)
    }
  }

  private func explain(
    _ subject: ExplanationSubject, _ explainer: Explainer
  ) throws(CommandFailure) -> Explanation {
    do {
      return try explainer.explain(subject)
    } catch {
      throw CommandFailure(error, input.language)
    }
  }
}

/// Reads what a question is about.
struct SubjectReader {
  let programme: Programme
  let language: Language

  func subject(_ text: String) throws(CommandFailure) -> ExplanationSubject {
    let words = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let codes = AgreementReader(programme: programme, language: language)
    switch (words.first, words.count) {
    case ("tandem", 3), ("tandem", 4):
      return .tandem(
        mentor: try codes.teacher(words[1]), mentee: try codes.teacher(words[2]),
        competency: words.count == 4
          ? try deficit(words[2], words[3]).competency : nil)
    case ("curator", 3):
      return .curatorPair(
        recipient: try codes.school(words[2]), curator: try codes.school(words[1]))
    case ("contract", 3): return .contract(try codes.school(words[1]), try codes.school(words[2]))
    case ("mentor", 2): return .mentor(try codes.teacher(words[1]))
    case ("school", 2): return .school(try codes.school(words[1]))
    case ("tutor", 2): return .tutor(try codes.teacher(words[1]))
    case ("tutor", 3):
      return .tutoring(tutor: try codes.teacher(words[1]), pupil: try codes.pupil(words[2]))
    case ("pupil", 2): return .pupil(try codes.pupil(words[1]))
    case ("deficit", 3): return .deficit(try deficit(words[1], words[2]))
    default:
      let message = LocalizedText(
        ru: "«\(text)» непонятно; спросить можно о tandem:T012:T044, curator:S06:S10, "
          + "contract:S01:S02, mentor:T012, deficit:T044:MATH, school:S01, tutor:T012, "
          + "tutor:T012:P01, pupil:P01",
        en: "'\(text)' is not understood; ask about tandem:T012:T044, curator:S06:S10, "
          + "contract:S01:S02, mentor:T012, deficit:T044:MATH, school:S01, tutor:T012, "
          + "tutor:T012:P01, pupil:P01")
      throw CommandFailure(.failure, [message[language]])
    }
  }

  private func deficit(
    _ teacher: String, _ competency: String
  ) throws(CommandFailure) -> Deficit.ID {
    let id = Deficit.ID(teacher: .init(teacher), competency: .init(competency))
    guard programme.deficitIndex[id] != nil else {
      let message = LocalizedText(
        ru: "в таблице deficits у «\(teacher)» нет дефицита «\(competency)»",
        en: "the table deficits has no deficit '\(competency)' of '\(teacher)'")
      throw CommandFailure(.input, [message[language]])
    }
    return id
  }
}
