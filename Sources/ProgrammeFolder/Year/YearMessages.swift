import Mentoring
import YearRecords

/// What is wrong with the tables around the plan, and what would be right.
enum YearMessage: InputMessage {
  case participantsMissing
  case moreThanParticipants(Int)
  case notTheTwos(Int)
  case marksAndParticipants(Int, Int)
  case noMaximum, aboveMaximum
  case sharesWhatItLacks
  case samePerson, moreThanAll
  case factNeeds(Fact.Kind)
  case factHasNo(Fact.Kind)
  case unknownScale(String, table: String, KeyHint?)
  case otherBlock(Competency.Block)
  case otherSubject(String?)
  case unknownFinding(String, known: [String])
  case unknownIndicator(String, known: [String])
  case partnerHasNone
  case unusedSubject(String)
  case allAndSingleGrades(line: Int)
  case noMark
  /// Bounds in hundredths.
  case impossibleMean(Int, Int)
  case otherMean(Int)
  case factsBefore(CalendarDate, count: Int)
  case factsAfter(CalendarDate, count: Int)
  case noRows
  case noRowsOf(year: Int)

  var text: LocalizedText {
    switch self {
    case .participantsMissing:
      LocalizedText(
        ru: "значения нет; у школы нужно число участников, например 24",
        en: "the value is missing; a school needs the number of participants, such as 24")
    case .moreThanParticipants(let count):
      LocalizedText(
        ru: "больше, чем участников (\(count)); исправьте одно из чисел",
        en: "more than participants (\(count)); mend one of the numbers")
    case .notTheTwos(let count):
      LocalizedText(
        ru: "не совпадает с числом двоек (\(count)); оставьте одно из двух",
        en: "differs from the number of 2s (\(count)); keep one of the two")
    case .marksAndParticipants(let marks, let participants):
      LocalizedText(
        ru: "отметок \(marks), а участников \(participants); исправьте одно из чисел",
        en: "\(marks) marks for \(participants) participants; mend one of the numbers")
    case .noMaximum:
      LocalizedText(
        ru: "наибольший балл 0; напишите число больше 0", en: "the maximum is 0; write more than 0")
    case .aboveMaximum:
      LocalizedText(
        ru: "баллов больше, чем можно набрать; исправьте балл или наибольший балл",
        en: "more than the maximum; mend the score or the maximum")
    case .sharesWhatItLacks:
      LocalizedText(
        ru: "нельзя делиться тем, чего не хватает; напишите нет или измените «есть/не хватает»",
        en: "what is lacking cannot be shared; write no, or change the state")
    case .samePerson:
      LocalizedText(
        ru: "наставник и наставляемый — один человек; назовите двух",
        en: "mentor and mentee are the same person; name two")
    case .moreThanAll:
      LocalizedText(
        ru: "больше, чем всего (столбец of); исправьте одно из чисел",
        en: "more than there are (column of); mend one of the numbers")
    case .factNeeds(let kind):
      LocalizedText(
        ru: "значения нет, а у строки «\(kind.russian)» оно нужно; заполните ячейку",
        en: "the value is missing; a row of kind \(kind.rawValue) needs it")
    case .factHasNo(let kind):
      LocalizedText(
        ru:
          "у строки «\(kind.russian)» такого значения не бывает; очистите ячейку или измените вид",
        en: "a row of kind \(kind.rawValue) has no such value; empty the cell or change the kind")
    case .unknownScale(let scale, let table, let hint):
      LocalizedText(
        ru: "\(LocalizedText.quoted(scale).russian) — не код из \(table) и не шкала из "
          + "diagnostics.scales; "
          + (hint?.text.russian ?? "исправьте или допишите шкалу в programme.yaml"),
        en: "\(LocalizedText.quoted(scale).english) is neither a code of \(table) nor a scale of "
          + "diagnostics.scales; "
          + (hint?.text.english ?? "mend it, or add the scale to programme.yaml"))
    case .otherBlock(let block):
      LocalizedText(
        ru: "компетенция этой шкалы из другого блока (\(block.russian)); исправьте блок или шкалу",
        en: "the scale's competency is of another block (\(block.rawValue)); mend one of them")
    case .otherSubject(let subject):
      LocalizedText(
        ru: "у компетенции этой шкалы другой предмет (\(subject ?? "никакого")); исправьте одно",
        en: "the scale's competency has another subject (\(subject ?? "none")); mend one of them")
    case .unknownFinding(let code, let known): unknown(code, known, "вывод", "finding")
    case .unknownIndicator(let code, let known): unknown(code, known, "показатель", "indicator")
    case .partnerHasNone:
      LocalizedText(
        ru: "это организация-партнёр, у неё таких данных не бывает; назовите школу",
        en: "this is a partner organisation, which has no such data; name a school")
    case .allAndSingleGrades(let line):
      LocalizedText(
        ru: "строка за все классы рядом со строками отдельных классов (строка \(line)): ученики "
          + "посчитаны дважды; оставьте что-то одно или впишите класс",
        en: "a row of all grades beside rows of single grades (line \(line)) counts pupils twice; "
          + "keep one or the other, or write the grade")
    case .noMark:
      LocalizedText(
        ru: "отметки бывают от 2 до 5; исправьте средний балл или процедуру",
        en: "marks go from 2 to 5; mend the mean or the procedure")
    case .impossibleMean(let least, let most):
      LocalizedText(
        ru: "при таких числах участников средний балл от \(Self.decimal(least)) до "
          + "\(Self.decimal(most)); исправьте его или числа",
        en: "with these numbers of pupils the mean lies from \(Self.decimal(least)) to "
          + "\(Self.decimal(most)); mend it or the numbers")
    case .otherMean(let mean):
      LocalizedText(
        ru: "при таких отметках средний балл \(Self.decimal(mean)); исправьте его или отметки",
        en: "with these marks the mean is \(Self.decimal(mean)); mend it or the marks")
    case .factsBefore(let day, let count):
      LocalizedText(
        ru: "раньше начала программы (\(day)), таких строк \(count); проверьте даты",
        en: "before the programme begins (\(day)), \(count) such row(s); check the dates")
    case .factsAfter(let day, let count):
      LocalizedText(
        ru: "позже конца программы (\(day)), таких строк \(count); проверьте даты",
        en: "after the programme ends (\(day)), \(count) such row(s); check the dates")
    case .noRows:
      LocalizedText(
        ru: "нет ни одной строки школы, а правила в programme.yaml судят по этой таблице; без неё "
          + "школы сохраняют свой статус",
        en: "there is no row of a school, and rules of programme.yaml judge by this table; without "
          + "it schools keep their status")
    case .noRowsOf(let year):
      LocalizedText(
        ru: "за \(year) год (identification.year) строк школ нет; проверьте год",
        en: "no row of a school is of \(year) (identification.year); check the year")
    case .unusedSubject(let subject):
      LocalizedText(
        ru: "предмета \(LocalizedText.quoted(subject).russian) нет в results; проверьте написание",
        en: "results has no subject \(LocalizedText.quoted(subject).english); check the spelling")
    }
  }

  /// Hundredths as a decimal number without needless zeros.
  private static func decimal(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private func unknown(
    _ code: String, _ known: [String], _ russian: String, _ english: String
  ) -> LocalizedText {
    let quoted = LocalizedText.quoted(code)
    let nearest = LocalizedText.suggestion(for: code, among: known)
    guard !known.isEmpty else {
      return LocalizedText(
        ru: "\(quoted.russian) — неизвестный \(russian): в programme.yaml нет ни одного; "
          + "исправьте или допишите его",
        en: "\(quoted.english) is no known \(english): programme.yaml has none; mend it or add one")
    }
    let list = known.joined(separator: ", ")
    return LocalizedText(
      ru: "\(quoted.russian) — неизвестный \(russian); "
        + (nearest?.russian ?? "здесь бывают: \(list)"),
      en: "\(quoted.english) is no known \(english); " + (nearest?.english ?? "known: \(list)"))
  }
}
