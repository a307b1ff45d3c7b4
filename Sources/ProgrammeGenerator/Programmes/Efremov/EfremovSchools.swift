import Mentoring

// Named in the document: СШ № 6, Пожилинская СШ № 13, the Гимназия, the Физико-математический лицей,
// ДДЮТ and the outside partners. The rest is made up so that 4 577 town and 988 village pupils come
// out; staff is made up so that 574 pedagogues come out.
extension ProgrammeSketch {
  private static let town = Settlement("Ефремов", 53.13762, 38.11856, .urban)
  private static let pozhilino = Settlement("Пожилино", 53.1186, 37.9639)
  private static let tula = Settlement("Тула", .urban)

  static let efremovTownSchools: [SchoolSketch] = [
    SchoolSketch(
      "S01", "СШ № 6", .secondary, town, pupils: 127, status: .lowResults, staff: (16, 2),
      contracts: 6),
    SchoolSketch(
      "S02", "Пожилинская СШ № 13", .secondary, pozhilino, pupils: 65, status: .lowResults,
      staff: (12, 2), contingent: 164, contracts: 6),
    SchoolSketch(
      "S03", "Гимназия", .secondary, town, pupils: 445, status: .leader, staff: (36, 4)),
    SchoolSketch(
      "S04", "Физико-математический лицей", .secondary, town, pupils: 356, status: .leader,
      staff: (30, 3)),
    SchoolSketch(
      number: 105, "S05", .secondary, town, pupils: 401, status: .leader, staff: (32, 4)),
    SchoolSketch(number: 106, "S06", .secondary, town, pupils: 356, staff: (28, 3)),
    SchoolSketch(
      number: 107, "S07", .secondary, town, pupils: 356, status: .leader, staff: (28, 3)),
    SchoolSketch(number: 108, "S08", .secondary, town, pupils: 312, staff: (24, 3)),
    SchoolSketch(number: 109, "S09", .secondary, town, pupils: 312, staff: (24, 3)),
    SchoolSketch(number: 110, "S10", .secondary, town, pupils: 311, staff: (24, 3)),
    SchoolSketch(number: 111, "S11", .secondary, town, pupils: 267, staff: (22, 2)),
    SchoolSketch(number: 112, "S12", .secondary, town, pupils: 267, staff: (22, 2)),
    SchoolSketch(number: 113, "S13", .secondary, town, pupils: 267, staff: (22, 2)),
    SchoolSketch(number: 114, "S14", .secondary, town, pupils: 222, staff: (19, 2)),
    SchoolSketch(number: 115, "S15", .secondary, town, pupils: 222, staff: (19, 2)),
    SchoolSketch(number: 116, "S16", .basic, town, pupils: 178, staff: (15, 1)),
    SchoolSketch(number: 117, "S17", .primary, town, pupils: 178, staff: (11, 1)),
  ]

  static let efremovVillageSchools: [SchoolSketch] = [
    village(118, "S18", .secondary, Settlement("Шилово", 53.1933, 38.5469), 104, (11, 1)),
    village(119, "S19", .secondary, Settlement("Яндовка", 53.0344, 38.3986), 87, (9, 1)),
    village(120, "S20", .secondary, Settlement("Лобаново", 53.0672, 38.2317), 78, (8, 1)),
    village(121, "S21", .secondary, Settlement("Новокрасивое", 53.1733, 38.2025), 78, (8, 1)),
    village(122, "S22", .secondary, Settlement("Кытино", 53.1683, 38.3072), 70, (8, 1)),
    village(123, "S23", .secondary, Settlement("Буреломы", 53.2469, 38.1678), 70, (8, 1)),
    village(124, "S24", .secondary, Settlement("Круглики", 53.0558, 38.1536), 61, (7, 1)),
    village(125, "S25", .basic, Settlement("Шкилевка", 53.05, 38.0667), 61, (6, 0)),
    village(126, "S26", .basic, Settlement("Кочкино", 53.0592, 37.8867), 52, (6, 0)),
    village(127, "S27", .basic, Settlement("Дубики", 53.2097, 38.4853), 52, (6, 0)),
    village(128, "S28", .basic, Settlement("Козье", 53.2583, 38.4597), 44, (5, 0)),
    village(129, "S29", .basic, Settlement("Мордовка", 53.0517, 38.5908), 44, (5, 0)),
    village(130, "S30", .basic, Settlement("Павлов Хутор", 53.3236, 38.2892), 44, (5, 0)),
    village(131, "S31", .primary, Settlement("Козьминский", 53.1917, 38.5126), 43, (5, 0)),
    village(132, "S32", .primary, Settlement("Мечнянка", 53.1917, 38.5126), 35, (4, 0)),
  ]

  /// ДДЮТ is one of the 33 organisations; X01… are outside them.
  static let efremovPartners: [SchoolSketch] = [
    partner("S33", "ДДЮТ с центром «Доверие»", town, staff: 40, contracts: 10),
    partner("X01", "ЕХТТ: Кванториум и IT-куб", town, staff: 8, contracts: 8),
    partner("X02", "Центр обеспечения образовательной деятельности", town, staff: 8),
    partner("X03", "СРЦ «Юность»", town, staff: 3),
    partner("X04", "Ефремовская ТПМПК", town, staff: 4),
    partner("X05", "ТГПУ им. Л. Н. Толстого", tula, staff: 6),
    partner("X06", "Тульский государственный университет", tula, staff: 4),
  ]

  /// Too far for a day's work; the figures are rough.
  static let efremovWays: [TravelRow] = [
    TravelRow(
      from: .settlement("Ефремов"), to: .settlement("Тула"), time: Minutes(140),
      distance: Hectometres(1450))
  ]

  private static func village(
    _ number: Int, _ id: School.ID, _ kind: School.Kind, _ place: Settlement, _ pupils: Int,
    _ staff: (Int, Int)
  ) -> SchoolSketch {
    SchoolSketch(number: number, id, kind, place, pupils: pupils, staff: staff)
  }

  private static func partner(
    _ id: School.ID, _ name: String, _ place: Settlement, staff: Int, contracts: Int? = nil
  ) -> SchoolSketch {
    SchoolSketch(
      id, name, .partner, place, pupils: nil, staff: (0, staff), contracts: contracts)
  }
}
