import Advice
import Mentoring

/// Measures and changes in the words of a methodologist.
enum ComparisonWords {
  static func name(_ measure: Measure) -> LocalizedText {
    switch measure {
    case .curatorPairs: LocalizedText(ru: "пары «куратор – школа»", en: "curator pairs")
    case .curatorsUsed: LocalizedText(ru: "занятые кураторы", en: "curators used")
    case .pairTandems: LocalizedText(ru: "парные тандемы", en: "pair tandems")
    case .groups: LocalizedText(ru: "групповые тандемы", en: "group tandems")
    case .networkTandems: LocalizedText(ru: "сетевые тандемы", en: "network tandems")
    case .mentors: LocalizedText(ru: "наставники", en: "mentors")
    case .mentees: LocalizedText(ru: "наставляемые", en: "mentees")
    case .deficitsCovered: LocalizedText(ru: "закрытые дефициты", en: "deficits covered")
    case .deficitsOpen: LocalizedText(ru: "открытые дефициты", en: "deficits open")
    case .helpRelations: LocalizedText(ru: "связи помощи школ", en: "help between schools")
    case .contracts: LocalizedText(ru: "договоры", en: "contracts")
    case .mentorHours: LocalizedText(ru: "часы наставников", en: "mentors' hours")
    case .tripKilometres: LocalizedText(ru: "километры поездок", en: "kilometres of trips")
    case .pay: LocalizedText(ru: "оплата, руб.", en: "pay, roubles")
    }
  }

  static func kind(_ kind: VariantChanges.Move.Kind) -> LocalizedText {
    switch kind {
    case .curator: LocalizedText(ru: "куратор школы", en: "curator of school")
    case .mentor: LocalizedText(ru: "наставник педагога", en: "mentor of teacher")
    case .tutor: LocalizedText(ru: "тьютор ученика", en: "tutor of pupil")
    }
  }
}
