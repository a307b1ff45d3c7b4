import Foundation
import Mentoring
import OfficeRecords
import ProgrammeFolder
import TestSupport
import WordTemplates

@testable import Papers

/// The shipped programme of Лениногорск with a small plan of everything that papers speak of.
enum SamplePapers {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let reading = Result {
    try ProgrammeFolder.read(at: root.appending(path: "Data/leninogorsk"))
  }

  static func item(_ mentee: Teacher.ID, _ competency: Competency.ID, _ minutes: Int) -> Tandem.Item
  {
    Tandem.Item(
      deficit: .init(teacher: mentee, competency: competency), mode: .inPerson,
      time: Minutes(minutes), score: nil)
  }

  /// A curator, help, an in-school and a network pair, a group of three schools.
  static func plan(of programme: Programme) -> Plan {
    var plan = Plan(status: .unsolved)
    plan.curatorPairs = [
      CuratorPair(recipient: "S10", curator: "S06", mode: .inPerson, score: nil)
    ]
    plan.help = [
      HelpRelation(giver: "S02", receiver: "S10", topic: "K05", mode: .remote, score: nil)
    ]
    plan.tandems = [
      Tandem(mentor: "T004", form: .pair, items: [item("T008", "RISK-SKIP", 900)]),
      Tandem(mentor: "T004", form: .pair, items: [item("T110", "NAT-RUS", 630)]),
      Tandem(
        mentor: "T014",
        form: .group(competency: "PSY-MOT", place: "S10", time: Minutes(480)),
        items: ["T085", "T118", "T126"].map { item($0, "PSY-MOT", 480) }),
    ]
    plan.partnerships = [
      Partnership(
        first: "S02", second: "S10", mode: .inPerson,
        purposes: [
          .help(giver: "S02", topic: "K05"), .tandem(mentor: "T004", mentee: "T110"),
          .tandem(mentor: "T014", mentee: "T085"), .tandem(mentor: "T014", mentee: "T118"),
        ]),
      Partnership(
        first: "S02", second: "SZR", mode: .inPerson,
        purposes: [.tandem(mentor: "T014", mentee: "T126")]),
      Partnership(
        first: "S06", second: "S10", mode: .inPerson, purposes: [.curating(recipient: "S10")]),
    ]
    let served = Set(plan.tandems.flatMap(\.items).map(\.deficit))
    plan.openDeficits = programme.deficits.filter { !served.contains($0.id) }
      .map { OpenDeficit(deficit: $0.id, reason: .nobodyQualified) }
    return plan
  }

  /// - Parameter office: nil: the folder's own.
  static func sources(office: OfficeRecords? = nil) throws -> PaperSources {
    let reading = try reading.get()
    return PaperSources(
      plan(of: reading.programme), of: reading.programme, office: office ?? reading.office)
  }

  static func files(
    _ kinds: [PaperKind] = PaperKind.allCases, office: OfficeRecords? = nil
  ) throws -> [PaperSet.File] {
    var files: [PaperSet.File] = []
    try PaperSet(sources(office: office), templates: PaperTemplateSet(kinds)).write(kinds) {
      files.append($0)
    }
    return files
  }

  /// Writes papers into a folder as other programs need them, without their folders.
  static func write(_ files: [PaperSet.File], to folder: TemporaryFolder) throws -> [URL] {
    try files.map { file in
      let url = folder.url.appending(path: URL(filePath: file.path).lastPathComponent)
      try file.data.write(to: url)
      return url
    }
  }
}
