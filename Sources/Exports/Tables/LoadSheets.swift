import Documents
import Mentoring

// Loads as people read them: a row a mentor, a row a school.
extension ExportSource {
  var mentorLoads: ExportTable {
    ExportTable(
      "mentor_loads", LocalizedText(ru: "Нагрузка наставников", en: "Mentors' loads"),
      key: ["mentor"], references: [.init(["school"], to: "schools", ["school"])],
      ExportField.person("mentor", ru: "Наставник", en: "Mentor")
        + ExportField.school("school", ru: "Школа", en: "School")
        + [
          ExportField(
            "work", .decimal(places: 2), ru: "Часов работы", en: "Hours of work",
            summed: true),
          ExportField(
            "travel", .decimal(places: 2), ru: "Часов в дороге", en: "Hours on the way",
            summed: true),
          ExportField(
            "limit", .decimal(places: 2), ru: "Предел часов", en: "Limit of hours",
            summed: true),
          ExportField(
            "used_share", .decimal(places: 1), ru: "Занято, %", en: "Used, %",
            required: false),
          ExportField(
            "pairs", .integer, ru: "Наставляемых в парах", en: "Mentees in pairs",
            summed: true),
          ExportField("pairs_limit", .integer, ru: "Предел", en: "Limit", required: false),
          ExportField("groups", .integer, ru: "Групп", en: "Groups", summed: true),
          ExportField(
            "groups_limit", .integer, ru: "Предел групп", en: "Limit of groups",
            required: false),
        ],
      rows: derivations.mentors.map { load in
        let share = load.share(travelCounts: programme.rules.mentors.travelCounts)
        return person(load.mentor) + school(programme.school(of: load.mentor).id)
          + [
            .hours(load.work), .hours(load.travel), .hours(load.limit),
            load.limit > .zero ? .percent(share) : .none, .integer(load.pairMentees.used),
            .integer(load.pairMentees.limit), .integer(load.groups.used),
            .integer(load.groups.limit),
          ]
      })
  }

  var tutorLoads: ExportTable {
    ExportTable(
      "tutor_loads", LocalizedText(ru: "Нагрузка тьюторов", en: "Tutors' loads"),
      key: ["tutor"], references: [.init(["school"], to: "schools", ["school"])],
      ExportField.person("tutor", ru: "Тьютор", en: "Tutor")
        + ExportField.school("school", ru: "Школа", en: "School")
        + [
          ExportField("work", .decimal(places: 2), ru: "Часов", en: "Hours", summed: true),
          ExportField(
            "limit", .decimal(places: 2), ru: "Предел часов", en: "Limit of hours", summed: true),
          ExportField(
            "used_share", .decimal(places: 1), ru: "Занято, %", en: "Used, %", required: false),
          ExportField("pupils", .integer, ru: "Учеников", en: "Pupils", summed: true),
          ExportField(
            "pupils_limit", .integer, ru: "Предел учеников", en: "Limit of pupils",
            required: false),
        ],
      rows: derivations.tutors.map { load in
        let (work, limit) = (load.work.value, load.limit.value)
        return person(load.tutor) + school(programme.school(of: load.tutor).id)
          + [
            .hours(load.work), .hours(load.limit),
            limit > 0 ? .percent(Thousandths(work * 1000 / limit)) : .none,
            .integer(load.pupils.used), .integer(load.pupils.limit),
          ]
      })
  }

  var schoolLoadsBySchool: ExportTable {
    ExportTable(
      "school_loads", LocalizedText(ru: "Нагрузка школ", en: "Schools' loads"), key: ["school"],
      ExportField.school("school", ru: "Школа", en: "School")
        + [
          ExportField("contracts", .integer, ru: "Договоров", en: "Contracts", summed: true),
          ExportField("contracts_limit", .integer, ru: "Предел", en: "Limit", required: false),
          ExportField(
            "help_given", .integer, ru: "Помогает по темам", en: "Help given",
            summed: true),
          ExportField(
            "help_received", .integer, ru: "Получает по темам", en: "Help received",
            summed: true),
          ExportField(
            "covered", .integer, ru: "Закрыто баллов", en: "Points covered",
            summed: true),
          ExportField(
            "attainable", .integer, ru: "Достижимо баллов", en: "Points attainable",
            required: false, summed: true),
          ExportField(
            "covered_share", .decimal(places: 1), ru: "Закрыто, %", en: "Covered, %",
            required: false),
        ],
      rows: derivations.schools.map { load in
        let attainable = load.attainable?.value ?? 0
        let share = attainable > 0 ? Thousandths(load.covered.value * 1000 / attainable) : nil
        return school(load.school)
          + [
            .integer(load.contracts.used), .integer(load.contracts.limit),
            .integer(load.helpGiven), .integer(load.helpReceived),
            .integer(load.covered.value), .integer(load.attainable?.value), .percent(share),
          ]
      })
  }
}
