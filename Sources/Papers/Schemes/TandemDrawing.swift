import Mentoring
import WordTemplates

/// Who mentors whom, mentors on the left and mentees on the right; as many sheets as are needed.
struct TandemDrawing {
  private static let rowsOfSheet = 16
  private static let width = 1650
  private static let row = 120
  private static let boxWidth = 560
  private static let boxHeight = 95
  private static let top = 70

  let sources: PaperSources
  let tandems: [Tandem]
  /// Others have their school's name beside their own.
  let school: School.ID

  var sheets: [Drawing] {
    var sheets: [[Tandem]] = []
    for tandem in tandems {
      if let last = sheets.last, Self.height(last + [tandem]) <= Self.rowsOfSheet {
        sheets[sheets.count - 1].append(tandem)
      } else {
        sheets.append([tandem])
      }
    }
    return sheets.map(sheet)
  }

  private static func mentees(_ tandems: [Tandem]) -> [Teacher.ID] {
    var seen: Set<Teacher.ID> = []
    return tandems.flatMap(\.mentees).filter { seen.insert($0).inserted }
  }

  private static func mentors(_ tandems: [Tandem]) -> [Teacher.ID] {
    var seen: Set<Teacher.ID> = []
    return tandems.map(\.mentor).filter { seen.insert($0).inserted }
  }

  private static func height(_ tandems: [Tandem]) -> Int {
    max(mentors(tandems).count, mentees(tandems).count)
  }

  private func sheet(_ tandems: [Tandem]) -> Drawing {
    let (mentors, mentees) = (Self.mentors(tandems), Self.mentees(tandems))
    let rows = max(mentors.count, mentees.count)
    var drawing = Drawing(
      width: Self.width, height: Self.top + rows * Self.row,
      description: "Схема взаимодействия: наставники и наставляемые")
    let left = column(mentors, x: 0, rows, fill: "EAF1DD")
    let right = column(mentees, x: Self.width - Self.boxWidth, rows, fill: "FCE4D6")
    for tandem in tandems {
      for mentee in tandem.mentees {
        guard let from = left[tandem.mentor], let to = right[mentee] else { continue }
        var line = Drawing.Line(
          .init(from.origin.x + from.width, from.centre.y), .init(to.origin.x, to.centre.y))
        line.hasArrow = true
        line.isDashed = tandem.items.filter { $0.deficit.teacher == mentee }
          .allSatisfy { $0.mode == .remote }
        line.colour =
          sources.isInSchool(tandem) ? NetworkLegend.otherColour : NetworkLegend.curatingColour
        drawing.items.append(.line(line))
      }
    }
    drawing.items += (mentors.compactMap { left[$0] } + mentees.compactMap { right[$0] })
      .map(Drawing.Item.box)
    drawing.items += [
      heading("Наставники", x: 0), heading("Наставляемые", x: Self.width - Self.boxWidth),
    ]
    .map(Drawing.Item.box)
    return drawing
  }

  private func heading(_ text: String, x: Int) -> Drawing.Box {
    var box = Drawing.Box(.init(x, 0), width: Self.boxWidth, height: 60, lines: [text])
    (box.isBold, box.letters) = (true, 100)
    return box
  }

  private func column(
    _ people: [Teacher.ID], x: Int, _ rows: Int, fill: String
  ) -> [Teacher.ID: Drawing.Box] {
    let shift = (rows - people.count) * Self.row / 2
    var boxes: [Teacher.ID: Drawing.Box] = [:]
    for (index, id) in people.enumerated() {
      var box = Drawing.Box(
        .init(x, Self.top + shift + index * Self.row), width: Self.boxWidth,
        height: Self.boxHeight, lines: lines(id))
      (box.fill, box.stroke, box.letters) = (fill, "404040", 90)
      boxes[id] = box
    }
    return boxes
  }

  private func lines(_ id: Teacher.ID) -> [String] {
    let person = sources.person(id)
    let home = sources.programme.teacher(id).school
    let name = person.short ?? id.text
    guard home != school else { return [name] }
    let place = sources.organisation(home).name
    return [name, place.count > 34 ? place.prefix(33) + "…" : place]
  }
}
