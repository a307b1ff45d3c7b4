import Foundation
import Mentoring

/// The system's error numbers in words that say what to mend.
enum SystemFault {
  static func text(_ code: Int32) -> LocalizedText {
    switch code {
    case ENOENT: LocalizedText(ru: "такой папки нет", en: "there is no such folder")
    case ENOTDIR:
      LocalizedText(ru: "на месте папки стоит файл", en: "a file stands where a folder should")
    case EISDIR, ENOTEMPTY, EEXIST:
      LocalizedText(ru: "на этом месте уже есть папка", en: "a folder of that name is in the way")
    case EACCES, EPERM:
      LocalizedText(ru: "нет права писать в эту папку", en: "no permission to write in this folder")
    case EROFS: LocalizedText(ru: "папка только для чтения", en: "the folder is read-only")
    case ENOSPC, EDQUOT:
      LocalizedText(ru: "на диске нет места", en: "there is no space left on the disk")
    case ENAMETOOLONG: LocalizedText(ru: "имя файла слишком длинное", en: "the name is too long")
    case EFBIG: LocalizedText(ru: "файл слишком велик", en: "the file is too large")
    default: both(String(cString: strerror(code)))
    }
  }

  /// Something that is neither a file nor a folder: a device, a socket, a pipe.
  static let notAFile = LocalizedText(
    ru: "на этом месте не обычный файл, а устройство или канал",
    en: "it is no ordinary file but a device or a pipe")

  private static func both(_ text: String) -> LocalizedText { LocalizedText(ru: text, en: text) }
}
