import Documents
import Foundation
import Testing

@Suite struct AtomicFilesTests {
  private func inFolder(_ test: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tandem-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "inner"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try test(folder)
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func writesMoreFilesThanAreHeldAtOnce() throws {
    try inFolder { folder in
      let files = AtomicFiles()
      let paths = (100..<250).map { $0.isMultiple(of: 2) ? "\($0).txt" : "inner/\($0).txt" }
      for path in paths { try files.write(Data(path.utf8), to: folder.appending(path: path)) }
      try files.finish()
      for path in paths {
        #expect(try String(contentsOf: folder.appending(path: path), encoding: .utf8) == path)
      }
      #expect(try names(folder).count == 76)
      #expect(try names(folder.appending(path: "inner")).count == 75)
    }
  }

  @Test func aFaultLeavesWhatStoodThereAndNothingBeside() throws {
    try inFolder { folder in
      let old = folder.appending(path: "a.txt")
      try AtomicFile.write("old", to: old)
      let files = AtomicFiles()
      try files.write(Data("new".utf8), to: old)
      let failure = #expect(throws: DocumentFailure.self) {
        try files.write(Data("new".utf8), to: folder.appending(path: "inner"))
      }
      #expect(
        failure?.message(in: .english)
          == "cannot replace inner: a folder of that name is in the way")
      #expect(try String(contentsOf: old, encoding: .utf8) == "old")
      #expect(try names(folder) == ["a.txt", "inner"])
    }
  }

  @Test func whatIsNotFinishedIsNotThere() throws {
    try inFolder { folder in
      do {
        let files = AtomicFiles()
        try files.write(Data("new".utf8), to: folder.appending(path: "a.txt"))
      }
      #expect(try names(folder) == ["inner"])
    }
  }
}
