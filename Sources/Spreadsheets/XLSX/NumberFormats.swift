/// How a number is shown, as far as it changes what the number means.
enum NumberFormat: Hashable {
  case plain
  /// A share: 0.125 is 12.5%.
  case percent
  /// A day, with or without a time.
  case day
  /// A time of day, or a span of time.
  case time
  /// Filled up with zeros: 7 is 007.
  case padded(Int)

  /// What the formats that every workbook knows by number mean.
  init(builtIn number: Int) {
    switch number {
    case 9, 10: self = .percent
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .day
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    default: self = .plain
    }
  }

  /// What a format's code means, such as `dd.mm.yyyy`, `0.0%` or `000`.
  init(code: String) {
    let bare = Self.bare(code)
    if bare.contains("%") {
      self = .percent
    } else if bare == "general" {
      self = .plain
    } else if bare.contains(where: { "yd".contains($0) }) {
      self = .day
    } else if bare.contains(where: { "hs".contains($0) }) {
      self = .time
    } else if bare.contains("m") {
      self = .day
    } else if bare.count > 1, bare.allSatisfy({ $0 == "0" }) {
      self = .padded(min(bare.count, 15))
    } else {
      self = .plain
    }
  }

  /// The first section in small letters, without texts, colours and conditions; spans such as `[h]`
  /// stay.
  private static func bare(_ code: String) -> String {
    var result = ""
    var rest = code.lowercased()[...]
    while let first = rest.popFirst(), first != ";" {
      switch first {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inner = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inner.count + 1)
        if !inner.isEmpty, inner.allSatisfy({ "hms".contains($0) }) { result += inner }
      default: result.append(first)
      }
    }
    return result
  }
}

/// Which format each style of cells has.
final class StylesHandler: XMLHandler {
  private var codes: [Int: NumberFormat] = [:]
  private var isInCellFormats = false
  private(set) var formats: [NumberFormat] = []

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "numFmt", let id = attributes.number("numFmtId"),
      let code = attributes.string("formatCode")
    {
      codes[id] = NumberFormat(code: code)
    } else if name == "cellXfs" {
      isInCellFormats = true
    } else if name == "xf", isInCellFormats {
      let id = attributes.number("numFmtId") ?? 0
      formats.append(codes[id] ?? NumberFormat(builtIn: id))
    }
  }

  override func end(_ name: XMLName) {
    if name == "cellXfs" { isInCellFormats = false }
  }
}
