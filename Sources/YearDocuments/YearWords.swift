import AdviceDocuments
import Mentoring
import YearRecords

// Words and figures that reports around the plan share.

extension Wording {
  /// A value of a criterion: percent with at most one decimal, or a mean with at most two.
  func value(_ value: Int, isShare: Bool) -> String {
    isShare ? percent(Thousandths(value)) : decimal(value, places: 2)
  }

  /// Units of 10^−places as a decimal number without needless zeros.
  func decimal(_ units: Int, places: Int) -> String {
    var divisor = 1
    for _ in 0..<places { divisor *= 10 }
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: UInt(divisor))
    var text = "\(whole)"
    if rest > 0 {
      let digits = String(rest)
      var fraction = String(repeating: "0", count: places - digits.count) + digits
      while fraction.hasSuffix("0") { fraction.removeLast() }
      text += say(",", ".") + fraction
    }
    return (units < 0 ? "−" : "") + text
  }

  /// Thousandths with a sign, such as `+13 %` or `−4.5 п. п.`
  func signedPercent(_ thousandths: Int) -> String {
    (thousandths > 0 ? "+" : "") + decimal(thousandths, places: 1) + say("\u{A0}%", "%")
  }

  /// A difference of shares in percentage points.
  func points(_ thousandths: Int) -> String {
    (thousandths > 0 ? "+" : "") + decimal(thousandths, places: 1) + say("\u{A0}п.\u{A0}п.", " pp")
  }

  /// A distance in percentage points.
  func distance(_ thousandths: Int) -> String {
    decimal(thousandths, places: 1) + say("\u{A0}п.\u{A0}п.", " pp")
  }

  /// `09.11.2022`; in English `2022-11-09`.
  func day(_ day: CalendarDate) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return say("\(two(day.day)).\(two(day.month)).\(day.year)", day.description)
  }

  func procedure(_ procedure: ResultRow.Procedure) -> String {
    switch procedure {
    case .vpr: say("ВПР", "VPR")
    case .oge: say("ОГЭ", "OGE")
    case .ege: say("ЕГЭ", "EGE")
    }
  }

  func status(_ status: School.Status) -> String {
    switch status {
    case .leader: say("лидер", "leader")
    case .ordinary: say("обычная", "ordinary")
    case .lowResults: say("ШНОР", "low results")
    case .adverseConditions: say("ШНСУ", "adverse conditions")
    case .lowResultsAndAdverse: say("ШНОР и ШНСУ", "low results, adverse")
    }
  }

  func group(_ group: Recommendation.Group) -> String {
    switch group {
    case .department: say("управлению образования", "to the department")
    case .heads: say("руководителям школы", "to the school's heads")
    case .teachers: say("педагогам", "to teachers")
    case .pupils: say("для учеников", "for pupils")
    case .families: say("для семей", "for families")
    }
  }

  func resource(_ kind: Resource.Kind) -> String {
    switch kind {
    case .staff: say("кадры", "staff")
    case .equipment: say("оборудование", "equipment")
    case .premises: say("помещения", "premises")
    case .transport: say("транспорт", "transport")
    case .programme: say("программа", "programme")
    case .methods: say("методические материалы", "methods")
    case .centre: say("центр", "centre")
    case .internet: say("интернет", "internet")
    case .funds: say("средства", "funds")
    case .other: say("другое", "other")
    }
  }

  func trace(_ rows: some Sequence<RowReference>) -> String {
    say("строки: ", "rows: ") + RowReference.text(rows)
  }
}
