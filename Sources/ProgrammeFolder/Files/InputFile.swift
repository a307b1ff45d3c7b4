import Foundation
import Mentoring

/// One file of the folder, read once and whole.
struct InputFile {
  let name: String
  /// SHA-256 of the file's bytes.
  let digest: String
  /// The file as text, without a byte order mark; nil where it is no text (reported).
  let text: String?

  /// Reads a file, or reports why it cannot be read.
  ///
  /// - Returns: nil if there is none (reported where it is required), or it cannot be read.
  static func read(
    _ name: String, in folder: URL, isRequired: Bool, maxBytes: Int, log: IssueLog
  ) -> InputFile? {
    let place = InputPlace(file: name)
    do {
      let bytes = try bytes(of: folder.appendingPathComponent(name), maxBytes: maxBytes)
      return InputFile(name: name, digest: sha256(bytes), text: text(of: bytes, name, log))
    } catch .absent {
      if isRequired { log.error(place, FileMessage.absent) }
    } catch {
      log.error(place, error)
    }
    return nil
  }

  /// Opens without waiting, so that a pipe or device in place of a file cannot hold the program up.
  private static func bytes(of file: URL, maxBytes: Int) throws(FileMessage) -> [UInt8] {
    let descriptor = open(file.path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .absent : .unreadable(String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= maxBytes else { throw .tooLarge(maxBytes: maxBytes) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= maxBytes {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
    throw .tooLarge(maxBytes: maxBytes)
  }

  private static func text(of bytes: [UInt8], _ name: String, _ log: IssueLog) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      log.error(InputPlace(file: name), FileMessage.utf16)
      return nil
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      let repaired = String(decoding: bytes, as: UTF8.self)
      let lines = repaired.prefix { $0 != "\u{FFFD}" }.count { $0.isNewline }
      log.error(InputPlace(file: name, row: lines + 1), FileMessage.notUTF8)
      return nil
    }
    if let end = bytes.firstIndex(of: 0) {
      let lines = bytes[..<end].count { $0 == UInt8(ascii: "\n") }
      log.error(InputPlace(file: name, row: lines + 1), FileMessage.notText)
      return nil
    }
    return text
  }
}

enum FileMessage: InputMessage, Error {
  case absent, notAFile, utf16, notUTF8, notText
  case unreadable(String)
  case tooLarge(maxBytes: Int)

  var text: LocalizedText {
    switch self {
    case .absent:
      LocalizedText(
        ru: "файла нет в папке программы; добавьте его (Docs/DataFolder.md описывает столбцы)",
        en: "the programme folder has no such file; add it (Docs/DataFolder.md lists the columns)")
    case .notAFile:
      LocalizedText(
        ru: "это не файл, а папка или устройство; положите на это место файл",
        en: "this is a directory or a device; put a file in its place")
    case .utf16:
      LocalizedText(
        ru: "файл сохранён в UTF-16; сохраните его в UTF-8 (в Excel: «CSV UTF-8»)",
        en: "the file is in UTF-16; save it in UTF-8 (in Excel: 'CSV UTF-8')")
    case .notUTF8:
      LocalizedText(
        ru: "текст не в кодировке UTF-8; сохраните файл в UTF-8 (в Excel: «CSV UTF-8»)",
        en: "the text is not in UTF-8; save it in UTF-8 (in Excel: 'CSV UTF-8')")
    case .notText:
      LocalizedText(
        ru: "в файле есть нулевой байт, это не текст; сохраните его в UTF-8 (в Excel: «CSV UTF-8»)",
        en: "the file has a zero byte, it is no text; save it in UTF-8 (in Excel: 'CSV UTF-8')")
    case .unreadable(let reason):
      LocalizedText(
        ru: "файл не читается (\(reason)); проверьте права и ссылки",
        en: "the file cannot be read (\(reason)); check permissions and links")
    case .tooLarge(let maxBytes):
      LocalizedText(
        ru: "файл больше \(maxBytes >> 20) МБ; разделите программу на меньшие",
        en: "the file is larger than \(maxBytes >> 20) MB; split the programme")
    }
  }
}
