import Mentoring

/// Criteria of a score in the words of a methodologist.
public enum CriterionWords {
  public static func name(_ criterion: Criterion) -> LocalizedText {
    switch criterion {
    case .competence: LocalizedText(ru: "компетенция", en: "competence")
    case .swot: LocalizedText(ru: "SWOT", en: "SWOT")
    case .context: LocalizedText(ru: "условия", en: "context")
    case .travel: LocalizedText(ru: "дорога", en: "travel")
    case .preference: LocalizedText(ru: "пожелания", en: "wishes")
    case .inSchool: LocalizedText(ru: "своя школа", en: "in school")
    }
  }
}
