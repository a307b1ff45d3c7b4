import Documents
import Foundation
import Mentoring
import Testing

@Suite struct AtomicFileTests {
  /// A new folder for each test, removed afterwards.
  private func inFolder(_ test: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tandem-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    try test(folder)
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func writesANewFileAndReplacesAnOldOne() throws {
    try inFolder { folder in
      let file = folder.appending(path: "план.json")
      try AtomicFile.write("first", to: file)
      #expect(try String(contentsOf: file, encoding: .utf8) == "first")
      try AtomicFile.write("", to: file)
      #expect(try String(contentsOf: file, encoding: .utf8) == "")
      #expect(try names(folder) == ["план.json"])
    }
  }

  @Test func keepsPermissionsAndFollowsLinks() throws {
    try inFolder { folder in
      let file = folder.appending(path: "plan.json")
      let link = folder.appending(path: "link.json")
      try AtomicFile.write("old", to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      try AtomicFile.write("new", to: link)
      #expect(try String(contentsOf: file, encoding: .utf8) == "new")
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
    }
  }

  @Test func saysThatTheFolderIsMissing() throws {
    try inFolder { folder in
      let failure = try #require(throws: DocumentFailure.self) {
        try AtomicFile.write("text", to: folder.appending(path: "nowhere/plan.json"))
      }
      #expect(
        failure.message(in: .english) == "cannot create plan.json: there is no such folder")
      #expect(failure.message(in: .russian) == "не удалось создать plan.json: такой папки нет")
    }
  }

  @Test func saysThatAFolderIsInTheWay() throws {
    try inFolder { folder in
      let target = folder.appending(path: "plan.json", directoryHint: .isDirectory)
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: false)
      let failure = try #require(throws: DocumentFailure.self) {
        try AtomicFile.write("text", to: target)
      }
      #expect(
        failure.message(in: .english)
          == "cannot replace plan.json: a folder of that name is in the way")
      #expect(try names(folder) == ["plan.json"])
    }
  }

  @Test func saysThatAFileStandsWhereAFolderShould() throws {
    try inFolder { folder in
      let file = folder.appending(path: "file")
      try AtomicFile.write("text", to: file)
      let failure = try #require(throws: DocumentFailure.self) {
        try AtomicFile.write("text", to: file.appending(path: "plan.json"))
      }
      #expect(failure.file == "plan.json")
      #expect(failure.text.english == "a file stands where a folder should")
    }
  }

  @Test func refusesADevice() throws {
    let failure = try #require(throws: DocumentFailure.self) {
      try AtomicFile.write("text", to: URL(filePath: "/dev/null"))
    }
    #expect(
      failure.message(in: .english)
        == "cannot replace null: it is no ordinary file but a device or a pipe")
  }

  /// A limit on the size of files breaks the write in its middle; the process is a child, since the
  /// limit holds for all of it.
  @Test func leavesTheOldFileWholeWhenWritingFails() async throws {
    await #expect(processExitsWith: .success) {
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "tandem-\(UUID().uuidString)", directoryHint: .isDirectory)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
      let file = folder.appending(path: "plan.json")
      try AtomicFile.write("old", to: file)
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let failure = #expect(throws: DocumentFailure.self) {
        try AtomicFile.write(Data(count: 1_000_000), to: file)
      }
      let content = try String(contentsOf: file, encoding: .utf8)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      try FileManager.default.removeItem(at: folder)
      #expect(failure?.message(in: .english) == "cannot write plan.json: the file is too large")
      #expect(content == "old")
      #expect(names == ["plan.json"])
    }
  }
}
