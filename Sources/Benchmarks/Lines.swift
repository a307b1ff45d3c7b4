import Foundation

/// Lines on stdout, written at once, so that a long measurement can be watched.
enum Lines {
  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
