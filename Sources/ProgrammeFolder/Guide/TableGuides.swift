import Mentoring
import OfficeRecords

extension TableGuide {
  /// Every table, in the order in which Docs/DataFolder.md describes them.
  public static let all: [TableGuide] =
    [
      TableGuide(
        SchoolColumn.self, isRequired: true,
        LocalizedText(
          ru: "школы и организации-партнёры", en: "schools and partner organisations")),
      TableGuide(
        CuratorColumn.self,
        LocalizedText(
          ru: "школы, руководители которых могут быть кураторами",
          en: "schools whose heads can be curators")),
      TableGuide(
        TopicColumn.self,
        LocalizedText(
          ru: "темы сильных и слабых сторон школ", en: "topics of schools' strengths and weaknesses"
        )),
      TableGuide(
        SWOTColumn.self,
        LocalizedText(
          ru: "SWOT-анализ школ по этим темам", en: "the schools' SWOT on these topics")),
      TableGuide(
        CompetencyColumn.self, isRequired: true,
        LocalizedText(
          ru: "компетенции педагогов, общие и частные",
          en: "teachers' competencies, general and special ones")),
      TableGuide(
        TeacherColumn.self, isRequired: true,
        LocalizedText(
          ru: "педагоги: нагрузка, время, согласие", en: "teachers: load, time, consent")),
      TableGuide(
        DeficitColumn.self, isRequired: true,
        LocalizedText(
          ru: "профессиональные дефициты педагогов", en: "teachers' professional deficits")),
      TableGuide(
        MentorColumn.self, isRequired: true,
        LocalizedText(
          ru: "банк наставников: кто чему может научить",
          en: "the bank of mentors: who can teach what")),
      TableGuide(
        EstimateColumn.self,
        LocalizedText(
          ru: "оценки отдельных пар, если они есть",
          en: "estimates of single pairs, where there are any")
      ),
      TableGuide(
        TravelColumn.self,
        LocalizedText(
          ru: "дороги между школами или населёнными пунктами",
          en: "ways between schools or settlements")),
      TableGuide(
        WishColumn.self,
        LocalizedText(ru: "пожелания и отказы", en: "preferences and refusals")),
      TableGuide(
        DecisionColumn.self,
        LocalizedText(
          ru: "решения рабочей группы: закреплённые и запрещённые пары",
          en: "the working group's decisions: pinned and forbidden pairs")),
      TableGuide(
        PupilColumn.self,
        LocalizedText(
          ru: "ученики, которым нужен тьютор, по кодам",
          en: "pupils who are to have a tutor, by code")),
      TableGuide(
        TutorColumn.self,
        LocalizedText(
          ru: "педагоги, которые могут быть тьюторами", en: "teachers who could be tutors")),
      people,
      TableGuide(
        RequisitesColumn.self,
        LocalizedText(ru: "реквизиты для договоров", en: "requisites for contracts")),
      TableGuide(
        RepresentativeColumn.self,
        LocalizedText(
          ru: "кто подписывает договоры и отвечает за стажировку",
          en: "who signs contracts and supervises internships")),
      TableGuide(
        TopicDirectionColumn.self,
        LocalizedText(
          ru: "направления работы для договоров", en: "directions of work for contracts")),
      TableGuide(
        ContractColumn.self,
        LocalizedText(
          ru: "номера, даты и сроки договоров", en: "numbers, dates and terms of contracts")
      ),
    ] + year

  /// Names are for papers alone.
  private static let people = TableGuide(
    PeopleName.people,
    LocalizedText(
      ru: "имена к кодам; нужны только для документов",
      en: "names of the codes; needed for papers alone"),
    columns: zip(PeopleTable.names.codes, PeopleTable.names.headings).map { code, heading in
      ColumnGuide(
        code: code, heading: heading, isRequired: code == "code" || code == "name",
        text: code == "gender"
          ? .word(Person.Gender.self, "пол", "gender")
          : ColumnText(code == "code" ? .code : .text, heading.lowercased(), code))
    })
}
