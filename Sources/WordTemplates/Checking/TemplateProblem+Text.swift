import Mentoring

extension TemplateProblem {
  /// What is wrong; what would be right.
  var text: LocalizedText {
    switch self {
    case .package(let fault): fault.text
    case .unclosedBraces:
      LocalizedText(
        ru: "скобки {{ не закрыты; допишите }} в том же абзаце",
        en: "the braces {{ are not closed; add }} in the same paragraph")
    case .strayBraces:
      LocalizedText(
        ru: "скобкам }} не предшествуют {{; допишите {{ или уберите }}",
        en: "no {{ stands before the braces }}; add {{ or remove }}")
    case .noPlaceholder(let inside):
      LocalizedText(
        ru:
          "{{\(inside)}} не читается как имя; пишите {{имя}}, {{#имя}}, {{?имя}}, {{^имя}} или {{/имя}}",
        en: "{{\(inside)}} is no name; write {{name}}, {{#name}}, {{?name}}, {{^name}} or {{/name}}"
      )
    case .unclosedBlock(let tag):
      LocalizedText(
        ru: "блок \(tag.text) не закрыт; допишите \(tag.closingText) в той же таблице или части",
        en: "the block \(tag.text) is not closed; add \(tag.closingText) in the same table or part")
    case .unopenedBlock(let tag):
      LocalizedText(
        ru:
          "\(tag.text) закрывает блок, который не открыт; уберите или допишите \(tag.openingText)",
        en: "\(tag.text) closes a block that is not open; remove it or add \(tag.openingText)")
    case .crossed, .closedElsewhere, .closedByAnother: wronglyClosed
    case .closesAndOpens(let tag):
      LocalizedText(
        ru:
          "абзац закрывает один блок и открывает другой, \(tag.text); поставьте их в разные абзацы",
        en: "the paragraph ends one block and begins another, \(tag.text); use two paragraphs")
    case .textBeforeOpening(let tag):
      LocalizedText(
        ru: "перед \(tag.text) в абзаце есть текст; поставьте \(tag.text) в начало абзаца",
        en: "text stands before \(tag.text) in the paragraph; put \(tag.text) at its start")
    case .textAfterClosing(let tag):
      LocalizedText(
        ru: "после \(tag.text) в абзаце есть текст; поставьте \(tag.text) в конец абзаца",
        en: "text stands after \(tag.text) in the paragraph; put \(tag.text) at its end")
    case .notSingle(let tag, let kind): notSingle(tag, kind)
    case .notBlock(let tag):
      LocalizedText(
        ru: "\(tag.valueText) – рисунок; пишите \(tag.valueText) без # и без закрытия",
        en: "\(tag.valueText) is a picture; write \(tag.valueText) without # and without a closing")
    case .unknown(let tag, let similar): unknown(tag, similar)
    case .outsideList(let tag):
      LocalizedText(
        ru: "\(tag.text) действует только внутри повторяемого блока; перенесите его туда",
        en: "\(tag.text) means something only inside a repeated block; move it there")
    }
  }

  /// A block with an end, but not the right one.
  private var wronglyClosed: LocalizedText {
    switch self {
    case .crossed(let tag, let outer):
      LocalizedText(
        ru:
          "блок \(tag.text) заканчивается позже, чем \(outer.openingText), внутри которого он начат; поставьте \(tag.closingText) перед \(outer.text)",
        en:
          "the block \(tag.text) ends after \(outer.openingText), inside which it begins; put \(tag.closingText) before \(outer.text)"
      )
    case .closedElsewhere(let tag, let place):
      LocalizedText(
        ru:
          "блок \(tag.text) закрыт вне своей таблицы или части (\(place.text(in: .russian))); перенесите \(tag.closingText) или \(tag.text)",
        en:
          "the block \(tag.text) is closed outside its table or part (\(place.text(in: .english))); move \(tag.closingText) or \(tag.text)"
      )
    case .closedByAnother(let tag, let closing):
      LocalizedText(
        ru: "блок \(tag.text) закрыт как \(closing.text); пишите в обоих одно имя",
        en: "the block \(tag.text) is closed by \(closing.text); write one name in both")
    default: LocalizedText(ru: "", en: "")
    }
  }

  private func notSingle(_ tag: Tag, _ kind: FieldKind) -> LocalizedText {
    switch kind {
    case .condition:
      LocalizedText(
        ru: "\(tag.text) – условие; пишите \(tag.openingText) … \(tag.closingText)",
        en: "\(tag.text) is a condition; write \(tag.openingText) … \(tag.closingText)")
    case .list:
      LocalizedText(
        ru: "\(tag.text) – список; пишите \(tag.openingText) … \(tag.closingText)",
        en: "\(tag.text) is a list; write \(tag.openingText) … \(tag.closingText)")
    case .group, .text, .drawing:
      LocalizedText(
        ru: "\(tag.text) состоит из полей; назовите одно, например {{\(tag.name).…}}",
        en: "\(tag.text) has fields; name one of them, such as {{\(tag.name).…}}")
    }
  }

  private func unknown(_ tag: Tag, _ similar: String?) -> LocalizedText {
    let hint = similar.map {
      LocalizedText(ru: "возможно, {{\($0)}}", en: "did you mean {{\($0)}}?")
    }
    let list = LocalizedText(
      ru: "список полей – в Docs/Templates.md", en: "Docs/Templates.md lists the names")
    let right = hint ?? list
    return LocalizedText(
      ru: "здесь нет поля \(tag.valueText); \(right.russian)",
      en: "there is no \(tag.valueText) here; \(right.english)")
  }
}

extension Tag {
  var openingText: String { Tag(.opening, path).text }
  var closingText: String { Tag(.closing, path).text }
  var valueText: String { Tag(.value, path).text }
}
