import Documents
import Mentoring

// Who works with whom.
extension ExportSource {
  var curatorPairs: ExportTable {
    ExportTable(
      "curator_pairs", LocalizedText(ru: "Кураторские пары", en: "Curator pairs"),
      key: ["recipient", "curator"],
      references: [
        .init(["recipient"], to: "schools", ["school"]),
        .init(["curator"], to: "schools", ["school"]),
        .init(["head"], to: "persons", ["person"]),
      ],
      ExportField.school("recipient", ru: "Школа-получатель", en: "Recipient")
        + ExportField.school("curator", ru: "Школа-куратор", en: "Curator")
        + ExportField.person("head", ru: "Куратор", en: "Head who curates", required: false)
        + [
          .mode(),
          ExportField("score", .integer, ru: "Оценка", en: "Score", required: false),
        ],
      rows: plan.curatorPairs.map {
        school($0.recipient) + school($0.curator)
          + (head(of: $0.curator).map(person) ?? [.none, .none])
          + [.mode($0.mode), .score($0.score)]
      })
  }

  /// The person whom the table of curators names.
  func head(of school: School.ID) -> String? {
    programme.curators.first { $0.school == school }?.person
  }

  var help: ExportTable {
    ExportTable(
      "help", LocalizedText(ru: "Помощь по темам", en: "Help by topic"),
      key: ["giver", "receiver", "topic"],
      references: [
        .init(["giver"], to: "schools", ["school"]),
        .init(["receiver"], to: "schools", ["school"]), .init(["topic"], to: "topics", ["topic"]),
      ],
      ExportField.school("giver", ru: "Помогает", en: "Giver")
        + ExportField.school("receiver", ru: "Получает помощь", en: "Receiver")
        + [
          ExportField("topic", ru: "Тема: код", en: "Topic: code"),
          ExportField("topic_name", ru: "Тема", en: "Topic"), .mode(),
          ExportField("score", .integer, ru: "Оценка", en: "Score", required: false),
        ],
      rows: plan.help.map {
        school($0.giver) + school($0.receiver)
          + [
            .code($0.topic), .text(programme.topic($0.topic).name), .mode($0.mode),
            .score($0.score),
          ]
      })
  }

  var tandems: ExportTable {
    ExportTable(
      "tandems", LocalizedText(ru: "Тандемы", en: "Tandems"), key: ["tandem"],
      references: [
        .init(["mentor"], to: "persons", ["person"]),
        .init(["school"], to: "schools", ["school"]),
        .init(["place"], to: "schools", ["school"]),
      ],
      [
        ExportField("tandem", ru: "Тандем", en: "Tandem"),
        ExportField("form", .word(["pair", "group"]), ru: "Форма", en: "Form"),
      ] + ExportField.person("mentor", ru: "Наставник", en: "Mentor")
        + ExportField.school("school", ru: "Школа наставника", en: "Mentor's school")
        + [
          ExportField(
            "relation", .word(["in_school", "network"]), ru: "Вид", en: "Relation")
        ]
        + ExportField.school("place", ru: "Где встречаются", en: "Place", required: false)
        + [
          ExportField("mentees", .integer, ru: "Наставляемых", en: "Mentees"),
          ExportField("deficits", .integer, ru: "Дефицитов", en: "Deficits", summed: true),
          ExportField(
            "hours", .decimal(places: 2), ru: "Часов наставника", en: "Mentor's hours",
            summed: true),
        ], rows: plan.tandems.map(row))
  }

  private func row(_ tandem: Tandem) -> [ExportValue] {
    let home = programme.school(of: tandem.mentor).id
    let isNetwork = tandem.items.contains { programme.school(of: $0.deficit.teacher).id != home }
    return [.text(tandem.code), .form(tandem)] + person(tandem.mentor) + school(home)
      + [.relation(isNetwork: isNetwork)] + school(place(tandem))
      + [
        .integer(tandem.mentees.count), .integer(tandem.items.count), .hours(tandem.mentorTime),
      ]
  }

  /// A group's place; in a pair the mentee's school, unless all of it is remote.
  private func place(_ tandem: Tandem) -> School.ID? {
    switch tandem.form {
    case .group(_, let place, _): place
    case .pair:
      tandem.items.first { $0.mode == .inPerson }
        .map { programme.school(of: $0.deficit.teacher).id }
    }
  }

  var tandemMembers: ExportTable {
    ExportTable(
      "tandem_members", LocalizedText(ru: "Участники тандемов", en: "Members of tandems"),
      key: ["tandem", "mentee", "competency"],
      references: [
        .init(["tandem"], to: "tandems", ["tandem"]),
        .init(["mentee"], to: "persons", ["person"]),
        .init(["mentee_school"], to: "schools", ["school"]),
        .init(["competency"], to: "competencies", ["competency"]),
      ],
      [ExportField("tandem", ru: "Тандем", en: "Tandem")]
        + ExportField.person("mentor", ru: "Наставник", en: "Mentor")
        + ExportField.person("mentee", ru: "Наставляемый", en: "Mentee")
        + ExportField.school("mentee_school", ru: "Школа наставляемого", en: "Mentee's school")
        + Self.competencyFields
        + [
          ExportField("level_found", .integer, ru: "Уровень", en: "Level found"),
          ExportField("level_needed", .integer, ru: "Нужен", en: "Level needed"), .mode(),
          ExportField("hours", .decimal(places: 2), ru: "Часов", en: "Hours"),
          ExportField("points", .integer, ru: "Баллов", en: "Points", summed: true),
          ExportField("score", .integer, ru: "Оценка", en: "Score", required: false),
        ],
      rows: plan.tandems.flatMap { tandem in tandem.items.map { row(tandem, $0) } })
  }

  static let competencyFields = [
    ExportField("competency", ru: "Компетенция: код", en: "Competency: code"),
    ExportField("competency_name", ru: "Компетенция", en: "Competency"),
  ]

  private func row(_ tandem: Tandem, _ item: Tandem.Item) -> [ExportValue] {
    let deficit = programme.deficit(item.deficit)
    return [.text(tandem.code)] + person(tandem.mentor) + person(deficit.teacher)
      + school(programme.school(of: deficit.teacher).id) + competency(deficit.competency)
      + [
        .integer(deficit.levelFound), .integer(deficit.levelNeeded), .mode(item.mode),
        .hours(item.time), .integer(deficit.points.value), .score(item.score),
      ]
  }
}
