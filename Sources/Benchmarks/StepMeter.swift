import Foundation

/// What one step took.
struct StepCost: Encodable {
  let step: String
  let seconds: Double
  /// Processor time of all threads, which another program on the machine changes little.
  let cpuSeconds: Double
  /// The most memory that the process had in use during the step, in megabytes; nil where the system
  /// does not tell.
  let peakMegabytes: Int?
}

/// Measures steps of work one after another.
struct StepMeter {
  private(set) var costs: [StepCost] = []

  mutating func measure<Result>(_ step: String, _ work: () throws -> Result) rethrows -> Result {
    Self.forgetPeak()
    let (start, startOfWork) = (ContinuousClock.now, Self.processorTime())
    let result = try work()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    costs.append(
      StepCost(
        step: step, seconds: Self.rounded(seconds),
        cpuSeconds: Self.rounded(Self.processorTime() - startOfWork), peakMegabytes: Self.peak()))
    return result
  }

  private static func rounded(_ seconds: Double) -> Double { (seconds * 100).rounded() / 100 }

  /// Seconds of processor time that the process has taken so far.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Linux forgets the highest mark of memory when 5 is written here.
  private static func forgetPeak() {
    guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
    try? file.write(contentsOf: Data("5".utf8))
    try? file.close()
  }

  private static func peak() -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .ascii),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({
        Int($0)
      })
    else { return nil }
    return kilobytes / 1024
  }
}
