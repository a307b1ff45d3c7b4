import Mentoring
import YearRecords

enum FactColumn: String, TableColumn {
  case date, kind, school, other, teacher, mentor, competency, hours, level, measure, number, of
  case reason, pupil

  static let table = YearTable.facts
  static let required: Set<Self> = [.date, .kind]
  static let key: Set<Self> = []
}

extension Fact.Kind {
  /// Columns that a fact of the kind must fill, and others that it may.
  var columns: (needed: [FactColumn], allowed: Set<FactColumn>) {
    switch self {
    case .analysed, .programme: ([.school], [])
    case .visit, .teamVisit: ([.school, .other], [.hours, .teacher])
    case .meeting: ([.mentor, .teacher, .hours], [.competency])
    case .contractSigned, .contractDone: ([.school, .other], [])
    case .consent: ([.teacher], [])
    case .rediagnosed: ([.teacher, .competency, .level], [])
    case .course: ([.teacher], [.competency, .hours])
    case .ended: ([.mentor, .teacher, .reason], [.competency])
    case .tutoring: ([.teacher, .pupil, .hours], [])
    case .tutoringEnded: ([.teacher, .pupil, .reason], [])
    case .lessonVisit: ([.teacher, .other], [.hours])
    case .reported: ([.measure, .number], [.school, .of])
    }
  }
}

extension Fact {
  init(row: inout TableRow<FactColumn>) {
    let kind: Kind? = row.read(.kind, .word())
    let date = row.read(.date, .date)
    self.init(
      date: date ?? CalendarDate(year: 2000, month: 1, day: 1)!, kind: kind ?? .analysed,
      source: row.reference)
    school = row.read(.school, .id())
    other = row.read(.other, .id())
    teacher = row.read(.teacher, .id())
    mentor = row.read(.mentor, .id())
    pupil = row.read(.pupil, .id())
    competency = row.read(.competency, .id())
    time = row.read(.hours, .workHours)
    level = row.read(.level, .whole(0...10, such: 3))
    measure = row.read(.measure, .code)
    number = row.read(.number, .thousandths(upTo: 1_000_000))
    of = row.read(.of, .thousandths(upTo: 1_000_000))
    reason = row.read(.reason, .word())
    guard let kind else { return }
    let (needed, allowed) = kind.columns
    for column in FactColumn.allCases where column != .date && column != .kind {
      if needed.contains(column) {
        if !row.isGiven(column) { row.report(column, YearMessage.factNeeds(kind)) }
      } else if !allowed.contains(column), row.isGiven(column) {
        row.report(column, YearMessage.factHasNo(kind))
      }
    }
    if let school, school == other { row.report(.other, OfficeMessage.sameSides) }
    if let mentor, mentor == teacher { row.report(.mentor, YearMessage.samePerson) }
    if let number, let of, number > of { row.report(.number, YearMessage.moreThanAll) }
  }
}
