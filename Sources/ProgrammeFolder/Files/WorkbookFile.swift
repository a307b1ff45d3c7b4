import Foundation
import Mentoring
import Spreadsheets

/// A workbook of the folder, opened: its sheets are read when a table asks for them.
struct WorkbookFile {
  static let maxBytes = 64 << 20
  private static let endings = [".xlsx", ".xlsm"]

  let name: String
  private let reader: WorkbookReader

  var sheets: [WorkbookReader.Sheet] { reader.sheets }

  static func isName(_ name: String) -> Bool {
    let small = name.lowercased()
    // Excel's own mark of an open workbook begins with ~$.
    return endings.contains { small.hasSuffix($0) } && !name.hasPrefix(".") && !name.hasPrefix("~$")
  }

  /// - Returns: nil where it is no workbook (reported).
  static func open(_ name: String, in folder: URL, log: IssueLog) -> WorkbookFile? {
    let file = InputFile.read(name, in: folder, isRequired: true, maxBytes: maxBytes, log: log)
    guard let file else { return nil }
    do {
      let reader = try WorkbookReader(Data(file.bytes))
      return WorkbookFile(name: name, reader: reader)
    } catch {
      log.error(InputPlace(file: name), WorkbookMessage(fault: error))
      return nil
    }
  }

  /// Where a sheet's cells stand: `programme.xlsx[Школы]`.
  func label(_ sheet: WorkbookReader.Sheet) -> String { "\(name)[\(Heading.shown(sheet.name))]" }

  /// - Returns: nil where the sheet cannot be read, or is empty (reported).
  func read(_ sheet: WorkbookReader.Sheet, names: ColumnNames, log: IssueLog) -> Sheet? {
    let label = label(sheet)
    do {
      let contents = try reader.read(sheet)
      if sheet.isHidden { log.warning(InputPlace(file: label), SheetMessage.hiddenSheet) }
      if contents.hiddenRows > 0 {
        log.warning(InputPlace(file: label), SheetMessage.hiddenRows(contents.hiddenRows))
      }
      return Sheet(
        contents.grid, file: label, names: names, isText: false, merges: contents.merges,
        countsFrom1904: reader.countsFrom1904, log: log)
    } catch {
      log.error(InputPlace(file: label, row: error.row), WorkbookMessage(fault: error))
      return nil
    }
  }
}

extension WorkbookFault {
  /// The row of the sheet, where the fault has one.
  fileprivate var row: Int? { if case .disorder(_, let row) = self { row } else { nil } }
}

/// Why a workbook, or a sheet of it, cannot be read.
struct WorkbookMessage: InputMessage {
  let fault: WorkbookFault

  var text: LocalizedText {
    switch fault {
    case .archive(let fault): ArchiveMessage(fault: fault).text
    case .notAWorkbook:
      LocalizedText(
        ru: "это не книга Excel; сохраните её как «Книга Excel (.xlsx)»",
        en: "this is no Excel workbook; save it as 'Excel Workbook (.xlsx)'")
    case .missingPart(let part):
      LocalizedText(
        ru: "в книге не хватает части \(part); откройте её в Excel и сохраните заново",
        en: "the workbook lacks its part \(part); open it in Excel and save it anew")
    case .malformed(let part, let line):
      LocalizedText(
        ru: "часть книги \(part) испорчена (строка \(line)); откройте книгу в Excel и сохраните "
          + "заново",
        en: "the workbook's part \(part) is broken (line \(line)); open it in Excel and save it "
          + "anew")
    case .documentType(let part):
      LocalizedText(
        ru: "часть книги \(part) объявляет сущности XML, чего не бывает в книгах Excel; она не "
          + "читается",
        en: "the workbook's part \(part) declares XML entities, as no Excel workbook does; it is "
          + "refused")
    case .shapeless(let part):
      LocalizedText(
        ru: "часть книги \(part) устроена так, как не бывает в книгах Excel; она не читается",
        en: "the workbook's part \(part) has a shape that no Excel workbook has; it is refused")
    case .tooMuchText:
      LocalizedText(
        ru: "на листе больше 256 МБ текста; разделите программу на меньшие",
        en: "the sheet has more than 256 MB of text; split the programme")
    case .disorder:
      LocalizedText(
        ru: "ячейки листа записаны не по порядку; откройте книгу в Excel и сохраните заново",
        en: "the sheet's cells are in no order; open the workbook in Excel and save it anew")
    case .noMemory:
      LocalizedText(
        ru: "не хватает памяти, чтобы прочитать книгу; разделите программу на меньшие",
        en: "there is not enough memory to read the workbook; split the programme")
    }
  }
}
