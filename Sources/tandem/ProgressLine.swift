import Foundation
import Mentoring
import Planning
import Synchronization
import TandemService

/// One line on the terminal that tells how far planning has come, written over again and again.
final class ProgressLine: Sendable {
  private let language: Language
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let isOpen = Mutex(false)

  init(_ language: Language, isShown: Bool) {
    self.language = language
    self.isShown = isShown
  }

  func show(_ progress: PlanningProgress) {
    guard isShown else { return }
    let line = String(text(progress).prefix(Self.width))
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
    let seconds = (ContinuousClock.now - start).components.seconds
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
      let gap = Numbers(language).gap(progress.incumbent, bound)
      parts += [words, LocalizedText(ru: "разрыв \(gap)", en: "gap \(gap)")[language]]
    }
    return (parts + [time]).joined(separator: ", ")
  }

  /// Columns of the terminal, less one, so that the line never wraps.
  private static var width: Int {
    var size = winsize()
    let isKnown = ioctl(FileHandle.standardError.fileDescriptor, UInt(TIOCGWINSZ), &size) == 0
    return isKnown && size.ws_col > 1 ? Int(size.ws_col) - 1 : 79
  }
}
