import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport
import Testing

@Suite struct InputFileTests {
  /// The lines of all faults after a change to the small folder on disk.
  private func lines(_ change: (TemporaryFolder) throws -> Void) throws -> [String] {
    let folder = try TemporaryFolder(SmallFolder().files)
    try change(folder)
    return issueLines(at: folder.url)
  }

  private func path(_ name: String, _ folder: TemporaryFolder) -> String {
    folder.url.appendingPathComponent(name).path
  }

  @Test func requiredFilesAreMissedAllAtOnce() throws {
    var empty = SmallFolder()
    empty.files = [:]
    #expect(
      try empty.lines()
        == [
          "programme.yaml", "schools.csv", "competencies.csv", "teachers.csv", "deficits.csv",
          "mentors.csv",
        ].map {
          "\($0): error: the programme folder has no such file; add it (Docs/DataFolder.md lists "
            + "the columns)"
        })
  }

  @Test func optionalTablesMayBeAbsent() throws {
    let small = SmallFolder().with("curators.csv", nil).with("swot.csv", nil).with(
      "topics.csv", nil)
    #expect(try small.lines() == [])
  }

  @Test func theFolderMustBeThere() throws {
    let folder = try TemporaryFolder(["file": ""])
    for (name, message) in [
      ("none", "there is no such folder; check the path"),
      ("file", "this is no folder; name the folder with programme.yaml and the tables"),
    ] {
      let place = folder.url.appendingPathComponent(name)
      #expect(issueLines(at: place) == ["\(place.path): error: \(message)"])
    }
  }

  @Test func aDirectoryOrAPipeIsNoFile() throws {
    let message = "error: this is a directory or a device; put a file in its place"
    let found = try lines { folder in
      for name in ["mentors.csv", "curators.csv"] {
        try FileManager.default.removeItem(atPath: path(name, folder))
      }
      mkfifo(path("mentors.csv", folder), 0o600)
      try FileManager.default.createDirectory(
        atPath: path("curators.csv", folder), withIntermediateDirectories: false)
    }
    #expect(found == ["curators.csv: \(message)", "mentors.csv: \(message)"])
  }

  @Test func aCircleOfLinksIsReported() throws {
    let found = try lines { folder in
      try FileManager.default.removeItem(atPath: path("mentors.csv", folder))
      try FileManager.default.createSymbolicLink(
        atPath: path("mentors.csv", folder), withDestinationPath: "mentors.csv")
    }
    #expect(
      found == [
        "mentors.csv: error: links point at one another in a circle; put a file in its place"
      ])
  }

  @Test func largeFilesAreRefusedUnread() throws {
    let found = try lines { folder in
      #expect(truncate(path("mentors.csv", folder), 64 << 20 + 1) == 0)
      #expect(truncate(path("programme.yaml", folder), 1 << 20 + 1) == 0)
    }
    #expect(
      found == [
        "programme.yaml: error: the file is larger than 1 MB; split the programme",
        "mentors.csv: error: the file is larger than 64 MB; split the programme",
      ])
  }

  @Test func whatIsNoTextIsReportedAtItsLine() throws {
    let found = try lines { folder in
      // «Школа» in KOI8-R, in the second row.
      try folder.write(
        bytes: Array("school,name,kind\nS01,".utf8) + [0xFB, 0xCB, 0xCF, 0xCC, 0xC1, 0x0A],
        to: "schools.csv")
      // Half a letter at the end, in UTF-16.
      try folder.write(bytes: [0xFF, 0xFE, 0x74, 0x00, 0x0A, 0x00, 0x74], to: "topics.csv")
      // One broken byte among letters in UTF-8.
      try folder.write(
        bytes: Array("from,to,minutes,kilometres\nВерхнее,Ниж".utf8) + [0xD0, 0x0A],
        to: "travel.csv")
      try folder.write(bytes: Array("teacher\n".utf8) + [0x54, 0x00], to: "mentors.csv")
    }
    #expect(
      found == [
        "schools.csv:2: error: the text is in none of UTF-8, UTF-16 and Windows-1251; save it in "
          + "UTF-8 (in Excel: 'CSV UTF-8')",
        "topics.csv:2: error: the text is in UTF-16, but broken here; save the file anew in UTF-8 "
          + "(in Excel: 'CSV UTF-8')",
        "mentors.csv:2: error: the file has a zero byte, it is no text; save it in UTF-8 (in Excel: "
          + "'CSV UTF-8')",
        "travel.csv:2: error: the text is in UTF-8, but broken here; save the file anew in UTF-8 "
          + "(in Excel: 'CSV UTF-8')",
      ])
  }

  @Test func filesThatLookLikeInputButAreNotAreNamed() throws {
    let found = try lines { folder in
      try folder.write("", to: "whishes.csv")
      try folder.write("", to: "programme.xls")
      try folder.write("", to: "~$programme.xlsx")
      try folder.write("", to: "readme.txt")
      try folder.write("", to: ".hidden.csv")
    }
    #expect(
      found == [
        "programme.xls: warning: this file is not read; did you mean 'programme.yaml'?",
        "whishes.csv: warning: this file is not read; did you mean 'wishes.csv'?",
      ])
  }
}
