import ArgumentParser
import Foundation
import GLPKSolver
import Mentoring

/// An amount of memory, written `500M` or `2G`.
struct MemoryAmount: ExpressibleByArgument {
  let bytes: Int

  init?(argument: String) {
    let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    guard let last = argument.uppercased().last, let unit = units[last],
      let number = Double(argument.dropLast()), number > 0, number * Double(unit) < 1e15
    else { return nil }
    bytes = Int(number * Double(unit))
  }
}

/// Watches how much memory the process takes: near the limit it ends the search with the best plan so
/// far, at the limit the program.
final class MemoryLimit: Sendable {
  private static let interval: UInt32 = 20_000

  private let limit: Int
  private let language: Language
  private let interruption = Interruption()

  /// Whether the search had to end.
  var isNear: Bool { interruption.isRaised }

  init(_ amount: MemoryAmount, _ language: Language) {
    limit = amount.bytes
    self.language = language
  }

  func start() {
    let watch = Thread { [self] in
      while true {
        let used = Self.residentBytes
        if used > limit { end() }
        if used > limit / 10 * 9 { interruption.raise() }
        usleep(Self.interval)
      }
    }
    watch.stackSize = 1 << 17
    watch.start()
  }

  private func end() -> Never {
    let text = LocalizedText(
      ru: "не хватило памяти: предел --memory — \(limit >> 20) МБ; ничего не записано",
      en: "not enough memory: the limit of --memory is \(limit >> 20) MB; nothing was written")
    Console.printError([text[language]])
    _exit(ExitStatus.failure.rawValue)
  }

  static let warning = LocalizedText(
    ru: "Поиск закончен раньше: память подошла к пределу --memory.",
    en: "The search ended early: memory came near the limit of --memory.")

  /// Pages that stand in memory, as Linux tells them.
  private static var residentBytes: Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .ascii) else {
      return 0
    }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
