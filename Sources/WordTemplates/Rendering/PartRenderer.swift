import Mentoring

/// Fills in one part with one record.
struct PartRenderer {
  static let maxBytes = 64 << 20
  /// Blocks inside blocks take time even where they write nothing.
  static let maxRepetitions = 1_000_000

  private(set) var bytes: [UInt8] = []
  private(set) var missing: MissingData
  private(set) var isTooLarge = false
  private var scopes: [TemplateRecord]
  private var positions: [Position] = []
  private var repetitions = 0
  private var rows = 0
  /// Where the row written last stands.
  private var lastRow = 0..<0
  /// Where the table written last ended.
  private var tableEnd = 0
  private var nextNumber = 1
  private let page: PageSize

  /// Where a repetition stands.
  private struct Position {
    let index: Int
    let count: Int
  }

  init(_ record: TemplateRecord, page: PageSize, missing: MissingData) {
    scopes = [record]
    self.page = page
    self.missing = missing
  }

  mutating func run(_ steps: [Instruction]) {
    for step in steps {
      guard !isTooLarge else { return }
      run(step)
    }
    if bytes.count > Self.maxBytes { isTooLarge = true }
  }

  private mutating func run(_ step: Instruction) {
    switch step {
    case .literal(let text): bytes.append(contentsOf: text)
    case .value(let path, let style): write(path, style)
    case .block(let path, let role, let content): block(path, role, content)
    case .uniqueNumber:
      raw("\(nextNumber)")
      nextNumber += 1
    case .table(let content):
      let (start, before) = (bytes.count, rows)
      run(content)
      if rows == before { bytes.removeSubrange(start...) } else { tableEnd = bytes.count }
    case .row(let content):
      let start = bytes.count
      run(content)
      rows += 1
      lastRow = start..<bytes.count
    case .keepsLastRow: if tableEnd == bytes.count { keepLastRow() }
    case .cellEnd:
      if !bytes.ends(with: "</w:p>"), !bytes.ends(with: "<w:p/>") { raw("<w:p/>") }
    case .missingData: raw(missing.markup)
    }
  }

  private mutating func keepLastRow() {
    guard let kept = LastRow.keptWithNext(bytes[lastRow]) else { return }
    bytes.replaceSubrange(lastRow, with: kept)
  }

  private mutating func block(_ path: [String], _ role: Tag.Role, _ content: [Instruction]) {
    let value = find(path)?.value
    let isThere = value?.isThere == true
    if role != .opening {
      if isThere == (role == .presence) { run(content) }
      return
    }
    guard let value, isThere else { return }
    repetitions += 1
    if repetitions > Self.maxRepetitions { isTooLarge = true }
    switch value {
    case .list(let records):
      repetitions += records.count
      for (index, record) in records.enumerated() where !isTooLarge {
        scopes.append(record)
        positions.append(Position(index: index, count: records.count))
        run(content)
        positions.removeLast()
        scopes.removeLast()
      }
    case .group(let record):
      scopes.append(record)
      run(content)
      scopes.removeLast()
    case .text, .missing, .condition, .drawing: run(content)
    }
  }

  private mutating func write(_ path: [String], _ style: RunStyle) {
    guard let (value, labels) = find(path) else { return }
    switch value {
    case .text(let text): RunText.write(text, style.plain, into: &bytes)
    case .missing(let meaning, let hint):
      missing.note(meaning, labels: scopes.dropFirst().compactMap(\.label) + labels)
      let blank = "____________" + (hint.map { " (\($0))" } ?? "")
      RunText.write(blank, style.highlighted, into: &bytes)
    case .drawing(let drawing):
      raw(DrawingMarkup(drawing, page: page, number: nextNumber).run)
      nextNumber += 1
    case .condition, .list, .group: break
    }
  }

  /// A datum, and what the groups on the way to it are called.
  private func find(_ path: [String]) -> (value: TemplateValue, labels: [String])? {
    if path.count == 1, let value = builtIn(path[0]) { return (value, []) }
    for scope in scopes.reversed() {
      guard var value = scope[path[0]] else { continue }
      var labels: [String] = []
      for part in path.dropFirst() {
        guard case .group(let record) = value, let next = record[part] else { return nil }
        if let label = record.label { labels.append(label) }
        value = next
      }
      return (value, labels)
    }
    return nil
  }

  private func builtIn(_ name: String) -> TemplateValue? {
    guard let position = positions.last else { return nil }
    return switch name {
    case BuiltIn.index: .text("\(position.index + 1)")
    case BuiltIn.first: .condition(position.index == 0)
    case BuiltIn.last: .condition(position.index == position.count - 1)
    default: nil
    }
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension [UInt8] {
  fileprivate func ends(with text: StaticString) -> Bool {
    text.withUTF8Buffer { suffix in
      count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }
  }
}

/// A datum as runs of Word, line breaks and tabs as Word's own.
enum RunText {
  static func write(_ text: String, _ style: String, into bytes: inout [UInt8]) {
    guard !text.isEmpty else { return }
    var writer = MarkupWriter()
    writer.raw("<w:r>" + style)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if number > 0 { writer.raw("<w:br/>") }
      for (column, piece) in line.split(separator: "\t", omittingEmptySubsequences: false)
        .enumerated()
      {
        if column > 0 { writer.raw("<w:tab/>") }
        guard !piece.isEmpty else { continue }
        writer.raw("<w:t xml:space=\"preserve\">")
        writer.write(String(piece))
        writer.raw("</w:t>")
      }
    }
    writer.raw("</w:r>")
    bytes.append(contentsOf: writer.bytes)
  }
}
