import Mentoring

/// Makes up scores of diagnostics that agree with the deficits, some of an earlier time, and some of
/// teachers who lack nothing.
struct ScoreMaker {
  let maker: YearMaker

  init(_ maker: YearMaker) { self.maker = maker }

  /// Shares of the maximum from which levels begin, as the shipped rules have them.
  static let levels = [0, 100, 200, 300, 400, 550, 700, 850]

  var rows: [[String]] {
    var dice = Dice(seed: maker.seed, stream: "scores")
    let contents = maker.contents
    let blocks = Dictionary(contents.competencies.map { ($0.id, $0.block) }) { first, _ in first }
    let dates = Set(contents.deficits.compactMap(\.date)).sorted()
    guard let last = dates.last else { return [] }
    func line(
      _ teacher: Teacher.ID, _ competency: Competency.ID, _ share: Int, _ date: CalendarDate,
      _ source: Deficit.Source
    ) -> [String] {
      let maximum = [20, 25, 40, 50][dice.below(4)]
      return [
        teacher.text, competency.text, blocks[competency]?.rawValue ?? "",
        "\(share * maximum / 1000)", "\(maximum)", "\(date)", source.rawValue,
      ]
    }
    var rows: [[String]] = []
    for deficit in contents.deficits {
      let level = min(deficit.levelFound, Self.levels.count - 2)
      // Rounding down to whole points must not fall a level lower.
      let least = Self.levels[level] + (level == 0 ? 0 : 50)
      let share = dice.number(in: least...max(least, Self.levels[level + 1] - 1))
      if deficit.source == .diagnostics, dice.chance(300), let earlier = Self.yearBefore(last) {
        rows.append(
          line(
            deficit.teacher, deficit.competency, max(0, share - dice.number(in: -40...200)),
            earlier, .diagnostics))
      }
      rows.append(
        line(
          deficit.teacher, deficit.competency, share, deficit.date ?? last, deficit.source))
      if deficit.source == .diagnostics, dice.chance(150) {
        rows.append(
          line(
            deficit.teacher, deficit.competency, min(1000, share + dice.number(in: 0...350)), last,
            .selfAssessment))
      }
    }
    let lacking = Set(contents.deficits.map(\.teacher))
    let general = contents.competencies.filter { $0.subject == nil && $0.parent != nil }
    guard !general.isEmpty else { return rows }
    for teacher in contents.teachers where !lacking.contains(teacher.id) && dice.chance(120) {
      let competency = dice.pick(general)
      rows.append(
        line(teacher.id, competency.id, dice.number(in: 720...980), last, .diagnostics))
    }
    return rows
  }

  private static func yearBefore(_ date: CalendarDate) -> CalendarDate? {
    CalendarDate(year: date.year - 1, month: date.month, day: min(28, date.day))
  }
}
