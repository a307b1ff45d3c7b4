import IntegerProgramming

/// Of some variables, which are 0 or 1, a number at most is 1.
struct LimitRow {
  /// In rising order.
  var columns: [Int32]
  /// 0 or more, and less than there are columns.
  var limit: Int

  /// All rows of a program that can break; nil: one of them says something else, or cannot hold.
  static func all(of program: IntegerProgram) -> [LimitRow]? {
    for column in 0..<program.variableCount {
      let (lower, upper) = (program.variableLower[column], program.variableUpper[column])
      guard lower == upper || (lower == 0 && upper == 1) else { return nil }
    }
    var rows: [LimitRow] = []
    var positions: [[Int32]: Int] = [:]
    for index in 0..<program.constraintCount {
      switch read(index, of: program) {
      case .always: continue
      case .other: return nil
      case .limit(let row):
        if let known = positions[row.columns] {
          rows[known].limit = min(rows[known].limit, row.limit)
        } else {
          positions[row.columns] = rows.count
          rows.append(row)
        }
      }
    }
    return rows
  }

  private enum Reading {
    case always
    case limit(LimitRow)
    case other
  }

  private static func read(_ index: Int, of program: IntegerProgram) -> Reading {
    var columns: [Int32] = []
    var fixed = 0
    var common: Int?
    var isCommon = true
    var (least, greatest) = (0, 0)
    for entry in program.rowStarts[index]..<program.rowStarts[index + 1] {
      let column = program.columns[entry]
      let coefficient = program.coefficients[entry]
      let lower = program.variableLower[Int(column)]
      if lower == program.variableUpper[Int(column)] {
        fixed += coefficient * lower
        continue
      }
      columns.append(column)
      if coefficient < 0 { least += coefficient } else { greatest += coefficient }
      if let common, common != coefficient { isCommon = false }
      common = coefficient
    }
    let lower = program.rowLower[index]
    let upper = program.rowUpper[index]
    let breaksLower = lower != IntegerProgram.noLower && fixed + least < lower
    let breaksUpper = upper != IntegerProgram.noUpper && fixed + greatest > upper
    if !breaksLower, !breaksUpper { return .always }
    guard isCommon, let common, breaksLower != breaksUpper else { return .other }
    // A row from below over negative coefficients is one from above.
    guard breaksUpper == (common > 0) else { return .other }
    let room = breaksUpper ? upper - fixed : fixed - lower
    guard room >= 0 else { return .other }
    return .limit(LimitRow(columns: columns, limit: room / abs(common)))
  }
}
