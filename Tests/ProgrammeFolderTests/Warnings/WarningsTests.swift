import Mentoring
import ProgrammeFolder
import Testing

@Suite struct WarningsTests {
  private let small = SmallFolder()

  // MARK: Competencies

  @Test func competenciesNobodyNeedsAreNamedOnceWithWhoOffersThem() throws {
    let changed =
      small
      .adding("C12,Опыты,subject,C1,\nC2,Цифра,digital,,\n", to: "competencies.csv")
      .adding("M1,S01,,24,willing\nM2,S01,,24,willing\n", to: "teachers.csv")
      .adding("T1,C12,4\nM1,C2,4\nT1,C11,2\nM2,C2,4\nM1,C12,4\n", to: "mentors.csv")
    // C11 is what T2 lacks and C1 stands above it; C12 beside it and C2 are nobody's deficit.
    #expect(
      try changed.lines() == [
        "mentors.csv:3:competency: warning: nobody needs competency C12 “Опыты”: no teacher has "
          + "a deficit of it or of one below it; offered by T1, M1",
        "mentors.csv:4:teacher: warning: mentors of whom nobody needs any competency (2): M1, M2",
        "mentors.csv:4:competency: warning: nobody needs competency C2 “Цифра”: no teacher has a "
          + "deficit of it or of one below it; offered by M1, M2",
      ])
    #expect(
      try changed.lines(.russian)[1]
        == "mentors.csv:4:teacher: предупреждение: наставники, которые с такими компетенциями "
        + "никому не нужны (2): M1, M2")
  }

  /// The mentor's level 4 of C1 counts as 3 for C11, one step below.
  @Test func deficitsBeyondEveryMentorAreCountedOnceACompetency() throws {
    let three = small.adding("T1,C11,0,4,1,1\nT1,C1,0,1,1,1\n", to: "deficits.csv")
    #expect(
      try three.lines() == [
        "deficits.csv:3:competency: warning: no other teacher has competency C11 “Задачи” at the "
          + "level needed; deficits without a mentor: 1",
        "deficits.csv:4:competency: warning: no other teacher has competency C1 “Предмет” at the "
          + "level needed; deficits without a mentor: 1",
      ])
    let higher = small.replacing("1,3,10", by: "1,4,10", in: "deficits.csv")
    #expect(
      try higher.adding("T1,C11,0,4,1,1\n", to: "deficits.csv").lines() == [
        "deficits.csv:2:competency: warning: no other teacher has competency C11 “Задачи” at the "
          + "level needed; deficits without a mentor: 2"
      ])
    let margin = small.adding("rules: {mentors: {level_margin: 1}}\n", to: "programme.yaml")
    #expect(try margin.lines().count == 1)
    let noDiscount = higher.adding(
      "rules: {mentors: {discount_per_step: 0}}\n", to: "programme.yaml")
    #expect(try noDiscount.lines() == [])
  }

  // MARK: Teachers

  @Test func mentorsWithoutConsentOrTimeAreNamed() throws {
    let changed = small.replacing("24,willing", by: ",none", in: "teachers.csv")
    #expect(
      try changed.lines() == [
        "teachers.csv:2:mentoring_hours: warning: listed in mentors.csv without mentoring hours: "
          + "T1; nobody without hours is made a mentor",
        "teachers.csv:2:consent: warning: listed in mentors.csv without consent: T1; nobody "
          + "becomes a mentor without it: ask them and enter the answer",
      ])
    #expect(
      try changed.lines(.russian) == [
        "teachers.csv:2:mentoring_hours: предупреждение: в mentors.csv есть, а часов для "
          + "наставничества нет: T1; без часов наставником не назначат",
        "teachers.csv:2:consent: предупреждение: в mentors.csv есть, а согласия нет: T1; без "
          + "согласия наставником не назначат, спросите их и впишите ответ",
      ])
    #expect(try small.replacing("willing", by: "refused", in: "teachers.csv").lines() == [])
  }

  @Test func signedConsentNeedsADateWithinTheProgramme() throws {
    let signed = small.replacing("willing", by: "signed", in: "teachers.csv")
    #expect(
      try signed.lines() == [
        "teachers.csv:2:consent: warning: consent is signed, but without a date: T1; enter it, "
          + "papers need it"
      ])
    func dated(_ date: String) -> SmallFolder {
      signed
        .replacing(",consent\n", by: ",consent,consent_date\n", in: "teachers.csv")
        .replacing("24,signed", by: "24,signed,\(date)", in: "teachers.csv")
    }
    #expect(try dated("2021-08-20").lines() == [])
    #expect(
      try dated("2035-08-20").lines() == [
        "teachers.csv:2:consent_date: warning: consent is dated after the end of the programme "
          + "(2022-05-31): T1; check the year"
      ])
  }

  @Test func moreThanTwentyMentorsAreSummedUp() throws {
    func folder(_ count: Int) -> SmallFolder {
      small
        .adding((1...count).map { "M\($0),S01,,24,none\n" }.joined(), to: "teachers.csv")
        .adding((1...count).map { "M\($0),C1,3\n" }.joined(), to: "mentors.csv")
    }
    #expect(try folder(20).lines().count == 20)
    #expect(
      try folder(21).lines() == [
        "teachers.csv:4:consent: warning: listed in mentors.csv without consent: M1, M2, M3, M4, M5 "
          + "and 16 more; nobody becomes a mentor without it: ask them and enter the answer"
      ])
  }

  // MARK: Schools

  @Test func weaknessesWithoutAStrengthAreCountedOnceATopic() throws {
    let changed =
      small
      .adding("maths,Математика\n", to: "topics.csv")
      .adding("S02,weakness,maths,3,\nS01,weakness,maths,3,\nS01,threat,maths,1,\n", to: "swot.csv")
    #expect(
      try changed.lines() == [
        "swot.csv:4:topic: warning: weaknesses on topic maths “Математика”: 2, and no school has a "
          + "strength on it"
      ])
  }

  @Test func aSchoolThatNoRoadReachesIsNamed() throws {
    func line(_ row: Int, _ school: String) -> String {
      "schools.csv:\(row):school: warning: no way leads from school \(school) to any other in the "
        + "programme's seasons; check travel.csv and coordinates"
    }
    #expect(
      try small.with("travel.csv", nil).lines() == [
        line(2, "S01 “Первая школа”"), line(3, "S02 “Вторая школа”"),
      ])
    let winter = small.with(
      "travel.csv", "from,to,minutes,kilometres,seasons\nS01,S02,40,32,winter\n")
    #expect(try winter.lines().count == 2)
    #expect(
      try winter.adding("rules: {travel: {seasons: [winter]}}\n", to: "programme.yaml").lines()
        == [])
    let neighbour = small.with("travel.csv", nil).adding(
      "S03,Третья школа,basic,Нижнее,,,\n", to: "schools.csv")
    #expect(try neighbour.lines() == [line(2, "S01 “Первая школа”")])
  }

  @Test func coordinatesAreARoadUnlessTheTableClosesIt() throws {
    let located = small.with("travel.csv", nil).with(
      "schools.csv",
      """
      school,name,kind,settlement,latitude,longitude,status
      S01,Первая школа,secondary,Верхнее,54,105,
      S02,Вторая школа,basic,Нижнее,54.2,105,low_results

      """)
    #expect(try located.lines() == [])
    let closed = located.with("travel.csv", "from,to,minutes,kilometres\nS01,S02,,\n")
    #expect(try closed.lines().count == 2)
    let off = located.adding("rules: {travel: {estimates: no}}\n", to: "programme.yaml")
    #expect(try off.lines().count == 2)
  }

  /// 60 is half as long again as 40, which is still quiet; 61 is more.
  @Test func waysThatDifferByMoreThanHalfAreNamed() throws {
    let quiet = small.adding("Нижнее,Верхнее,60,32.5\n", to: "travel.csv")
    #expect(try quiet.lines() == [])
    #expect(
      try small.adding("Нижнее,Верхнее,61,32.5\n", to: "travel.csv").lines() == [
        "travel.csv:3:minutes: warning: the opposite way (row 2) differs by more than 50%; check both"
      ])
    let strict = small.adding(
      "rules: {travel: {direction_difference: 20%}}\n", to: "programme.yaml")
    #expect(
      try strict.adding("Нижнее,Верхнее,49,32.5\n", to: "travel.csv").lines() == [
        "travel.csv:3:minutes: error: the opposite way (row 2) differs by more than 20%; check both"
      ])
    #expect(try strict.adding("Нижнее,Верхнее,48,32.5\n", to: "travel.csv").lines() == [])
  }
}
