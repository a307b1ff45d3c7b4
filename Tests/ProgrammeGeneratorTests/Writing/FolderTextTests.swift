import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

@testable import ProgrammeGenerator

/// What is written is what the reader of folders understands.
@Suite struct FolderTextTests {
  @Test(arguments: Blueprint.shipped + [.synthetic(size: .xs, goals: .weighted)])
  func theReaderUnderstandsEveryTable(blueprint: Blueprint) throws {
    let contents = ProgrammeGenerator.contents(blueprint, seed: 7)
    try expectSame(contents, ProgrammeGenerator.generate(blueprint, seed: 7))
  }

  @Test func theReaderUnderstandsEveryRule() throws {
    var contents = ProgrammeGenerator.contents(.leninogorsk, seed: 7)
    contents.decisions = []
    contents.rules = .unusual
    try expectSame(contents, FolderText(contents: contents, notes: ["один", "два"]).files)
  }

  @Test func rulesAtTheirDefaultsAreNotWritten() throws {
    var contents = ProgrammeGenerator.contents(.kgo, seed: 7)
    contents.rules = Rules()
    let yaml = FolderText(contents: contents, notes: []).files[0]
    #expect(yaml.name == "programme.yaml")
    #expect(!yaml.text.contains("rules:"))
  }

  @Test func optionalTablesWithoutRowsAreLeftOut() {
    let names = ProgrammeGenerator.generate(.synthetic(size: .xs), seed: 7).map(\.name)
    #expect(names.contains("teachers.csv"))
    #expect(!names.contains("travel.csv"))
    #expect(!names.contains("people.csv"))
  }

  private func expectSame(_ contents: ProgrammeContents, _ files: [GeneratedFile]) throws {
    let folder = try TemporaryFolder()
    for file in files { try folder.write(file.text, to: file.name) }
    let read = try ProgrammeFolder.read(at: folder.url).programme
    let made = try Programme(contents)
    #expect(read.identity == made.identity)
    #expect(read.rules == made.rules)
    #expect(read.schools == made.schools)
    #expect(read.curators == made.curators)
    #expect(read.topics == made.topics)
    #expect(read.swot == made.swot)
    #expect(read.competencies == made.competencies)
    #expect(read.teachers == made.teachers)
    #expect(read.deficits == made.deficits)
    #expect(read.mentors == made.mentors)
    #expect(read.estimates == made.estimates)
    #expect(read.travelRows == made.travelRows)
    #expect(read.wishes == made.wishes)
    #expect(read.decisions == made.decisions)
  }
}
