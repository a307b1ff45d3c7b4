import Foundation
import ProgrammeFolder
import ProgrammeGenerator
import Testing

/// The folders under Data are what the generator makes.
@Suite(.serialized) struct ShippedDataTests {
  private static let data = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Data")

  private static let mayWrite = ProcessInfo.processInfo.environment["TANDEM_WRITE_DATA"] == "1"

  /// Docs/Generator.md tells how to run it.
  @Test(.enabled(if: mayWrite, "writes only where TANDEM_WRITE_DATA is 1"))
  func writesShippedData() throws {
    for blueprint in Blueprint.shipped {
      let folder = Self.data.appendingPathComponent(blueprint.id)
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in ProgrammeGenerator.generate(blueprint, seed: Blueprint.shippedSeed) {
        try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
      }
    }
  }

  @Test(arguments: Blueprint.shipped)
  func committedBytesAreTheGenerators(blueprint: Blueprint) throws {
    let folder = Self.data.appendingPathComponent(blueprint.id)
    let files = ProgrammeGenerator.generate(blueprint, seed: Blueprint.shippedSeed)
    for file in files {
      let committed = try Data(contentsOf: folder.appendingPathComponent(file.name))
      #expect(committed == Data(file.text.utf8), "\(blueprint.id)/\(file.name)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == files.map(\.name).sorted())
  }

  @Test(arguments: Blueprint.shipped)
  func foldersAreReadWithExpectedWarningsOnly(blueprint: Blueprint) throws {
    let reading = try ProgrammeFolder.read(at: Self.data.appendingPathComponent(blueprint.id))
    // Some mentors nobody needs, competencies nobody has at the level, topics nobody is strong on,
    // mentors without consent: all of them happen in real programmes and are there on purpose.
    let expected: Set<InputPlace> = [
      InputPlace(file: "mentors.csv", column: .named("competency")),
      InputPlace(file: "mentors.csv", column: .named("teacher")),
      InputPlace(file: "deficits.csv", column: .named("competency")),
      InputPlace(file: "swot.csv", column: .named("topic")),
      InputPlace(file: "teachers.csv", column: .named("consent")),
      InputPlace(file: "teachers.csv", column: .named("mentee_consent")),
      // Pupils whom no tutor fits, and one whose tutor has left.
      InputPlace(file: "pupils.csv", column: .named("pupil")),
      InputPlace(file: "pupils.csv", column: .named("previous_tutor")),
    ]
    let unexpected = reading.warnings.filter { warning in
      !expected.contains(InputPlace(file: warning.place.file, column: warning.place.column))
    }
    #expect(unexpected.map { $0.line(in: .english) } == Self.knowinglyOdd[blueprint] ?? [])
  }

  /// Warnings of one folder alone.
  private static let knowinglyOdd: [Blueprint: [String]] = [
    // Коношаново has a winter road alone.
    .zhigalovo: [
      "schools.csv:13:school: warning: no way leads from school S12 “Школа 112 "
        + "(Коношаново; условное название)” to any other in the programme's seasons; check "
        + "travel.csv and coordinates"
    ]
  ]
}
