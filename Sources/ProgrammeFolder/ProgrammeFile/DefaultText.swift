import Mentoring

/// Values as `programme.yaml` writes them.
enum DefaultText {
  static func of<Value>(_ value: Value, _ form: CellForm) -> String {
    switch value {
    case let truth as Bool: truth ? "yes" : "no"
    case let time as Minutes: form == .hours ? decimal(time.value, 60) : "\(time.value)"
    case let distance as Hectometres: decimal(distance.value, 10)
    case let roubles as Roubles: "\(roubles.value)"
    case let share as Thousandths:
      form == .share ? decimal(share.value, 10) + "%" : decimal(share.value, 1000)
    case let word as any RawRepresentable: "\(word.rawValue)"
    default: "\(value)"
    }
  }

  /// `value / unit` without needless zeros.
  private static func decimal(_ value: Int, _ unit: Int) -> String {
    value % unit == 0 ? "\(value / unit)" : "\(Double(value) / Double(unit))"
  }
}
