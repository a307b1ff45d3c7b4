import Mentoring

/// Makes up results, conditions, scores, resources and facts that fit the schools' statuses and the
/// deficits of their teachers.
struct YearMaker {
  let sketch: YearSketch
  let contents: ProgrammeContents
  let seed: UInt64

  /// Schools that pupils go to.
  var schools: [School] { contents.schools.filter { $0.kind != .partner && ($0.pupils ?? 0) > 0 } }

  var rows: YearRows {
    YearRows(tables: [
      (
        "results",
        [
          "school", "year", "procedure", "subject", "grade", "participants", "below", "mean",
          "marks_2", "marks_3", "marks_4", "marks_5", "high", "objective",
        ], ResultMaker(self).rows
      ),
      (
        "social",
        [
          "school", "year", "school_register", "police_register", "disabilities", "hardship",
          "single_parent", "family_register",
        ] + sketch.otherShares.map(\.code), social
      ),
      (
        "recommendations",
        ["finding", "subject", "group", "text", "topic", "competency", "indicator"],
        sketch.recommendations
      ),
      (
        "diagnostics", ["teacher", "scale", "block", "score", "maximum", "date", "source"],
        ScoreMaker(self).rows
      ),
      ("resources", ["school", "kind", "name", "state", "shared"], resources),
      (
        "facts", FactMaker(self).columns, FactMaker(self).rows
      ),
      (
        "timetable", ["teacher", "weekday", "lesson", "subject"],
        sketch.hasTimetable ? TimetableMaker(self).rows : []
      ),
    ])
  }

  /// How hard a school's conditions are, 0…1000.
  static func hardship(_ school: School) -> Int {
    switch school.status {
    case .leader: 120
    case .ordinary: 260
    case .lowResults: 420
    case .adverseConditions: 760
    case .lowResultsAndAdverse: 860
    }
  }

  /// Shares in percent that the hardest and the easiest school come near to.
  private static let ranges = [(2, 14), (1, 8), (3, 16), (5, 38), (12, 42), (1, 9)]

  private var social: [[String]] {
    var dice = Dice(seed: seed, stream: "social")
    return schools.flatMap { school -> [[String]] in
      let hardship = Self.hardship(school)
      let own = (0..<(Self.ranges.count + sketch.otherShares.count)).map { _ in
        dice.number(in: -180...180)
      }
      return sketch.years.map { year in
        func share(_ least: Int, _ most: Int, _ position: Int) -> String {
          let place = min(1000, max(0, hardship + own[position] + dice.number(in: -40...40)))
          return decimalText(least * 10 + (most - least) * place / 100, places: 1)
        }
        let usual = Self.ranges.enumerated().map { share($0.element.0, $0.element.1, $0.offset) }
        let others = sketch.otherShares.enumerated().map { position, other -> String in
          guard other.isContingent, let known = school.contingent else {
            return share(0, 10, Self.ranges.count + position)
          }
          return Cell.percent(known)
        }
        return [school.id.text, "\(year)"] + usual + others
      }
    }
  }

  private static let things: [(kind: String, name: String)] = [
    ("centre", "Центр «Точка роста»"), ("equipment", "Лабораторное оборудование"),
    ("equipment", "Интерактивные панели"), ("transport", "Школьный автобус"),
    ("staff", "Педагог-психолог"), ("staff", "Логопед"), ("staff", "Учитель математики"),
    ("staff", "Учитель иностранного языка"), ("premises", "Спортивный зал"),
    ("internet", "Быстрый интернет"), ("methods", "Банк уроков"),
    ("programme", "Программа подготовки к аттестации"),
  ]

  private var resources: [[String]] {
    var dice = Dice(seed: seed, stream: "resources")
    return schools.flatMap { school -> [[String]] in
      let hardship = Self.hardship(school)
      var things = Self.things
      dice.shuffle(&things)
      return things.prefix(dice.number(in: 3...5)).map { thing in
        let lacks = dice.chance(150 + hardship * 6 / 10)
        let shares = !lacks && dice.chance(800 - hardship * 6 / 10)
        return [
          school.id.text, thing.kind, thing.name, lacks ? "lack" : "have", shares ? "yes" : "no",
        ]
      }
    }
  }
}
