import Mentoring

enum PupilColumn: String, TableColumn {
  case pupil, school, grade, list, needs, languages, family
  case previousTutor = "previous_tutor"
  case remote, hours

  static let table = Table.pupils
  static let required: Set<Self> = [.pupil, .school, .grade, .list]
  static let key: Set<Self> = [.pupil]
}

extension Pupil {
  init(row: inout TableRow<PupilColumn>) {
    self.init(
      id: row.read(.pupil, .id()) ?? "", school: row.read(.school, .id()) ?? "",
      grade: row.read(.grade, .whole(1...12, such: 5)) ?? 1,
      list: row.read(.list, .word()) ?? .support, needs: row.read(.needs, .codes()) ?? [],
      languages: row.read(.languages, .list) ?? [], family: row.read(.family, .code),
      previousTutor: row.read(.previousTutor, .id()), remote: row.read(.remote, .yesNo) ?? false,
      time: row.read(.hours, .workHours))
  }
}

enum TutorColumn: String, TableColumn {
  case teacher, hours, wish, grades, languages, needs
  case maxPupils = "max_pupils"

  static let table = Table.tutors
  static let required: Set<Self> = [.teacher]
  static let key: Set<Self> = [.teacher]
}

extension Tutor {
  init(row: inout TableRow<TutorColumn>) {
    self.init(
      teacher: row.read(.teacher, .id()) ?? "", time: row.read(.hours, .periodHours),
      wish: row.read(.wish, .word()) ?? .agrees, grades: row.read(.grades, .grades),
      languages: row.read(.languages, .list) ?? [], needs: row.read(.needs, .codes()) ?? [],
      maxPupils: row.read(.maxPupils, .whole(0...10_000, such: 5)))
  }
}

extension Pupil.List: TableWord {
  var russian: String {
    switch self {
    case .support: "поддержка"
    case .new: "вновь зачислен"
    }
  }
}

extension Tutor.Wish: TableWord {
  var russian: String {
    switch self {
    case .wants: "хочет"
    case .agrees: "согласен"
    case .refuses: "отказ"
    }
  }
}

extension PupilColumn {
  var heading: String {
    switch self {
    case .pupil: "Код ученика"
    case .school: "Код школы"
    case .grade: "Класс"
    case .list: "Список"
    case .needs: "Потребности"
    case .languages: "Языки"
    case .family: "Код семьи"
    case .previousTutor: "Прежний тьютор"
    case .remote: "Можно дистанционно"
    case .hours: "Часы"
    }
  }
}

extension TutorColumn {
  var heading: String {
    switch self {
    case .teacher: "Код педагога"
    case .hours: "Часы тьюторства"
    case .wish: "Желание"
    case .grades: "Классы"
    case .languages: "Языки"
    case .needs: "Потребности"
    case .maxPupils: "Не больше учеников"
    }
  }
}
