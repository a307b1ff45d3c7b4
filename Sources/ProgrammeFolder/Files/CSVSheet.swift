import Mentoring
import Spreadsheets

extension Sheet {
  /// A file of separated values, whatever its separator and encoding.
  ///
  /// - Returns: nil where there is not even a header (reported).
  static func csv(_ file: InputFile, names: ColumnNames, log: IssueLog) -> Sheet? {
    guard let text = file.text(log) else { return nil }
    let dialect = CSVDialect.detect(text.utf8) { names.code($0) != nil }
    let reading = CSVReader.read(text.utf8, dialect)
    if let fault = reading.fault {
      log.error(InputPlace(file: file.name, row: fault.line), CSVMessage(fault: fault))
    }
    return Sheet(
      reading.grid, file: file.name, names: names, isText: true,
      isComplete: reading.fault == nil, log: log)
  }
}

extension CSVFault {
  fileprivate var line: Int? {
    switch self {
    case .strayQuote(let line), .openQuote(let line), .tooManyCells(let line): line
    case .tooManyRows, .noMemory: nil
    }
  }
}

struct CSVMessage: InputMessage {
  let fault: CSVFault

  var text: LocalizedText {
    switch fault {
    case .strayQuote:
      LocalizedText(
        ru: "кавычка внутри ячейки; возьмите всю ячейку в кавычки, а внутренние удвойте. "
          + "Дальше файл не прочитан",
        en:
          "a quotation mark inside a cell; put the whole cell in quotation marks and double those "
          + "inside. The file is not read any further")
    case .openQuote:
      LocalizedText(
        ru: "кавычка в этой строке не закрыта; закройте её",
        en: "a quotation mark in this row is never closed; close it")
    case .tooManyRows(let limit):
      LocalizedText(
        ru: "в таблице больше \(limit) строк; разделите программу на меньшие",
        en: "the table has more than \(limit) rows; split the programme")
    case .tooManyCells:
      LocalizedText(
        ru: "в этой строке больше 65536 ячеек; проверьте разделитель. Дальше файл не прочитан",
        en: "this row has more than 65536 cells; check the separator. The file is not read any "
          + "further")
    case .noMemory:
      LocalizedText(
        ru: "не хватает памяти, чтобы прочитать файл; разделите программу на меньшие",
        en: "there is not enough memory to read the file; split the programme")
    }
  }
}
