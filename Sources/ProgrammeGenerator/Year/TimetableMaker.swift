import Mentoring

/// Makes up the weekly lessons of teachers: as many as their load has, on five days of seven lessons,
/// more of them early in the day.
struct TimetableMaker {
  let maker: YearMaker

  init(_ maker: YearMaker) { self.maker = maker }

  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"]
  private static let lessonsADay = 7

  var rows: [[String]] {
    var dice = Dice(seed: maker.seed, stream: "timetable")
    return maker.contents.teachers.flatMap { teacher -> [[String]] in
      let load = min(30, (teacher.weeklyLoad?.value ?? 0) / 60)
      guard load > 0, !teacher.subjects.isEmpty else { return [] }
      var slots = Self.weekdays.indices.flatMap { day in
        (1...Self.lessonsADay).map { (day: day, lesson: $0) }
      }
      dice.shuffle(&slots)
      // The last two lessons of a day are rarely needed.
      let early = slots.filter { $0.lesson <= 5 || dice.chance(350) }
      let late = slots.filter { slot in !early.contains { $0 == slot } }
      return (early + late).prefix(load).sorted { ($0.day, $0.lesson) < ($1.day, $1.lesson) }.map {
        [teacher.id.text, Self.weekdays[$0.day], "\($0.lesson)", dice.pick(teacher.subjects)]
      }
    }
  }
}
