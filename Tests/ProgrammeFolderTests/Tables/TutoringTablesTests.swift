import Mentoring
import ProgrammeFolder
import Testing

/// Pupils and tutors as tables, in both languages, and what `check` says of them.
@Suite struct TutoringTablesTests {
  private let small = SmallFolder()

  private var withPupils: SmallFolder {
    small.with(
      "pupils.csv",
      """
      pupil,school,grade,list,needs,languages,family,previous_tutor,remote,hours
      P1,S01,5,support,C11,,F,T1,yes,6
      P2,S01,7,new,,,F,,,

      """
    ).with("tutors.csv", "teacher\nT1\n")
  }

  @Test func everyColumnIsRead() throws {
    let programme = try withPupils.read().programme
    #expect(
      programme.pupils == [
        Pupil(
          id: "P1", school: "S01", grade: 5, list: .support, needs: ["C11"], family: "F",
          previousTutor: "T1", remote: true, time: Minutes(360)),
        Pupil(id: "P2", school: "S01", grade: 7, list: .new, family: "F"),
      ])
    #expect(programme.tutors == [Tutor(teacher: "T1")])
    let full = withPupils.with(
      "tutors.csv",
      """
      teacher,hours,wish,grades,languages,needs,max_pupils
      T1,12,wants,1-3; 7,Узбекский; таджикский,C1;C11,2

      """)
    #expect(
      try full.read().programme.tutors == [
        Tutor(
          teacher: "T1", time: Minutes(720), wish: .wants, grades: [1, 2, 3, 7],
          languages: ["Узбекский", "таджикский"], needs: ["C1", "C11"], maxPupils: 2)
      ])
  }

  @Test func headingsAndWordsMayBeRussian() throws {
    let russian = small.with(
      "pupils.csv",
      """
      Код ученика;Код школы;Класс;Список;Можно дистанционно;Часы
      P1;S01;5;поддержка;да;6,5
      P2;S01;7;вновь зачислен;нет;

      """
    ).with("tutors.csv", "Код педагога;Желание;Классы\nT1;хочет;5–9\n")
    let programme = try russian.read().programme
    #expect(programme.pupils.map(\.list) == [.support, .new])
    #expect(programme.pupils[0].time == Minutes(390))
    #expect(programme.tutors == [Tutor(teacher: "T1", wish: .wants, grades: [5, 6, 7, 8, 9])])
  }

  @Test func decisionsMaySpeakOfTutors() throws {
    let decided = withPupils.with(
      "decisions.csv",
      """
      decision,kind,giver,receiver,competency,reason
      pinned,tutor,T1,P1,,known
      запретить,тьютор,T2,P1,,kin

      """)
    #expect(
      try decided.read().programme.decisions.map(\.subject) == [
        .tutoring(tutor: "T1", pupil: "P1"), .tutoring(tutor: "T2", pupil: "P1"),
      ])
    let wrong = decided.replacing("T2,P1,", by: "T2,P1,C1", in: "decisions.csv")
    #expect(
      try wrong.lines() == [
        "decisions.csv:3:competency: error: a tutor and a pupil have no competency; leave the "
          + "cell empty"
      ])
    let unknown = decided.replacing("T2,P1", by: "T2,P9", in: "decisions.csv")
      .replacing("T1,P1", by: "T2,P2", in: "decisions.csv")
    #expect(
      try unknown.lines() == [
        "decisions.csv:2:giver: error: this teacher has no row in tutors.csv; add one",
        "decisions.csv:3:receiver: error: pupils.csv has no code 'P9'; mend the code (did you "
          + "mean 'P1' or 'P2'?) or add a row",
      ])
  }

  @Test func aFolderWithPupilsAsksForTutorsByDefault() throws {
    #expect(try withPupils.read().programme.rules.goals == Rules.defaultGoalsWithPupils)
    #expect(try small.read().programme.rules.goals == Rules.defaultGoals)
    #expect(try withPupils.lines() == [])
    let silent = withPupils.adding("goals: {order: [coverage]}\n", to: "programme.yaml")
    #expect(
      try silent.lines() == [
        "pupils.csv:pupil: warning: no goal asks for tutors of pupils; add untutored to goals"
      ])
  }

  @Test func defaultsOfTutoringAreSaidOnlyWhereThereArePupils() throws {
    func notes(_ folder: SmallFolder) throws -> [String] {
      try folder.read().defaults.map(\.message.english).filter {
        $0.contains("tutor") || $0.contains("pupils")
      }
    }
    #expect(try notes(small) == [])
    #expect(try notes(withPupils).contains("rules.tutoring.max_pupils: 5"))
    #expect(try notes(withPupils).contains { $0.hasPrefix("goals.order: ") })
  }

  @Test func theRulesAreRead() throws {
    let ruled = withPupils.adding(
      """
      rules:
        tutoring: {hours: 9, max_pupils: 2, remote: no, siblings: together, language_required: no,
                   need_required: no, weights: {support: 3, new: 2}, quality: {wish: 0}}

      """, to: "programme.yaml")
    let rules = try ruled.read().programme.rules.tutoring
    var expected = Rules.Tutoring()
    expected.time = Minutes(540)
    expected.maxPupils = 2
    expected.remote = false
    expected.siblings = .together
    expected.languageRequired = false
    expected.needRequired = false
    expected.supportWeight = 3
    expected.newWeight = 2
    expected.quality = [.needs: 4, .languages: 2, .wish: 0]
    #expect(rules == expected)
  }

  @Test func whoCannotHaveATutorIsWarnedOf() throws {
    let lonely = withPupils.adding("P3,S02,5,new,,,,,,\n", to: "pupils.csv")
      .adding("P4,S01,5,new,,hindi,,GONE,,\n", to: "pupils.csv")
      .adding("T2\n", to: "tutors.csv")
    #expect(
      try lonely.lines() == [
        "pupils.csv:4:pupil: warning: no tutor fits (school, grade, language, needs or hours): "
          + "P3; find one, or ask for less",
        "pupils.csv:5:pupil: warning: no tutor fits (school, grade, language, needs or hours): "
          + "P4; find one, or ask for less",
        "pupils.csv:5:previous_tutor: warning: the previous tutor is not in teachers.csv: GONE; "
          + "mend it if it is a slip",
        "tutors.csv:3:teacher: warning: tutor T2 has no time; write mentoring_hours in "
          + "teachers.csv",
      ])
  }
}
