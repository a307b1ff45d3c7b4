import ArgumentParser
import Contracts
import Documents
import Exports
import Foundation
import Matching
import Mentoring
import OfficeRecords
import Papers
import Planning
import ProgrammeFolder
import ProgrammeGenerator
import SolverComparison
import TandemService

/// Times what leaves Tandem: all papers of a small municipality, contracts and workbook of a large one.
struct PaperBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: "Measure papers of 12 schools, contracts.json and the workbook of a large programme.",
    discussion: """
      Programmes and names come from the generator with seed 1, plans from the greedy peer, so that no \
      search takes part.
      """)

  @Option(help: "Schools of the large programme; 30 teachers each.")
  var schools = 560

  @Option(help: "At most so many partnerships of it.")
  var partnerships = 1000

  @Flag(help: "Print one JSON object a line instead of a table.")
  var json = false

  func validate() throws {
    guard (2...5000).contains(schools), partnerships > 0 else {
      throw ValidationError("2 to 5000 schools, 1 partnership or more.")
    }
  }

  private struct Line: Encodable {
    let what: String
    let schools, partnerships, tandems, files: Int
    let megabytes: Double
    let steps: [StepCost]
  }

  func run() throws {
    if !json {
      print("| what | schools | partnerships | tandems | files | MB | step | s | CPU s | peak MB |")
      print("| --- | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |")
    }
    show(try papers())
    show(try exports())
  }

  /// From the folder's files to the last paper on the disk.
  private func papers() throws -> Line {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tandem-papers-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in ProgrammeGenerator.generate(.zhigalovo, seed: 1) {
      try file.text.write(
        to: folder.appendingPathComponent(file.name), atomically: false, encoding: .utf8)
    }
    var meter = StepMeter()
    let sound = try meter.measure("read") { try SoundFolder(at: folder) }
    var greedy = GreedyPlan(sound.candidates)
    let plan = greedy.plan().completed(for: sound.candidates)
    let papers = folder.appendingPathComponent("papers")
    var (files, bytes) = (0, 0)
    try meter.measure("papers") {
      let sources = PaperSources(plan, of: sound.programme, office: sound.reading.office)
      let templates = try PaperTemplateSet(PaperKind.allCases)
      let output = AtomicFiles()
      try PaperSet(sources, templates: templates).write(PaperKind.allCases) { file in
        let place = papers.appendingPathComponent(file.path)
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try output.write(file.data, to: place)
        files += 1
        bytes += file.data.count
      }
      try output.finish()
    }
    return line("papers", sound.programme, plan, files, bytes, meter)
  }

  private func exports() throws -> Line {
    let size = SyntheticSize(schools: schools, teachers: schools * 30, deficitShare: 350)
    let programme = try Programme(
      ProgrammeGenerator.contents(.synthetic(size: size), seed: 1))
    let candidates = Candidates(for: programme)
    var greedy = GreedyPlan(candidates)
    let plan = Self.cut(greedy.plan().completed(for: candidates), to: partnerships, candidates)
    let office = Self.office(programme)
    var meter = StepMeter()
    let contracts = meter.measure("contracts.json") {
      let records = ContractRecords(programme, office, calendar: EvenCalendar(programme))
      return ContractsJSON.file(
        records.records(of: plan), of: programme.identity, names: .joined)
    }
    let workbook = try meter.measure("plan.xlsx") {
      try ExportTables(plan, of: programme, office, names: .joined).workbook(.russian)
    }
    let bytes = contracts.bytes.count + workbook.bytes.count
    return line("exports", programme, plan, 2, bytes, meter)
  }

  /// The plan without the relations of schools beyond a number of partnerships.
  private static func cut(_ plan: Plan, to count: Int, _ candidates: Candidates) -> Plan {
    let kept = Set(plan.partnerships.prefix(count).map { [$0.first, $0.second].sorted() })
    func isKept(_ one: School.ID, _ other: School.ID) -> Bool {
      one == other || kept.contains([one, other].sorted())
    }
    let programme = candidates.programme
    return Plan(
      status: plan.status,
      curatorPairs: plan.curatorPairs.filter { isKept($0.curator, $0.recipient) },
      help: plan.help.filter { isKept($0.giver, $0.receiver) },
      tandems: plan.tandems.filter { tandem in
        let home = programme.teacher(tandem.mentor).school
        return tandem.mentees.allSatisfy { isKept(home, programme.teacher($0).school) }
      }, stated: []
    ).completed(for: candidates)
  }

  /// Made-up records for every school and teacher.
  private static func office(_ programme: Programme) -> OfficeRecords {
    let schools = programme.schools.map(\.id)
    let people =
      programme.teachers.map { Person(code: $0.id.text, name: "Примерова Анна Ивановна") }
      + schools.map {
        Person(
          code: "P-\($0)", name: "Образцов Пётр Ильич", genitive: "Образцова Петра Ильича",
          phone: "+7 900 000-00-00")
      }
    let requisites = schools.map { school in
      var own = Requisites(
        organisation: Organisation.ID(school), fullName: "Муниципальная школа \(school)")
      own.legalAddress = "ул. Школьная, 1"
      own.licence = Certificate(
        date: programme.identity.periodStart, number: "1", issuer: "Служба надзора")
      own.phone = "+7 900 000-00-00"
      return own
    }
    return OfficeRecords(
      people: people, requisites: requisites,
      representatives: schools.map {
        Representative(organisation: Organisation.ID($0), person: "P-\($0)", position: "директор")
      },
      directions: Competency.Block.allCases.map {
        TopicDirection(
          subject: .block($0), direction: "методическое", giverDoes: ["проводит занятия"],
          receiverDoes: ["направляет педагогов"])
      })
  }

  private func line(
    _ what: String, _ programme: Programme, _ plan: Plan, _ files: Int, _ bytes: Int,
    _ meter: StepMeter
  ) -> Line {
    Line(
      what: what, schools: programme.schools.count, partnerships: plan.partnerships.count,
      tandems: plan.tandems.count, files: files,
      megabytes: (Double(bytes) / 10_000).rounded() / 100, steps: meter.costs)
  }

  private func show(_ line: Line) {
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      print(String(decoding: (try? encoder.encode(line)) ?? Data(), as: UTF8.self))
      return
    }
    for step in line.steps {
      let cells = [
        line.what, "\(line.schools)", "\(line.partnerships)", "\(line.tandems)", "\(line.files)",
        "\(line.megabytes)", step.step, "\(step.seconds)", "\(step.cpuSeconds)",
        step.peakMegabytes.map { "\($0)" } ?? "?",
      ]
      print("| " + cells.joined(separator: " | ") + " |")
    }
  }
}
