import Documents
import Mentoring

// How much everybody takes on, against their limits.
extension ExportSource {
  /// What is counted in `loads`; hours are hours, everything else counts.
  enum Measure: String, CaseIterable {
    case workHours = "work_hours"
    case travelHours = "travel_hours"
    case pairMentees = "pair_mentees"
    case groups, mentors
    case learningHours = "learning_hours"
    case recipients, contracts
    case helpGiven = "help_given"
    case helpReceived = "help_received"
    case coveredPoints = "covered_points"
    case pupils
    case tutoringHours = "tutoring_hours"

    var words: LocalizedText {
      switch self {
      case .workHours: LocalizedText(ru: "часы наставника", en: "mentor's hours")
      case .travelHours: LocalizedText(ru: "часы в дороге", en: "hours on the way")
      case .pairMentees: LocalizedText(ru: "наставляемые в парах", en: "mentees in pairs")
      case .groups: LocalizedText(ru: "группы", en: "groups")
      case .mentors: LocalizedText(ru: "наставники педагога", en: "mentors of the teacher")
      case .learningHours: LocalizedText(ru: "часы учёбы", en: "hours of learning")
      case .recipients: LocalizedText(ru: "нагрузка куратора", en: "curator's load")
      case .contracts: LocalizedText(ru: "договоры", en: "contracts")
      case .helpGiven: LocalizedText(ru: "оказанная помощь", en: "help given")
      case .helpReceived: LocalizedText(ru: "полученная помощь", en: "help received")
      case .coveredPoints: LocalizedText(ru: "закрытые баллы", en: "points covered")
      case .pupils: LocalizedText(ru: "ученики тьютора", en: "tutor's pupils")
      case .tutoringHours: LocalizedText(ru: "часы тьютора", en: "tutor's hours")
      }
    }
  }

  /// One row a measure: of a person, or of a school.
  var loads: ExportTable {
    ExportTable(
      "loads", LocalizedText(ru: "Нагрузка", en: "Loads"), key: ["load"],
      references: [
        .init(["school"], to: "schools", ["school"]), .init(["person"], to: "persons", ["person"]),
      ],
      [ExportField("load", ru: "Ключ", en: "Key")]
        + ExportField.school("school", ru: "Школа", en: "School")
        + ExportField.person("person", ru: "Педагог", en: "Person", required: false)
        + [
          ExportField("measure", ExportField.words(Measure.self), ru: "Что", en: "Measure"),
          ExportField("used", .decimal(places: 2), ru: "Занято", en: "Used"),
          ExportField("limit", .decimal(places: 2), ru: "Предел", en: "Limit", required: false),
        ], rows: personLoads + schoolLoads)
  }

  private var personLoads: [[ExportValue]] {
    let ofMentors = derivations.mentors.flatMap { load in
      [
        row(load.mentor, .workHours, .hours(load.work), .hours(load.limit)),
        row(load.mentor, .travelHours, .hours(load.travel), .none),
        row(load.mentor, .pairMentees, load.pairMentees), row(load.mentor, .groups, load.groups),
      ]
    }
    let ofMentees = derivations.mentees.flatMap { load in
      [
        row(load.mentee, .mentors, load.mentors),
        row(load.mentee, .learningHours, .hours(load.learning), .hours(load.limit)),
      ]
    }
    let ofTutors = derivations.tutors.flatMap { load in
      [
        row(load.tutor, .pupils, load.pupils),
        row(load.tutor, .tutoringHours, .hours(load.work), .hours(load.limit)),
      ]
    }
    return ofMentors + ofMentees + ofTutors
  }

  private var schoolLoads: [[ExportValue]] {
    let ofCurators = derivations.curators.map { load in
      row(load.school, .recipients, PlanDerivations.Usage(load.load, of: load.capacity))
    }
    let ofSchools = derivations.schools.flatMap { load in
      [
        row(load.school, .contracts, load.contracts),
        row(load.school, .helpGiven, .init(load.helpGiven, of: nil)),
        row(load.school, .helpReceived, .init(load.helpReceived, of: nil)),
        row(load.school, .coveredPoints, .init(load.covered.value, of: load.attainable?.value)),
      ]
    }
    return ofCurators + ofSchools
  }

  private func row(
    _ teacher: Teacher.ID, _ measure: Measure, _ usage: PlanDerivations.Usage
  ) -> [ExportValue] {
    row(teacher, measure, .integer(usage.used), .integer(usage.limit))
  }

  private func row(
    _ teacher: Teacher.ID, _ measure: Measure, _ used: ExportValue, _ limit: ExportValue
  ) -> [ExportValue] {
    [.text("\(teacher) \(measure.rawValue)")] + school(programme.school(of: teacher).id)
      + person(teacher) + [.word(measure.rawValue, measure.words), used, limit]
  }

  private func row(
    _ id: School.ID, _ measure: Measure, _ usage: PlanDerivations.Usage
  ) -> [ExportValue] {
    [.text("\(id) \(measure.rawValue)")] + school(id)
      + [
        .none, .none, .word(measure.rawValue, measure.words), .integer(usage.used),
        .integer(usage.limit),
      ]
  }
}
