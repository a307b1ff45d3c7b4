import Mentoring

/// One thing to mend in a template, at its place.
public struct TemplateFault: Sendable, Hashable {
  let problem: TemplateProblem
  /// Nil where the whole file is meant.
  public let place: TemplatePlace?

  init(_ problem: TemplateProblem, at place: TemplatePlace?) {
    self.problem = problem
    self.place = place
  }

  /// Such as `contract.docx: table 2, row 3, cell 1: error: there is no {{nmae}}; …`.
  public func line(file: String, in language: Language) -> String {
    let word = LocalizedText(ru: "ошибка", en: "error")[language]
    let position = place.map { "\($0.text(in: language)): " } ?? ""
    return "\(file): \(position)\(word): \(problem.text[language])"
  }
}

/// A template that cannot be used: all its faults at once.
public struct InvalidTemplate: Error, Sendable {
  public let faults: [TemplateFault]
}

/// What can be wrong with a template.
enum TemplateProblem: Sendable, Hashable {
  case package(PackageFault)
  case unclosedBraces, strayBraces
  /// What stands between the braces is no name.
  case noPlaceholder(String)
  case unclosedBlock(Tag)
  case unopenedBlock(Tag)
  /// The block begins inside the one that `outer` closes, and ends outside of it.
  case crossed(Tag, outer: Tag)
  /// The block ends outside the table or part in which it begins.
  case closedElsewhere(Tag, at: TemplatePlace)
  /// The tag that ends the block is spelt in another way.
  case closedByAnother(Tag, closing: Tag)
  /// Both in one paragraph that has other text too.
  case closesAndOpens(Tag)
  case textBeforeOpening(Tag)
  case textAfterClosing(Tag)
  /// A list or a group where a single datum is asked for.
  case notSingle(Tag, kind: FieldKind)
  /// A single datum cannot be repeated (a drawing).
  case notBlock(Tag)
  case unknown(Tag, similar: String?)
  /// Inside the braces of a block that is not one of a list.
  case outsideList(Tag)
}
