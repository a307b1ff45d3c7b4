import Mentoring

/// One thing to mend in a programme folder, at its place, with what would be right.
public struct InputIssue: Sendable, Hashable {
  public enum Severity: String, Sendable, CaseIterable {
    /// The folder is no programme until it is mended.
    case error
    /// The folder is a programme, but perhaps not the one that is meant.
    case warning
    /// What holds where nothing is written; told on request.
    case note

    /// The word that stands in the line.
    public var name: LocalizedText {
      switch self {
      case .error: LocalizedText(ru: "ошибка", en: "error")
      case .warning: LocalizedText(ru: "предупреждение", en: "warning")
      case .note: LocalizedText(ru: "по умолчанию", en: "default")
      }
    }
  }

  public let place: InputPlace
  public let severity: Severity
  public let message: LocalizedText

  public init(place: InputPlace, severity: Severity, message: LocalizedText) {
    self.place = place
    self.severity = severity
    self.message = message
  }

  /// The issue as one line, such as `schools.csv:3:pupils: error: …`; editors make it clickable.
  public func line(in language: Language) -> String {
    "\(place): \(severity.name[language]): \(message[language])"
  }
}

/// Everything that keeps a folder from being a programme, at once, sorted by file, row and column.
///
/// Files stand in the order in which Docs/DataFolder.md describes them. Warnings that were found
/// nevertheless are not in it.
public struct InvalidInput: Error, Sendable, Hashable {
  public let issues: [InputIssue]

  public init(issues: [InputIssue]) { self.issues = issues }
}

/// An entry of one of the message catalogues, each of which stands beside its user.
protocol InputMessage {
  var text: LocalizedText { get }
}
