import Documents
import Foundation
import Mentoring
import TandemService

/// Writes everything that a planning command was asked for.
struct OutputFiles {
  let options: OutputOptions
  let language: Language

  init(_ options: OutputOptions, _ language: Language) {
    self.options = options
    self.language = language
  }

  /// Makes the folders and looks at the place of the plan, so that nobody waits for a plan that
  /// then has no place.
  func prepare() throws(CommandFailure) {
    for folder in [options.csv, options.writeLP, options.writeMPS].compactMap({ $0 }) {
      do {
        try OutputFolder(path: folder).make()
      } catch {
        throw CommandFailure(error, language)
      }
    }
    if let proof = options.proof { try AdviceFile.check(proof, language) }
    if let plan = options.plan, plan != "-" {
      do {
        try ResultFile(plan).checkPlan()
      } catch {
        throw CommandFailure(error, language)
      }
    }
  }

  func write(_ planned: AuditedPlan, of programme: Programme) throws {
    do {
      if let path = options.plan, path != "-" {
        try ResultFile(path).write(planned.document)
      }
      if let path = options.csv { try writeTables(planned.plan, programme, path) }
    } catch {
      throw CommandFailure(error, language)
    }
    var summary = ""
    if !options.quiet {
      PlanSummary(planned.plan, of: programme, language: language, detail: options.detail)
        .write(to: &summary)
    }
    if options.plan == "-" {
      Console.writeError(summary)
      try Console.write(planned.document)
    } else {
      try Console.write(Data(summary.utf8))
    }
  }

  private func writeTables(
    _ plan: Plan, _ programme: Programme, _ path: String
  ) throws(DocumentFailure) {
    let tables = PlanTables(plan, of: programme)
    var pairs = ""
    tables.writeCuratorPairs(to: &pairs)
    try ResultFile("curator_pairs.csv", in: path).write(pairs)
    var tandems = ""
    tables.writeTandems(to: &tandems)
    try ResultFile("tandems.csv", in: path).write(tandems)
    guard !programme.pupils.isEmpty else { return }
    var tutoring = ""
    tables.writeTutoring(to: &tutoring)
    try ResultFile("tutoring.csv", in: path).write(tutoring)
  }
}
