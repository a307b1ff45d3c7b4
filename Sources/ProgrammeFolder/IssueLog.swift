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

  /// An issue, and how many more rows have it.
  private struct Kept {
    let issue: InputIssue
    var furtherRows = 0
  }

  private struct WrongCode: Hashable {
    let file: String
    let column: InputPlace.Column?
    let code: String
    let table: String
  }

  private var kept: [Key: [Kept]] = [:]
  /// Where among the errors kept of its file a wrong code stands.
  private var wrongCodes: [WrongCode: Int] = [:]
  private var columns: [String: ColumnOrder] = [:]
  private var keptInPass: [Key: Int] = [:]
  private var counts: [Key: Int] = [:]

  var hasErrors: Bool { counts.keys.contains { $0.severity == .error } }

  func hasErrors(in file: String) -> Bool { counts[Key(file: file, severity: .error)] != nil }

  /// Begins a new walk over the files, whose faults come in the order of rows again.
  func startPass() { keptInPass = [:] }

  func error(_ place: InputPlace, _ message: @autoclosure () -> any InputMessage) {
    add(place, .error) { message().text }
  }

  /// A code that a table does not have: told at the first row that has it in this column, with the
  /// number of the others.
  func error(
    _ place: InputPlace, noCode code: String, in table: String,
    _ message: @autoclosure () -> any InputMessage
  ) {
    let wrong = WrongCode(file: place.file, column: place.column, code: code, table: table)
    let key = Key(file: place.file, severity: .error)
    if let index = wrongCodes[wrong] {
      kept[key]![index].furtherRows += 1
    } else if let index = add(place, .error, { message().text }) {
      wrongCodes[wrong] = index
    }
  }

  /// Where the columns of a table stand, by the names that places have.
  func note(columns names: [String], of file: String) {
    columns[file, default: ColumnOrder()].note(names)
  }

  func warning(_ place: InputPlace, _ message: @autoclosure () -> any InputMessage) {
    add(place, .warning) { message().text }
  }

  /// - Returns: where the issue stands among those kept of its file; nil: it is only counted.
  @discardableResult
  private func add(
    _ place: InputPlace, _ severity: InputIssue.Severity, _ message: () -> LocalizedText
  ) -> Int? {
    let key = Key(file: place.file, severity: severity)
    counts[key, default: 0] += 1
    guard keptInPass[key, default: 0] < Self.limit else { return nil }
    keptInPass[key, default: 0] += 1
    let issue = InputIssue(place: place, severity: severity, message: message())
    kept[key, default: []].append(Kept(issue: issue))
    return kept[key]!.count - 1
  }

  /// The issues of one severity, by file in the order given (others after them, by name), row and
  /// column.
  func issues(_ severity: InputIssue.Severity, fileOrder: [String]) -> [InputIssue] {
    let others = Set(kept.keys.map(\.file)).subtracting(fileOrder).sorted()
    return (fileOrder + others).flatMap { issues(Key(file: $0, severity: severity)) }
  }

  private func issues(_ key: Key) -> [InputIssue] {
    let order = columns[key.file] ?? ColumnOrder()
    let sorted = (kept[key] ?? []).enumerated().sorted { left, right in
      let (one, other) = (left.element.issue.place, right.element.issue.place)
      if order.precedes(one, other) { return true }
      if order.precedes(other, one) { return false }
      return left.offset < right.offset
    }
    let shown = sorted.prefix(Self.limit).map { issue($0.element) }
    let further = counts[key, default: 0] - shown.count
    guard further > 0 else { return shown }
    let rest = InputIssue(
      place: InputPlace(file: key.file), severity: key.severity,
      message: LogMessage.further(further, shown: Self.limit).text)
    return shown + [rest]
  }

  private func issue(_ kept: Kept) -> InputIssue {
    guard kept.furtherRows > 0 else { return kept.issue }
    let (issue, further) = (kept.issue, LogMessage.furtherRows(kept.furtherRows).text)
    return InputIssue(
      place: issue.place, severity: issue.severity,
      message: LocalizedText(
        ru: "\(issue.message.russian) \(further.russian)",
        en: "\(issue.message.english) \(further.english)"))
  }
}

enum LogMessage: InputMessage {
  case further(Int, shown: Int)
  case furtherRows(Int)

  var text: LocalizedText {
    switch self {
    case .further(let count, let shown):
      LocalizedText(
        ru: "ещё сообщений этого вида: \(count); показаны первые \(shown)",
        en: "and \(count) more of the kind; the first \(shown) are shown")
    case .furtherRows(let count):
      LocalizedText(
        ru: "(и ещё строк: \(count))", en: "(and \(count) more \(count == 1 ? "row" : "rows"))")
    }
  }
}
