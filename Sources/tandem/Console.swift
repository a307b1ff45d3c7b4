import Foundation

/// The two output streams of the process.
enum Console {
  static func print(_ lines: [String]) throws {
    try write(Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  static func write(_ data: Data) throws {
    try FileHandle.standardOutput.write(contentsOf: data)
  }

  /// What cannot be written to stderr is lost: there is nowhere left to say so.
  static func printError(_ lines: [String]) {
    writeError(lines.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined())
  }

  static func writeError(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  static var errorIsTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }
}
