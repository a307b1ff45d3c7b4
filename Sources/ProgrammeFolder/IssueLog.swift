import Mentoring

/// Collects issues while files are read, the first hundred of a file and the number of the others.
///
/// Every pass over the files reports a file's issues in the order of its rows; so keeping the first
/// hundred of each pass keeps the first hundred of all, in bounded memory.
final class IssueLog {
  /// Issues of one severity shown for one file.
  static let limit = 100

  private struct Key: Hashable {
    let file: String
    let severity: InputIssue.Severity
  }

  private var kept: [Key: [InputIssue]] = [:]
  private var keptInPass: [Key: Int] = [:]
  private var counts: [Key: Int] = [:]

  var hasErrors: Bool { counts.keys.contains { $0.severity == .error } }

  func hasErrors(in file: String) -> Bool { counts[Key(file: file, severity: .error)] != nil }

  /// Begins a new walk over the files, whose faults come in the order of rows again.
  func startPass() { keptInPass = [:] }

  func error(_ place: InputPlace, _ message: @autoclosure () -> any InputMessage) {
    add(place, .error) { message().text }
  }

  func warning(_ place: InputPlace, _ message: @autoclosure () -> any InputMessage) {
    add(place, .warning) { message().text }
  }

  private func add(
    _ place: InputPlace, _ severity: InputIssue.Severity, _ message: () -> LocalizedText
  ) {
    let key = Key(file: place.file, severity: severity)
    counts[key, default: 0] += 1
    guard keptInPass[key, default: 0] < Self.limit else { return }
    keptInPass[key, default: 0] += 1
    kept[key, default: []].append(
      InputIssue(place: place, severity: severity, message: message()))
  }

  /// The issues of one severity, by file in the order given (others after them, by name), row and
  /// column.
  func issues(_ severity: InputIssue.Severity, fileOrder: [String]) -> [InputIssue] {
    let others = Set(kept.keys.map(\.file)).subtracting(fileOrder).sorted()
    return (fileOrder + others).flatMap { issues(Key(file: $0, severity: severity)) }
  }

  private func issues(_ key: Key) -> [InputIssue] {
    let sorted = (kept[key] ?? []).enumerated().sorted { left, right in
      if left.element.place.precedes(right.element.place) { return true }
      if right.element.place.precedes(left.element.place) { return false }
      return left.offset < right.offset
    }
    let shown = sorted.prefix(Self.limit).map(\.element)
    let further = counts[key, default: 0] - shown.count
    guard further > 0 else { return shown }
    let rest = InputIssue(
      place: InputPlace(file: key.file), severity: key.severity,
      message: LogMessage.further(further, shown: Self.limit).text)
    return shown + [rest]
  }
}

enum LogMessage: InputMessage {
  case further(Int, shown: Int)

  var text: LocalizedText {
    switch self {
    case .further(let count, let shown):
      LocalizedText(
        ru: "ещё сообщений этого вида: \(count); показаны первые \(shown)",
        en: "and \(count) more of the kind; the first \(shown) are shown")
    }
  }
}
