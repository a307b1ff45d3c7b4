import Mentoring
import YearRecords

enum ResultColumn: String, TableColumn {
  case school, year, procedure, subject, grade, participants, below, mean
  case marks2 = "marks_2"
  case marks3 = "marks_3"
  case marks4 = "marks_4"
  case marks5 = "marks_5"
  case high, objective

  static let table = YearTable.results
  static let required: Set<Self> = [.school, .year, .procedure, .subject]
  static let key: Set<Self> = [.school, .year, .procedure, .subject, .grade]
}

extension ResultRow {
  init(row: inout TableRow<ResultColumn>) {
    let owner = row.read(.school, .resultOwner)
    let participants = row.read(.participants, .people)
    let marks = [ResultColumn.marks2, .marks3, .marks4, .marks5].map { row.read($0, .people) }
    var below = row.read(.below, .people)
    let high = row.read(.high, .people)
    if owner?.isSchool == true, participants == nil, !row.isGiven(.participants) {
      row.report(.participants, YearMessage.participantsMissing)
    }
    for (column, count) in [(ResultColumn.below, below), (.high, high)] {
      guard let count, let participants, count > participants else { continue }
      row.report(column, YearMessage.moreThanParticipants(participants))
    }
    if let two = marks[0] {
      if let below, below != two { row.report(.below, YearMessage.notTheTwos(two)) }
      below = two
    }
    let known = marks.compactMap { $0 }
    if let participants, known.count == 4, known.reduce(0, +) != participants {
      row.report(.marks5, YearMessage.marksAndParticipants(known.reduce(0, +), participants))
    } else if let participants, known.reduce(0, +) > participants {
      row.report(.participants, YearMessage.marksAndParticipants(known.reduce(0, +), participants))
    }
    var good: Int?
    if let four = marks[2], let five = marks[3] { good = four + five }
    let procedure: Procedure? = row.read(.procedure, .word())
    let mean = row.read(.mean, .hundredths(upTo: 100))
    if let mean, let procedure {
      Self.checkMean(
        mean, procedure, participants, [below] + marks.dropFirst(), high: high, &row)
    }
    self.init(
      owner: owner ?? .municipality, year: row.read(.year, .year) ?? 0,
      procedure: procedure ?? .vpr, subject: row.read(.subject, .text) ?? "",
      grade: row.read(.grade, .whole(1...11, such: 5)), participants: participants, below: below,
      mean: mean, good: good, high: high,
      isObjective: row.read(.objective, .yesNo) ?? true, source: row.reference)
  }
}

extension ResultRow {
  /// Marks go from 2 to 5, and a mean must be one that the numbers of the row can have.
  fileprivate static func checkMean(
    _ mean: Int, _ procedure: Procedure, _ participants: Int?, _ marks: [Int?], high: Int?,
    _ row: inout TableRow<ResultColumn>
  ) {
    if procedure != .ege, !(200...500).contains(mean) {
      return row.report(.mean, YearMessage.noMark)
    }
    guard let participants else { return }
    let bounds =
      procedure == .ege
      ? high.flatMap { MeanBounds(high: $0, participants: participants) }
      : MeanBounds(marks: marks, participants: participants)
    if let bounds, !bounds.allows(mean) {
      row.report(
        .mean,
        bounds.onlyMean.map { YearMessage.otherMean($0) }
          ?? .impossibleMean(bounds.leastMean, bounds.mostMean))
    }
  }
}

extension ResultRow.Owner {
  fileprivate var isSchool: Bool {
    if case .school = self { true } else { false }
  }
}

extension Notation where Value == ResultRow.Owner {
  /// A school's code, or a word for all of the municipality or the region.
  fileprivate static var resultOwner: Self {
    Notation<String>.code.map { text in
      switch Heading.normal(text) {
      case "municipality", "муниципалитет": .municipality
      case "region", "регион": .region
      default: .school(School.ID(text))
      }
    }
  }
}

extension Notation where Value == Int {
  static var people: Self { .whole(0...1_000_000, such: 24) }
  static var year: Self { .whole(2000...2100, such: 2021) }

  /// A decimal with at most two places, in hundredths.
  static func hundredths(upTo limit: Int) -> Self {
    Notation(
      noun: LocalizedText(ru: "число", en: "a number"),
      right: LocalizedText(
        ru: "число от 0 до \(limit), не больше двух знаков после точки, например 3.65",
        en: "a number from 0 to \(limit), with at most two decimals, such as 3.65"),
      form: .number
    ) { (text) throws(Misreading) in
      try wholeUnits(text, places: 2, step: 1, 0...limit * 100)
    }
  }

  /// A decimal with at most three places, in thousandths.
  static func thousandths(upTo limit: Int) -> Self {
    Notation(
      noun: LocalizedText(ru: "число", en: "a number"),
      right: LocalizedText(
        ru: "число от 0 до \(limit), не больше трёх знаков после точки, например 12.5",
        en: "a number from 0 to \(limit), with at most three decimals, such as 12.5"),
      form: .number
    ) { (text) throws(Misreading) in
      try wholeUnits(text, places: 3, step: 1, 0...limit * 1000)
    }
  }
}
