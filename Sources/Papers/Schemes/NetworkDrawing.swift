import Mentoring
import WordTemplates

/// Schools in a ring and what they do for each other, as arrows from who gives to who receives.
struct NetworkDrawing {
  private static let side = 1650

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

  private var height: Int { middle == nil ? 1850 : schools.count > 8 ? Self.side : 900 }

  private var ring: Ring {
    let (width, height) = areNamesShown ? (300, 120) : Self.codeBox(schools.count)
    return Ring(
      centre: .init(Self.side / 2, self.height / 2), width: Self.side, height: self.height,
      boxWidth: width, boxHeight: height)
  }

  /// As large as so many boxes of codes can be without touching each other.
  static func codeBox(_ count: Int) -> (width: Int, height: Int) {
    (min(160, max(90, 3200 / count)), min(70, max(30, 3000 / count)))
  }

  var drawing: Drawing {
    let ring = ring
    var drawing = Drawing(
      width: Self.side, height: height + NetworkLegend.height,
      description: "Схема взаимодействия: школы и связи между ними")
    var boxes: [School.ID: Drawing.Box] = [:]
    for (id, place) in zip(schools, ring.middles(schools.count)) {
      boxes[id] = box(id, at: place, ring.boxWidth, ring.boxHeight)
    }
    if let middle {
      boxes[middle] = box(middle, at: ring.centre, ring.boxWidth + 60, ring.boxHeight + 20)
    }
    let arrows = partnerships.flatMap { lines($0, boxes, ring) }
    drawing.items += arrows.map(Drawing.Item.line)
    drawing.items += boxes.sorted { $0.key < $1.key }.map { .box($0.value) }
    drawing.items += legend(arrows, boxes.keys).items(top: height + 20)
    return drawing
  }

  private func legend(
    _ lines: [Drawing.Line], _ schools: some Sequence<School.ID>
  ) -> NetworkLegend {
    var kinds: Set<NetworkLegend.Line> = []
    for line in lines {
      kinds.insert(line.colour == NetworkLegend.curatingColour ? .curating : .other)
      if line.isDashed { kinds.insert(.remote) }
    }
    return NetworkLegend(lines: kinds, fills: Set(schools.map(fill)))
  }

  private func fill(_ id: School.ID) -> NetworkLegend.Fill {
    let school = sources.programme.school(id)
    if school.kind == .partner { return .partner }
    return sources.programme.isRecipient(school) ? .recipient : .school
  }

  private func box(
    _ id: School.ID, at centre: Drawing.Point, _ width: Int, _ height: Int
  ) -> Drawing.Box {
    let name = sources.organisation(id).name
    let lines = areNamesShown ? Self.wrapped(name, width: width) : [id.text]
    var box = Drawing.Box(
      .init(centre.x - width / 2, centre.y - height / 2), width: width, height: height,
      lines: lines)
    box.letters = areNamesShown ? 80 : 75
    box.isBold = id == middle
    box.stroke = "404040"
    box.fill = fill(id).rawValue
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
    _ partnership: Partnership, _ boxes: [School.ID: Drawing.Box], _ ring: Ring
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
    var line =
      middle == nil
      ? Drawing.Line(ring.anchor(of: one), ring.anchor(of: other))
      : Drawing.Line(one.edge(towards: other.centre), other.edge(towards: one.centre))
    line.hasArrow = receivers.contains(partnership.second)
    line.hasBackArrow = receivers.contains(partnership.first)
    line.isDashed = partnership.mode == .remote
    line.colour = isCurating ? NetworkLegend.curatingColour : NetworkLegend.otherColour
    line.weight = isCurating ? 22 : 10
    return [line]
  }

  private func helped(_ partnership: Partnership, _ topic: Topic.ID) -> [School.ID] {
    let sides = [partnership.first, partnership.second]
    return sources.plan.help.filter {
      $0.topic == topic && sides.contains($0.giver) && sides.contains($0.receiver)
    }.map(\.receiver)
  }
}
