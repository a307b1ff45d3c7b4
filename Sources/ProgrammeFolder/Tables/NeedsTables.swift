import Mentoring

enum DeficitColumn: String, TableColumn {
  case teacher, competency
  case levelFound = "level_found"
  case levelNeeded = "level_needed"
  case points, hours, source, date

  static let table = Table.deficits
  static let required: Set<Self> = [
    .teacher, .competency, .levelFound, .levelNeeded, .points, .hours,
  ]
  static let key: Set<Self> = [.teacher, .competency]
}

extension Deficit {
  init(row: inout TableRow<DeficitColumn>) {
    self.init(
      teacher: row.read(.teacher, .id()) ?? "",
      competency: row.read(.competency, .id()) ?? "",
      levelFound: row.read(.levelFound, .whole(0...10, such: 1)) ?? 0,
      levelNeeded: row.read(.levelNeeded, .whole(1...10, such: 3)) ?? 10,
      points: Points(row.read(.points, .whole(1...100, such: 10)) ?? 1),
      time: row.read(.hours, .workHours) ?? Minutes(3),
      source: row.read(.source, .word()) ?? .diagnostics,
      date: row.read(.date, .date))
  }
}

enum MentorColumn: String, TableColumn {
  case teacher, competency, level, evidence

  static let table = Table.mentors
  static let required: Set<Self> = [.teacher, .competency, .level]
  static let key: Set<Self> = [.teacher, .competency]
}

extension MentorCompetency {
  init(row: inout TableRow<MentorColumn>) {
    self.init(
      teacher: row.read(.teacher, .id()) ?? "",
      competency: row.read(.competency, .id()) ?? "",
      level: row.read(.level, .whole(1...10, such: 4)) ?? 1,
      evidence: row.read(.evidence, .text) ?? "")
  }
}

enum EstimateColumn: String, TableColumn {
  case mentor, mentee, competency, hours, quality

  static let table = Table.estimates
  static let required: Set<Self> = [.mentor, .mentee, .competency]
  static let key: Set<Self> = [.mentor, .mentee, .competency]
}

extension Estimate {
  init(row: inout TableRow<EstimateColumn>) {
    let mentor: Teacher.ID? = row.read(.mentor, .id())
    let mentee: Teacher.ID? = row.read(.mentee, .id())
    let competency: Competency.ID? = row.read(.competency, .id())
    let time = row.read(.hours, .workHours)
    let quality = row.read(.quality, .whole(0...1000, such: 800))
    if !row.isGiven(.hours), !row.isGiven(.quality) {
      row.report(.hours, EstimateMessage.estimatesNothing)
    }
    self.init(
      mentor: mentor ?? "",
      deficit: Deficit.ID(teacher: mentee ?? "", competency: competency ?? ""),
      time: time, quality: quality.map { Thousandths($0) })
  }
}

enum EstimateMessage: InputMessage {
  case estimatesNothing

  var text: LocalizedText {
    LocalizedText(
      ru: "оценка без часов и без качества; напишите часы, качество или то и другое",
      en: "an estimate with neither hours nor quality; write one of them or both")
  }
}
