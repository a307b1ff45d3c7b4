import Mentoring
import Planning

/// Rules, pins and facts that stand against each other, in the words of a methodologist: schools,
/// topics and competencies by code and name, persons by code alone.
struct ConflictWords {
  private let names: CodeNames

  init(_ programme: Programme) { names = CodeNames(programme) }

  func words(_ item: ConflictItem) -> LocalizedText {
    switch item {
    case .pin(let subject): said(names.decision(subject)) { ("закреплено: \($0)", "pinned: \($1)") }
    case .floor(let id):
      school(id) { ("порог школы \($0) (rules.floor)", "the floor of \($1) (rules.floor)") }
    case .leastCurators:
      said(
        "наименьшее число кураторов (rules.curators.min_used)",
        "the least number of curators (rules.curators.min_used)")
    case .mostCurators:
      said(
        "наибольшее число кураторов (rules.curators.max_used)",
        "the greatest number of curators (rules.curators.max_used)")
    case .gives(let id):
      school(id) { ("школа \($0) должна помогать", "\($1) must give help") }
    case .receives(let id):
      school(id) { ("школе \($0) должны помогать", "\($1) must receive help") }
    case .demand(let index): said("условие \(index + 1)", "condition \(index + 1)")
    case .curatorsPerRecipient(let id):
      school(id) {
        (
          "число кураторов школы \($0) (rules.curators.per_recipient)",
          "the number of curators of \($1) (rules.curators.per_recipient)"
        )
      }
    case .curatorCapacity(let id):
      school(id) { ("ёмкость куратора \($0)", "the capacity of curator \($1)") }
    case .mentorHours(let id): said("часы наставника \(id)", "the hours of mentor \(id)")
    case .mentees(let id):
      said("число наставляемых у \(id)", "the number of mentees of \(id)")
    case .tutorPupils(let id):
      said("число учеников у \(id)", "the number of pupils of \(id)")
    case .tutorHours(let id): said("часы тьютора \(id)", "the hours of tutor \(id)")
    case .siblings(let family):
      said(
        "один тьютор у братьев и сестёр семьи \(family)",
        "one tutor for the siblings of family \(family)")
    case .groups(let id): said("число групп у \(id)", "the number of groups of \(id)")
    case .groupSize: said("размер групп", "the size of groups")
    case .mentors(let id): said("число наставников у \(id)", "the number of mentors of \(id)")
    case .learningHours(let id): said("часы учёбы у \(id)", "the learning hours of \(id)")
    case .oneRole:
      said("никто не наставник и наставляемый сразу", "nobody is mentor and mentee at once")
    case .helpersOfWeakness(let id, let topic):
      school(id, topic) {
        (
          "число помощников школе \($0.russian) по теме \($1.russian)",
          "the number of helpers of \($0.english) on \($1.english)"
        )
      }
    case .schoolsOfStrength(let id, let topic):
      school(id, topic) {
        (
          "число школ, которым помогает \($0.russian) по теме \($1.russian)",
          "the number of schools that \($0.english) helps on \($1.english)"
        )
      }
    case .contracts(let id):
      school(id) { ("число договоров школы \($0)", "the number of contracts of \($1)") }
    case .tripBudget: said("предел поездок", "the trip budget")
    case .payBudget: said("фонд оплаты", "the pay budget")
    }
  }

  private func said(_ russian: String, _ english: String) -> LocalizedText {
    LocalizedText(ru: russian, en: english)
  }

  /// A sentence around a name, which it gets in both languages.
  private func said(
    _ name: LocalizedText, _ sentence: (String, String) -> (String, String)
  ) -> LocalizedText {
    let (russian, english) = sentence(name.russian, name.english)
    return said(russian, english)
  }

  private func school(
    _ id: School.ID, _ sentence: (String, String) -> (String, String)
  ) -> LocalizedText {
    said(names.school(id), sentence)
  }

  private func school(
    _ id: School.ID, _ topic: Topic.ID,
    _ sentence: (LocalizedText, LocalizedText) -> (String, String)
  ) -> LocalizedText {
    let (russian, english) = sentence(names.school(id), names.topic(topic))
    return said(russian, english)
  }
}
