import Documents
import Foundation
import Mentoring
import Testing

/// Derived figures that say something else than the rest of the document: violations, not faults.
@Suite struct ContradictionTests {
  @Test func ownDocumentsHaveNone() throws {
    #expect(try contradictions { $0 } == [])
  }

  @Test func namesTheFiguresThatAreOutOfDate() throws {
    let lines = try contradictions {
      $0.replacing("\"travel\": 5.07, \"work\": 13", with: "\"travel\": 5.070, \"work\": 14")
        .replacing("\"points\": 110", with: "\"points\": 100")
        .replacing("\"teachers\": [\"T08\"]", with: "\"teachers\": [\"T08\", \"T09\"]")
    }
    #expect(
      lines == [
        "The training request, C2 “Цифровые инструменты”, level 5, teachers: the rest of the plan "
          + "gives T08; it says T08, T09.",
        "The training request, C3 “Работа с детьми с ОВЗ”, level 4, points: the rest of the plan "
          + "gives 110; it says 100.",
        "The load of mentor T01, hours of work: the rest of the plan gives 13\u{A0}h; it says "
          + "14\u{A0}h.",
      ])
  }

  @Test func gapsSharesTotalsAndTargetsAreViolations() throws {
    let changed: (String) -> String = {
      $0.replacing("\"gap\": {\"absolute\": 4,", with: "\"gap\": {\"absolute\": 3,")
        .replacing("\"share\": 555", with: "\"share\": 600")
        .replacing("\"reached\": true", with: "\"reached\": false")
        .replacing("\"total\": 538", with: "\"total\": 540")
    }
    let lines = try contradictions(changed)
    #expect(
      lines.contains(
        "The gap of goal “points covered”: the rest of the plan gives 4 (2.4%); it says 3 "
          + "(2.4%)."))
    #expect(
      lines.contains(
        "The share of indicator “deficits covered” (5 of 9): the rest of the plan gives 55.5%; it "
          + "says 60%."))
    #expect(
      lines.contains(
        "The target of indicator “deficits covered”: the rest of the plan gives “reached”; it says "
          + "“not reached”."))
    #expect(
      lines.contains(
        "The score (S1, S3), total: the rest of the plan gives 538; it says 540."))
    let russian = try contradictions(in: .russian, changed)
    #expect(
      russian.contains(
        "Разрыв цели «закрытые баллы»: из остального плана следует 4 (2,4\u{A0}%), указано 3 "
          + "(2,4\u{A0}%)."))
    #expect(!russian.contains { $0.contains { $0.isASCII && $0.isLowercase } })
  }

  @Test func entriesThatAreMissingNeedlessOrTwiceAreNamed() throws {
    let curator = "{\"capacity\": 2, \"load\": 1, \"school\": \"S1\"}"
    let lines = try contradictions { text in
      #expect(text.contains(curator))
      return text.replacing(curator, with: "\(curator), \(curator)")
        .replacing("\"mentee\": \"T05\", \"mentors\"", with: "\"mentee\": \"T01\", \"mentors\"")
    }
    #expect(
      lines.contains("The load of curator S1 “Средняя школа № 1”: it stands in the plan twice."))
    #expect(
      lines.contains("The load of mentee T01: it does not follow from the rest of the plan."))
    #expect(
      lines.contains(
        "The load of mentee T05: the plan lacks it, though it follows from the rest."))
  }

  @Test func nameAndPeriodAreThoseOfTheProgramme() throws {
    let changed: (String) -> String = {
      $0.replacing("\"name\": \"Вместе сильнее\"", with: "\"name\": \"Порознь\"")
        .replacing("\"from\": \"2025-09-01\"", with: "\"from\": \"2024-09-01\"")
        .replacing("\"to\": \"2026-05-31\"", with: "\"to\": \"май\"")
    }
    #expect(
      try contradictions(changed) == [
        "The programme's name: the programme has “Вместе сильнее”; the plan says “Порознь”.",
        "The first day of the period: the programme has “2025-09-01”; the plan says “2024-09-01”.",
        "The last day of the period: the programme has “2026-05-31”; the plan says “май”.",
      ])
    #expect(
      try contradictions(in: .russian, changed) == [
        "Название программы: у программы «Вместе сильнее», в плане указано «Порознь».",
        "Начало периода: у программы «2025-09-01», в плане указано «2024-09-01».",
        "Конец периода: у программы «2026-05-31», в плане указано «май».",
      ])
  }

  @Test func sectionsLeftOutSayNothing() throws {
    let stated = try PlanJSON.read(Data(HandMade.minimal.utf8), of: try Sample.programme())
    #expect(stated.contradictions.isEmpty)
    #expect(stated.provenance == nil)
  }

  @Test func loadsOfWrongTypesAreNoPlan() throws {
    let fault = try #require(throws: PlanJSONFault.self) {
      _ = try contradictions {
        $0.replacing("\"travel\": 5.07, \"work\": 13", with: "\"travel\": 5.07, \"work\": \"13\"")
      }
    }
    #expect(
      fault.lines(in: .english) == ["loads.mentors[0].hours.work: error: expected a number"])
  }

  @Test func whatProvenanceSaysTwiceIsNamed() throws {
    let digest = String(repeating: "0", count: 64)
    let text = """
      {"tandems": [], "provenance": {"tandem": "0.1.0", "glpk": "5.0", "effort": 1,
        "inputs": [{"file": "schools.csv", "sha256": "\(digest)"},
          {"file": "schools.csv", "sha256": "\(digest)"}],
        "options": [{"name": "gap", "value": "0"}, {"name": "gap", "value": "0.1"}]}}
      """
    let stated = try PlanJSON.read(Data(text.utf8), of: try Sample.programme())
    #expect(
      stated.contradictions.map(\.message.english) == [
        "The file “schools.csv” in the plan's provenance: it stands in the plan twice.",
        "The option “gap” in the plan's provenance: it stands in the plan twice.",
      ])
    #expect(
      stated.contradictions[1].message.russian
        == "Параметр «gap» в происхождении плана: указано в плане дважды.")
  }

  @Test func inputsAreReadBack() throws {
    let programme = try Sample.programme()
    let data = PlanJSON.encode(Sample.plan, of: programme, provenance: Sample.provenance)
    #expect(
      try PlanJSON.read(data, of: programme).provenance.map { Set($0.inputs) }
        == Set(Sample.provenance.inputs))
  }

  private func contradictions(
    in language: Language = .english, _ change: (String) -> String
  ) throws -> [String] {
    let programme = try Sample.programme()
    let text = String(
      decoding: PlanJSON.encode(Sample.plan, of: programme, provenance: Sample.provenance),
      as: UTF8.self)
    let stated = try PlanJSON.read(Data(change(text).utf8), of: programme)
    return stated.contradictions.map { $0.message[language] }
  }
}
