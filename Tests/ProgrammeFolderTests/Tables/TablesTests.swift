import Mentoring
import ProgrammeFolder
import Testing

/// Every column sets its part of the programme, and what a table alone can show is checked.
@Suite struct TablesTests {
  private let small = SmallFolder()

  @Test func everyColumnOfSchoolsIsRead() throws {
    let changed = small.adding(
      "S03,Третья,partner,,54.8051,-105.5,urban,0,adverse_conditions,3,0,12.5\n",
      to: "schools.csv"
    ).replacing(
      "school,name,kind,settlement,locality,pupils,status",
      by: "school,name,kind,settlement,latitude,longitude,locality,pupils,status,recipient_load,"
        + "contract_limit,contingent", in: "schools.csv"
    ).replacing("Верхнее,urban", by: "Верхнее,,,urban", in: "schools.csv")
      .replacing("Нижнее,rural", by: "Нижнее,,,rural", in: "schools.csv")
    #expect(
      try changed.read().programme.school("S03")
        == School(
          id: "S03", name: "Третья", kind: .partner, settlement: "",
          coordinates: Coordinates(latitude: 54.8051, longitude: -105.5), locality: .urban,
          pupils: 0, status: .adverseConditions, recipientLoad: 3, contractLimit: 0,
          contingent: Thousandths(125)))
  }

  @Test func aSchoolIsSomewhere() throws {
    let changed = small.with(
      "schools.csv",
      """
      school,name,kind,settlement,latitude,longitude,contingent,recipient_load
      S01,A,secundary,Верхнее,55.1,,12.55,0
      S02,B,basic,Нижнее,90.1,-180.5,100.1,1
      S03,,basic,,,,12%%,

      """)
    #expect(
      try changed.lines() == [
        "schools.csv:2:kind: error: 'secundary' does not fit here; write secondary, basic, "
          + "primary or partner",
        "schools.csv:2:longitude: error: latitude and longitude go together; write this one too, "
          + "or neither",
        "schools.csv:2:contingent: error: '12.55' is not in steps of 0.1; write a percentage "
          + "from 0 to 100 without the sign, with at most one decimal, such as 12.5",
        "schools.csv:2:recipient_load: error: '0' is below 1; write a whole number from 1 to "
          + "1000000, such as 1",
        "schools.csv:3:latitude: error: '90.1' is above 90; write degrees from -90 to 90, such "
          + "as 54.8051",
        "schools.csv:3:longitude: error: '-180.5' is below -180; write degrees from -180 to 180, "
          + "such as 54.8051",
        "schools.csv:3:contingent: error: '100.1' is above 100; write a percentage from 0 to 100 "
          + "without the sign, with at most one decimal, such as 12.5",
        "schools.csv:4:name: error: the value is missing; write a text",
        "schools.csv:4:settlement: error: nothing says where the school is; write its "
          + "settlement, or latitude and longitude",
        "schools.csv:4:contingent: error: '12%%' is not a percentage; write a percentage from 0 "
          + "to 100 without the sign, with at most one decimal, such as 12.5",
      ])
  }

  @Test func everyColumnOfCuratorsIsRead() throws {
    let changed = small.with(
      "curators.csv", "school,person,capacity,opening_cost,willing\nS01,P01,0,5000,no\n")
    #expect(
      try changed.read().programme.curators == [
        Curator(
          school: "S01", person: "P01", capacity: 0, openingCost: Roubles(5000), willing: false)
      ])
  }

  @Test func everyColumnOfCompetenciesIsRead() throws {
    let changed = small.with(
      "competencies.csv",
      """
      competency,name,block,subject,parent,group_hours,remote
      C1,Предмет,psychological_pedagogical,math,,,
      C11,Задачи,subject,,C1,0.05,no

      """)
    #expect(
      try changed.read().programme.competencies == [
        Competency(
          id: "C1", name: "Предмет", block: .psychologicalPedagogical, subject: "math"),
        Competency(
          id: "C11", name: "Задачи", block: .subject, parent: "C1", groupTime: Minutes(3),
          remote: false),
      ])
  }

  @Test func everyColumnOfTeachersIsRead() throws {
    let changed = small.with(
      "teachers.csv",
      """
      teacher,school,position,subjects,experience,category,weekly_load,mentoring_hours,max_mentees,\
      max_groups,max_mentors,learning_hours,mode,travel_limit,consent,consent_date,mentee_consent
      T1,S01,учитель,math; physics,12,высшая,18.5,24,5,2,1,30,in_person,45,signed,2021-09-01,refused
      T2,S02,,,,,,,,,,,,,,,

      """)
    #expect(
      try changed.read().programme.teachers == [
        Teacher(
          id: "T1", school: "S01", position: "учитель", subjects: ["math", "physics"],
          experience: 12, category: "высшая", weeklyLoad: Minutes(1110),
          mentoringTime: Minutes(1440), maxMentees: 5, maxGroups: 2, maxMentors: 1,
          learningTime: Minutes(1800), mode: .inPerson, travelLimit: Minutes(45),
          mentorConsent: .signed,
          mentorConsentDate: CalendarDate(year: 2021, month: 9, day: 1)!, menteeConsent: .refused),
        Teacher(id: "T2", school: "S02"),
      ])
  }

  @Test func everyColumnOfDeficitsMentorsAndEstimatesIsRead() throws {
    let programme =
      try small
      .with(
        "deficits.csv",
        """
        teacher,competency,level_found,level_needed,points,hours,source,date
        T2,C11,0,10,100,0.05,lesson_visit,2021-08-30

        """
      ).with("mentors.csv", "teacher,competency,level,evidence\nT1,C1,10,Открытый урок\n")
      .with("estimates.csv", "mentor,mentee,competency,hours,quality\nT1,T2,C11,4,0\n")
      .read().programme
    #expect(
      programme.deficits == [
        Deficit(
          teacher: "T2", competency: "C11", levelFound: 0, levelNeeded: 10, points: Points(100),
          time: Minutes(3), source: .lessonVisit,
          date: CalendarDate(year: 2021, month: 8, day: 30)!)
      ])
    #expect(
      programme.mentors == [
        MentorCompetency(teacher: "T1", competency: "C1", level: 10, evidence: "Открытый урок")
      ])
    #expect(
      programme.estimates == [
        Estimate(
          mentor: "T1", deficit: Deficit.ID(teacher: "T2", competency: "C11"), time: Minutes(240),
          quality: Thousandths(0))
      ])
  }

  @Test func anEstimateSaysSomething() throws {
    let changed = small.with("estimates.csv", "mentor,mentee,competency,hours\nT1,T2,C11,\n")
    #expect(
      try changed.lines() == [
        "estimates.csv:2:hours: error: an estimate with neither hours nor quality; write one of "
          + "them or both"
      ])
  }

  @Test func anEndOfAWayIsASchoolOrASettlement() throws {
    let changed = small.with(
      "travel.csv",
      """
      from,to,minutes,kilometres,seasons
      S01,Нижнее,40,32.5,autumn; spring
      S01,S02,,,
      Верхнее,Нижнее,0,0,winter

      """)
    #expect(
      try changed.read().programme.travelRows == [
        TravelRow(
          from: .school("S01"), to: .settlement("Нижнее"), time: Minutes(40),
          distance: Hectometres(325), seasons: [.autumn, .spring]),
        TravelRow(from: .school("S01"), to: .school("S02"), time: nil, distance: nil),
        TravelRow(
          from: .settlement("Верхнее"), to: .settlement("Нижнее"), time: .zero, distance: .zero,
          seasons: [.winter]),
      ])
  }

  @Test func seasonsAreAListWithoutRepetition() throws {
    let changed = small.with(
      "travel.csv",
      """
      from,to,minutes,kilometres,seasons
      Верхнее,Нижнее,5,5,winter;fall
      Верхнее,Нижнее,5,5,winter;winter
      Верхнее,Нижнее,5,5,winter;

      """)
    let right = "write seasons separated by ';': autumn, winter, spring or summer"
    #expect(
      try changed.lines() == [
        "travel.csv:2:seasons: error: 'winter;fall' is not a list of seasons; \(right)",
        "travel.csv:3:seasons: error: 'winter;winter' has winter twice; \(right)",
        "travel.csv:4:seasons: error: 'winter;' is not a list of seasons; \(right)",
      ])
  }

  @Test func aPartyIsASchoolOrATeacher() throws {
    let changed = small.with("wishes.csv", "who,whom,wish\nT2,S01,prefers\nS01,T2,refuses\n")
    #expect(
      Set(try changed.read().programme.wishes) == [
        Wish(who: .teacher("T2"), whom: .school("S01"), kind: .prefers),
        Wish(who: .school("S01"), whom: .teacher("T2"), kind: .refuses),
      ])
  }

  @Test func decisionsSpeakOfCuratorsOrTandems() throws {
    let changed = small.with(
      "decisions.csv",
      """
      decision,kind,giver,receiver,competency,reason
      forbidden,tandem,T1,T2,,просьба
      pinned,curator,S01,S02,,приказ

      """)
    let reading = try changed.read()
    #expect(
      reading.programme.decisions == [
        Decision(
          kind: .pinned, subject: .curatorPair(recipient: "S02", curator: "S01"),
          reason: "приказ"),
        Decision(
          kind: .forbidden, subject: .tandem(mentor: "T1", mentee: "T2", competency: nil),
          reason: "просьба"),
      ])
    #expect(reading.place(ofDecision: 0).description == "decisions.csv:3:giver")
    #expect(
      reading.place(ofDecision: 1, column: "receiver").description == "decisions.csv:2:receiver")
  }

  @Test func aDecisionThatIsUnclearIsReported() throws {
    let changed = small.with(
      "decisions.csv",
      """
      decision,kind,giver,receiver,competency,reason
      pinned,pair,X,Y,,приказ
      maybe,tandem,T9,T2,C11,
      forbidden,curator,S01,S02,C1,приказ

      """)
    #expect(
      try changed.lines() == [
        "decisions.csv:2:kind: error: 'pair' does not fit here; write curator, tandem or "
          + "tutor",
        "decisions.csv:3:decision: error: 'maybe' does not fit here; write pinned or forbidden",
        "decisions.csv:3:giver: error: teachers.csv has no code 'T9'; mend the code (did you "
          + "mean 'T1' or 'T2'?) or add a row",
        "decisions.csv:3:reason: error: the value is missing; write a text",
        "decisions.csv:4:competency: error: a curator pair has no competency; leave the cell "
          + "empty, or write kind tandem",
      ])
  }
}
