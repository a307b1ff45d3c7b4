import Mentoring
import RussianOffice
import WordTemplates

/// A professional deficit as papers describe it.
struct DeficitEntry: Sendable {
  let sources: PaperSources
  let deficit: Deficit

  var competency: Competency { sources.programme.competency(deficit.competency) }

  static let shape = RecordShape<DeficitEntry>(
    [
      .text("competency", ru: "компетенция", en: "competency") { $0.competency.name },
      .text("code", ru: "код компетенции", en: "code of the competency") { $0.competency.id.text },
      .text("block", ru: "блок компетенций", en: "block of competencies") {
        PaperWords.block($0.competency.block)
      },
      .optional("subject", ru: "предмет", en: "subject") { $0.competency.subject },
      .text("levelFound", ru: "выявленный уровень", en: "level found") {
        "\($0.deficit.levelFound)"
      },
      .text("levelNeeded", ru: "нужный уровень", en: "level needed") {
        "\($0.deficit.levelNeeded)"
      },
      .text("points", ru: "тяжесть в баллах", en: "severity in points") {
        "\($0.deficit.points.value)"
      },
      .text("source", ru: "как выявлен", en: "how it was found") {
        PaperWords.source($0.deficit.source)
      },
      .optional("date", ru: "когда выявлен", en: "when it was found") {
        $0.deficit.date.map(RussianDate.short)
      },
      .text("content", ru: "содержание работы по блоку", en: "content of the work, by block") {
        PaperWords.content($0.competency.block)
      },
      .text("forms", ru: "формы работы по блоку", en: "forms of the work, by block") {
        PaperWords.forms($0.competency.block)
      },
      .text("result", ru: "ожидаемый результат", en: "expected result") {
        "владеет компетенцией \(Quotation.quoted($0.competency.name)) не ниже уровня \($0.deficit.levelNeeded)"
      },
      .text("check", ru: "как проверяется результат", en: "how the result is checked") {
        PaperWords.check($0.deficit.source)
      },
    ])
}
