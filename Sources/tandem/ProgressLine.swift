import ArgumentParser
import Documents
import Foundation
import Mentoring
import Planning
import Synchronization
import TandemService

/// How progress is told.
enum ProgressStyle: String, ExpressibleByArgument, CaseIterable {
  case bar, json, none
}

extension OutputOptions {
  /// What was asked for; else a bar where somebody looks.
  var progressStyle: ProgressStyle {
    progress ?? (!quiet && Console.errorIsTerminal ? .bar : .none)
  }
}

/// Tells on stderr how far planning has come: one line that is written over again and again, or a
/// line of JSON for every change.
final class ProgressLine: Sendable {
  private static let barWidth = 10

  private let language: Language
  private let style: ProgressStyle
  private let start = ContinuousClock.now
  private let isOpen = Mutex(false)

  init(_ language: Language, _ style: ProgressStyle) {
    self.language = language
    self.style = style
  }

  func show(_ progress: PlanningProgress) {
    switch style {
    case .bar: write(progress)
    case .json: Console.writeError(ProgressJSON(progress, seconds: seconds).line + "\n")
    case .none: break
    }
  }

  private var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

  private func write(_ progress: PlanningProgress) {
    let line = String((Self.bar(progress) + text(progress)).prefix(Self.width))
    isOpen.withLock { isOpen in
      isOpen = true
      Console.writeError("\r\(line)\u{1B}[K")
    }
  }

  /// Clears the line, so that what follows begins at its start.
  func erase() {
    isOpen.withLock { isOpen in
      if isOpen { Console.writeError("\r\u{1B}[K") }
      isOpen = false
    }
  }

  /// Such as `[4/6] points covered: 812, at most 840, gap 3.34%, 12 s`.
  private func text(_ progress: PlanningProgress) -> String {
    let seconds = Int(self.seconds)
    let time = LocalizedText(ru: "\(seconds) с", en: "\(seconds) s")[language]
    guard progress.stageNumber > 0 else {
      let words = LocalizedText(
        ru: "обязательные требования: ещё не хватает \(progress.incumbent)",
        en: "hard requirements: still lacking \(progress.incumbent)")
      return "\(words[language]), \(time)"
    }
    var parts = [
      "[\(progress.stageNumber)/\(progress.stageCount)] \(GoalWords.stage(progress.stage)[language])"
        + ": \(progress.incumbent)"
    ]
    if let bound = progress.bound {
      let words = LocalizedText(ru: "граница \(bound)", en: "bound \(bound)")[language]
      let gap = NumberText(language).gap(progress.incumbent, bound)
      parts += [words, LocalizedText(ru: "разрыв \(gap)", en: "gap \(gap)")[language]]
    }
    return (parts + [time]).joined(separator: ", ")
  }

  /// Stages done, and of the present one what its gap leaves, such as `█████▌░░░░ `.
  private static func bar(_ progress: PlanningProgress) -> String {
    guard progress.stageNumber > 0, progress.stageCount > 0 else { return "" }
    let gap = progress.bound.map { NumberText.share(progress.incumbent, $0) } ?? 1
    let done = Double(progress.stageNumber - 1) + (1 - min(1, gap))
    let halves = Int(done / Double(progress.stageCount) * Double(2 * barWidth))
    let full = String(repeating: "█", count: halves / 2) + (halves % 2 == 1 ? "▌" : "")
    return full + String(repeating: "░", count: max(0, barWidth - full.count)) + " "
  }

  /// Columns of the terminal, less one, so that the line never wraps.
  private static var width: Int {
    var size = winsize()
    let isKnown = ioctl(FileHandle.standardError.fileDescriptor, UInt(TIOCGWINSZ), &size) == 0
    return isKnown && size.ws_col > 1 ? Int(size.ws_col) - 1 : 79
  }
}
