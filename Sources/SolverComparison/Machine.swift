import Foundation
import Glibc

/// The machine on which is measured.
public enum Machine {
  /// Such as `2 cores of AMD EPYC, 24 GB`.
  public static var description: String {
    let processor = value(of: "model name", in: "/proc/cpuinfo") ?? "an unknown processor"
    let memory = value(of: "MemTotal", in: "/proc/meminfo")
      .flatMap { $0.split(separator: " ").first.flatMap { Int($0) } }
      .map { "\(($0 + 524_288) / 1_048_576) GB" }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return "\(cores) cores of \(processor), \(memory ?? "memory unknown"), "
      + ProcessInfo.processInfo.operatingSystemVersionString
  }

  private static func value(of key: String, in path: String) -> String? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix(key) })
    else { return nil }
    return line.split(separator: ":", maxSplits: 1).last?
      .trimmingCharacters(in: .whitespaces)
  }
}

/// How busy the machine was, and how much of it was one's own doing.
struct WorkMeter {
  private let start = ContinuousClock.now
  private let busy = WorkMeter.busySeconds
  private let own = WorkMeter.ownSeconds

  /// Cores that others kept busy since then, on average; nil where the system does not tell.
  ///
  /// Children count as one's own once they have ended.
  var othersCores: Double? {
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    guard let before = busy, let now = Self.busySeconds, elapsed > 0 else { return nil }
    let others = now - before - (Self.ownSeconds - own)
    return max(0, (others / elapsed * 100).rounded() / 100)
  }

  /// Of all cores together: the first line of /proc/stat without idle and waiting.
  private static var busySeconds: Double? {
    guard let text = try? String(contentsOfFile: "/proc/stat", encoding: .ascii),
      let line = text.split(separator: "\n").first
    else { return nil }
    let ticks = line.split(separator: " ").dropFirst().prefix(8).compactMap { Double($0) }
    guard ticks.count == 8 else { return nil }
    return (ticks.reduce(0, +) - ticks[3] - ticks[4]) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  private static var ownSeconds: Double {
    [RUSAGE_SELF.rawValue, RUSAGE_CHILDREN.rawValue].reduce(0) { sum, who in
      var usage = rusage()
      getrusage(who, &usage)
      return sum + seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
