import Documents
import Foundation
import Mentoring

/// A plan document given by the user.
struct PlanDocumentFile {
  let path: String

  var name: String { URL(fileURLWithPath: path).lastPathComponent }

  /// The bytes, one more than `PlanJSON` would look at where there are too many.
  func read(
    _ language: Language, upTo size: Int = PlanJSON.maximumSize
  ) throws(CommandFailure) -> Data {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw unreadable(language)
    }
    do {
      return try handle.read(upToCount: size + 1) ?? Data()
    } catch {
      throw unreadable(language)
    }
  }

  private func unreadable(_ language: Language) -> CommandFailure {
    let text =
      FileManager.default.fileExists(atPath: path)
      ? LocalizedText(
        ru: "это не файл, который можно прочитать; проверьте путь и права",
        en: "this is no file that can be read; check the path and permissions")
      : LocalizedText(
        ru: "такого файла нет; проверьте путь", en: "there is no such file; check the path")
    let word = LocalizedText(ru: "ошибка", en: "error")
    return CommandFailure(.input, ["\(name): \(word[language]): \(text[language])"])
  }

  /// Every fault at its place in the document, with the file's name.
  func failure(_ fault: PlanJSONFault, _ language: Language) -> CommandFailure {
    let more = fault.lines(in: language).dropFirst(fault.findings.count)
    return CommandFailure(
      .input, fault.findings.map { line($0, language) } + more.map { "\(name): \($0)" })
  }

  /// Such as `plan.json: warning: …`.
  func warning(_ message: LocalizedText, _ language: Language) -> String {
    let word = LocalizedText(ru: "предупреждение", en: "warning")
    return "\(name): \(word[language]): \(message[language])"
  }

  /// Such as `plan.json:tandems[3].mentor: error: …`.
  private func line(_ finding: PlanJSONFault.Finding, _ language: Language) -> String {
    let text = finding.line(in: language)
    let isWhole = finding.path.isEmpty && text.first?.isNumber == false
    return isWhole ? "\(name): \(text)" : "\(name):\(text)"
  }
}
