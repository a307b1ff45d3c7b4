import Foundation
import Mentoring
import ProgrammeFolder
import Testing

@Suite struct NearEqualTests {
  private let small = SmallFolder()

  /// The warnings of a folder with two more schools of these names.
  private func schools(_ first: String, _ second: String) throws -> [String] {
    try small.adding(
      "S03,\(first),basic,Нижнее,,,\nS04,\(second),basic,Верхнее,,,\n", to: "schools.csv"
    ).lines()
  }

  @Test(arguments: [
    ("Зеленогорщинская", "Зеленорощинская"), ("Тутурская СОШ", "Тутурская  сош"),
    ("Берёзовская", "Березовская"), ("Школа «Луч»", "Школа Луч"), ("Рудовка", "Дудовка"),
    ("Школа №6", "Школа № 6"), ("Чиканская", "Чикансакя"),
  ])
  func nearEqualNamesAreAskedAbout(first: String, second: String) throws {
    let (one, other) = (CodeNames.named("S03", first), CodeNames.named("S04", second))
    #expect(
      try schools(first, second).map { $0.replacingOccurrences(of: "  ", with: " ") } == [
        "schools.csv:5:name: warning: nearly equal names: \(one.english) (row 4) and "
          + "\(other.english.replacingOccurrences(of: "  ", with: " ")); are they one?"
      ])
  }

  @Test(arguments: [
    ("Школа №6", "Школа №10"), ("Школа №6", "Школа №7"), ("Знаменская", "Дальнезакорская"),
    ("Лукиново", "Лукино"), ("Дом", "Том"), ("Тимошинская", "Тимирязевская"),
  ])
  func otherNamesAreNot(first: String, second: String) throws {
    #expect(try schools(first, second) == [])
  }

  @Test func topicsAndCompetenciesAreComparedToo() throws {
    let changed =
      small
      .adding("read,чтение\n", to: "topics.csv")
      .adding("C2,Предметы,subject,,\n", to: "competencies.csv")
    #expect(
      try changed.lines() == [
        "topics.csv:3:name: warning: nearly equal names: reading “Чтение” (row 2) and read "
          + "“чтение”; are they one?",
        "competencies.csv:4:name: warning: nearly equal names: C1 “Предмет” (row 2) and C2 "
          + "“Предметы”; are they one?",
      ])
  }

  @Test func settlementsAreQuoted() throws {
    let changed = small.adding("S03,Третья,basic,Верхние,,,\n", to: "schools.csv")
      .adding("Верхние,Нижнее,5,5\n", to: "travel.csv")
    #expect(
      try changed.lines() == [
        "schools.csv:4:settlement: warning: 'Верхние' is nearly 'Верхнее' (row 2); are they one?"
      ])
  }

  /// The second T1 begins with the Cyrillic Т.
  @Test func codesThatLookAlikeAreAskedAbout() throws {
    let changed = small.adding("Т1,S01,,,\nt-2,S01,,,\nT3,S01,,,\n", to: "teachers.csv")
    #expect(
      try changed.lines() == [
        "teachers.csv:4:teacher: warning: the code 'Т1' looks like 'T1' (row 2); are they one?",
        "teachers.csv:5:teacher: warning: the code 't-2' looks like 'T2' (row 3); are they one?",
      ])
  }

  @Test func signsBetweenDigitsTellCodesApart() throws {
    let changed = small.adding("A1.1,S01,,,\nA11,S01,,,\nA-11,S01,,,\n", to: "teachers.csv")
    #expect(
      try changed.lines() == [
        "teachers.csv:6:teacher: warning: the code 'A-11' looks like 'A11' (row 5); are they one?"
      ])
  }

  @Test func peopleAreNeverCompared() throws {
    let people = small.with("people.csv", "code,name\nP01,Иванова Мария\nP02,Иванова Марина\n")
    #expect(try people.lines() == [])
  }
}
