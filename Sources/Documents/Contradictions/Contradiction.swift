import Mentoring

/// A figure by which a plan document contradicts itself: it follows from other parts of the document,
/// and they give something else; or what it says of its programme, and the programme does not.
///
/// Such a document is still a plan; what it says of itself is wrong, as a violation of a rule would be.
public struct Contradiction: Sendable, Hashable {
  /// In plain words, with codes and both figures.
  public let message: LocalizedText

  /// - Parameters:
  ///   - subject: what the figure is about, as the beginning of a sentence.
  ///   - due: what the rest of the document gives.
  init(_ subject: LocalizedText, stated: LocalizedText, due: LocalizedText) {
    message = LocalizedText(
      ru: "\(subject.russian): из остального плана следует \(due.russian), указано "
        + "\(stated.russian).",
      en: "\(subject.english): the rest of the plan gives \(due.english); it says "
        + "\(stated.english).")
  }

  private init(ru russian: String, en english: String) {
    message = LocalizedText(ru: russian, en: english)
  }

  /// What a document says of its programme.
  static func otherInProgramme(
    _ subject: LocalizedText, stated: String, due: String
  ) -> Contradiction {
    let (says, must) = (CodeNames.quoted(stated.quotable), CodeNames.quoted(due.quotable))
    return Contradiction(
      ru: "\(subject.russian): у программы \(must.russian), в плане указано \(says.russian).",
      en: "\(subject.english): the programme has \(must.english); the plan says \(says.english).")
  }

  static func missing(_ subject: LocalizedText) -> Contradiction {
    Contradiction(
      ru: "\(subject.russian): в плане этого нет, а из остального следует.",
      en: "\(subject.english): the plan lacks it, though it follows from the rest.")
  }

  static func needless(_ subject: LocalizedText) -> Contradiction {
    Contradiction(
      ru: "\(subject.russian): из остального плана этого не следует.",
      en: "\(subject.english): it does not follow from the rest of the plan.")
  }

  static func twice(_ subject: LocalizedText) -> Contradiction {
    Contradiction(
      ru: "\(subject.russian): указано в плане дважды.",
      en: "\(subject.english): it stands in the plan twice.")
  }
}
