import Mentoring

extension Warnings {
  /// A topic on which schools have weaknesses, and no school a strength.
  static func unansweredWeaknesses(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    let strong = Set(programme.swot.filter { $0.quadrant == .strength }.map(\.topic))
    let names = CodeNames(programme)
    var weak: [Topic.ID: (line: Int, count: Int)] = [:]
    for (item, line) in zip(sources.contents.swot, sources.swot)
    where item.quadrant == .weakness && !strong.contains(item.topic) {
      let earlier = weak[item.topic] ?? (line, 0)
      weak[item.topic] = (earlier.line, earlier.count + 1)
    }
    for (topic, found) in weak.sorted(by: { $0.value.line < $1.value.line }) {
      log.warning(
        sources.place(.swot, found.line, "topic"),
        SchoolWarning.unanswered(names.topic(topic), weaknesses: found.count))
    }
  }

  /// A school from which no way leads to any other in the seasons of the programme.
  static func unreachableSchools(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    guard programme.schools.count > 1 else { return }
    let neighbours = Neighbours(programme)
    for school in sources.contents.schools where !neighbours.reach(school) {
      log.warning(
        sources.place(.schools, sources.schools[school.id], "school"),
        SchoolWarning.unreachable(
          CodeNames(programme).school(school.id), travel: sources.label(.travel)))
    }
  }

  /// A way that takes more than half as long again in one direction as in the other: a doubt, where the
  /// rules do not say how much is a fault.
  static func lopsidedWays(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    guard programme.rules.travel.directionDifference == nil else { return }
    for way in lopsided(sources.contents.travel, sources.travel, by: 500) {
      log.warning(sources.place(.travel, way.line, "minutes"), way.message)
    }
  }

  /// A way that takes more than the rules' share longer in one direction than in the other: a fault,
  /// told with all the others.
  static func lopsidedFaults(_ tables: FolderTables, _ log: IssueLog) {
    guard let rows = tables.rows[.travel],
      let share = tables.contents.rules.travel.directionDifference?.value
    else { return }
    let sound = rows.lines.indices.filter { !rows.isBad($0, Set(rows.columns)) }
    let ways = sound.map { tables.contents.travel[$0] }
    for way in lopsided(ways, sound.map { rows.lines[$0] }, by: share) {
      log.error(rows.place(line: way.line, "minutes"), way.message)
    }
  }

  /// Ways that take more than a share (in thousandths) longer or shorter than an earlier row says of the
  /// opposite direction.
  private static func lopsided(
    _ rows: [TravelRow], _ lines: [Int], by share: Int
  ) -> [(line: Int, message: SchoolWarning)] {
    struct Way: Hashable { let from: Place, to: Place }
    var earlier: [Way: [(row: TravelRow, line: Int)]] = [:]
    var found: [(line: Int, message: SchoolWarning)] = []
    for (row, line) in zip(rows, lines) {
      for (other, otherLine) in earlier[Way(from: row.to, to: row.from)] ?? []
      where !row.seasons.isDisjoint(with: other.seasons) {
        guard let time = row.time?.value, let otherTime = other.time?.value else { continue }
        guard 1000 * max(time, otherTime) > (1000 + share) * min(time, otherTime) else { continue }
        found.append((line, .lopsided(share: Thousandths(share), oppositeLine: otherLine)))
      }
      earlier[Way(from: row.from, to: row.to), default: []].append((row, line))
    }
    return found
  }
}

/// Which schools may lie on a way from another, so that not every pair has to be looked at.
private struct Neighbours {
  private let programme: Programme
  private let bySettlement: [String: [School]]
  private let located: [School]
  private var ends: [Place: Set<Place>] = [:]

  init(_ programme: Programme) {
    self.programme = programme
    bySettlement = Dictionary(grouping: programme.schools, by: \.settlement)
    located =
      programme.rules.travel.estimates ? programme.schools.filter { $0.coordinates != nil } : []
    for row in programme.travelRows {
      ends[row.from, default: []].insert(row.to)
      ends[row.to, default: []].insert(row.from)
    }
  }

  /// Whether any school has a way to this one, or from it.
  func reach(_ school: School) -> Bool {
    func isLinked(_ other: School) -> Bool {
      other.id != school.id
        && (programme.travel.leg(from: school, to: other) != nil
          || programme.travel.leg(from: other, to: school) != nil)
    }
    if school.coordinates != nil, located.contains(where: isLinked) { return true }
    if !school.settlement.isEmpty, bySettlement[school.settlement]!.contains(where: isLinked) {
      return true
    }
    let places: [Place] = [.school(school.id), .settlement(school.settlement)]
    return places.flatMap { ends[$0] ?? [] }.contains { end in
      switch end {
      case .school(let id): isLinked(programme.school(id))
      case .settlement(let name): (bySettlement[name] ?? []).contains(where: isLinked)
      }
    }
  }
}

enum SchoolWarning: InputMessage {
  case unanswered(LocalizedText, weaknesses: Int)
  case unreachable(LocalizedText, travel: String)
  case lopsided(share: Thousandths, oppositeLine: Int)

  var text: LocalizedText {
    switch self {
    case .unanswered(let topic, let weaknesses):
      return LocalizedText(
        ru: "по теме \(topic.russian) слабых сторон: \(weaknesses), а сильной нет ни у одной "
          + "школы",
        en: "weaknesses on topic \(topic.english): \(weaknesses), and no school has a strength on "
          + "it")
    case .unreachable(let school, let travel):
      return LocalizedText(
        ru:
          "из школы \(school.russian) ни к одной другой нет пути в сезоны программы; проверьте "
          + "\(travel) и координаты",
        en: "no way leads from school \(school.english) to any other in the programme's seasons; "
          + "check \(travel) and coordinates")
    case .lopsided(let share, let line):
      let percent = DefaultText.of(share, .share)
      return LocalizedText(
        ru: "обратный путь (строка \(line)) отличается больше чем на \(percent); проверьте оба",
        en: "the opposite way (row \(line)) differs by more than \(percent); check both")
    }
  }
}
