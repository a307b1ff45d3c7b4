import Mentoring
import WorkbookWriting

/// The first sheet: the plan in figures, its indicators against their targets, and a chart of them.
struct SummarySheet {
  let tables: ExportTables
  let language: Language

  private var summary: ExportSummary { tables.summary }

  /// Indicators with something to measure.
  private var indicators: [IndicatorValue] { summary.indicators.filter { $0.denominator > 0 } }

  /// The first row of indicators; title, period and figures stand above.
  private var firstIndicator: Int { 8 + summary.figures.count }

  var sheet: Worksheet {
    var sheet = Worksheet(
      name: say("Сводка", "Summary"), rows: heading + figures + measures,
      columns: [46, 12, 12, 12].map { ColumnLayout(width: $0) })
    sheet.page = PageLayout(repeatedRows: 0)
    sheet.tabColour = SheetStyle.accent
    guard !indicators.isEmpty else { return sheet }
    let rows = firstIndicator...(firstIndicator + indicators.count - 1)
    sheet.conditions = SheetStyle.rules(for: "reached", "D\(firstIndicator + 1)", language).map {
      ConditionalFormat(CellRange(rows: rows, columns: 3...3), $0)
    }
    sheet.charts = [chart(rows)]
    return sheet
  }

  private var heading: [[Cell]] {
    let identity = tables.programme
    let period =
      "\(SpreadsheetText.day(identity.periodStart)) – "
      + SpreadsheetText.day(identity.periodEnd)
    return [
      [.text(SheetValue.writable(identity.name), SheetStyle.title)],
      [.text(SheetValue.writable("\(identity.municipality), \(period)"), SheetStyle.subtitle)],
      [.text(summary.status?[language] ?? "", SheetStyle.subtitle)], [],
      [.text(say("План в цифрах", "The plan in figures"), SheetStyle.heading)],
    ]
  }

  private var figures: [[Cell]] {
    summary.figures.map { figure in
      let kind: ExportField.Kind =
        switch figure.value {
        case .decimal(_, let places): .decimal(places: places)
        default: .integer
        }
      return [
        .text(figure.title[language], SheetStyle.text),
        SheetValue.cell(figure.value, kind, language),
      ]
    }
  }

  private var measures: [[Cell]] {
    let titles = [
      say("Показатель", "Indicator"), say("Есть, %", "Share, %"), say("Цель, %", "Target, %"),
      say("Достигнута", "Reached"),
    ]
    return [[], [.text(say("Показатели", "Indicators"), SheetStyle.heading)]]
      + [titles.map { .text($0, SheetStyle.header) }]
      + indicators.map { indicator in
        let name = indicator.indicator.words[language]
        return [
          .text("\(name.prefix(1).uppercased())\(name.dropFirst())", SheetStyle.text),
          SheetValue.cell(.percent(indicator.share), .decimal(places: 1), language),
          SheetValue.cell(.percent(indicator.target), .decimal(places: 1), language),
          SheetValue.cell(indicator.isReached.map { .truth($0) } ?? .none, .truth, language),
        ]
      }
  }

  private func chart(_ rows: ClosedRange<Int>) -> Chart {
    func column(_ number: Int) -> CellRange { CellRange(rows: rows, columns: number...number) }
    var chart = Chart(
      .bars, title: say("Показатели и цели, %", "Indicators and targets, %"),
      series: [
        .init(say("Есть", "Share"), categories: column(0), values: column(1), colour: 0x2E75B6),
        .init(say("Цель", "Target"), categories: column(0), values: column(2), colour: 0xF4B183),
      ], row: 4, column: 5, width: 720, height: 120 + 40 * indicators.count)
    chart.minimum = 0
    chart.maximum = 100
    return chart
  }

  private func say(_ russian: String, _ english: String) -> String {
    language == .russian ? russian : english
  }
}

extension ExportTables {
  /// One workbook: the summary and a sheet a table.
  public func workbook(_ language: Language) throws(WorkbookFailure) -> ExportFile {
    let workbook = Workbook(
      title: SheetValue.writable(programme.name),
      sheets: [SummarySheet(tables: self, language: language).sheet]
        + sheets.map { SheetMaker(table: $0, language: language).sheet })
    return ExportFile("plan.xlsx", Array(try workbook.xlsx()))
  }
}
