import Mentoring
import Yams

/// Turns the text of `programme.yaml` into a tree of nodes that is safe to walk.
enum YAMLText {
  static let maxBytes = 1 << 20

  /// - Returns: nil where the text is no YAML mapping (reported).
  static func root(_ text: String, file: String, log: IssueLog) -> Node.Mapping? {
    guard !hasAliases(text, file, log) else { return nil }
    do {
      let node = try Yams.compose(yaml: text, .default, .default, .utf8)
      guard let node, !YAMLSection.isNull(node) else {
        log.error(InputPlace(file: file), YAMLMessage.empty)
        return nil
      }
      guard let mapping = node.mapping else {
        log.error(place(node.mark, file), YAMLMessage.notKeys)
        return nil
      }
      return mapping
    } catch let error as YamlError {
      report(error, in: text, file, log)
    } catch {
      log.error(InputPlace(file: file), YAMLMessage.unreadable("\(error)"))
    }
    return nil
  }

  static func place(_ mark: Mark?, _ file: String) -> InputPlace {
    InputPlace(file: file, row: mark?.line, column: mark.map { .numbered($0.column) })
  }

  private static func report(
    _ error: YamlError, in text: String, _ file: String, _ log: IssueLog
  ) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      // A tab that begins a line is told by its own name, whatever it was taken for.
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let begin =
        lines.indices.contains(mark.line - 1) ? lines[mark.line - 1].prefix { $0 == "\t" } : ""
      log.error(
        place(mark, file), YAMLMessage.unreadable(begin.isEmpty ? problem : "tab character"))
    case .duplicatedKeysInMapping(let duplicates, let context):
      log.error(place(context.mark, file), YAMLMessage.repeatedKey(duplicates.first ?? ""))
    case .reader(let problem, _, _, _):
      log.error(InputPlace(file: file), YAMLMessage.unreadable(problem))
    default:
      log.error(InputPlace(file: file), YAMLMessage.unreadable("\(error)"))
    }
  }

  /// Reports every anchor and alias, before anything is composed: a few of them can make a small file
  /// stand for an endless one.
  ///
  /// Quotation marks and comments are not looked at, so that nothing can hide behind them: any `&` or
  /// `*` counts that begins a word. Within a word, or before a blank, they are harmless.
  private static func hasAliases(_ text: String, _ file: String, _ log: IssueLog) -> Bool {
    var found = false
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      var previous: Unicode.Scalar = " "
      let scalars = Array(line.unicodeScalars)
      for (index, scalar) in scalars.enumerated() {
        defer { previous = scalar }
        guard scalar == "&" || scalar == "*", index + 1 < scalars.count else { continue }
        guard isWord(scalars[index + 1]), !isWord(previous) else { continue }
        found = true
        log.error(
          InputPlace(file: file, row: number + 1, column: .numbered(index + 1)),
          YAMLMessage.alias)
      }
    }
    return found
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "-" || scalar.properties.isAlphabetic
      || scalar.properties.numericType != nil
  }
}

enum YAMLMessage: InputMessage {
  case empty, notKeys, alias
  case unreadable(String)
  case repeatedKey(String)

  var text: LocalizedText {
    switch self {
    case .empty:
      LocalizedText(
        ru: "файл пуст; напишите ключи programme и period (Docs/DataFolder.md)",
        en: "the file is empty; write the keys programme and period (Docs/DataFolder.md)")
    case .notKeys:
      LocalizedText(
        ru: "здесь должны быть ключи и значения, например programme: {id: …}",
        en: "keys with values must stand here, such as programme: {id: …}")
    case .alias:
      LocalizedText(
        ru: "знак & или * перед словом (якорь или ссылка YAML) не допускается, даже в кавычках; "
          + "напишите значение полностью или отделите знак пробелом",
        en:
          "a sign & or * before a word (an anchor or alias of YAML) is refused, even in quotation "
          + "marks; write the value in full, or put a blank after the sign")
    case .unreadable(let problem):
      Self.unreadable(YAMLProblem(problem).words)
    case .repeatedKey(let key):
      LocalizedText(
        ru: "ключ \(LocalizedText.quoted(key).russian) стоит дважды; оставьте один",
        en: "the key \(LocalizedText.quoted(key).english) stands twice; keep one")
    }
  }

  private static func unreadable(_ problem: LocalizedText) -> LocalizedText {
    LocalizedText(
      ru: "это не YAML: \(problem.russian)", en: "this is no YAML: \(problem.english)")
  }
}
