import Mentoring

// Kinds are counted as in the document (7 secondary, 4 basic, 1 primary), one school has 717 pupils;
// names, and which village has which school, are made up.
extension ProgrammeSketch {
  private static let centre = Settlement("Жигалово", 54.81009, 105.15932)
  private static let rudovka = Settlement("Рудовка", 54.7469, 105.2089)
  private static let tutura = Settlement("Тутура", 54.7667, 105.25)
  private static let znamenka = Settlement("Знаменка", 54.7039, 104.8356)
  private static let zakora = Settlement("Дальняя Закора", 54.6706, 104.7625)
  private static let chikan = Settlement("Чикан", 54.9042, 105.6594)
  private static let timoshino = Settlement("Тимошино", 54.4203, 104.7111)
  private static let petrovo = Settlement("Петрово", 54.4936, 105.2289)
  private static let lukinovo = Settlement("Лукиново", 54.1903, 104.7072)
  private static let ustIlga = Settlement("Усть-Илга", 55.0136, 105.0808)
  private static let konoshanovo = Settlement("Коношаново", 55.3589, 105.4744)

  static let zhigalovoSchools: [SchoolSketch] = [
    SchoolSketch(
      number: 101, "S01", .secondary, centre, pupils: 717, staff: (48, 12), contingent: 270),
    SchoolSketch(number: 102, "S02", .primary, centre, pupils: 37, staff: (5, 1), contingent: 750),
    SchoolSketch(
      number: 103, "S03", .secondary, rudovka, pupils: 120, staff: (16, 3), contingent: 600),
    SchoolSketch(
      number: 104, "S04", .secondary, tutura, pupils: 105, staff: (15, 3), contingent: 600),
    SchoolSketch(
      number: 105, "S05", .secondary, znamenka, pupils: 100, staff: (15, 3), contingent: 600),
    SchoolSketch(
      number: 106, "S06", .secondary, zakora, pupils: 90, staff: (14, 3), contingent: 600),
    SchoolSketch(
      number: 107, "S07", .secondary, chikan, pupils: 80, staff: (13, 2), contingent: 600),
    SchoolSketch(
      number: 108, "S08", .secondary, timoshino, pupils: 75, staff: (12, 2), contingent: 600),
    SchoolSketch(number: 109, "S09", .basic, petrovo, pupils: 35, staff: (9, 2), contingent: 760),
    SchoolSketch(number: 110, "S10", .basic, lukinovo, pupils: 30, staff: (8, 1), contingent: 770),
    SchoolSketch(number: 111, "S11", .basic, ustIlga, pupils: 25, staff: (7, 1), contingent: 780),
    SchoolSketch(
      number: 112, "S12", .basic, konoshanovo, pupils: 20, staff: (6, 1), contingent: 800),
  ]

  /// Made up: to Коношаново only a winter road from the centre, to Усть-Илга no way in the spring
  /// flood; all other ways are estimated from coordinates.
  static let zhigalovoWays: [TravelRow] = {
    let others = [rudovka, tutura, znamenka, zakora, chikan, timoshino, petrovo, lukinovo]
    let slow = Thousandths(1400)
    var rows = [
      konoshanovo.way(to: centre, kilometresAnHour: 35, detour: slow, [.winter]),
      konoshanovo.noRoad(to: centre, [.spring, .summer, .autumn]),
      konoshanovo.noRoad(to: ustIlga),
    ]
    rows += others.map { konoshanovo.noRoad(to: $0) }
    let dry: Set<Season> = [.summer, .autumn, .winter]
    for place in [centre] + others {
      rows.append(ustIlga.way(to: place, kilometresAnHour: 40, detour: slow, dry))
      rows.append(ustIlga.noRoad(to: place, [.spring]))
    }
    return rows
  }()
}
