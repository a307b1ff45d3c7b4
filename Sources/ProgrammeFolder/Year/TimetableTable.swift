import Mentoring
import YearRecords

enum TimetableColumn: String, TableColumn {
  case teacher, weekday, lesson, subject

  static let table = YearTable.timetable
  static let required: Set<Self> = [.teacher, .weekday, .lesson]
  static let key: Set<Self> = [.teacher, .weekday, .lesson]
}

extension TimetableColumn {
  var heading: String {
    switch self {
    case .teacher: "Код педагога"
    case .weekday: "День недели"
    case .lesson: "Номер урока"
    case .subject: "Предмет"
    }
  }
}

extension WeeklyLesson {
  init(row: inout TableRow<TimetableColumn>) {
    self.init(
      teacher: row.read(.teacher, .id()) ?? "", weekday: row.read(.weekday, .word()) ?? .monday,
      number: row.read(.lesson, .whole(1...15, such: 3)) ?? 1,
      subject: row.read(.subject, .text), source: row.reference)
  }
}

extension Weekday: TableWord {
  var russian: String {
    switch self {
    case .monday: "понедельник"
    case .tuesday: "вторник"
    case .wednesday: "среда"
    case .thursday: "четверг"
    case .friday: "пятница"
    case .saturday: "суббота"
    case .sunday: "воскресенье"
    }
  }
}
