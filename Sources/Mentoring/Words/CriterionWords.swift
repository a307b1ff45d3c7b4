extension Criterion {
  /// The criterion in the words of a methodologist.
  public var words: LocalizedText {
    switch self {
    case .competence: LocalizedText(ru: "компетенция", en: "competence")
    case .swot: LocalizedText(ru: "SWOT", en: "SWOT")
    case .context: LocalizedText(ru: "условия", en: "context")
    case .travel: LocalizedText(ru: "дорога", en: "travel")
    case .preference: LocalizedText(ru: "пожелания", en: "wishes")
    case .inSchool: LocalizedText(ru: "своя школа", en: "in school")
    case .needs: LocalizedText(ru: "потребности", en: "needs")
    case .languages: LocalizedText(ru: "языки", en: "languages")
    case .wish: LocalizedText(ru: "желание", en: "wish")
    }
  }
}
