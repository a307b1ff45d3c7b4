import Mentoring
import ZIPArchive

/// Why a file is no document that can serve as a template.
enum PackageFault: Error, Sendable, Hashable {
  case unreadable
  case tooLarge(limit: Int)
  case archive(ZIPFault)
  /// The file format of Word before 2007, or a file with a password.
  case compoundFile
  case noDocument
  case macros
  /// Something that Word would fetch from elsewhere on opening; the part that names it.
  case external(part: String)
  case notXML(part: String, line: Int)
  case notUTF8(part: String)
  case documentType(part: String)
  case partTooLarge(part: String)
  case tooManyPlaceholders(part: String, limit: Int)

  var text: LocalizedText {
    switch self {
    case .unreadable:
      LocalizedText(
        ru: "файл нельзя прочитать; проверьте путь и права",
        en: "the file cannot be read; check the path and permissions")
    case .tooLarge(let limit):
      LocalizedText(
        ru: "файл больше \(limit >> 20) МБ; уменьшите рисунки в шаблоне",
        en: "the file is over \(limit >> 20) MB; make the template's pictures smaller")
    case .archive(let fault): fault.text
    case .compoundFile:
      LocalizedText(
        ru: "это старый формат Word или файл с паролем; сохраните как .docx без пароля",
        en: "this is Word's old format or has a password; save it as .docx without one")
    case .noDocument:
      LocalizedText(
        ru: "в файле нет документа Word; сохраните шаблон как .docx",
        en: "there is no Word document in the file; save the template as .docx")
    case .macros:
      LocalizedText(
        ru: "в файле есть макросы или внедрённые объекты; сохраните как .docx без них",
        en: "the file has macros or embedded objects; save it as .docx without them")
    case .external(let part):
      LocalizedText(
        ru: "\(part) ссылается на файл вне документа; вставьте его в документ или уберите ссылку",
        en: "\(part) names a file outside the document; put it inside or remove the link")
    case .notXML(let part, let line):
      LocalizedText(
        ru: "\(part) повреждён (строка \(line)); сохраните шаблон заново",
        en: "\(part) is broken (line \(line)); save the template anew")
    case .notUTF8(let part):
      LocalizedText(
        ru: "\(part) не в кодировке UTF-8; сохраните шаблон заново",
        en: "\(part) is not in UTF-8; save the template anew")
    case .documentType(let part):
      LocalizedText(
        ru: "\(part) объявляет DOCTYPE, чего в .docx не бывает; сохраните шаблон заново",
        en: "\(part) declares a DOCTYPE, which no .docx may; save the template anew")
    case .partTooLarge(let part):
      LocalizedText(
        ru: "\(part) слишком велик для шаблона; уберите лишнее",
        en: "\(part) is too large for a template; remove what is not needed")
    case .tooManyPlaceholders(let part, let limit):
      LocalizedText(
        ru: "в \(part) полей больше \(limit); такой шаблон не читается",
        en: "\(part) has more than \(limit) placeholders; such a template is not read")
    }
  }
}

extension ZIPFault {
  fileprivate var text: LocalizedText {
    switch self {
    case .notAnArchive, .corrupt, .absent, .repeatedName, .unknownMethod:
      LocalizedText(
        ru: "файл повреждён или это не .docx; сохраните шаблон заново",
        en: "the file is broken or no .docx; save the template anew")
    case .tooManyEntries, .tooLarge, .bomb, .noMemory:
      LocalizedText(
        ru: "файл распаковывается в слишком большой объём; такой шаблон не читается",
        en: "the file unpacks to far too much; such a template is not read")
    case .encrypted:
      LocalizedText(
        ru: "файл зашифрован; сохраните его без пароля",
        en: "the file is encrypted; save it without a password")
    }
  }
}
