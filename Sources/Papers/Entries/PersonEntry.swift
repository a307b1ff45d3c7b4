import Mentoring
import OfficeRecords
import RussianOffice
import WordTemplates

/// A person as papers name them.
struct PersonEntry: Sendable {
  let sources: PaperSources
  let code: String
  /// nil: the table of people has nobody of this code.
  let person: Person?
  let position: String
  let school: School.ID?

  private var name: PersonName? { person.flatMap { PersonName($0.name) } }

  private func declined(_ wanted: NameCase) -> String? {
    let gender: PersonName.Gender? =
      switch person?.gender {
      case .female: .female
      case .male: .male
      case nil: nil
      }
    return name.flatMap { sources.declension.decline($0, wanted, gender: gender) }?.full
  }

  var genitive: String? { person?.genitive ?? declined(.genitive) }
  var dative: String? { person?.dative ?? declined(.dative) }
  var short: String? { name?.short ?? person?.name }
  var signature: String? { name?.signature ?? person?.name }

  var gender: Person.Gender? {
    if let gender = person?.gender { return gender }
    return switch name?.gender {
    case .female: .female
    case .male: .male
    case nil: nil
    }
  }

  /// With the school, where it is not the one that the paper is about.
  static let shape = RecordShape<PersonEntry>(
    label: \.code,
    [
      .text("code", ru: "код", en: "code") { $0.code },
      .text("name", ru: "фамилия, имя, отчество", en: "full name", hint: \.code) {
        $0.person?.name
      },
      .text(
        "nameGenitive", ru: "фамилия, имя, отчество в родительном падеже",
        en: "full name in the genitive", hint: \.code
      ) { $0.genitive },
      .text(
        "nameDative", ru: "фамилия, имя, отчество в дательном падеже",
        en: "full name in the dative", hint: \.code
      ) { $0.dative },
      .text("short", ru: "фамилия и инициалы", en: "family name and initials", hint: \.code) {
        $0.short
      },
      .text("signature", ru: "инициалы и фамилия", en: "initials and family name", hint: \.code) {
        $0.signature
      },
      .optional("position", ru: "должность", en: "position") { $0.position },
      .text("phone", ru: "телефон", en: "phone", hint: \.code) {
        ($0.person?.phone).map(PaperWords.glued)
      },
      .text(
        "employmentContract",
        ru: "номер и дата трудового договора (столбец employment_contract таблицы people)",
        en: "number and date of the employment contract (column employment_contract of people)"
      ) { $0.person?.other["employment_contract"] },
      .optional("school", ru: "школа, краткое название", en: "school, short name") { entry in
        entry.school.map { entry.sources.organisation($0).name }
      },
      .optional("email", ru: "электронная почта", en: "e-mail") { $0.person?.email },
    ])
}
