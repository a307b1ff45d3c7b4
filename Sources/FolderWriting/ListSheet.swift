import Mentoring
import ProgrammeFolder
import WorkbookWriting

/// A hidden sheet with lists to choose from that are too long to stand in a cell's own list.
struct ListSheet {
  private let lists: [[String]]
  private let name: String

  init(_ tables: [RawTable], _ language: Language) {
    var lists: [[String]] = []
    for table in tables {
      for heading in table.headings {
        guard let guide = table.guide.column(heading) else { continue }
        let words = TableSheet.words(guide, table)
        if !words.isEmpty, !CellChoices.Source.fits(words), !lists.contains(words) {
          lists.append(words)
        }
      }
    }
    self.lists = lists
    name = language == .russian ? "Списки" : "Lists"
  }

  /// Where a cell gets these words from.
  func source(of words: [String]) -> CellChoices.Source {
    guard let column = lists.firstIndex(of: words) else { return .values(words) }
    // There are fewer long lists than letters.
    let letter = Character(Unicode.Scalar(UInt8(65 + column)))
    return .formula("='\(name)'!$\(letter)$1:$\(letter)$\(words.count)")
  }

  /// Nil where every list stands in its cells.
  var worksheet: Worksheet? {
    guard let longest = lists.map(\.count).max() else { return nil }
    let rows = (0..<longest).map { row in
      lists.map { row < $0.count ? Cell.text($0[row]) : .blank }
    }
    var sheet = Worksheet(name: name, rows: rows)
    sheet.isHidden = true
    return sheet
  }
}
