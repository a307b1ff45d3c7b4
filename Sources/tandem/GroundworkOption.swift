import Advice
import ArgumentParser
import Foundation
import Mentoring
import Planning
import TandemService

/// Where to keep what the first question about a plan finds out for all others.
struct GroundworkOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep in this file where the best plans are, so that later questions about the same plan take "
        + "less; it is made where it is missing or belongs to something else.", valueName: "file"))
  var groundwork: String?

  func check(_ language: Language) throws(CommandFailure) {
    if let groundwork { try AdviceFile.check(groundwork, language) }
  }

  /// The groundwork of the file, else one that is made now, and kept where there is a file for it.
  func find(
    _ path: String, _ folder: SoundFolder, _ language: Language,
    make: () throws(CommandFailure) -> Groundwork?
  ) throws(CommandFailure) -> Groundwork? {
    guard let groundwork else { return try make() }
    let bytes = try PlanDocumentFile(path: path).read(language)
    let file = GroundworkFile(plan: bytes, folder: folder)
    if let kept = FileManager.default.contents(atPath: groundwork), let found = file.decode(kept) {
      return found
    }
    guard let made = try make() else { return nil }
    try AdviceFile.write(file.encode(made), to: groundwork, language)
    return made
  }
}
