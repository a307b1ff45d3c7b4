import Mentoring

/// What is wrong with rules, and what would be right.
enum RulesMessage: InputMessage {
  case recipients, noSeason, noWeight, noPair
  case order(String, Int, String, Int)

  var text: LocalizedText {
    switch self {
    case .recipients:
      LocalizedText(
        ru: "напишите {statuses: [low_results, …]}, {schools: [S01, …]} или nobody",
        en: "write {statuses: [low_results, …]}, {schools: [S01, …]} or nobody")
    case .noSeason:
      LocalizedText(
        ru: "список пуст; напишите хотя бы одно время года",
        en: "the list is empty; write at least one season")
    case .noWeight:
      LocalizedText(
        ru: "все веса равны 0; дайте хотя бы одному критерию вес больше 0",
        en: "all weights are 0; give at least one criterion a weight above 0")
    case .noPair:
      LocalizedText(
        ru: "минуты и километры нужны вместе; напишите {minutes: 15, kilometres: 2}",
        en: "minutes and kilometres go together; write {minutes: 15, kilometres: 2}")
    case .order(let lower, let lowerValue, let upper, let upperValue):
      LocalizedText(
        ru: "\(lower) \(lowerValue) больше, чем \(upper) \(upperValue); исправьте одно из них",
        en: "\(lower) \(lowerValue) is above \(upper) \(upperValue); mend one of them")
    }
  }
}
