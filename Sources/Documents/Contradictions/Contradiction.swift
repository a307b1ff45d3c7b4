import Mentoring

/// A figure by which a plan document contradicts itself: it follows from other parts of the document,
/// and they give something else.
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
