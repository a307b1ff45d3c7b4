import Foundation
import Testing

@testable import RussianOffice

@Suite("Names are declined where the rule is certain, and left alone elsewhere")
struct NameDeclensionTests {
  private func cases(_ text: String) -> [String?] {
    guard let name = PersonName(text) else { return [nil, nil] }
    return NameCase.allCases.map { NameDeclension().decline(name, $0)?.full }
  }

  @Test(
    "Regular names",
    arguments: [
      ("Иванов Пётр Ильич", "Иванова Петра Ильича", "Иванову Петру Ильичу"),
      ("Иванова Анна Петровна", "Ивановой Анны Петровны", "Ивановой Анне Петровне"),
      ("Лавровский Юрий Никитич", "Лавровского Юрия Никитича", "Лавровскому Юрию Никитичу"),
      ("Белая Ольга Львовна", nil, nil),
      ("Заречная Ольга Львовна", "Заречной Ольги Львовны", "Заречной Ольге Львовне"),
      ("Шевченко Мария Юрьевна", "Шевченко Марии Юрьевны", "Шевченко Марии Юрьевне"),
      ("Мельник Наталья Кузьминична", "Мельник Натальи Кузьминичны", "Мельник Наталье Кузьминичне"),
      ("Мельник Олег Фомич", "Мельника Олега Фомича", "Мельнику Олегу Фомичу"),
      ("Черных Игорь Лукич", "Черных Игоря Лукича", "Черных Игорю Лукичу"),
      (
        "Ильина-Громова Софья Олеговна", "Ильиной-Громовой Софьи Олеговны",
        "Ильиной-Громовой Софье Олеговне"
      ),
      ("Патимат Магомедовна Алиева", "Алиевой Патимат Магомедовны", "Алиевой Патимат Магомедовне"),
    ] as [(String, String?, String?)])
  func regular(name: String, genitive: String?, dative: String?) {
    #expect(cases(name) == [genitive, dative])
  }

  @Test(
    "Doubtful names stay undeclined",
    arguments: [
      "Щербина Анна Петровна", "Сова Анна Петровна", "Заяц Пётр Ильич", "Кравец Иван Ильич",
      "Шота Иван Ильич", "Иванов Пётр", "Дитрих Иван Ильич", "Глинка Иван Ильич",
      "Иванова Алия Ринатовна", "Алиев Али Вели оглы", "Иванова",
    ])
  func doubtful(name: String) {
    #expect(cases(name) == [nil, nil])
  }

  @Test("What is known of the gender helps where there is no patronymic")
  func gender() throws {
    let name = try #require(PersonName("Иванов Пётр"))
    #expect(NameDeclension().decline(name, .dative, gender: .male)?.full == "Иванову Петру")
    #expect(NameDeclension().decline(name, .dative, gender: .female)?.full == nil)
  }

  @Test("Short forms")
  func short() throws {
    let name = try #require(PersonName("Иванова Анна Петровна"))
    #expect(name.short == "Иванова А.\u{A0}П.")
    #expect(name.signature == "А.\u{A0}П.\u{A0}Иванова")
  }

  private let rules = """
    {"lastname": {"exceptions": [{"gender": "male", "test": ["заяц"],
      "mods": ["--йца", "--йцу", "--йца", "--йцем", "--йце"]}],
      "suffixes": [{"gender": "androgynous", "test": ["а"], "mods": ["-ы", "-е", "-у", "-ой", "-е"]}]},
     "firstname": {"exceptions": [], "suffixes": []},
     "middlename": {"exceptions": [], "suffixes": []}}
    """

  @Test("Rules in petrovich's format decline what is doubtful without them")
  func supplied() throws {
    let declension = NameDeclension(supplied: try NameRules(Data(rules.utf8)))
    let hare = try #require(PersonName("Заяц Пётр Ильич"))
    #expect(declension.decline(hare, .genitive)?.full == "Зайца Петра Ильича")
    let anna = try #require(PersonName("Щербина Анна Петровна"))
    #expect(declension.decline(anna, .dative)?.full == "Щербине Анне Петровне")
    let unknown = try #require(PersonName("Кравец Иван Ильич"))
    #expect(declension.decline(unknown, .dative) == nil)
  }

  @Test("A faulty file of rules says where its fault is")
  func faultyRules() {
    func fault(_ text: String) -> NameRules.Fault? {
      do {
        _ = try NameRules(Data(text.utf8))
        return nil
      } catch { return error }
    }
    #expect(fault("[]") == .init(path: "", problem: .notJSON))
    #expect(fault("{}") == .init(path: "lastname", problem: .absent))
    #expect(
      fault(rules.replacing(#""-е", "-у", "#, with: ""))
        == .init(path: "lastname.suffixes[0].mods", problem: .notFiveCases))
    #expect(
      fault(rules.replacing("androgynous", with: "neuter"))
        == .init(path: "lastname.suffixes[0].gender", problem: .unknownGender))
  }
}
