extension Indicator {
  /// The indicator in the words of a methodologist.
  public var words: LocalizedText {
    switch self {
    case .schoolsAnalysed: LocalizedText(ru: "школы с SWOT-анализом", en: "schools analysed")
    case .recipientsWithCurator:
      LocalizedText(ru: "школы-получатели с куратором", en: "recipients with a curator")
    case .schoolsInNetwork:
      LocalizedText(ru: "школы в сети договоров", en: "schools in partnerships")
    case .recipientsInNetwork:
      LocalizedText(ru: "школы-получатели в сети договоров", en: "recipients in partnerships")
    case .schoolsGiving: LocalizedText(ru: "школы, которые помогают", en: "schools that give help")
    case .schoolsReceiving:
      LocalizedText(ru: "школы, которым помогают", en: "schools that receive help")
    case .weaknessesAnswered:
      LocalizedText(ru: "слабые стороны, на которые есть ответ", en: "weaknesses answered")
    case .deficitsCovered: LocalizedText(ru: "закрытые дефициты", en: "deficits covered")
    case .pointsCovered:
      LocalizedText(ru: "закрытые баллы дефицитов", en: "points of deficits covered")
    case .teachersWithMentor:
      LocalizedText(
        ru: "педагоги с дефицитами, у которых есть наставник",
        en: "teachers with deficits who have a mentor")
    case .recipientTeachersWithMentor:
      LocalizedText(
        ru: "то же в школах-получателях", en: "the same in recipient schools")
    case .mentorsEngaged: LocalizedText(ru: "занятые наставники", en: "mentors engaged")
    case .pupilsWithTutor: LocalizedText(ru: "ученики с тьютором", en: "pupils with a tutor")
    case .supportPupilsWithTutor:
      LocalizedText(
        ru: "ученики из списка поддержки с тьютором", en: "pupils of the support list with a tutor")
    case .newPupilsWithTutor:
      LocalizedText(
        ru: "вновь зачисленные ученики с тьютором", en: "newly enrolled pupils with a tutor")
    }
  }
}
