import Foundation
import Mentoring
import Spreadsheets

/// Why a file cannot be read.
enum FileMessage: InputMessage, Error {
  case absent, notAFile, changed
  /// With the sheet's name in English and Russian.
  case noSheet(String, String)
  /// With the system's error number.
  case unreadable(Int32)
  case tooLarge(maxBytes: Int)

  var text: LocalizedText {
    switch self {
    case .absent:
      LocalizedText(
        ru: "файла нет в папке программы; добавьте его (Docs/DataFolder.md описывает столбцы)",
        en: "the programme folder has no such file; add it (Docs/DataFolder.md lists the columns)")
    case .noSheet(let english, let russian):
      LocalizedText(
        ru: "в книге нет листа «\(russian)»; добавьте его (Docs/DataFolder.md описывает столбцы)",
        en: "the workbook has no sheet '\(english)'; add it (Docs/DataFolder.md lists the columns)")
    case .notAFile:
      LocalizedText(
        ru: "это не файл, а папка или устройство; положите на это место файл",
        en: "this is a directory or a device; put a file in its place")
    case .changed:
      LocalizedText(
        ru: "файл изменился, пока его читали; сохраните его и повторите",
        en: "the file changed while it was read; save it and try again")
    case .unreadable(let code): Self.unreadable(code)
    case .tooLarge(let maxBytes):
      LocalizedText(
        ru: "файл больше \(maxBytes >> 20) МБ; разделите программу на меньшие",
        en: "the file is larger than \(maxBytes >> 20) MB; split the programme")
    }
  }

  private static func unreadable(_ code: Int32) -> LocalizedText {
    switch code {
    case EACCES, EPERM:
      LocalizedText(
        ru: "нет права читать файл; разрешите чтение",
        en: "there is no permission to read the file; allow reading")
    case ELOOP:
      LocalizedText(
        ru: "ссылки указывают друг на друга по кругу; положите на это место файл",
        en: "links point at one another in a circle; put a file in its place")
    case ENOTDIR:
      LocalizedText(
        ru: "на месте папки стоит файл; проверьте путь",
        en: "a file stands where a folder should; check the path")
    default:
      LocalizedText(
        ru: "файл не читается (\(String(cString: strerror(code)))); проверьте диск и ссылки",
        en: "the file cannot be read (\(String(cString: strerror(code)))); check the disk and links"
      )
    }
  }
}

extension TextFault {
  var line: Int {
    switch self {
    case .broken(_, let line), .zeroByte(let line), .unknown(let line): line
    }
  }
}

/// Why bytes are no text.
struct TextMessage: InputMessage {
  let fault: TextFault

  var text: LocalizedText {
    switch fault {
    case .broken(let encoding, _):
      let name = encoding == .utf8 ? "UTF-8" : "UTF-16"
      return LocalizedText(
        ru: "текст в кодировке \(name), но здесь испорчен; сохраните файл заново в UTF-8 (в Excel: "
          + "«CSV UTF-8»)",
        en: "the text is in \(name), but broken here; save the file anew in UTF-8 (in Excel: 'CSV "
          + "UTF-8')")
    case .zeroByte:
      return LocalizedText(
        ru: "в файле есть нулевой байт, это не текст; сохраните его в UTF-8 (в Excel: «CSV UTF-8»)",
        en: "the file has a zero byte, it is no text; save it in UTF-8 (in Excel: 'CSV UTF-8')")
    case .unknown:
      return LocalizedText(
        ru: "текст не в кодировке UTF-8, UTF-16 или Windows-1251; сохраните файл в UTF-8 (в Excel: "
          + "«CSV UTF-8»)",
        en: "the text is in none of UTF-8, UTF-16 and Windows-1251; save it in UTF-8 (in Excel: "
          + "'CSV UTF-8')")
    }
  }
}
