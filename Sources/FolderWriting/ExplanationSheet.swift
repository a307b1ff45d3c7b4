import Mentoring
import ProgrammeFolder
import WorkbookWriting

/// The first sheet: what each table and column is for.
struct ExplanationSheet {
  private let guides: [TableGuide]
  private let language: Language

  init(_ guides: [TableGuide], _ language: Language) {
    self.guides = guides
    self.language = language
  }

  private static let texts = (
    name: LocalizedText(ru: "Пояснения", en: "Explanations"),
    intro: [
      LocalizedText(
        ru: "Каждый лист — одна таблица программы; названия листов и столбцов не меняйте.",
        en: "Each sheet is one table of the programme; leave the names of sheets and columns."),
      LocalizedText(
        ru: "Порядок столбцов любой. Розовые столбцы обязательны, голубые можно оставить пустыми.",
        en: "Columns stand in any order. Those in pink are required, those in blue may be empty."),
      LocalizedText(
        ru:
          "Одинаковые коды связывают таблицы: код школы на листах школ и педагогов один и тот же.",
        en: "Equal codes join the tables: a school's code is the same among schools and teachers."),
      LocalizedText(
        ru: "Проверить книгу: tandem check ПАПКА. Правила программы лежат рядом, в programme.yaml.",
        en:
          "To check the workbook: tandem check FOLDER. The rules lie beside it, in programme.yaml."),
    ],
    header: [
      LocalizedText(ru: "Лист", en: "Sheet"), LocalizedText(ru: "Столбец", en: "Column"),
      LocalizedText(ru: "Обязателен", en: "Required"),
      LocalizedText(ru: "Что писать", en: "What to write"),
      LocalizedText(ru: "Если пусто", en: "If empty"),
    ]
  )

  var worksheet: Worksheet {
    let bold = CellStyle.plain.with { $0.isBold = true }
    let wrapped = CellStyle.plain.with {
      $0.wraps = true
      $0.vertical = .top
    }
    var rows: [[Cell]] = Self.texts.intro.map { [.text($0[language])] } + [[]]
    let header = rows.count
    rows.append(
      Self.texts.header.map { .text($0[language], bold.with { $0.fill = 0xDDEBF7 }) })
    for guide in guides {
      let name = language == .russian ? guide.sheet : guide.code
      rows.append([.text(name, bold), .blank, .blank, .text(guide.purpose[language], bold)])
      for column in guide.columns { rows.append(row(name, column, wrapped)) }
    }
    var sheet = Worksheet(name: Self.texts.name[language], rows: rows)
    sheet.columns = [18, 30, 12, 60, 28].map { ColumnLayout(width: $0) }
    for (index, row) in rows.enumerated() where index > header {
      let texts = zip(row, sheet.columns).compactMap { cell, column in
        if case .text(let text) = cell.value { (text, column.width) } else { nil }
      }
      sheet.rowHeights[index] = TextHeight.points(texts)
    }
    sheet.frozenRows = header + 1
    sheet.page = PageLayout(repeatedRows: 0)
    return sheet
  }

  private func row(_ sheet: String, _ column: ColumnGuide, _ style: CellStyle) -> [Cell] {
    var meaning = column.meaning[language]
    if !column.choices.isEmpty {
      meaning += ": " + column.choices.map { $0[language] }.joined(separator: ", ")
    }
    let isRequired = LocalizedText(ru: "да", en: "yes")
    return [
      .text(sheet, style),
      .text(language == .russian ? column.heading : column.code, style),
      .text(column.isRequired ? isRequired[language] : "", style), .text(meaning, style),
      .text(column.fallback?[language] ?? "", style),
    ]
  }
}
