import Mentoring
import WordTemplates

/// Schools in a circle and what they do for each other, as arrows from who gives to who receives.
struct NetworkDrawing {
  private static let side = 1650
  private static let recipientFill = "FCE4D6"
  private static let schoolFill = "EAF1DD"
  private static let partnerFill = "DEEAF6"

  let sources: PaperSources
  let schools: [School.ID]
  /// Stands in the middle, where the picture is of one school.
  let middle: School.ID?
  let partnerships: [Partnership]

  init(_ sources: PaperSources) {
    self.sources = sources
    middle = nil
    partnerships = sources.plan.partnerships
    schools = sources.programme.schools.map(\.id)
  }

  init(_ sources: PaperSources, of school: School.ID) {
    self.sources = sources
    middle = school
    partnerships = sources.plan.partnerships.filter { $0.first == school || $0.second == school }
    schools = Set(partnerships.flatMap { [$0.first, $0.second] }).subtracting([school]).sorted()
  }

  /// Beyond so many, boxes hold codes alone.
  private var areNamesShown: Bool { schools.count <= 16 }

  var drawing: Drawing {
    let count = max(1, schools.count)
    let height = middle == nil ? 1850 : schools.count > 8 ? Self.side : 900
    let legend = 170
    var drawing = Drawing(
      width: Self.side, height: height + legend,
      description: "Схема взаимодействия: школы и связи между ними")
    let (boxWidth, boxHeight) = areNamesShown ? (300, 120) : (max(90, 3200 / count), 70)
    let circle = Circle(
      centre: .init(Self.side / 2, height / 2), width: Self.side - boxWidth - 20,
      height: height - boxHeight - 20)
    var boxes: [School.ID: Drawing.Box] = [:]
    for (index, id) in schools.enumerated() {
      boxes[id] = box(id, at: circle.point(index, of: count), boxWidth, boxHeight)
    }
    if let middle {
      boxes[middle] = box(
        middle, at: .init(Self.side / 2, height / 2), boxWidth + 60, boxHeight + 20)
    }
    drawing.items += partnerships.flatMap { lines($0, boxes) }.map(Drawing.Item.line)
    drawing.items += boxes.sorted { $0.key < $1.key }.map { .box($0.value) }
    drawing.items += self.legend(top: height + 20)
    return drawing
  }

  private func box(
    _ id: School.ID, at centre: Drawing.Point, _ width: Int, _ height: Int
  ) -> Drawing.Box {
    let school = sources.programme.school(id)
    let name = sources.organisation(id).name
    let lines = areNamesShown ? Self.wrapped(name, width: width) : [id.text]
    var box = Drawing.Box(
      .init(centre.x - width / 2, centre.y - height / 2), width: width, height: height,
      lines: lines)
    box.letters = areNamesShown ? 80 : 75
    box.isBold = id == middle
    box.stroke = "404040"
    box.fill =
      school.kind == .partner
      ? Self.partnerFill
      : sources.programme.isRecipient(school) ? Self.recipientFill : Self.schoolFill
    return box
  }

  /// Up to three lines of words; a letter of 8 pt takes about 1.6 mm.
  static func wrapped(_ text: String, width: Int) -> [String] {
    let limit = max(6, (width - 20) / 15)
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = String(word)
      } else if lines[lines.count - 1].count + 1 + word.count <= limit {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    guard lines.count > 3 else { return lines }
    return Array(lines.prefix(2)) + [String(lines[2].prefix(limit - 1)) + "…"]
  }

  /// Curating by itself, everything else as one arrow with a point at each side that receives.
  private func lines(
    _ partnership: Partnership, _ boxes: [School.ID: Drawing.Box]
  ) -> [Drawing.Line] {
    guard let one = boxes[partnership.first], let other = boxes[partnership.second] else {
      return []
    }
    var isCurating = false
    var receivers: Set<School.ID> = []
    for purpose in partnership.purposes {
      switch purpose {
      case .curating(let recipient):
        isCurating = true
        receivers.insert(recipient)
      case .help(_, let topic):
        receivers.formUnion(helped(partnership, topic))
      case .tandem(_, let mentee): receivers.insert(sources.programme.teacher(mentee).school)
      }
    }
    var line = Drawing.Line(one.edge(towards: other.centre), other.edge(towards: one.centre))
    line.hasArrow = receivers.contains(partnership.second)
    line.hasBackArrow = receivers.contains(partnership.first)
    line.isDashed = partnership.mode == .remote
    line.colour = isCurating ? "1F3864" : "7F7F7F"
    line.weight = isCurating ? 22 : 10
    return [line]
  }

  private func helped(_ partnership: Partnership, _ topic: Topic.ID) -> [School.ID] {
    let sides = [partnership.first, partnership.second]
    return sources.plan.help.filter {
      $0.topic == topic && sides.contains($0.giver) && sides.contains($0.receiver)
    }.map(\.receiver)
  }

  private func legend(top: Int) -> [Drawing.Item] {
    var items: [Drawing.Item] = []
    func line(_ y: Int, _ text: String, _ change: (inout Drawing.Line) -> Void) {
      var line = Drawing.Line(.init(20, y + 20), .init(150, y + 20))
      line.hasArrow = true
      line.colour = "7F7F7F"
      change(&line)
      var words = Drawing.Box(.init(170, y), width: 620, height: 40, lines: [text])
      words.alignment = .left
      items += [.line(line), .box(words)]
    }
    func colour(_ y: Int, _ text: String, _ fill: String) {
      var sample = Drawing.Box(.init(820, y + 5), width: 60, height: 30, lines: [])
      (sample.fill, sample.stroke) = (fill, "404040")
      var words = Drawing.Box(.init(900, y), width: 700, height: 40, lines: [text])
      words.alignment = .left
      items += [.box(sample), .box(words)]
    }
    line(top, "кураторство (и прочее)") { ($0.colour, $0.weight) = ("1F3864", 22) }
    line(top + 45, "помощь, наставничество: к кому направлены") { _ in }
    line(top + 90, "только дистанционно") { $0.isDashed = true }
    colour(top, "школа-получатель", Self.recipientFill)
    colour(top + 45, "школа", Self.schoolFill)
    colour(top + 90, "организация-партнёр", Self.partnerFill)
    return items
  }
}
