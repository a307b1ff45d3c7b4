import Mentoring

extension Notation {
  /// Codes separated by `;`, each once.
  static func codes<Entity>() -> Self where Value == [Identifier<Entity>] {
    Notation(
      noun: LocalizedText(ru: "список кодов", en: "a list of codes"),
      right: LocalizedText(
        ru: "коды через «;», например C1; C2", en: "codes separated by ';', such as C1; C2")
    ) { (text) throws(Misreading) in
      var codes: [Identifier<Entity>] = []
      for item in try Notation<[String]>.list.read(text) {
        let code = Identifier<Entity>(try Notation<String>.code.read(item))
        if codes.contains(code) { throw .repeated(item) }
        codes.append(code)
      }
      return codes
    }
  }
}

extension Notation where Value == Set<Int> {
  /// Grades 1 to 12 and ranges of them, separated by `;`.
  static var grades: Self {
    Notation(
      noun: LocalizedText(ru: "список классов", en: "a list of grades"),
      right: LocalizedText(
        ru: "классы от 1 до 12 через «;», например 5-7; 9",
        en: "grades from 1 to 12 separated by ';', such as 5-7; 9")
    ) { (text) throws(Misreading) in
      var grades: Set<Int> = []
      for item in try Notation<[String]>.list.read(text) {
        let ends = item.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
          .map { trimmed($0) }
        let numbers = ends.compactMap { end in
          (1...2).contains(end.utf8.count) && end.utf8.allSatisfy { (48...57).contains($0) }
            ? Int(end) : nil
        }
        guard (1...2).contains(ends.count), numbers.count == ends.count,
          numbers.allSatisfy((1...12).contains), numbers[0] <= numbers[numbers.count - 1]
        else { throw .notOne }
        for grade in numbers[0]...numbers[numbers.count - 1] {
          guard grades.insert(grade).inserted else { throw .repeated("\(grade)") }
        }
      }
      return grades
    }
  }
}
