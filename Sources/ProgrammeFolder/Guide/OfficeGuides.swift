import Mentoring
import OfficeRecords

extension RequisitesColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .organisation:
      ColumnText(.code, "код школы или организации", "a school's or organisation's code")
    case .licenceDate, .accreditationDate: ColumnText(.date, heading.lowercased(), named)
    case .inn, .kpp, .ogrn, .bik, .account, .correspondentAccount, .personalAccount:
      ColumnText(.code, heading, named)
    default: ColumnText(.text, heading.lowercased(), named)
    }
  }
}

extension RepresentativeColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .organisation:
      ColumnText(.code, "код школы или организации", "a school's or organisation's code")
    case .role: .word(Representative.Role.self, "что делает", "what they do", empty: .signs)
    case .person: ColumnText(.code, "код из таблицы людей", "code in people")
    case .basis:
      .word(
        Representative.Basis.Kind.self, "на основании чего действует", "basis of authority",
        empty: .charter)
    case .basisDate: ColumnText(.date, heading.lowercased(), named)
    default: ColumnText(.text, heading.lowercased(), named)
    }
  }
}

extension TopicDirectionColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .kind:
      .word(DirectedKind.self, "чьё это направление", "what it is a direction of", empty: .topic)
    case .topic:
      ColumnText(.code, "код темы, компетенции или блока", "code of a topic, competency or block")
    default: ColumnText(.text, heading.lowercased(), named)
    }
  }
}

extension ContractColumn: GuidedColumn {
  var guide: ColumnText {
    switch self {
    case .first, .second: ColumnText(.code, "код школы", "a school's code", in: .schools)
    case .date, .from, .to: ColumnText(.date, "день", "a day", empty: .byTheRules)
    case .thirdParty: ColumnText(.code, "код организации", "an organisation's code")
    default: ColumnText(.text, heading.lowercased(), named)
    }
  }
}

extension TableColumn {
  /// The column's code as words.
  fileprivate var named: String { rawValue.replacing("_", with: " ") }
}
