/// The rules that turn a choice down (Docs/Formulation.md, section 2), as ends of sentences.
public enum RuleWords {
  /// The reason in words; a rule that is not known here stands as its code.
  public static func reason(_ rule: String) -> LocalizedText {
    persons[rule] ?? schools[rule] ?? LocalizedText(ru: rule, en: rule)
  }

  private static let persons: [String: LocalizedText] = [
    "level": LocalizedText(
      ru: "у наставника нет нужного уровня компетенции",
      en: "the mentor lacks the level of competency needed"),
    "not_mentor": LocalizedText(
      ru: "того, кто должен помогать, нет в банке наставников (таблица mentors)",
      en: "who should help is no mentor (not in the table mentors)"),
    "not_tutor": LocalizedText(
      ru: "педагога нет в таблице тьюторов (tutors)",
      en: "the teacher is not in the table of tutors (tutors)"),
    "no_deficit": LocalizedText(
      ru: "у того, кому помогают, нет дефицитов (таблица deficits)",
      en: "who should be helped has no deficits (table deficits)"),
    "own_person": LocalizedText(
      ru: "никто не бывает наставником самому себе", en: "nobody mentors themselves"),
    "mentor_consent": LocalizedText(
      ru: "согласие наставника не дано или не подписано",
      en: "the mentor's consent is not given or not signed"),
    "mentee_consent": LocalizedText(
      ru: "согласие наставляемого не дано или не подписано",
      en: "the mentee's consent is not given or not signed"),
    "mentor_load": LocalizedText(
      ru: "недельная нагрузка наставника выше предела",
      en: "the mentor's weekly load is above the limit"),
    "mentee_load": LocalizedText(
      ru: "недельная нагрузка наставляемого выше предела",
      en: "the mentee's weekly load is above the limit"),
    "network": LocalizedText(
      ru: "тандемы между школами не разрешены", en: "tandems between schools are not allowed"),
  ]

  private static let schools: [String: LocalizedText] = [
    "ban": LocalizedText(
      ru: "решение рабочей группы это запрещает", en: "a decision of the working group forbids it"),
    "refusal": LocalizedText(ru: "одна из сторон отказалась", en: "one side refuses the other"),
    "own_self": LocalizedText(
      ru: "школа не курирует саму себя", en: "no school is a curator of itself"),
    "not_willing": LocalizedText(ru: "куратор не готов", en: "the curator is not willing"),
    "recipient": LocalizedText(
      ru: "школа-получатель сама не курирует", en: "a recipient may not be a curator"),
    "no_road": WayRule.noRoad.words,
    "season": WayRule.season.words,
    "travel_limit": WayRule.travelLimit.words,
  ]
}
