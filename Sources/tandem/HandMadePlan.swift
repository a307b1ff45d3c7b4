import Foundation
import Mentoring
import ProgrammeFolder
import TandemService

/// A plan that somebody made: a document, or lists of curator pairs and tandems.
struct HandMadePlan {
  let paths: [String]

  /// Whether a file is a list rather than a plan document, by its ending.
  static func isList(_ path: String) -> Bool {
    (path as NSString).pathExtension.lowercased() == "csv"
  }

  func read(_ folder: SoundFolder, _ language: Language) throws(CommandFailure) -> Plan {
    if let only = paths.first, !Self.isList(only) {
      return try EarlierPlanFile(path: only).read(folder, language).plan
    }
    var issues: [InputIssue] = []
    var lists: [HandMadeList] = []
    for path in paths {
      do {
        lists.append(try HandMadeList(at: URL(fileURLWithPath: path), of: folder.programme))
      } catch {
        issues += error.issues
      }
    }
    guard issues.isEmpty else { throw CommandFailure(InvalidInput(issues: issues), language) }
    return Plan(
      status: .unsolved, curatorPairs: lists.flatMap(\.curatorPairs),
      tandems: lists.flatMap(\.tandems), stated: [])
  }
}
