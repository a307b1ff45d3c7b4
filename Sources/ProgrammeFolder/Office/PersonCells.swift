import Mentoring
import OfficeRecords

/// The cells of one person; those with a meaning of their own are checked, without quoting them.
struct PersonCells {
  private let cells: [String: String]

  init(_ cells: [String: String]) { self.cells = cells }

  func check(_ report: (String, PersonMessage) -> Void) {
    if let phone = cells["phone"], !isPhone(phone) { report("phone", .phone) }
    if let email = cells["email"], !isEmail(email) { report("email", .email) }
    if let gender = cells["gender"], Person.Gender(rawValue: gender) == nil {
      report("gender", .gender)
    }
  }

  func person(_ code: String) -> Person {
    var other = cells
    func take(_ column: String) -> String? { other.removeValue(forKey: column) }
    let name = take("name") ?? ""
    return Person(
      code: code, name: name, genitive: take("genitive"), dative: take("dative"),
      instrumental: take("instrumental"), gender: take("gender").flatMap(Person.Gender.init),
      phone: take("phone"), email: take("email"), other: other)
  }
}

extension PeopleTable {
  /// In the order of codes.
  var persons: [Person] {
    people.sorted { $0.key < $1.key }.map { PersonCells($0.value).person($0.key) }
  }
}

enum PersonMessage: InputMessage {
  case phone, email, gender

  var text: LocalizedText {
    switch self {
    case .phone:
      LocalizedText(
        ru: "это не телефон; нужны 5–15 цифр с пробелами, скобками и дефисами",
        en: "no telephone number; write 5 to 15 digits with blanks, brackets and hyphens")
    case .email:
      LocalizedText(
        ru: "это не адрес электронной почты; напишите адрес вида name@example.org",
        en: "no e-mail address; write one such as name@example.org")
    case .gender:
      LocalizedText(
        ru: "здесь бывает female или male; исправьте или оставьте пустым",
        en: "this is female or male; mend it or leave it empty")
    }
  }
}
