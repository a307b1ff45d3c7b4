import Audit
import Mentoring
import TestSupport
import Testing

/// Messages in plain words, with codes and figures.
@Suite struct MessageTests {
  private func only(_ change: (inout Mutation.Case) -> Void) throws -> Violation {
    var changed = Mutation.Case()
    change(&changed)
    changed.plan.stated = []
    let report = Audit.run(changed.plan, of: try Programme(changed.contents))
    #expect(report.violations.count == 1)
    return try #require(report.violations.first)
  }

  @Test func sayHowMuchTimeAMentorLacks() throws {
    let violation = try only { $0.teacher("T10") { $0.mentoringTime = Minutes(700) } }
    #expect(violation.subjects == ["T10"])
    #expect((violation.value, violation.limit) == (720, 700))
    #expect(
      violation.message.english == "Mentor T10 needs 12 h (travel 6 h of it) and has 11 h 40 min.")
    #expect(
      violation.message.russian
        == "Наставнику T10 нужно 12 ч (из них дорога 6 ч), а есть 11 ч 40 мин.")
  }

  @Test func sayNothingOfTravelWhereThereIsNone() throws {
    let violation = try only {
      $0.contents.rules.mentors.travelCounts = false
      $0.teacher("T10") { $0.mentoringTime = Minutes(300) }
    }
    #expect(violation.message.english == "Mentor T10 needs 6 h and has 5 h.")
    #expect(violation.message.russian == "Наставнику T10 нужно 6 ч, а есть 5 ч.")
  }

  @Test func sayWhichWayIsTooLong() throws {
    let violation = try only { $0.teacher("T03") { $0.travelLimit = Minutes(44) } }
    #expect(violation.subjects == ["T03", "T11", "C3"])
    #expect((violation.value, violation.limit) == (45, 44))
    #expect(
      violation.message.english
        == "Mentor T03, mentee T11, competency C3 “Laboratory”: the way from S2 “Second” to "
        + "S5 “Gamma” takes 45 min; "
        + "44 min is the mentor's limit.")
    #expect(
      violation.message.russian
        == "Наставник T03, наставляемый T11, компетенция C3 «Laboratory»: дорога из S2 «Second» в "
        + "S5 «Gamma» занимает 45 мин, "
        + "предел наставника 44 мин.")
  }

  @Test func writeDistancesInKilometres() throws {
    let violation = try only { $0.contents.rules.budgets.tripDistance = Hectometres(14_795) }
    #expect(
      violation.message.english == "Trips of the period: 1480 km; 1479.5 km is the limit.")
    #expect(
      violation.message.russian == "Поездки за период: 1480 км, допустимо 1479,5 км.")
  }

  @Test(arguments: MutationTests.all)
  func citeCodesWithTheNamesOfSchoolsTopicsAndCompetencies(_ mutation: Mutation) throws {
    let district = SmallProgrammes.district
    let schools = district.schools.map { ("\($0.id)", $0.name) }
    let topics = district.topics.map { ("\($0.id)", $0.name) }
    let competencies = district.competencies.map { ("\($0.id)", $0.name) }
    let codes = Dictionary(grouping: schools + topics + competencies, by: \.1)
      .mapValues { $0.map(\.0) }
    for violation in try mutation.report().violations {
      for language in Language.allCases {
        let message = violation.message[language]
        for (name, codes) in codes {
          let quoted = language == .russian ? "«\(name)»" : "“\(name)”"
          let named = codes.map { message.ranges(of: "\($0) \(quoted)").count }.reduce(0, +)
          #expect(message.ranges(of: quoted).count == named, "\(message)")
          for code in codes
          where violation.subjects.contains(code) && !Self.isNamedInWords(violation.rule) {
            #expect(message.contains("\(code) \(quoted)"), "\(message)")
          }
        }
        #expect(message.hasSuffix("."))
        for subject in violation.subjects where !Self.isNamedInWords(violation.rule) {
          #expect(message.contains(subject), "\(message)")
        }
      }
    }
  }

  /// Goals, indicators and states stand in messages by their names, not by the words of the document.
  private static func isNamedInWords(_ rule: Violation.Rule) -> Bool {
    ["goal", "indicator", "plan"].contains { rule.rawValue.hasPrefix($0) }
  }

  /// Only codes of the programme may be Latin in a Russian message.
  @Test(arguments: MutationTests.all)
  func areRussianInRussian(_ mutation: Mutation) throws {
    for violation in try mutation.report().violations {
      // Names are what the table says, in whatever letters.
      let sentence = violation.message.russian.replacing(/«[A-Z][^»]*»/, with: "")
      let words = sentence.split { !$0.isLetter }
      let latin = words.filter { word in
        word != "SWOT" && word.allSatisfy { $0.isASCII } && word.contains { $0.isLowercase }
          && !violation.subjects.contains { $0.contains(word) }
      }
      #expect(latin == [], "\(violation.message.russian)")
    }
  }

  @Test func nameGoalsAndPurposesInWords() throws {
    var changed = Mutation.Case()
    changed.plan.stated = .all
    changed.goal(.reciprocity) { $0.stageValue = 2 }
    changed.plan.indicators[7].numerator += 1
    changed.plan.partnerships[0].purposes = []
    let report = Audit.run(changed.plan, of: try Programme(changed.contents))
    let russian = report.violations.map(\.message.russian).joined(separator: "\n")
    #expect(russian.contains("Показатель «закрытые дефициты»"))
    #expect(russian.contains("Цель «нехватка взаимности»"))
    #expect(russian.contains("недостаёт: тандем T14 → T05"))
  }
}
