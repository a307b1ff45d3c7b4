import Mentoring
import ZIPArchive

/// Why a workbook cannot be unpacked.
struct ArchiveMessage: InputMessage {
  let fault: ZIPFault

  var text: LocalizedText {
    switch fault {
    case .notAnArchive, .absent, .unknownMethod, .repeatedName:
      LocalizedText(
        ru: "это не книга .xlsx (или она защищена паролем); сохраните её как «Книга Excel (.xlsx)» "
          + "без пароля",
        en: "this is no .xlsx workbook (or it has a password); save it as 'Excel Workbook (.xlsx)' "
          + "without one")
    case .encrypted:
      LocalizedText(
        ru: "книга защищена паролем; сохраните её без пароля",
        en: "the workbook has a password; save it without one")
    case .corrupt:
      LocalizedText(
        ru: "книга испорчена; откройте её в Excel и сохраните заново",
        en: "the workbook is broken; open it in Excel and save it anew")
    case .tooManyEntries(let limit):
      LocalizedText(
        ru: "в книге больше \(limit) частей; так не бывает в книгах Excel, она не читается",
        en: "the workbook has more than \(limit) parts, as no Excel workbook does; it is refused")
    case .tooLarge(let limit):
      LocalizedText(
        ru: "распакованная книга больше \(limit >> 20) МБ; разделите программу на меньшие",
        en: "the unpacked workbook is larger than \(limit >> 20) MB; split the programme")
    case .bomb(let ratio):
      LocalizedText(
        ru: "книга при распаковке вырастает больше чем в \(ratio) раз; она не читается",
        en: "the workbook grows more than \(ratio) times when unpacked; it is refused")
    case .noMemory:
      LocalizedText(
        ru: "не хватает памяти, чтобы распаковать книгу",
        en: "there is not enough memory to unpack the workbook")
    }
  }
}
