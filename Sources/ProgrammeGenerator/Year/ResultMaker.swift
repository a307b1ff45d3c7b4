import Mentoring

/// Makes up results of the national assessments.
///
/// In 2020 there was no ОГЭ, because of the pandemic.
struct ResultMaker {
  let maker: YearMaker

  init(_ maker: YearMaker) { self.maker = maker }

  private struct Paper {
    let procedure: String
    let subject: String
    let grade: String
    /// Part of a school's pupils who take it, in thousandths.
    let takers: Int
    let isPoints: Bool
    /// How much harder than usual, in thousandths of participants.
    let difficulty: Int
  }

  private static let papers: [Paper] = [
    Paper(
      procedure: "vpr", subject: "Русский язык", grade: "4", takers: 95, isPoints: false,
      difficulty: -20),
    Paper(
      procedure: "vpr", subject: "Математика", grade: "4", takers: 95, isPoints: false,
      difficulty: -30),
    Paper(
      procedure: "vpr", subject: "Русский язык", grade: "7", takers: 88, isPoints: false,
      difficulty: 50),
    Paper(
      procedure: "vpr", subject: "Математика", grade: "7", takers: 88, isPoints: false,
      difficulty: 40),
    Paper(
      procedure: "oge", subject: "Русский язык", grade: "", takers: 82, isPoints: false,
      difficulty: -20),
    Paper(
      procedure: "oge", subject: "Математика", grade: "", takers: 82, isPoints: false,
      difficulty: 20),
    Paper(
      procedure: "ege", subject: "Русский язык", grade: "", takers: 40, isPoints: true,
      difficulty: -60),
    Paper(
      procedure: "ege", subject: "Математика", grade: "", takers: 26, isPoints: true, difficulty: 0),
    Paper(
      procedure: "ege", subject: "Обществознание", grade: "", takers: 20, isPoints: true,
      difficulty: 40),
  ]

  private static func takes(_ kind: School.Kind, _ paper: Paper) -> Bool {
    switch kind {
    case .secondary: true
    case .basic: paper.procedure != "ege"
    case .primary: paper.grade == "4"
    case .partner: false
    }
  }

  /// Share of participants below the threshold, in thousandths.
  private static func weakness(_ status: School.Status, _ dice: inout Dice) -> Int {
    switch status {
    case .leader: dice.number(in: 10...70)
    case .ordinary: dice.number(in: 60...210)
    case .adverseConditions: dice.number(in: 120...260)
    case .lowResults, .lowResultsAndAdverse: dice.number(in: 300...400)
    }
  }

  var rows: [[String]] {
    var dice = Dice(seed: maker.seed, stream: "results")
    var rows: [[String]] = []
    var sums: [String: Sum] = [:]
    for school in maker.schools {
      let weakness = Self.weakness(school.status, &dice)
      let trend = dice.number(in: -40...30)
      for (age, year) in maker.sketch.years.reversed().enumerated() {
        let isDoubtful = dice.chance(25)
        for paper in Self.papers where Self.takes(school.kind, paper) {
          if paper.procedure == "oge", year == 2020 { continue }
          let level = weakness + paper.difficulty - trend * age + dice.number(in: -60...60)
          guard
            let row = row(
              school, year, paper, max(0, min(800, level)), isDoubtful: isDoubtful, &dice, &sums)
          else { continue }
          rows.append(row)
        }
      }
    }
    return rows + averages(sums)
  }

  /// Sums for the averages of all schools.
  private struct Sum {
    var participants = 0
    var below = 0
    var high = 0
    var means = 0
  }

  private func row(
    _ school: School, _ year: Int, _ paper: Paper, _ level: Int, isDoubtful: Bool,
    _ dice: inout Dice, _ sums: inout [String: Sum]
  ) -> [String]? {
    let participants =
      (school.pupils ?? 0) * paper.takers / 1000 + dice.number(in: -1...1)
    guard participants > 0 else { return nil }
    let known = maker.sketch.knownMeans.first {
      $0.school == school.id.text && $0.year == year && $0.procedure == paper.procedure
        && $0.subject == paper.subject
    }
    let made = (participants * level + dice.below(1000)) / 1000
    let below = known.map { Self.below(made, of: participants, withMean: $0.mean) } ?? made
    let less = maker.sketch.fewerGood
    func some(_ share: Int) -> Int { (participants * max(20, share) + dice.below(1000)) / 1000 }
    let five = min(participants - below, some(380 - level - less * 4 / 10))
    let four = min(participants - below - five, some(460 - level / 2 - less * 6 / 10))
    let three = participants - below - four - five
    let high = paper.isPoints ? participants * max(0, 230 - level / 2) / 1000 : 0
    let mean =
      known?.mean
      ?? (paper.isPoints
        ? 6900 - level * 6 + dice.number(in: -200...200)
        : roundedQuotient(100 * (2 * below + 3 * three + 4 * four + 5 * five), participants))
    let key = "\(year),\(paper.procedure),\(paper.subject),\(paper.grade)"
    sums[key, default: Sum()].participants += participants
    sums[key]!.below += below
    sums[key]!.high += high
    sums[key]!.means += mean * participants
    // Marks that do not give the document's mean are not made up.
    let marks =
      paper.isPoints || known != nil
      ? ["", "", "", ""] : [below, three, four, five].map { "\($0)" }
    return [
      school.id.text, "\(year)", paper.procedure, paper.subject, paper.grade, "\(participants)",
      "\(below)", decimalText(mean, places: 2),
    ] + marks + [paper.isPoints ? "\(high)" : "", isDoubtful && !paper.isPoints ? "no" : "yes"]
  }

  /// The number of 2s nearest to the one made up with which marks can have a mean (in hundredths).
  private static func below(_ made: Int, of participants: Int, withMean mean: Int) -> Int {
    let least = max(0, (participants * (300 - mean) + 99) / 100)
    let most = max(least, participants * (500 - mean) / 300)
    return min(most, max(least, made))
  }

  /// Of the municipality the sums (or what the document states), of the region something near them.
  private func averages(_ sums: [String: Sum]) -> [[String]] {
    sums.sorted { $0.key < $1.key }.flatMap { key, sum -> [[String]] in
      let parts = key.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let known = maker.sketch.knownMeans.first {
        $0.school == "municipality" && "\($0.year)" == parts[0] && $0.procedure == parts[1]
          && $0.subject == parts[2]
      }
      let mean = known?.mean ?? roundedQuotient(sum.means, sum.participants)
      let ahead = maker.sketch.regionAhead
      let isPoints = parts[1] == "ege"
      func row(_ owner: String, _ factor: Int, _ mean: Int) -> [String] {
        let (participants, high) = (sum.participants * factor, sum.high * factor)
        let better = factor > 1 ? 100 - 2 * ahead : 100
        return [
          owner, parts[0], parts[1], parts[2], parts[3], "\(participants)",
          "\(sum.below * factor * better / 100)", decimalText(mean, places: 2), "", "", "", "",
          isPoints ? "\(min(participants, high * (200 - better) / 100))" : "", "yes",
        ]
      }
      return [
        row("municipality", 1, mean),
        row("region", 20, min(isPoints ? 10_000 : 500, mean * (100 + ahead) / 100)),
      ]
    }
  }
}
