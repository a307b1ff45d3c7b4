import Mentoring

// 28 schools and 14 974 pupils in all are real figures; the schools, their pupils, statuses and staff
// are made up.
extension ProgrammeSketch {
  private static let centre = Settlement("Карабудахкент", 42.70916, 47.56299)
  private static let gubden = Settlement("Губден", 42.5658, 47.5658)
  private static let manaskent = Settlement("Манаскент", 42.7333, 47.6833)
  private static let manas = Settlement("Манас", 42.72749, 47.67846)
  private static let paraul = Settlement("Параул", 42.7394, 47.3592)
  private static let dorgeli = Settlement("Доргели", 42.667, 47.29435)
  private static let gurbuki = Settlement("Гурбуки", 42.61, 47.6028)
  private static let gelli = Settlement("Гелли", 42.7267, 47.4014)
  private static let kakaShura = Settlement("Кака-Шура", 42.6519, 47.3828)

  static let karabudakhkentCentre: [SchoolSketch] = [
    made(101, "S01", .secondary, centre, 1167, .leader, (72, 6), 80),
    made(102, "S02", .secondary, centre, 972, .leader, (60, 5), 90),
    made(103, "S03", .secondary, centre, 875, .ordinary, (54, 4), 120),
    made(104, "S04", .secondary, centre, 681, .lowResults, (42, 3), 210),
    made(105, "S05", .primary, centre, 486, .adverseConditions, (27, 3), 330),
    made(106, "S06", .secondary, gubden, 875, .leader, (54, 4), 100),
    made(107, "S07", .secondary, gubden, 778, .ordinary, (48, 4), 130),
    made(108, "S08", .secondary, gubden, 486, .lowResults, (30, 2), 220),
    made(109, "S09", .basic, gubden, 292, .adverseConditions, (18, 2), 350),
    made(110, "S10", .secondary, manaskent, 778, .leader, (48, 4), 110),
    made(111, "S11", .secondary, manaskent, 389, .lowResults, (24, 2), 240),
    made(112, "S12", .secondary, manas, 681, .leader, (42, 3), 120),
    made(113, "S13", .secondary, manas, 486, .adverseConditions, (30, 2), 310),
  ]

  static let karabudakhkentVillages: [SchoolSketch] = [
    made(114, "S14", .secondary, paraul, 583, .ordinary, (36, 3), 140),
    made(115, "S15", .secondary, paraul, 389, .lowResults, (24, 2), 230),
    made(116, "S16", .secondary, dorgeli, 583, .ordinary, (36, 3), 150),
    made(117, "S17", .secondary, dorgeli, 389, .lowResults, (24, 2), 260),
    made(118, "S18", .secondary, gurbuki, 486, .ordinary, (30, 2), 150),
    made(119, "S19", .secondary, gurbuki, 389, .lowResults, (24, 2), 250),
    made(120, "S20", .secondary, gelli, 389, .ordinary, (24, 2), 160),
    made(121, "S21", .basic, gelli, 292, .lowResultsAndAdverse, (18, 2), 390),
    made(122, "S22", .secondary, kakaShura, 583, .ordinary, (36, 3), 140),
    made(123, "S23", .basic, kakaShura, 389, .lowResultsAndAdverse, (24, 2), 370),
    made(
      124, "S24", .secondary, Settlement("Уллубийаул", 42.5919, 47.7206), 486, .ordinary, (30, 2),
      150),
    made(
      125, "S25", .secondary, Settlement("Ачи", 42.65197, 47.68282), 292, .ordinary, (19, 1), 170),
    made(126, "S26", .secondary, Settlement("Аданак", 42.75, 47.45), 292, .ordinary, (19, 1), 180),
    made(
      127, "S27", .secondary, Settlement("Ленинкент", 42.4819, 47.7553), 292, .ordinary, (19, 1),
      160),
    made(
      128, "S28", .secondary, Settlement("Джанга", 42.5158, 47.7678), 194, .ordinary, (15, 1), 200),
  ]

  /// Made up: a mountain road that snow closes, and a hill road that takes longer up than down.
  static let karabudakhkentWays: [TravelRow] = [
    TravelRow(
      from: .settlement("Губден"), to: .settlement("Кака-Шура"), time: Minutes(40),
      distance: Hectometres(260), seasons: [.spring, .summer, .autumn]),
    TravelRow(
      from: .settlement("Губден"), to: .settlement("Кака-Шура"), time: nil, distance: nil,
      seasons: [.winter]),
    TravelRow(
      from: .settlement("Карабудахкент"), to: .settlement("Доргели"), time: Minutes(43),
      distance: Hectometres(310)),
    TravelRow(
      from: .settlement("Доргели"), to: .settlement("Карабудахкент"), time: Minutes(37),
      distance: Hectometres(310)),
  ]

  private static func made(
    _ number: Int, _ id: School.ID, _ kind: School.Kind, _ place: Settlement, _ pupils: Int,
    _ status: School.Status, _ staff: (Int, Int), _ contingent: Int
  ) -> SchoolSketch {
    SchoolSketch(
      number: number, id, kind, place, pupils: pupils, status: status, staff: staff,
      contingent: contingent, load: status == .lowResultsAndAdverse ? 2 : 1)
  }
}
