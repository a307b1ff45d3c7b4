import Mentoring

// What the other tables refer to.
extension ExportSource {
  var schools: ExportTable {
    ExportTable(
      "schools", LocalizedText(ru: "Школы", en: "Schools"), key: ["school"],
      [
        ExportField("school", ru: "Код", en: "Code"),
        ExportField("name", ru: "Школа", en: "School"),
        ExportField("kind", ExportField.words(School.Kind.self), ru: "Вид", en: "Kind"),
        ExportField("settlement", ru: "Населённый пункт", en: "Settlement", required: false),
        ExportField(
          "pupils", .integer, ru: "Учеников", en: "Pupils", required: false, summed: true),
        ExportField("status", ExportField.words(School.Status.self), ru: "Статус", en: "Status"),
      ],
      rows: programme.schools.map {
        [
          .code($0.id), .text($0.name), .kind($0.kind), .text($0.settlement), .integer($0.pupils),
          .status($0.status),
        ]
      })
  }

  /// Everybody whom another table names.
  var persons: ExportTable {
    ExportTable(
      "persons", LocalizedText(ru: "Педагоги", en: "Persons"), key: ["person"],
      references: [.init(["school"], to: "schools", ["school"])],
      ExportField.person("person", ru: "Педагог", en: "Person")
        + ExportField.school("school", ru: "Школа", en: "School")
        + [ExportField("position", ru: "Должность", en: "Position", required: false)],
      rows: programme.teachers.map {
        person($0.id) + school($0.school) + [.text($0.position)]
      } + heads)
  }

  /// Heads who curate and are no teachers.
  private var heads: [[ExportValue]] {
    let teachers = Set(programme.teachers.map(\.id.text))
    var known: Set<String> = []
    return plan.curatorPairs.map(\.curator).sorted().compactMap { school in
      guard let code = head(of: school), !teachers.contains(code), known.insert(code).inserted
      else { return nil }
      let signatory = office.representative(of: .init(school), .signs)
      let position = signatory?.person == code ? signatory?.position : nil
      return person(code) + self.school(school) + [.text(position)]
    }
  }

  var competencies: ExportTable {
    ExportTable(
      "competencies", LocalizedText(ru: "Компетенции", en: "Competencies"), key: ["competency"],
      references: [.init(["parent"], to: "", ["competency"])],
      [
        ExportField("competency", ru: "Код", en: "Code"),
        ExportField("name", ru: "Компетенция", en: "Competency"),
        ExportField("block", ExportField.words(Competency.Block.self), ru: "Блок", en: "Block"),
        ExportField("parent", ru: "Более общая", en: "More general", required: false),
      ],
      rows: programme.competencies.map {
        [.code($0.id), .text($0.name), .block($0.block), .text($0.parent?.text)]
      })
  }

  var topics: ExportTable {
    ExportTable(
      "topics", LocalizedText(ru: "Темы", en: "Topics"), key: ["topic"],
      [
        ExportField("topic", ru: "Код", en: "Code"), ExportField("name", ru: "Тема", en: "Topic"),
      ], rows: programme.topics.map { [.code($0.id), .text($0.name)] })
  }
}
