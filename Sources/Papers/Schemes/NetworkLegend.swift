import WordTemplates

/// What the lines and colours of a scheme mean, as far as they occur in it.
struct NetworkLegend {
  enum Line: CaseIterable {
    case curating, other, remote

    var words: String {
      switch self {
      case .curating: "кураторство (и прочее)"
      case .other: "помощь, наставничество: к кому направлены"
      case .remote: "только дистанционно"
      }
    }
  }

  enum Fill: String, CaseIterable {
    case recipient = "FCE4D6"
    case school = "EAF1DD"
    case partner = "DEEAF6"

    var words: String {
      switch self {
      case .recipient: "школа-получатель"
      case .school: "школа"
      case .partner: "организация-партнёр"
      }
    }
  }

  static let curatingColour = "1F3864"
  static let otherColour = "7F7F7F"
  static let height = 170
  private static let row = 45

  let lines: Set<Line>
  let fills: Set<Fill>

  func items(top: Int) -> [Drawing.Item] {
    let lines = Line.allCases.filter(lines.contains).enumerated().flatMap { index, line in
      sample(line, top + index * Self.row)
    }
    let fills = Fill.allCases.filter(fills.contains).enumerated().flatMap { index, fill in
      sample(fill, top + index * Self.row)
    }
    return lines + fills
  }

  private func sample(_ kind: Line, _ y: Int) -> [Drawing.Item] {
    var line = Drawing.Line(.init(20, y + 20), .init(150, y + 20))
    line.hasArrow = true
    line.colour = kind == .curating ? Self.curatingColour : Self.otherColour
    if kind == .curating { line.weight = 22 }
    line.isDashed = kind == .remote
    return [.line(line), .box(words(kind.words, x: 170, y))]
  }

  private func sample(_ fill: Fill, _ y: Int) -> [Drawing.Item] {
    var sample = Drawing.Box(.init(820, y + 5), width: 60, height: 30, lines: [])
    (sample.fill, sample.stroke) = (fill.rawValue, "404040")
    return [.box(sample), .box(words(fill.words, x: 900, y))]
  }

  private func words(_ text: String, x: Int, _ y: Int) -> Drawing.Box {
    var words = Drawing.Box(.init(x, y), width: 640, height: 40, lines: [text])
    words.alignment = .left
    return words
  }
}
