import Documents
import Foundation

/// The two output streams of the process.
enum Console {
  static func print(_ lines: [String]) throws(DocumentFailure) {
    try write(Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  static func write(_ data: Data) throws(DocumentFailure) {
    let fault = data.withUnsafeBytes { bytes -> Int32 in
      var done = 0
      while done < bytes.count {
        let count = Foundation.write(
          STDOUT_FILENO, bytes.baseAddress! + done, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return errno }
        done += count
      }
      return 0
    }
    if fault != 0 { throw DocumentFailure(doing: .writing, file: "stdout", code: fault) }
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
