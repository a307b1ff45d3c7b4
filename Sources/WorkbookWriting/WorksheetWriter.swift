import CXLSXWriter

/// Writes one sheet.
struct WorksheetWriter {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let strings: CStrings

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ strings: CStrings) {
    self.sheet = sheet
    self.strings = strings
  }

  func write(_ content: Worksheet, _ formats: inout Formats) throws(WorkbookFailure) {
    try writeColumns(content.columns, &formats)
    for (row, height) in content.rowHeights.sorted(by: { $0.key < $1.key }) {
      try worksheet_set_row(sheet, lxw_row_t(row), height, nil).check()
    }
    for (row, cells) in content.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let style = formats.format(cell.style)
        try write(cell.value, lxw_row_t(row), lxw_col_t(column), style).check()
      }
    }
    for merged in content.merged {
      let range = merged.range.bounds
      try worksheet_merge_range(
        sheet, range.0, range.1, range.2, range.3, merged.text, formats.format(merged.style)
      ).check()
    }
    for choices in content.choices { try writeChoices(choices) }
    for note in content.notes { try writeNote(note) }
    setView(content)
    if let filter = content.filter?.bounds {
      try worksheet_autofilter(sheet, filter.0, filter.1, filter.2, filter.3).check()
    }
    for condition in content.conditions { try condition.write(to: sheet, strings, &formats) }
    if let page = content.page { try setPage(page) }
  }

  private func writeColumns(
    _ columns: [ColumnLayout], _ formats: inout Formats
  ) throws(WorkbookFailure) {
    for (index, column) in columns.enumerated() {
      let position = lxw_col_t(index)
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      try worksheet_set_column_opt(
        sheet, position, position, column.width, formats.format(column.style), &options
      ).check()
    }
  }

  private func write(
    _ value: Cell.Value, _ row: lxw_row_t, _ column: lxw_col_t,
    _ style: UnsafeMutablePointer<lxw_format>?
  ) -> lxw_error {
    switch value {
    case .blank:
      return style == nil ? LXW_NO_ERROR : worksheet_write_blank(sheet, row, column, style)
    case .text(let text):
      return worksheet_write_string(sheet, row, column, EscapedText.of(text), style)
    case .number(let number): return worksheet_write_number(sheet, row, column, number, style)
    case .truth(let truth): return worksheet_write_boolean(sheet, row, column, truth ? 1 : 0, style)
    case .date(let year, let month, let day):
      var date = lxw_datetime()
      date.year = Int32(year)
      date.month = Int32(month)
      date.day = Int32(day)
      return worksheet_write_datetime(sheet, row, column, &date, style)
    case .formula(let formula, let result):
      return worksheet_write_formula_num(sheet, row, column, formula, style, result)
    }
  }

  private func setView(_ content: Worksheet) {
    if content.frozenRows > 0 || content.frozenColumns > 0 {
      worksheet_freeze_panes(
        sheet, lxw_row_t(content.frozenRows), lxw_col_t(content.frozenColumns))
    }
    if content.isHidden { worksheet_hide(sheet) }
    if let colour = content.tabColour { worksheet_set_tab_color(sheet, lxw_color_t(colour)) }
  }

  private func setPage(_ page: PageLayout) throws(WorkbookFailure) {
    let a4: UInt8 = 9
    worksheet_set_paper(sheet, a4)
    if page.isLandscape { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, 0)
    if page.repeatedRows > 0 {
      try worksheet_repeat_rows(sheet, 0, lxw_row_t(page.repeatedRows - 1)).check()
    }
    if !page.footer.isEmpty { try worksheet_set_footer(sheet, page.footer).check() }
  }

  private func writeChoices(_ choices: CellChoices) throws(WorkbookFailure) {
    var validation = lxw_data_validation()
    validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.error_type = UInt8(
      (choices.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING)
        .rawValue)
    if let hint = choices.hint {
      validation.input_title = strings.keep(hint.title)
      validation.input_message = strings.keep(hint.text)
    }
    let range = choices.range.bounds
    switch choices.source {
    case .formula(let formula):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.value_formula = strings.keep(formula)
      try worksheet_data_validation_range(
        sheet, range.0, range.1, range.2, range.3, &validation
      ).check()
    case .values(let values):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      var list: [UnsafeMutablePointer<CChar>?] = values.map(strings.keep) + [nil]
      let error = list.withUnsafeMutableBufferPointer { list in
        validation.value_list = list.baseAddress
        return worksheet_data_validation_range(
          sheet, range.0, range.1, range.2, range.3, &validation)
      }
      try error.check()
    }
  }

  private func writeNote(_ note: CellNote) throws(WorkbookFailure) {
    var options = lxw_comment_options()
    options.width = UInt16(clamping: note.width)
    options.height = UInt16(clamping: note.height)
    try worksheet_write_comment_opt(
      sheet, lxw_row_t(note.row), lxw_col_t(note.column), note.text, &options
    ).check()
  }
}

extension CellRange {
  /// In the order in which the library asks for them.
  fileprivate var bounds: (lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t) {
    (
      lxw_row_t(firstRow), lxw_col_t(firstColumn), lxw_row_t(lastRow), lxw_col_t(lastColumn)
    )
  }
}
