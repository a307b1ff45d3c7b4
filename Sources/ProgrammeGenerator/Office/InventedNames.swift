import OfficeRecords

/// Makes up names of persons that nobody bears: family names after things of a classroom, so that no
/// row can be taken for a real person of a real school.
struct InventedNames {
  private struct GivenName {
    let nominative: String
    let genitive: String
    let dative: String
    let instrumental: String

    init(_ nominative: String, _ genitive: String, _ dative: String, _ instrumental: String) {
      self.nominative = nominative
      self.genitive = genitive
      self.dative = dative
      self.instrumental = instrumental
    }
  }

  private static let families = [
    "Азбукин", "Букварёв", "Глобусов", "Дневников", "Закладкин", "Звонков", "Кляксин", "Кнопкин",
    "Ластиков", "Линейкин", "Обложкин", "Параграфов", "Пеналов", "Переменкин", "Портфелев",
    "Примеров", "Промокашкин", "Скрепкин", "Страничкин", "Тетрадкин", "Точилкин", "Транспортиров",
    "Указкин", "Учебников", "Формулин", "Циркулев", "Чернилкин", "Шпаргалкин",
  ]

  private static let women = [
    GivenName("Анна", "Анны", "Анне", "Анной"), GivenName("Мария", "Марии", "Марии", "Марией"),
    GivenName("Ольга", "Ольги", "Ольге", "Ольгой"), GivenName("Елена", "Елены", "Елене", "Еленой"),
    GivenName("Наталья", "Натальи", "Наталье", "Натальей"),
    GivenName("Ирина", "Ирины", "Ирине", "Ириной"),
    GivenName("Татьяна", "Татьяны", "Татьяне", "Татьяной"),
    GivenName("Светлана", "Светланы", "Светлане", "Светланой"),
    GivenName("Лидия", "Лидии", "Лидии", "Лидией"),
  ]

  private static let men = [
    GivenName("Иван", "Ивана", "Ивану", "Иваном"), GivenName("Пётр", "Петра", "Петру", "Петром"),
    GivenName("Сергей", "Сергея", "Сергею", "Сергеем"),
    GivenName("Николай", "Николая", "Николаю", "Николаем"),
    GivenName("Андрей", "Андрея", "Андрею", "Андреем"),
    GivenName("Борис", "Бориса", "Борису", "Борисом"),
    GivenName("Виктор", "Виктора", "Виктору", "Виктором"),
  ]

  /// Without the ending `ич` or `на`.
  private static let patronymics = [
    "Иванов", "Петров", "Сергеев", "Николаев", "Андреев", "Борисов", "Викторов", "Павлов",
    "Алексеев", "Дмитриев",
  ]

  private var dice: Dice
  private var used: Set<String> = []

  init(seed: UInt64) { dice = Dice(seed: seed, stream: "people") }

  /// Somebody whom no earlier row names.
  mutating func person(_ code: String, phone: String? = nil, inCases: Bool = false) -> Person {
    while true {
      let isWoman = dice.chance(780)
      let family = dice.pick(Self.families)
      let given = dice.pick(isWoman ? Self.women : Self.men)
      let patronymic = dice.pick(Self.patronymics)
      let person =
        isWoman
        ? Self.woman(code, family, given, patronymic) : Self.man(code, family, given, patronymic)
      guard used.insert(person.name).inserted || used.count >= 4000 else { continue }
      return Self.finished(person, phone: phone, inCases: inCases)
    }
  }

  private static func finished(_ person: Person, phone: String?, inCases: Bool) -> Person {
    var person = person
    person.phone = phone
    person.other = ["note": "вымышленное лицо"]
    if !inCases {
      person.genitive = nil
      person.dative = nil
      person.instrumental = nil
    }
    return person
  }

  private static func woman(
    _ code: String, _ family: String, _ given: GivenName, _ patronymic: String
  ) -> Person {
    Person(
      code: code, name: "\(family)а \(given.nominative) \(patronymic)на",
      genitive: "\(family)ой \(given.genitive) \(patronymic)ны",
      dative: "\(family)ой \(given.dative) \(patronymic)не",
      instrumental: "\(family)ой \(given.instrumental) \(patronymic)ной", gender: .female)
  }

  private static func man(
    _ code: String, _ family: String, _ given: GivenName, _ patronymic: String
  ) -> Person {
    Person(
      code: code, name: "\(family) \(given.nominative) \(patronymic)ич",
      genitive: "\(family)а \(given.genitive) \(patronymic)ича",
      dative: "\(family)у \(given.dative) \(patronymic)ичу",
      instrumental: "\(family)ым \(given.instrumental) \(patronymic)ичем", gender: .male)
  }
}
