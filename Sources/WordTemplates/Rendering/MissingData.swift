import Mentoring

/// What a paper still lacks, in the order in which it was met, each datum of each record once.
public struct MissingData: Sendable, Hashable {
  /// Such as `Школа 3: лицензия, номер`.
  public private(set) var entries: [String] = []
  private var known: Set<String> = []
  private let language: Language

  public init(_ language: Language = .russian) { self.language = language }

  public static func == (one: Self, other: Self) -> Bool { one.entries == other.entries }
  public func hash(into hasher: inout Hasher) { hasher.combine(entries) }

  mutating func note(_ meaning: LocalizedText, labels: [String]) {
    var distinct: [String] = []
    for label in labels where distinct.last != label { distinct.append(label) }
    let entry = (distinct.suffix(2) + [meaning[language]]).joined(separator: ": ")
    if known.insert(entry).inserted { entries.append(entry) }
  }

  /// A page of its own at the end; nothing where nothing is missing.
  var markup: String {
    guard !entries.isEmpty else { return "" }
    let title = LocalizedText(
      ru: "Документ не готов: впишите недостающие данные, затем удалите эту страницу",
      en: "The paper is not ready: fill in what is missing, then delete this page")
    let mark = "<w:highlight w:val=\"yellow\"/>"
    var text =
      "<w:p><w:pPr><w:pageBreakBefore/><w:spacing w:after=\"120\"/></w:pPr>"
      + "<w:r><w:rPr><w:b/>\(mark)</w:rPr><w:t>\(title[language])</w:t></w:r></w:p>"
    for (index, entry) in entries.enumerated() {
      text +=
        "<w:p><w:pPr><w:spacing w:after=\"0\"/><w:ind w:left=\"567\" w:hanging=\"567\"/></w:pPr>"
      text += "<w:r><w:rPr>\(mark)</w:rPr><w:t>\(index + 1).</w:t><w:tab/>"
      text += "<w:t xml:space=\"preserve\">\(MarkupWriter.escaped(entry))</w:t></w:r></w:p>"
    }
    return text
  }
}
