import Mentoring

/// A document that could not be written; the file that stood there before stands there still.
public struct DocumentFailure: Error, Sendable, Hashable {
  /// The step that failed.
  public enum Doing: Sendable, Hashable, CaseIterable {
    case looking, creating, writing, saving, replacing
  }

  public var doing: Doing
  /// The file as the user named it, or else its name without its folder.
  public var file: String
  /// What stands in the way, in plain words where it is a usual case, else the system's own text.
  public var text: LocalizedText

  public init(doing: Doing, file: String, text: LocalizedText) {
    self.doing = doing
    self.file = file
    self.text = text
  }

  /// - Parameter code: the system's error number.
  public init(doing: Doing, file: String, code: Int32) {
    self.init(doing: doing, file: file, text: SystemFault.text(code))
  }

  /// One sentence for people, such as `cannot create plan.json: the folder is read-only`.
  public func message(in language: Language) -> String {
    switch language {
    case .russian: "не удалось \(doing.words.russian) \(file): \(text.russian)"
    case .english: "cannot \(doing.words.english) \(file): \(text.english)"
    }
  }
}

extension DocumentFailure.Doing {
  var words: LocalizedText {
    switch self {
    case .looking: LocalizedText(ru: "проверить место для файла", en: "look at the place of")
    case .creating: LocalizedText(ru: "создать", en: "create")
    case .writing: LocalizedText(ru: "записать", en: "write")
    case .saving: LocalizedText(ru: "сохранить на диск", en: "save")
    case .replacing: LocalizedText(ru: "заменить", en: "replace")
    }
  }
}
