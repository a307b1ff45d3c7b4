import Foundation

/// The most memory that this process had in use so far.
enum PeakMemory {
  /// Nil where the system does not tell.
  static var megabytes: Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .ascii),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first
    else { return nil }
    return Int(kilobytes).map { $0 / 1024 }
  }
}
