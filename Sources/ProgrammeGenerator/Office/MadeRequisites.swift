import Mentoring
import OfficeRecords

extension OfficeMaker {
  /// - Parameter number: from 1, another for each organisation of the folder.
  func requisites(of school: School, number: Int) -> Requisites {
    let id = Organisation.ID(school.id)
    guard school.kind != .partner else {
      return requisites(id, school.name, settlement: school.settlement, number: number)
    }
    var made = requisites(
      id, "Муниципальное общеобразовательное учреждение «\(school.name)»",
      settlement: school.settlement, number: number)
    made.fullNameGenitive = "Муниципального общеобразовательного учреждения «\(school.name)»"
    made.shortName = school.name
    made.licence = Certificate(
      date: day(2015, 1 + number % 12, 1 + number % 28), series: "00Л01",
      number: paddedText(number, width: 7), registration: "00-\(paddedText(number, width: 4))",
      issuer: sketch.issuer)
    if !isIncomplete(number) {
      made.accreditation = Certificate(
        date: day(2016, 1 + number % 12, 1 + number % 27), series: "00А01",
        number: paddedText(number, width: 7), registration: "00-А-\(paddedText(number, width: 4))",
        issuer: sketch.issuer)
    }
    return made
  }

  func requisites(
    _ id: Organisation.ID, _ name: String, settlement: String?, number: Int
  ) -> Requisites {
    var made = Requisites(organisation: id, fullName: name)
    let place = [sketch.region, settlement ?? "", "Условная улица, дом \(number)"]
    made.legalAddress = place.filter { !$0.isEmpty }.joined(separator: ", ")
    let register = sketch.register * 1000 + number
    made.taxNumber = Self.taxNumber("00\(paddedText(register, width: 7))")
    made.taxReason = "000001001"
    made.registrationNumber = Self.registrationNumber("10000\(paddedText(register, width: 7))")
    if !isIncomplete(number) {
      made.bank = BankAccount(
        name: "Условное отделение казначейства", code: "040000001",
        account: paddedText(register, width: 20),
        correspondentAccount: paddedText(sketch.register, width: 20))
    }
    made.phone = phone(number)
    made.email = "school\(number)@example.org"
    made.site = "https://school\(number).example.org"
    return made
  }

  /// There is no area code 000.
  func phone(_ number: Int) -> String {
    let digits = paddedText(sketch.register * 1000 + number, width: 7)
    let parts = [digits.prefix(3), digits.dropFirst(3).prefix(2), digits.dropFirst(5)]
    return "+7 000 " + parts.joined(separator: "-")
  }

  private func isIncomplete(_ number: Int) -> Bool { number % 5 == 0 }

  private static func taxNumber(_ digits: String) -> String {
    let sum = zip([2, 4, 10, 3, 5, 9, 4, 6, 8], digits.utf8).reduce(0) {
      $0 + $1.0 * (Int($1.1) - 48)
    }
    return digits + "\(sum % 11 % 10)"
  }

  private static func registrationNumber(_ digits: String) -> String {
    digits + "\((Int(digits) ?? 0) % 11 % 10)"
  }
}
