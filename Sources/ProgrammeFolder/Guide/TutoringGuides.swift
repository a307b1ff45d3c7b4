import Mentoring

extension PupilColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .pupil: ColumnText(.code, "код ученика, без имени", "the pupil's code, no name")
    case .school: ColumnText(.code, "код школы", "the school's code", in: .schools)
    case .grade: ColumnText(.number, "класс, 1–12", "grade, 1 to 12")
    case .list: .word(Pupil.List.self, "почему нужен тьютор", "why a tutor is due")
    case .needs:
      ColumnText(
        .text, "коды компетенций через «;»: с чем нужна помощь",
        "codes of competencies separated by ';': what help is needed with",
        empty: LocalizedText(ru: "любой тьютор", en: "any tutor"))
    case .languages:
      ColumnText(
        .text, "языки через «;», на одном из которых должен говорить тьютор",
        "languages separated by ';', of which the tutor speaks one",
        empty: LocalizedText(ru: "любой тьютор", en: "any tutor"))
    case .family:
      ColumnText(
        .text, "одинаковый код у братьев и сестёр", "one code for brothers and sisters",
        empty: LocalizedText(ru: "без братьев и сестёр в списке", en: "no siblings listed"))
    case .previousTutor:
      ColumnText(
        .code, "кто был тьютором в прошлом году", "last year's tutor",
        empty: LocalizedText(ru: "не было", en: "nobody"))
    case .remote:
      .yesNo("можно ли тьютору другой школы дистанционно", "whether remotely", empty: false)
    case .hours:
      ColumnText(.number, "часов работы тьютора за период", "hours of work", empty: .byTheRules)
    }
  }
}

extension TutorColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .teacher: ColumnText(.code, "код педагога", "the teacher's code", in: .teachers)
    case .hours:
      ColumnText(
        .number, "сколько из часов наставничества можно отдать ученикам",
        "how many of the mentoring hours pupils may have",
        empty: LocalizedText(ru: "все", en: "all of them"))
    case .wish:
      .word(Tutor.Wish.self, "желание быть тьютором", "wish to be a tutor", empty: .agrees)
    case .grades:
      ColumnText(
        .text, "классы, например 5-7; 9", "grades, such as 5-7; 9",
        empty: LocalizedText(ru: "любые", en: "any"))
    case .languages:
      ColumnText(
        .text, "языки через «;»", "languages separated by ';'",
        empty: LocalizedText(ru: "других языков нет", en: "no other languages"))
    case .needs:
      ColumnText(
        .text, "коды компетенций через «;», в которых тьютор поможет",
        "codes of competencies separated by ';' that the tutor helps with",
        empty: LocalizedText(ru: "как в таблице наставников", en: "as in the table of mentors"))
    case .maxPupils:
      ColumnText(.number, "не больше учеников", "pupils at most", empty: .byTheRules)
    }
  }
}
